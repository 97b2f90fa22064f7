import { describe, expect, it } from 'vitest';
import { inOnePiece, type Passage } from '@/db/types';
import { readTranslationFile, writeTranslationFile } from './translation-file';

const HEAD = { appeal: 'aktau', lang: 'ar', sourceLang: 'fr', sourceSha256: 'abc' };
const passage = (name: string, source: string, words: string | null): Passage => ({
  ...{
    name,
    source,
    sourceSha256: `sha256 of ${name}`,
    words,
    outdated: false,
    fresh: false,
    writtenBy: null,
    writtenAt: null,
  },
});
const PASSAGES = [
  passage('title', 'Arrêt !', 'أوقفوا المجزرة!'),
  passage('paragraph-1', 'Première ligne\n> citée', '## ليس عنوانا\n> ولا اقتباس\n\\ ولا هروب'),
  passage('paragraph-2', 'La fin.', null),
];
const EXPECTED = { appeal: { slug: 'aktau' }, lang: 'ar', sha256: 'abc', parts: PASSAGES };
const file = writeTranslationFile(HEAD, PASSAGES);

describe('the file of a translation', () => {
  it('comes back word for word: what nobody changed is no change', () => {
    expect(readTranslationFile(file, EXPECTED)).toEqual([]);
    const none = PASSAGES.map((each) => ({ ...each, words: null }));
    const brought = file.replace(/^was:[\s\S]*?^beside:/m, (was) =>
      was.replace(/(title|paragraph-1): .*/g, '$1: none'),
    );
    expect(readTranslationFile(brought, { ...EXPECTED, parts: none })).toEqual(
      PASSAGES.slice(0, 2).map(({ name, words, sourceSha256: beside }) => ({ name, words, was: null, beside })),
    );
  });

  it('brings what was changed in it alone, and nothing where that was changed here as well', () => {
    const changed = file.replace('أوقفوا المجزرة!', 'أوقفوا القتل!');
    const title = { name: 'title', words: 'أوقفوا القتل!', was: 'أوقفوا المجزرة!', beside: 'sha256 of title' };
    expect(readTranslationFile(changed, EXPECTED)).toEqual([title]);
    const meanwhile = (name: string) =>
      PASSAGES.map((each) => (each.name === name ? { ...each, words: 'غيره' } : each));
    expect(readTranslationFile(changed, { ...EXPECTED, parts: meanwhile('title') })).toBe('changedSince');
    expect(readTranslationFile(changed, { ...EXPECTED, parts: meanwhile('paragraph-1') })).toEqual([title]);
  });

  it('brings nothing that was written beside another original, as the summary, of which the fingerprint tells nothing', () => {
    const changed = file.replace('أوقفوا المجزرة!', 'أوقفوا القتل!');
    const newer = (name: string) =>
      PASSAGES.map((each) => (each.name === name ? { ...each, source: 'Autre chose' } : each));
    expect(readTranslationFile(changed, { ...EXPECTED, parts: newer('title') })).toBe('otherSource');
    expect(readTranslationFile(changed, { ...EXPECTED, parts: newer('paragraph-2') })).toHaveLength(1);
    const ofOlderRelease = changed.replace(/^beside:\n( {2}.*\n)+/m, '');
    expect(ofOlderRelease).not.toContain('beside');
    expect(readTranslationFile(ofOlderRelease, EXPECTED)).toHaveLength(1);
  });

  it('shows the original as a quotation, which nobody need delete', () => {
    expect(file).toContain('## title\n\n> Arrêt !\n\nأوقفوا المجزرة!\n');
    expect(file).toMatch(/^---\nappeal: aktau\nlang: ar\n/);
  });

  it('is read as other programs save it: with a byte-order mark, other line ends, letters taken apart', () => {
    const saved = `\ufeff${file.replaceAll('\n', '\r\n').normalize('NFD')}`;
    expect(readTranslationFile(saved, EXPECTED)).toEqual(readTranslationFile(file, EXPECTED));
  });

  it('keeps a passage one passage, also where an empty line was put into it', () => {
    const parted = file.replace('أوقفوا', 'أوقفوا\n\n\n');
    expect(readTranslationFile(parted, EXPECTED)).toMatchObject([{ name: 'title', words: 'أوقفوا\nالمجزرة!' }]);
  });

  it.each([
    ['noHead', 'plain words'],
    ['noHead', '---\n{ : [\n---\n'],
    ['otherAppeal', file.replace('aktau', 'almaty')],
    ['otherLanguage', file.replace('lang: ar', 'lang: tr')],
    ['otherSource', file.replace('abc', 'abd')],
    ['strangePart', file.replace('## title', '## titel')],
    ['strangePart', `${file}\n## title\n\nAgain\n`],
    ['strangePart', file.replace('---\n\n##', '---\n\nwords before\n\n##')],
    ['tooLong', file.replace('أوقفوا', 'أ'.repeat(5001))],
  ])('is refused with its reason: %s', (fault, wrong) => {
    expect(readTranslationFile(wrong, EXPECTED)).toBe(fault);
  });
});

describe('ready texts in the file of a translation', () => {
  const LATE = { title: 'Trop tard', text: 'La liste est remise.\n\nMerci.' };
  const source = inOnePiece(LATE);
  const ready = (words: string | null) => ({ ...passage('ready-1', source, words), of: LATE });
  const withReady = (words: string | null) => writeTranslationFile(HEAD, [...PASSAGES, ready(words)]);
  const read = (text: string, words: string | null) =>
    readTranslationFile(text, { ...EXPECTED, parts: [...PASSAGES, ready(words)] });
  const ARABIC = 'متأخر\n\nسُلّمت القائمة.\n\nشكرا.';

  it('stand as their title, an empty line and their text, and come back so', () => {
    expect(withReady(null)).toContain('## ready-1\n\n> Trop tard\n> \n> La liste est remise.\n> \n> Merci.\n');
    expect(read(withReady(ARABIC), ARABIC)).toEqual([]);
    const brought = { name: 'ready-1', was: null, beside: 'sha256 of ready-1' };
    expect(read(withReady(null) + ARABIC, null)).toEqual([{ ...brought, words: ARABIC }]);
    const without = ARABIC.replace('\n\n', '\n');
    expect(read(withReady(null) + without, null)).toEqual([{ ...brought, words: ARABIC }]);
  });

  it('are no change where they were written with spaces that nobody sees', () => {
    const typed = 'متأخر\n\nسُلّمت القائمة. \n\n شكرا.';
    expect(read(withReady(typed), typed)).toEqual([]);
  });

  it('are refused without a title or a text, too long, changed meanwhile, or beside another original', () => {
    expect(read(`${withReady(null)}متأخر`, null)).toBe('noTitle');
    expect(read(`${withReady(null)}${'م'.repeat(101)}\n\nنص`, null)).toBe('tooLong');
    expect(read(`${withReady(null)}عنوان\n\n${'م'.repeat(2001)}`, null)).toBe('tooLong');
    expect(read(withReady(null) + ARABIC, 'غيره\n\nغيره')).toBe('changedSince');
    const altered = { ...ready(null), source: inOnePiece({ ...LATE, text: 'Fermé.' }) };
    expect(readTranslationFile(withReady(null) + ARABIC, { ...EXPECTED, parts: [...PASSAGES, altered] })).toBe(
      'otherSource',
    );
  });

  it('that the desk has removed meanwhile stand in nobody’s way, unless words were written for them', () => {
    expect(readTranslationFile(withReady(ARABIC), EXPECTED)).toEqual([]);
    expect(readTranslationFile(withReady(null) + ARABIC, EXPECTED)).toBe('changedSince');
  });
});
