import type { Occasion, Sheet } from './letter';
import { Appeal, Paragraph, PrivatePage, Title } from './passages';

/** Asks once more, and never again, to confirm a signature. */
export function reminder({ words, entry }: Occasion): Sheet {
  const { reminder: says, confirm } = words;
  return {
    subject: says.subject(entry.organisation),
    preview: says.preview,
    body: (
      <>
        <Paragraph>{says.intro(entry.organisation)}</Paragraph>
        <Appeal title={entry.appealTitle} words={words} />
        <Paragraph>{says.last}</Paragraph>
        <PrivatePage link={entry.link} words={words} button={confirm.button} />
        <Title>{words.notYou}</Title>
        <Paragraph>{says.notYou}</Paragraph>
      </>
    ),
  };
}
