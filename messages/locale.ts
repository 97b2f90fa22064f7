const LOCALES: Record<string, string> = {
  // English as it is written outside the United States, Arabic with the digits that phones and forms of every country show.
  en: 'en-GB',
  ar: 'ar-u-nu-latn',
};

/** How `Intl` is asked for a language. */
export function localeOf(lang: string): string {
  return LOCALES[lang] ?? lang;
}
