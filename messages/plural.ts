import { localeOf } from './locale';

/**
 * The categories of CLDR that a text must tell apart beside the number one itself: those of the whole numbers up to
 * a thousand that are neither `other` nor the single number 0 or 1 alone.
 */
export const CATEGORIES = {
  fr: [],
  en: [],
  es: [],
  pt: [],
  de: [],
  it: [],
  tr: [],
  ru: ['one', 'few', 'many'],
  kk: [],
  uk: ['one', 'few', 'many'],
  ar: ['two', 'few', 'many'],
} as const;

type Lang = keyof typeof CATEGORIES;

/** `1` is the number itself, `one` CLDR's category: in Russian that of 21 too. `0` stands where nothing reads better. */
type Forms<L extends Lang> = { 0?: string; 1: string; other: string } & Record<(typeof CATEGORIES)[L][number], string>;

/** How the texts of a language say numbers. */
export function inNumbers<L extends Lang>(lang: L) {
  const rules = new Intl.PluralRules(lang);
  const digits = new Intl.NumberFormat(localeOf(lang));
  return {
    /** The one of the forms that goes with a number. */
    plural(n: number, forms: Forms<L>): string {
      const known: Record<string, string | undefined> = forms;
      return known[n] ?? known[rules.select(n)] ?? forms.other;
    },
    /** A whole number as the language groups its digits. */
    counted: (n: number) => digits.format(n),
  };
}
