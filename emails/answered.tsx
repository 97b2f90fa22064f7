import { dayIn } from '@/messages';
import { setApart } from '@/messages/names-in-text';
import { ended } from '@/messages/typography';
import type { Occasion, Sheet } from './letter';
import { Appeal, Paragraph, PrivatePage } from './passages';

/** Tells a signatory who wants news that a reply came, and from whom; the reply stands on the private page. */
export function answered({ lang, words, entry, facts }: Occasion): Sheet {
  const { answered: says } = words;
  const lines = [says.from(setApart(String(facts.office))), says.day(dayIn(lang, String(facts.cameOn)))];
  return {
    subject: says.subject(entry.organisation),
    preview: says.preview,
    body: (
      <>
        <Paragraph>{ended(says.subject(entry.organisation))}</Paragraph>
        <Paragraph>{says.intro}</Paragraph>
        <Paragraph lines>{lines.join('\n')}</Paragraph>
        <Appeal title={entry.appealTitle} words={words} />
        <Paragraph>{says.more}</Paragraph>
        <PrivatePage link={entry.link} words={words} />
      </>
    ),
  };
}
