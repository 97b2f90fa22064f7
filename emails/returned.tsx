import type { Occasion, Sheet } from './letter';
import { Appeal, Paragraph, PrivatePage, Quote, Title } from './passages';

/** Brings an organiser's question, to be answered on the private page. */
export function returned({ words, entry, question }: Occasion): Sheet {
  const { returned: says } = words;
  return {
    subject: says.subject(entry.organisation),
    preview: says.preview,
    body: (
      <>
        <Paragraph>{says.intro(entry.organisation)}</Paragraph>
        <Appeal title={entry.appealTitle} words={words} />
        <Title>{says.question}</Title>
        <Quote>{question}</Quote>
        <Paragraph>{`${says.answer} ${says.meanwhile(entry.status === 'accepted')}`}</Paragraph>
        <PrivatePage link={entry.link} words={words} button={says.button} />
      </>
    ),
  };
}
