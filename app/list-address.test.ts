import { describe, expect, it } from 'vitest';
import { isNarrowed, listAddress, listQueryOf } from './list-address';

const asked = (params: Record<string, string | string[]>) => {
  const { countryOrder, ...query } = listQueryOf('fr', params);
  return query;
};

describe('the address of the list', () => {
  it('asks for what it says, and comes back from what was asked', () => {
    const params = { q: 'évrard', country: 'FR', kind: 'federation', page: '3' };
    expect(asked(params)).toEqual({ query: 'évrard', country: 'FR', kind: 'federation', page: 3 });
    expect(listAddress('/fr/a/signatories', asked(params))).toBe(`/fr/a/signatories?${new URLSearchParams(params)}`);
  });

  it('is plain for the whole list', () => {
    expect(listAddress('/fr/a/signatories', asked({}))).toBe('/fr/a/signatories');
    expect(isNarrowed(asked({ page: '2' }))).toBe(false);
    expect(isNarrowed(asked({ q: 'x' }))).toBe(true);
  });

  it.each([
    [{ country: 'ZZ' }],
    [{ country: 'fr' }],
    [{ kind: 'club' }],
    [{ kind: '__proto__' }],
    [{ q: '   ' }],
    [{ q: ['a', 'b'] }],
    [{ page: 'x' }],
    [{ page: '0' }],
  ])('asks for nothing where it is wrong: %j', (params) => {
    expect(asked(params)).toEqual({ page: 1 });
  });

  it('looks for no more than a name can be long', () => {
    expect(asked({ q: 'a'.repeat(5000) }).query).toHaveLength(200);
  });

  it('has the countries in the order of the language', () => {
    const placesIn = (lang: string) => ['DE', 'ES'].map((code) => listQueryOf(lang, {}).countryOrder?.indexOf(code));
    const [germanyInFrench = 0, spainInFrench = 0] = placesIn('fr');
    const [germanyInEnglish = 0, spainInEnglish = 0] = placesIn('en');
    expect(germanyInFrench).toBeLessThan(spainInFrench);
    expect(germanyInEnglish).toBeLessThan(spainInEnglish);
    expect(listQueryOf('fr', {}).countryOrder).not.toEqual(listQueryOf('en', {}).countryOrder);
  });
});
