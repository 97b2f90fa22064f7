import type { Appeal, AppealText } from '@/db/types';
import { dayIn, messagesIn } from '@/messages';
import { spokenFor } from './words';

/**
 * The body of a formal letter to write one's own from, in the language of a text: on whose behalf, the facts as the
 * appeal sums them up, `{demands}` where these are to stand, what is asked for, how it closes. Paragraphs are set apart
 * by an empty line. The numbers are those that the edition would have.
 */
export function modelLetter(
  appeal: Pick<Appeal, 'issuedOn'>,
  text: Pick<AppealText, 'lang' | 'issuer' | 'summary'>,
  counts: { organisations: number; countries: number },
): string {
  const lang = spokenFor(text.lang);
  const { coveringLetter: m } = messagesIn(lang);
  const day = dayIn(lang, appeal.issuedOn);
  return [
    m.opening(counts.organisations, counts.countries, text.issuer, day),
    m.facts(text.summary),
    m.demands,
    '{demands}',
    m.request,
    m.closing,
  ].join('\n\n');
}
