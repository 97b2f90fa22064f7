import { describe, expect, it } from 'vitest';
import { DEFAULT_LANGUAGE, directionOf, isLanguage, LANGUAGES, languageName, messagesIn, ownName } from '.';

/** What a text may have to hold: numbers that speak of none, of one and of several, and a name. */
const GIVEN = [0, 1, 2, 12_345, 'Казахстан'];
/** What a letter may not name is null. */
const GIVEN_TO_LETTERS = [...GIVEN, null];
/** What the lines of evidence are given: all that any of them tells. */
const FACTS = Object.fromEntries(
  ['domain', 'website', 'word', 'scripts', 'organisation', 'on', 'place', 'by', 'body'].map((name) => [
    name,
    'Казахстан',
  ]),
);

/** Every text that people can read in a language, with its place; those that hold something, with each thing. */
function textsIn(lang: string): { place: string; text: unknown }[] {
  return below(messagesIn(lang), '');
}

function below(part: unknown, place: string): { place: string; text: unknown }[] {
  if (typeof part === 'function') {
    if (place.startsWith('.evidence.lines')) return [{ place, text: part(FACTS) }];
    const given = place.startsWith('.letters') ? GIVEN_TO_LETTERS : GIVEN;
    return choices(part.length, given).map((each) => ({ place: `${place}(${each.join()})`, text: part(...each) }));
  }
  if (typeof part !== 'object' || part === null) return [{ place, text: part }];
  return Object.entries(part).flatMap(([name, inner]) => below(inner, `${place}.${name}`));
}

function choices(length: number, given: unknown[]): unknown[][] {
  if (length === 0) return [[]];
  return choices(length - 1, given).flatMap((before) => given.map((last) => [...before, last]));
}

/** The places of the texts that hold such a thing. */
function placesOf(wrong: RegExp, lang: string): string[] {
  const found = textsIn(lang).filter(({ text }) => wrong.test(String(text).replaceAll('https://', 'https')));
  return [...new Set(found.map(({ place }) => place.replace(/\(.*/, '')))];
}

/** The names, kinds and lengths of all that a language has, without its words. */
function shapeOf(part: unknown): unknown {
  if (typeof part === 'function') return `a text that holds ${part.length}`;
  if (typeof part !== 'object' || part === null) return typeof part;
  if (Array.isArray(part)) return part.map(shapeOf);
  return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, shapeOf(inner)]));
}

describe('every language', () => {
  it.each(LANGUAGES)('has the same texts, with as many lines and as many gaps, in %s', (lang) => {
    expect(shapeOf(messagesIn(lang))).toEqual(shapeOf(messagesIn(DEFAULT_LANGUAGE)));
  });

  it.each(LANGUAGES)('has no text that is empty, blank at an end, or not a text, in %s', (lang) => {
    const all = textsIn(lang);
    expect(all.length).toBeGreaterThan(400);
    expect(all.filter(({ text }) => typeof text !== 'string')).toEqual([]);
    expect(placesOf(/^$|^\s|\s$|\s{2}|undefined|NaN|\[object|=>|\.\.\./, lang)).toEqual([]);
  });

  it.each(LANGUAGES)('has no straight quotation mark or apostrophe, in %s', (lang) => {
    expect(placesOf(/["'`]/, lang)).toEqual([]);
  });

  it.each(LANGUAGES)('has no sign that nobody sees, and no direction forced, in %s', (lang) => {
    expect(placesOf(/[\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffd]/u, lang)).toEqual([]);
  });

  it.each(LANGUAGES)('tells the number, the name or the place that a text is given, in %s', (lang) => {
    const { appeal, sent, errors, signatories, privatePage } = messagesIn(lang);
    expect(appeal.standBehind(1, 1)).not.toMatch(/\d/);
    expect(appeal.standBehind(12, 3)).toMatch(/12\D+3/);
    expect(appeal.standBehind(0, 0)).not.toMatch(/0/);
    expect(signatories.unnamed(2)).toContain('2');
    expect(sent.wroteTo('a@union.example')).toContain('a@union.example');
    expect(errors.tooShort(7)).toContain('7');
    expect(errors.tooLong(77)).toContain('77');
    expect(privatePage.seenCountry('Казахстан')).toContain('Казахстан');
  });
});

describe('French', () => {
  it.each([':', '!', '?', '»'])('has a narrow space that does not break before %s', (sign) => {
    expect(placesOf(new RegExp(`[^\u202f]\\${sign}|^\\${sign}`), 'fr')).toEqual([]);
  });

  it('has one after «, and closes each', () => {
    expect(placesOf(/«(?!\u202f)|«[^»]*(«|$)/, 'fr')).toEqual([]);
  });

  it('groups thousands with it', () => {
    expect(messagesIn('fr').errors.tooLong(2000)).toContain('2\u202f000');
  });
});

describe('English', () => {
  it('has no space before a sign, and its own quotation marks', () => {
    expect(placesOf(/\s[;:!?,.]|[«»]/, 'en')).toEqual([]);
  });

  it('groups thousands with a comma', () => {
    expect(messagesIn('en').errors.tooLong(2000)).toContain('2,000');
  });

  it('is spelt as in Britain', () => {
    expect(placesOf(/\b(organiz|color|favor|center|labor\b|canceled|honor|theater|recogniz)/i, 'en')).toEqual([]);
  });
});

describe('the choice of a language', () => {
  it('falls back on French, whatever is asked for', () => {
    expect(DEFAULT_LANGUAGE).toBe('fr');
    for (const lang of ['', 'de', 'FR', 'en-GB', '__proto__', 'constructor', 'toString'])
      expect([isLanguage(lang), messagesIn(lang)]).toEqual([false, messagesIn('fr')]);
  });

  it('names each language in itself, and in another', () => {
    expect(LANGUAGES.map(ownName)).toEqual(['Français', 'English']);
    expect([languageName('fr', 'en'), languageName('en', 'fr')]).toEqual(['French', 'anglais']);
  });

  it('knows which languages are written from the right', () => {
    expect(['ar', 'fa', 'he', 'ur'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'rtl']);
    expect(['fr', 'en', 'ru', 'kk', 'zh', ''].map(directionOf)).toEqual(Array(6).fill('ltr'));
  });
});
