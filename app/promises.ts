import { createHash } from 'node:crypto';
import { findReading } from '@/db';
import { DEFAULT_LANGUAGE, type Lang, messagesIn } from '@/messages';

/** The sentences by which who signs, or reports a démarche, is bound or warned, as a language says them; `country` stands where one is named. */
export function sentencesOfPromises(lang: string, country: string): string[] {
  const { consents, declarations, risks, reporting } = messagesIn(lang);
  const agreed = [...Object.values(consents), ...Object.values(reporting.consents)];
  const said = agreed.map((sentence) => sentence(country));
  return [...said, ...Object.values(declarations), ...risks.sentences];
}

/** SHA-256, in hex, of those sentences: who has read them has read just these. */
export function sha256OfPromises(lang: string): string {
  const canonical = JSON.stringify(sentencesOfPromises(lang, '\ufffc')).normalize('NFC');
  return createHash('sha256').update(canonical).digest('hex');
}

/** The language whose sentences stand beside those of `lang`; null where they have been read and may stand alone. */
export async function originalsBeside(lang: string): Promise<Lang | null> {
  return (await arePromisesRead(lang)) ? null : DEFAULT_LANGUAGE;
}

/** Whether somebody whose language it is has read those sentences, or they are the original ones. */
export async function arePromisesRead(lang: string): Promise<boolean> {
  return lang === DEFAULT_LANGUAGE || (await findReading(sha256OfPromises(lang))) !== null;
}
