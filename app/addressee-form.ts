import { z } from 'zod';
import type { Addressee, AddresseeWords } from '@/db/types';
import { COUNTRIES, LANGUAGES } from '@/messages';
import { LANGUAGE_CODES } from './named-codes';
import type { Fields } from './read-form';
import {
  asciiDigits,
  line,
  lines,
  neededLine,
  neededLines,
  neededPastDay,
  oneOf,
  optionalMailbox,
  tickBox,
} from './text-rules';

/** An envelope holds a dozen lines. */
const LONGEST_POST = 500;
/** Room for where the holder, the post and the fax are each known from. */
const LONGEST_SOURCE = 1000;
/** Two numbers with their country, written wide apart. */
const LONGEST_NUMBER = 60;
/** No country has shorter ones. */
const FEWEST_DIGITS = 3;
/** Marks of direction come along when a number is copied from a page in Arabic. */
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const words = z.object({
  office: neededLine({ atLeast: 2 }),
  holder: line(),
  formOfAddress: line(),
  lang: oneOf(LANGUAGE_CODES),
  country: oneOf(COUNTRIES),
  post: lines({ atMost: LONGEST_POST }),
  fax: phoneNumber(),
  email: optionalMailbox(),
  source: neededLines({ atMost: LONGEST_SOURCE }),
  validAsOf: neededPastDay(),
  isHistoric: tickBox(),
});
const offices = z.object(Object.fromEntries(LANGUAGES.map((lang) => [officeField(lang), line()])));

/** What an organiser types of an addressee. */
export const addresseeForm = z.object({ ...words.shape, ...offices.shape });

/** The field that holds the office in a language of the site. */
export function officeField(lang: string): string {
  return `office-${lang}`;
}

/** An addressee as a form brings it, or null where something in it is wrong. */
export function readAddressee(fields: Fields): AddresseeWords | null {
  const [read, named] = [words.safeParse(fields), offices.safeParse(fields)];
  if (!read.success || !named.success) return null;
  const known = LANGUAGES.flatMap((lang) => {
    const office = named.data[officeField(lang)];
    return office ? [[lang, office]] : [];
  });
  return { ...read.data, offices: Object.fromEntries(known) };
}

/** The form filled in with an addressee. */
export function fieldsOf({ id, offices: named, isHistoric, checkedOn, ...words }: Addressee): Fields {
  const filled = Object.entries(words).map(([name, value]) => [name, value ?? '']);
  const inLanguages = LANGUAGES.map((lang) => [officeField(lang), named[lang] ?? '']);
  return Object.fromEntries([...filled, ...inLanguages, ...(isHistoric ? [['isHistoric', 'yes']] : [])]);
}

/** Numbers of a telephone or a fax, in the digits of any script, or null where there are none. */
function phoneNumber() {
  return z
    .string()
    .default('')
    .transform((raw, refused) => {
      const typed = asciiDigits(raw.replace(DIRECTION_MARKS, '')).replace(/\s+/gu, ' ').replace(/[‐–]/g, '-').trim();
      if (!typed) return null;
      const isSound = /^[\d+() ./-]+$/.test(typed) && typed.replace(/\D/g, '').length >= FEWEST_DIGITS;
      if (isSound && typed.length <= LONGEST_NUMBER) return typed;
      refused.addIssue({ code: 'custom', message: isSound ? `tooLong ${LONGEST_NUMBER}` : 'badPhone' });
      return z.NEVER;
    });
}
