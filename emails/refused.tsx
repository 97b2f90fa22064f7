import type { Occasion, Sheet } from './letter';
import { Appeal, Paragraph, PrivatePage, Quote, Title } from './passages';

/** Brings an organiser's reason for refusing. Where the signature stays accepted, a correction of it was refused. */
export function refused({ words, entry, reason }: Occasion): Sheet {
  const { refused: says } = words;
  const { organisation } = entry;
  const ofCorrection = entry.status === 'accepted';
  return {
    subject: ofCorrection ? says.subjectOfCorrection(organisation) : says.subject(organisation),
    preview: says.preview,
    body: (
      <>
        <Paragraph>{ofCorrection ? says.introOfCorrection(organisation) : says.intro(organisation)}</Paragraph>
        <Appeal title={entry.appealTitle} words={words} />
        <Title>{says.reason}</Title>
        <Quote>{reason}</Quote>
        <Paragraph>{ofCorrection ? says.outcomeOfCorrection : says.outcome}</Paragraph>
        <Paragraph>{says.change}</Paragraph>
        <PrivatePage link={entry.link} words={words} />
      </>
    ),
  };
}
