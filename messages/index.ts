import { en } from './en';
import { fr, type Messages } from './fr';

export type { Messages };

const ALL: Record<Lang, Messages> = { fr, en };

/** The languages of the interface, the default first. */
export const LANGUAGES = ['fr', 'en'] as const;
export type Lang = (typeof LANGUAGES)[number];
export const DEFAULT_LANGUAGE: Lang = 'fr';

/** How `Intl` is asked for a language: English as it is written outside the United States. */
function localeOf(lang: string): string {
  return lang === 'en' ? 'en-GB' : lang;
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

export function isLanguage(text: string): text is Lang {
  return (LANGUAGES as readonly string[]).includes(text);
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
  return new Intl.DisplayNames([inLang], { type: 'language' }).of(lang) ?? lang;
}

/** A YYYY-MM-DD date, or an instant, as a language writes a day. */
export function dayIn(lang: string, day: string | Date): string {
  const date = typeof day === 'string' ? new Date(`${day}T00:00:00Z`) : day;
  return new Intl.DateTimeFormat(localeOf(lang), { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** A whole number as a language groups its digits. */
export function numberIn(lang: string, number: number): string {
  return new Intl.NumberFormat(localeOf(lang)).format(number);
}

/** An instant to the minute, in UTC. */
export function momentIn(lang: string, at: Date): string {
  return `${new Intl.DateTimeFormat(localeOf(lang), { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(at)} UTC`;
}

export * from './countries';
