import type { Occasion, Sheet } from './letter';
import { Address, Paragraph } from './passages';

/** Tells an owner that somebody's way in at the desk has changed; whose, the desk says to who signs in. */
export function newWayIn({ words, facts, desk }: Occasion): Sheet {
  const { newWayIn: says } = words;
  const what = Object.keys(says.subject).find((name) => name === facts.what) as keyof typeof says.subject | undefined;
  if (!what) throw new Error('The letter does not say what has changed.');
  return {
    subject: says.subject[what],
    preview: says.preview,
    body: (
      <>
        <Paragraph>{says.intro[what]}</Paragraph>
        <Paragraph>{says.where}</Paragraph>
        <Address link={desk(facts.organiser ? `/organisers/${facts.organiser}` : '/organisers')} />
        <Paragraph>{says.unexpected}</Paragraph>
      </>
    ),
  };
}
