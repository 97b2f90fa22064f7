import { describe, expect, it } from 'vitest';
import { COUNTRIES, countriesIn, countryName, LANGUAGES, sortByCountry } from '.';

/** What ISO 3166-1 assigns officially. */
const ASSIGNED = 249;

describe('the list of countries', () => {
  it('has every code that ISO 3166-1 assigns, XI and XK, each once', () => {
    expect(new Set(COUNTRIES).size).toBe(ASSIGNED + 2);
    expect(COUNTRIES).toHaveLength(ASSIGNED + 2);
    expect(COUNTRIES.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
    expect(COUNTRIES).toEqual(expect.arrayContaining(['KZ', 'PS', 'TW', 'EH', 'GP', 'XI', 'XK']));
    for (const code of ['UK', 'EU', 'SU', 'YU', 'AN', 'ZZ']) expect(COUNTRIES).not.toContain(code);
  });

  it.each(LANGUAGES)('has a name of its own for each, in %s', (lang) => {
    const names = COUNTRIES.map((code) => countryName(lang, code));
    expect(names.filter((name) => /^([A-Z]{2})?$|unknown|inconnue/i.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(COUNTRIES.length);
  });

  it('names them as the language does', () => {
    expect(['KZ', 'XI', 'XK', 'CI', 'US'].map((code) => countryName('fr', code))).toEqual([
      'Kazakhstan',
      'International',
      'Kosovo',
      'Côte d’Ivoire',
      'États-Unis',
    ]);
    expect(['DE', 'XI', 'XK'].map((code) => countryName('en', code))).toEqual(['Germany', 'International', 'Kosovo']);
  });

  it.each(LANGUAGES)('is whole, each name with its code, in %s', (lang) => {
    const list = countriesIn(lang);
    expect(list.map(({ code }) => code).sort()).toEqual([...COUNTRIES].sort());
    for (const { code, name } of list) expect(name).toBe(countryName(lang, code));
  });
});

describe('the order of countries', () => {
  it('is the alphabet of the language, in which accents do not lead to the end', () => {
    const order = (lang: string, ...codes: string[]) =>
      countriesIn(lang)
        .map(({ code }) => code)
        .filter((code) => codes.includes(code));
    expect(order('fr', 'DE', 'EC', 'US', 'ET', 'FI')).toEqual(['DE', 'EC', 'US', 'ET', 'FI']);
    expect(order('en', 'DE', 'US', 'AX', 'ZW')).toEqual(['AX', 'DE', 'US', 'ZW']);
  });

  it('keeps rows of one country as they stood', () => {
    const rows = [
      { country: 'Togo', n: 1 },
      { country: 'Égypte', n: 2 },
      { country: 'Togo', n: 3 },
      { country: 'Égypte', n: 4 },
    ];
    expect(sortByCountry('fr', rows, ({ country }) => country).map(({ n }) => n)).toEqual([2, 4, 1, 3]);
    expect(rows.map(({ n }) => n)).toEqual([1, 2, 3, 4]);
  });
});
