import type { Occasion, Sheet } from './letter';
import { Address, Paragraph } from './passages';

/**
 * Tells an organiser that somebody objects. It names no organisation: what lies in an organiser's mailbox can't be
 * erased when the signature is withdrawn.
 */
export function objectionAlert({ words, objection: { appeal, appealTitle }, facts, desk }: Occasion): Sheet {
  const { objectionAlert: says } = words;
  return {
    subject: says.subject(appealTitle),
    preview: says.preview,
    body: (
      <>
        <Paragraph>{says.intro}</Paragraph>
        <Paragraph>{says.meanwhile(facts.tookOut === 1)}</Paragraph>
        <Paragraph>{says.where}</Paragraph>
        <Address link={desk(`/${appeal}/objections`)} />
      </>
    ),
  };
}
