import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { PaperLine } from '@/db/types';
import { LANGUAGES } from '@/messages';
import { originalsBeside } from './promises';
import type { Fields } from './read-form';
import { asSaid, correctionForm, errorsOf, type FieldErrors, sentencesIn } from './signature-form';
import { neededLine, neededPastDay, oneOf, optionalMailbox } from './text-rules';

const LONGEST_PLACE = 100;

/** Where, when and by whom a sheet was collected, and in which language its sentences stand. */
export const sheetForm = z.object({
  collectedOn: neededPastDay(),
  place: neededLine({ atMost: LONGEST_PLACE }),
  collectedBy: neededLine({ atMost: LONGEST_PLACE }),
  lang: oneOf(LANGUAGES),
});

/** What stands on a sheet: the same as in the form of the web, with an address or without. */
export const paperForm = correctionForm.safeExtend({ email: optionalMailbox() });

/** What is wrong with one sheet; where it is only counted, what stands on it does not matter. */
export function sheetErrors(fields: Fields): FieldErrors {
  return { ...errorsOf(sheetForm, fields), ...('countOnly' in fields ? {} : errorsOf(paperForm, fields)) };
}

/** What stands on the sheets besides what was written: the sentences that bind, in which language and beside which. */
export interface Printed {
  /** Country whose authorities the appeal addresses. */
  addressedTo: string;
  /** As `originalsBeside` says of the language of the sheets. */
  beside: string | null;
}

/** One sheet as it is entered, without a line where it is only counted; null where something is wrong. */
export async function readSheet(
  fields: Fields,
  addressedTo: string,
): Promise<{ about: z.output<typeof sheetForm>; line: PaperLine | null } | null> {
  const about = sheetForm.safeParse(fields);
  if (!about.success) return null;
  if ('countOnly' in fields) return { about: about.data, line: null };
  const words = paperForm.safeParse(fields);
  if (!words.success) return null;
  const { lang } = about.data;
  const printed = { addressedTo, beside: await originalsBeside(lang) };
  return { about: about.data, line: lineOf(words.data, lang, printed) };
}

/** What was read from paper, with the sentences that stand on it in the language of the sheet and in that beside it. */
export function lineOf(
  { email, ...words }: z.output<typeof paperForm>,
  lang: string,
  { addressedTo, beside }: Printed,
): PaperLine {
  const said = asSaid(words);
  return { said, email, sentences: sentencesIn(lang, said.capacity, addressedTo, beside) };
}

/**
 * The id of a sheet, made of all that its form holds, a number of the form's own among it: pressing twice enters once,
 * and the next sheet typed into the same page is another one.
 */
export function sheetIdOf(fields: Fields): string {
  const sorted = Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
  const hash = createHash('sha256').update(JSON.stringify(sorted)).digest('hex');
  return hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5');
}
