import { describe, expect, it } from 'vitest';
import { DEFAULT_LANGUAGE, directionOf, isLanguage, LANGUAGES, languageName, messagesIn, ownName } from '.';

/** What a text may have to hold: numbers that speak of none, of one and of several, and a name. */
const NAME = 'Казахстан';
const GIVEN = [0, 1, 2, 12_345, NAME];
/** What a letter may not name is null. */
const GIVEN_TO_LETTERS = [...GIVEN, null];
/** What the lines of evidence are given: all that any of them tells. */
const FACTS = Object.fromEntries(
  ['domain', 'website', 'word', 'scripts', 'organisation', 'on', 'place', 'by', 'body'].map((name) => [
    name,
    `Казахстан-${name}`,
  ]),
);

const OWN_NAMES: Record<string, string> = {
  ...{ fr: 'Français', en: 'English', es: 'Español', pt: 'Português', de: 'Deutsch', it: 'Italiano' },
  ...{ tr: 'Türkçe', ru: 'Русский', uk: 'Українська', kk: 'Қазақ тілі', ar: 'العربية' },
};

/** Every text that people can read in a language, with its place; those that hold something, with each thing. */
function textsIn(lang: string): { place: string; text: unknown }[] {
  return below(messagesIn(lang), '', (part, place) => {
    const given = place.startsWith('.letters') ? GIVEN_TO_LETTERS : GIVEN;
    const texts = choices(part.length, given).map((each) => ({
      place: `${place}(${each.join()})`,
      text: part(...each),
    }));
    // A name that was given in a number's place shows as no number: no text is ever given that.
    return texts.filter(({ place, text }) => !(place.includes(NAME) && String(text).includes('NaN')));
  });
}

type Held = (...given: unknown[]) => unknown;
type Read = (part: Held, place: string) => { place: string; text: unknown }[];

function below(part: unknown, place: string, read: Read): { place: string; text: unknown }[] {
  if (typeof part === 'function') {
    if (place.startsWith('.evidence.lines')) return [{ place, text: part(FACTS) }];
    return read(part as Held, place);
  }
  if (typeof part !== 'object' || part === null) return [{ place, text: part }];
  return Object.entries(part).flatMap(([name, inner]) => below(inner, `${place}.${name}`, read));
}

function choices(length: number, given: unknown[]): unknown[][] {
  if (length === 0) return [[]];
  return choices(length - 1, given).flatMap((before) => given.map((last) => [...before, last]));
}

/** Numbers of which each has another form somewhere: Arabic has six, Russian three. */
const COUNTED = [3, 11, 21, 100, 103];
/** Given beside them, with no digit of theirs. */
const BESIDE = [77, 99, 88, 66];
const WORDS = ['Жа1', 'Жә2', 'Жб3', 'Жв4'];

/** What a text with so many gaps is given to see whether it tells it: each number in each gap, and words. */
function marksFor(gaps: number): (number | string)[][] {
  const counted = Array.from({ length: gaps }, (_, gap) => COUNTED.map((number) => BESIDE.with(gap, number)));
  return [...counted.flat(), WORDS];
}

/** What of the things that it is given each text tells. */
function toldIn(lang: string): Record<string, string> {
  const told = below(messagesIn(lang), '', (part, place) =>
    marksFor(part.length).map((given) => {
      const text = String(part(...given.slice(0, part.length)));
      const tells = given.filter((mark) => text.includes(String(mark))).join();
      return { place: `${place}(${given.join()})`, text: tells };
    }),
  );
  const ofLines = Object.entries(messagesIn(lang).evidence.lines).map(([name, line]) => {
    const text = line(FACTS);
    return [
      name,
      Object.values(FACTS)
        .filter((fact) => text.includes(fact))
        .join(),
    ];
  });
  const ofTexts = told.filter(({ place }) => place.endsWith(')')).map(({ place, text }) => [place, String(text)]);
  return Object.fromEntries([...ofTexts, ...ofLines]);
}

/** Where the words are the same as in another language: texts that nobody has translated. */
function sameAs(other: string, lang: string): string[] {
  const theirs = new Map(textsIn(other).map(({ place, text }) => [place, text]));
  const same = textsIn(lang).filter(({ place, text }) => {
    const words =
      String(text)
        .replaceAll(NAME, '')
        .replaceAll('NaN', '')
        .match(/\p{L}{3,}/gu) ?? [];
    return words.length > 1 && text === theirs.get(place) && !place.startsWith('.paper.example');
  });
  return [...new Set(same.map(({ place }) => place.replace(/\(.*/, '')))];
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

describe('every translation', () => {
  const translations = LANGUAGES.filter((lang) => lang !== DEFAULT_LANGUAGE);

  it.each(translations)('tells all that the French tells of what it is given, in %s', (lang) => {
    expect(toldIn(lang)).toEqual(toldIn(DEFAULT_LANGUAGE));
  });

  it.each(translations)('leaves no text in French, in %s', (lang) => {
    expect(sameAs(DEFAULT_LANGUAGE, lang)).toEqual([]);
  });

  it.each(translations.filter((lang) => lang !== 'en'))('leaves no text in English, in %s', (lang) => {
    expect(sameAs('en', lang)).toEqual([]);
  });

  it.each(translations)('has its spaces and quotation marks, not those of French, in %s', (lang) => {
    expect(placesOf(/\s[;:!?»؟؛،]|«\s/, lang)).toEqual([]);
  });

  it.each(LANGUAGES)('says none, one and several apart, in %s', (lang) => {
    const { admin, moderation, overview } = messagesIn(lang);
    for (const text of [admin.found, admin.toRead, moderation.acceptedMany, overview.toDecide]) {
      const said = [0, 1, 2, 5, 21, 100].map(text);
      expect(new Set(said).size).toBe(said.length);
      for (const [i, number] of [5, 21, 100].entries()) expect(said[i + 3]).toContain(String(number));
    }
  });
});

describe('French', () => {
  it.each([';', ':', '!', '?', '»'])('has a narrow space that does not break before %s', (sign) => {
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
    for (const lang of ['', 'nl', 'FR', 'en-GB', '__proto__', 'constructor', 'toString'])
      expect([isLanguage(lang), messagesIn(lang)]).toEqual([false, messagesIn('fr')]);
  });

  it('names each language in itself, and in another', () => {
    for (const lang of LANGUAGES) expect(ownName(lang)).toBe(OWN_NAMES[lang]);
    expect([languageName('fr', 'en'), languageName('en', 'fr')]).toEqual(['French', 'anglais']);
  });

  it('knows which languages are written from the right', () => {
    expect(['ar', 'fa', 'he', 'ur'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'rtl']);
    expect(['fr', 'en', 'ru', 'kk', 'zh', ''].map(directionOf)).toEqual(Array(6).fill('ltr'));
  });
});
