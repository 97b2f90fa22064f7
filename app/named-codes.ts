import { COUNTRIES, countryName, LANGUAGES, languageName } from '@/messages';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** Every code of two letters that is a language's. */
export const LANGUAGE_CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
  (code) => languageName(code, 'en') !== code,
);

/** The country of that name, in any language of the interface, or of that code. */
export function countryNamed(word: string): string | undefined {
  countries ??= byName(COUNTRIES, countryName);
  return countries.get(foldWord(word));
}
let countries: Map<string, string> | undefined;

/** The language of that name, in any language of the interface, or of that code. */
export function languageNamed(word: string): string | undefined {
  languages ??= byName(LANGUAGE_CODES, (lang, code) => languageName(code, lang));
  return languages.get(foldWord(word));
}
let languages: Map<string, string> | undefined;

/** Every language with its name, in the alphabetical order of the language `lang`. */
export function languagesIn(lang: string): { code: string; name: string }[] {
  const { compare } = new Intl.Collator(lang);
  const named = LANGUAGE_CODES.map((code) => ({ code, name: languageName(code, lang) }));
  return named.sort((a, b) => compare(a.name, b.name));
}

/** Codes by themselves and by what each is called in the languages of the interface. */
export function byName(codes: readonly string[], nameOf: (lang: string, code: string) => string): Map<string, string> {
  return new Map(
    codes.flatMap((code) =>
      [code, ...LANGUAGES.map((lang) => nameOf(lang, code))].map((name) => [foldWord(name), code] as const),
    ),
  );
}

/** Without case, accents, the kind of apostrophe, and a star that leads to a note. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}*]/gu, '')
    .replace(/[’ʼ]/g, "'")
    .toLowerCase()
    .trim();
}
