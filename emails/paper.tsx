import { dayIn } from '@/messages';
import { setApart } from '@/messages/names-in-text';
import type { Occasion, Sheet } from './letter';
import { Appeal, Paragraph, PrivatePage, Steps, Title } from './passages';

/** Tells an organisation that its signature was entered from paper, and what it can do about it. */
export function paper({ lang, words, entry, facts }: Occasion): Sheet {
  const { paper: says } = words;
  // The place of a congress may tell who was there.
  const place = entry.organisation === null ? null : setApart(String(facts.place));
  return {
    subject: says.subject(entry.organisation),
    preview: says.preview,
    body: (
      <>
        <Paragraph>{says.intro(entry.organisation)}</Paragraph>
        <Appeal title={entry.appealTitle} words={words} />
        <Paragraph>{says.collected(dayIn(lang, String(facts.collectedOn)), place)}</Paragraph>
        <PrivatePage link={entry.link} words={words} button={says.button} />
        <Title>{says.next}</Title>
        <Steps>{says.steps}</Steps>
        <Paragraph>{says.meanwhile}</Paragraph>
      </>
    ),
  };
}
