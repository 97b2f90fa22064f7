import type { Occasion, Sheet } from './letter';
import { Paragraph, PrivatePage, Quote, Title } from './passages';

/** Tells who objected what the organisers decided, and why. */
export function objectionAnswered({ words, objection, facts, reason }: Occasion): Sheet {
  const { objectionAnswered: says } = words;
  return {
    subject: says.subject(objection.organisation),
    preview: says.preview,
    body: (
      <>
        <Paragraph>{says.outcome(facts.upheld === 1)}</Paragraph>
        <Title>{says.reason}</Title>
        <Quote>{reason}</Quote>
        <PrivatePage link={objection.link} words={words} button={says.button} />
      </>
    ),
  };
}
