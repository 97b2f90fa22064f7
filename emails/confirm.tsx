import type { Occasion, Sheet } from './letter';
import { Appeal, Days, Paragraph, PrivatePage, Steps, Title } from './passages';

/** Asks the mailbox's owner to confirm a signature, and says what happens if not. */
export function confirm({ lang, words, entry, facts }: Occasion): Sheet {
  const { confirm: says } = words;
  return {
    subject: says.subject(entry.organisation),
    preview: says.preview,
    body: (
      <>
        <Paragraph>{says.intro(entry.organisation)}</Paragraph>
        <Appeal title={entry.appealTitle} words={words} />
        <Paragraph>{says.pending}</Paragraph>
        <Days {...{ lang, words, facts }} />
        <PrivatePage link={entry.link} words={words} button={says.button} />
        <Title>{says.next}</Title>
        <Steps>{says.steps}</Steps>
        <Title>{words.notYou}</Title>
        <Paragraph>{says.notYou}</Paragraph>
      </>
    ),
  };
}
