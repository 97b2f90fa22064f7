import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr, type Messages } from './fr';
import { it } from './it';
import { kk } from './kk';
import { localeOf } from './locale';
import { oncePer } from './once-per';
import { pt } from './pt';
import { ru } from './ru';
import { tr } from './tr';
import { uk } from './uk';

export type { Messages };

const ALL = { fr, en, es, pt, de, it, tr, ru, uk, kk, ar } satisfies Record<string, Messages>;

export type Lang = keyof typeof ALL;
/** The languages of the interface, the default first. */
export const LANGUAGES = Object.keys(ALL) as Lang[];
export const DEFAULT_LANGUAGE: Lang = 'fr';

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

export function isLanguage(text: string): text is Lang {
  return Object.hasOwn(ALL, text);
}

/** The texts of a language, or of the default one where it has none. */
export function messagesIn(lang: string): Messages {
  return ALL[isLanguage(lang) ? lang : DEFAULT_LANGUAGE];
}

export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(lang) ? 'rtl' : 'ltr';
}

/** A language's name in itself, as a switch shows it. */
export function ownName(lang: string): string {
  return languageName(lang, lang).replace(/^./u, (letter) => letter.toLocaleUpperCase(lang));
}

/** A language's name, as `inLang` calls it. */
export function languageName(lang: string, inLang: string): string {
  return languageNames(inLang).of(lang) ?? lang;
}

const languageNames = oncePer((lang) => new Intl.DisplayNames([lang], { type: 'language' }));

/** A YYYY-MM-DD date, or an instant, as a language writes a day. */
export function dayIn(lang: string, day: string | Date): string {
  const date = typeof day === 'string' ? new Date(`${day}T00:00:00Z`) : day;
  return withFirst(lang, days(lang).format(date));
}

const days = oncePer((lang) => new Intl.DateTimeFormat(localeOf(lang), { dateStyle: 'long', timeZone: 'UTC' }));

/** A YYYY-MM month as a language writes it. */
export function monthIn(lang: string, month: string): string {
  return months(lang).format(new Date(`${month}-01T00:00:00Z`));
}

const months = oncePer(
  (lang) => new Intl.DateTimeFormat(localeOf(lang), { year: 'numeric', month: 'long', timeZone: 'UTC' }),
);

/** A whole number as a language groups its digits. */
export function numberIn(lang: string, number: number): string {
  return numbers(lang).format(number);
}

const numbers = oncePer((lang) => new Intl.NumberFormat(localeOf(lang)));

/** An instant to the minute, in UTC. */
export function momentIn(lang: string, at: Date): string {
  return `${withFirst(lang, moments(lang).format(at))} UTC`;
}

/** French writes the first of a month as an ordinal, which `Intl` does not. */
function withFirst(lang: string, day: string): string {
  return lang === 'fr' ? day.replace(/^1 /, '1er ') : day;
}

const moments = oncePer(
  (lang) => new Intl.DateTimeFormat(localeOf(lang), { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }),
);

export * from './countries';
