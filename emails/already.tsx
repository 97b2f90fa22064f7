import type { Occasion, Sheet } from './letter';
import { Appeal, Paragraph, PrivatePage, Title } from './passages';

/** Tells who signs again that the signature is there already. */
export function already({ words, entry }: Occasion): Sheet {
  const { already: says } = words;
  return {
    subject: says.subject(entry.organisation),
    preview: says.preview,
    body: (
      <>
        <Paragraph>{says.intro(entry.organisation)}</Paragraph>
        <Appeal title={entry.appealTitle} words={words} />
        <Paragraph>{`${says.unchanged} ${words.standing[entry.status]}`}</Paragraph>
        <Paragraph>{says.change}</Paragraph>
        <PrivatePage link={entry.link} words={words} />
        <Title>{words.notYou}</Title>
        <Paragraph>{says.notYou}</Paragraph>
      </>
    ),
  };
}
