import { z } from 'zod';
import { countryNamed, foldWord, languageNamed } from './named-codes';

const LONGEST_LIST = 2000;

/** Country codes, from their names in any language of the interface or the codes themselves; null where it is empty. */
export function countryCodes() {
  return named('unknownCountries', countryNamed).transform((codes) => (codes.length ? codes : null));
}

/** Codes of languages, from their names or the codes themselves. */
export function languageCodes() {
  return named('unknownLanguages', languageNamed);
}

function named(fault: string, find: (word: string) => string | undefined) {
  return z
    .string()
    .max(LONGEST_LIST, `tooLong ${LONGEST_LIST}`)
    .default('')
    .transform((typed, refused) => {
      const found = typed.split(/[,;،\n]/).flatMap((word) => (foldWord(word) ? [find(word)] : []));
      if (found.includes(undefined)) refused.addIssue({ code: 'custom', message: fault });
      return [...new Set(found.filter((code) => code !== undefined))];
    });
}
