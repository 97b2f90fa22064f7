import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '.';
import { CATEGORIES, inNumbers } from './plural';

const THOUSAND = Array.from({ length: 1001 }, (_, n) => n);

describe('the forms of a language', () => {
  it.each(LANGUAGES)('are those that CLDR knows for whole numbers, in %s', (lang) => {
    const rules = new Intl.PluralRules(lang);
    const told = new Map<string, number[]>();
    for (const n of THOUSAND) told.set(rules.select(n), [...(told.get(rules.select(n)) ?? []), n]);
    told.delete('other');
    const needed = [...told].filter(([, numbers]) => numbers.some((n) => n > 1)).map(([category]) => category);
    expect([...CATEGORIES[lang]].sort()).toEqual(needed.sort());
  });

  it('are chosen by the number itself first, then by its category', () => {
    const { plural } = inNumbers('fr');
    const forms = { 0: 'rien', 1: 'un', other: 'plusieurs' };
    expect([0, 1, 2, 21].map((n) => plural(n, forms))).toEqual(['rien', 'un', 'plusieurs', 'plusieurs']);
    expect(plural(0, { 1: 'un', other: 'plusieurs' })).toBe('plusieurs');
  });
});

describe('digits', () => {
  it('are grouped as the language does, and are those of every form', () => {
    expect(inNumbers('fr').counted(12_345)).toBe('12\u202f345');
    expect(inNumbers('en').counted(12_345)).toBe('12,345');
  });
});
