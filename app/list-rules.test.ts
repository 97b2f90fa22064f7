import { describe, expect, it } from 'vitest';
import { countryCodes, languageCodes } from './list-rules';
import { read } from './test-typing';

describe('a list of countries', () => {
  it('is written in names of any language of the interface, or in codes', () => {
    expect(read(countryCodes(), 'Tunisie, Morocco; kz\nCôte d’Ivoire,')).toEqual(['TN', 'MA', 'KZ', 'CI']);
    expect(read(countryCodes(), 'tunisie, TN, Tunisia')).toEqual(['TN']);
  });

  it('is all where nothing is written', () => {
    for (const nothing of ['', ' , ', undefined]) expect(read(countryCodes(), nothing)).toBeNull();
  });

  it('has no country that does not exist', () => {
    expect(read(countryCodes(), 'Tunisie, Syldavie')).toBe('✗ unknownCountries');
  });
});

describe('a list of languages', () => {
  it('is written in names or in codes', () => {
    expect(read(languageCodes(), 'wolof, Néerlandais, fa')).toEqual(['wo', 'nl', 'fa']);
    expect(read(languageCodes(), '')).toEqual([]);
  });

  it('has no language that does not exist', () => {
    expect(read(languageCodes(), 'klingonien')).toBe('✗ unknownLanguages');
    expect(read(languageCodes(), 'zz')).toBe('✗ unknownLanguages');
  });
});
