import type { Occasion, Sheet } from './letter';
import { Paragraph, PrivatePage, Quote, Title } from './passages';

/** Tells the signatory what the organisers decided on an objection, why, and how its signature stands now. */
export function objectionResolved({ words, entry, facts, reason }: Occasion): Sheet {
  const { objectionResolved: says } = words;
  return {
    subject: says.subject(entry.organisation),
    preview: says.preview,
    body: (
      <>
        <Paragraph>{says.outcome(entry.organisation, facts.upheld === 1)}</Paragraph>
        {entry.appealTitle && <Paragraph>{words.objection.appeal(entry.appealTitle)}</Paragraph>}
        <Title>{says.reason}</Title>
        <Quote>{reason}</Quote>
        <Paragraph>{words.standing[entry.status]}</Paragraph>
        <PrivatePage link={entry.link} words={words} />
      </>
    ),
  };
}
