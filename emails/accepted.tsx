import type { Occasion, Sheet } from './letter';
import { Appeal, Days, Paragraph, PrivatePage, Title } from './passages';

/** Tells that a signature, or its correction, is accepted, what is public of it and how to change that. */
export function accepted({ lang, words, entry, facts }: Occasion): Sheet {
  const { accepted: says } = words;
  return {
    subject: says.subject(entry.organisation),
    preview: says.preview,
    body: (
      <>
        <Paragraph>{says.intro(entry.organisation)}</Paragraph>
        <Appeal title={entry.appealTitle} words={words} />
        <Days {...{ lang, words, facts }} />
        <Title>{says.publicTitle}</Title>
        <Paragraph>{says.publicNow(entry.organisation)}</Paragraph>
        <PrivatePage link={entry.link} words={words} />
        <Paragraph>{says.change}</Paragraph>
      </>
    ),
  };
}
