import { expect, it } from 'vitest';
import { bestLanguage } from './language';

it.each([
  ['en', 'en'],
  ['EN-gb', 'en'],
  ['fr-CA', 'fr'],
  ['nl, en;q=0.5', 'en'],
  ['hu,ja;q=0.9,en;q=0.1', 'en'],
  ['ar-DZ,fr;q=0.9', 'ar'],
  ['kk-Cyrl-KZ, ru;q=0.8', 'kk'],
  ['pt-BR', 'pt'],
  ['fr;q=0.4,en;q=0.5', 'en'],
  ['en;q=0.5,fr;q=0.9', 'fr'],
  ['en;q=0.5, fr;q=0.5', 'en'],
  ['fr;q=0.5, en;q=0.5', 'fr'],
  ['en;q=0.001', 'en'],
  ['en; q=0.7', 'en'],
  ['en-US,en;q=0.9,fr;q=0.8', 'en'],
])('the language of %s is %s', (header, lang) => {
  expect(bestLanguage(header)).toBe(lang);
});

it('a language that is refused with a weight of 0 is not given', () => {
  expect(bestLanguage('en;q=0, fr;q=0.1')).toBe('fr');
  expect(bestLanguage('en;q=0')).toBe('fr');
});

it.each([
  null,
  '',
  ' ',
  '*',
  '*;q=9',
  'nl',
  'xx-YY, zz',
  'en;q=9',
  'en;q=-1',
  'en;q=NaN',
  'en;q=Infinity',
  'en;q=',
  'en;q=abc',
  ';q=1',
  ',,,;;;===',
  'english',
  '__proto__',
  'constructor, toString',
  '\ud800',
  '\0en',
  '../../etc/passwd',
  '<script>',
])('the language of %j is the default', (header) => {
  expect(bestLanguage(header)).toBe('fr');
});

it('a header of 10 KB is not read', () => {
  expect(bestLanguage(`en,${'de,'.repeat(3500)}`)).toBe('fr');
  expect(bestLanguage('en'.padEnd(10_240))).toBe('fr');
});

it('the longest header that is read is read in no time', () => {
  const before = performance.now();
  for (const header of [';'.repeat(1000), `en;${' '.repeat(990)}q`, ','.repeat(1000), 'q='.repeat(500)])
    bestLanguage(header);
  expect(performance.now() - before).toBeLessThan(100);
});
