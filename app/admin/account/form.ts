import { z } from 'zod';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '@/db';
import { languageName } from '@/messages';
import { languageCodes } from '../../list-rules';
import type { Fields } from '../../read-form';
import { neededLine, tickBox } from '../../text-rules';

/** The languages that organisers of this appeal read most; others are written out. */
export const USUAL_LANGUAGES = ['fr', 'en', 'es', 'pt', 'de', 'it', 'tr', 'ru', 'kk', 'ar'] as const;

const usual = Object.fromEntries(USUAL_LANGUAGES.map((code) => [`reads-${code}`, tickBox()]));

/** By which organisers say who they are and what they read. */
export const accountForm = z.object({ name: neededLine({ atMost: 100 }), ...usual, otherReads: languageCodes() });

/** The languages that a form ticks and names. */
export function readsIn(fields: Fields): string[] {
  const ticked = USUAL_LANGUAGES.filter((code) => `reads-${code}` in fields);
  return [...new Set([...ticked, ...languageCodes().parse(fields.otherReads)])];
}

/** An account, as the fields of a form to change it in. */
export function asFields(lang: string, { name, reads }: { name: string; reads: string[] }): Fields {
  const usual: readonly string[] = USUAL_LANGUAGES;
  const ticked = reads.filter((code) => usual.includes(code)).map((code) => [`reads-${code}`, 'yes']);
  const others = reads.filter((code) => !usual.includes(code)).map((code) => languageName(code, lang));
  return { name, otherReads: others.join(', '), ...Object.fromEntries(ticked) };
}

/** A password that somebody chooses. */
export const chosenPassword = z
  .string()
  .default('')
  .refine((typed) => [...typed].length >= SHORTEST_PASSWORD, `tooShort ${SHORTEST_PASSWORD}`)
  .refine((typed) => typed.length <= LONGEST_PASSWORD, `tooLong ${LONGEST_PASSWORD}`);
