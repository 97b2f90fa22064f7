import type { DeliveryWay } from '@/db/types';
import { dayIn, messagesIn } from '@/messages';
import { setApart } from '@/messages/names-in-text';
import type { Occasion, Sheet } from './letter';
import { Appeal, Paragraph, PrivatePage } from './passages';

/** Tells a signatory that its name was handed over, to whom, how and when, with the code of the edition. */
export function delivered({ lang, words, entry, facts }: Occasion): Sheet {
  const { delivered: says } = words;
  const { ways, outcomes, edition } = messagesIn(lang).delivering;
  const way = facts.way === 'posted' ? outcomes.posted : ways[facts.way as DeliveryWay];
  const day = dayIn(lang, String(facts.deliveredOn));
  const lines = [says.to(setApart(String(facts.office))), says.way(way), says.day(day)];
  return {
    subject: says.subject(entry.organisation),
    preview: says.preview,
    body: (
      <>
        <Paragraph>{says.intro(entry.organisation)}</Paragraph>
        <Appeal title={entry.appealTitle} words={words} />
        <Paragraph lines>{lines.join('\n')}</Paragraph>
        <Paragraph>{edition(Number(facts.edition), setApart(String(facts.code)))}</Paragraph>
        <Paragraph>{says.witness}</Paragraph>
        <Paragraph>{says.more}</Paragraph>
        <PrivatePage link={entry.link} words={words} />
      </>
    ),
  };
}
