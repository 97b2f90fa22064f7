import { expect, test } from 'vitest';
import { differenceOf, type Piece } from './word-difference';

const written = (pieces: Piece[]) =>
  pieces.map(({ words, is }) => ({ same: words, gone: `[-${words}-]`, new: `[+${words}+]` })[is]).join('');

test('words that stayed stand once, what is gone and what is new beside each other', () => {
  expect(written(differenceOf('Le bureau a décidé.', 'Le congrès a décidé.'))).toBe(
    'Le [-bureau-][+congrès+] a décidé.',
  );
  expect(written(differenceOf('', 'Tout est neuf'))).toBe('[+Tout est neuf+]');
  expect(written(differenceOf('Rien ne reste', ''))).toBe('[-Rien ne reste-]');
  expect(written(differenceOf('égal', 'égal'))).toBe('égal');
});

test('scripts without spaces are told apart by their words as well', () => {
  const pieces = differenceOf('工会支持呼吁', '工会反对呼吁');
  expect(pieces.filter(({ is }) => is !== 'same').length).toBeGreaterThan(0);
  expect(pieces[0]).toEqual({ words: '工会', is: 'same' });
});

test('each text can be read again from its pieces', () => {
  const [before, after] = ['Qui décide ? Le bureau, le 3 mai.', 'Qui décide ? Toute la section, le 4 mai 2011.'];
  const side = (not: Piece['is']) =>
    differenceOf(before, after)
      .filter(({ is }) => is !== not)
      .map(({ words }) => words)
      .join('');
  expect([side('new'), side('gone')]).toEqual([before, after]);
});

test('texts too long to compare count as wholly changed', () => {
  const [before, after] = ['mot '.repeat(3000), 'mot '.repeat(2999)];
  expect(differenceOf(before, after).map(({ is }) => is)).toEqual(['gone', 'new']);
});
