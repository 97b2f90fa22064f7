import type { Occasion, Sheet } from './letter';
import { Paragraph, PrivatePage, Quote, Title } from './passages';

/** Tells the signatory what is said against its signature, and not by whom. */
export function objected({ words, entry, objection, facts }: Occasion): Sheet {
  const { objected: says } = words;
  return {
    subject: says.subject(entry.organisation),
    preview: says.preview,
    body: (
      <>
        <Paragraph>{says.intro(entry.organisation)}</Paragraph>
        {entry.appealTitle && <Paragraph>{words.objection.appeal(entry.appealTitle)}</Paragraph>}
        {/* The words of somebody else may name the organisation: of a confidential signature they stand on its page alone. */}
        {entry.organisation !== null && (
          <>
            <Title>{says.said}</Title>
            <Quote>{objection.text}</Quote>
          </>
        )}
        <Paragraph>{says.meanwhile(facts.tookOut === 1)}</Paragraph>
        <Paragraph>{says.answer}</Paragraph>
        <PrivatePage link={entry.link} words={words} button={says.button} />
      </>
    ),
  };
}
