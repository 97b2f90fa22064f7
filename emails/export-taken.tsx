import { momentIn } from '@/messages';
import { setApart } from '@/messages/names-in-text';
import type { Occasion, Sheet } from './letter';
import { Address, Paragraph, Quote } from './passages';

/** Tells an owner who took what out that was never public, when, and why. */
export function exportTaken({ lang, words, by, reason, facts, desk }: Occasion): Sheet {
  const { exportTaken: says, newWayIn } = words;
  const what = Object.keys(says.what).find((name) => name === facts.preset) as keyof typeof says.what | undefined;
  if (!what) throw new Error('The letter does not say what was taken out.');
  return {
    subject: says.subject,
    preview: newWayIn.preview,
    body: (
      <>
        <Paragraph>{says.intro(setApart(by ?? '—'), momentIn(lang, new Date(Number(facts.at))))}</Paragraph>
        <Paragraph>{says.what[what]}</Paragraph>
        {reason && <Paragraph>{says.reason}</Paragraph>}
        <Quote>{reason}</Quote>
        <Paragraph>{says.where}</Paragraph>
        <Address link={desk('/audit')} />
        <Paragraph>{newWayIn.unexpected}</Paragraph>
      </>
    ),
  };
}
