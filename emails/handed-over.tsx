import type { Occasion, Sheet } from './letter';
import { Appeal, Paragraph, PrivatePage, Title } from './passages';

/** Gives the new mailbox of an entry the link of its private page. */
export function handedOver({ words, entry }: Occasion): Sheet {
  const { handedOver: says } = words;
  return {
    subject: says.subject(entry.organisation),
    preview: says.preview,
    body: (
      <>
        <Paragraph>{says.intro(entry.organisation)}</Paragraph>
        <Appeal title={entry.appealTitle} words={words} />
        <Paragraph>{says.links}</Paragraph>
        <PrivatePage link={entry.link} words={words} />
        <Paragraph>{says.change}</Paragraph>
        <Title>{words.notYou}</Title>
        <Paragraph>{says.notYou}</Paragraph>
      </>
    ),
  };
}
