import { describe, expect, it } from 'vitest';
import type { Passage } from '@/db/types';
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
const EXPECTED = { appeal: { slug: 'aktau' }, lang: 'ar', sha256: 'abc', passages: PASSAGES };
const file = writeTranslationFile(HEAD, { passages: PASSAGES });

describe('the file of a translation', () => {
  it('comes back word for word: what nobody changed is no change', () => {
    expect(readTranslationFile(file, EXPECTED)).toEqual([]);
    const none = PASSAGES.map((each) => ({ ...each, words: null }));
    const brought = file.replace(/^was:[\s\S]*?^beside:/m, (was) =>
      was.replace(/(title|paragraph-1): .*/g, '$1: none'),
    );
    expect(readTranslationFile(brought, { ...EXPECTED, passages: none })).toEqual(
      PASSAGES.slice(0, 2).map(({ name, words, sourceSha256: beside }) => ({ name, words, was: null, beside })),
    );
  });

  it('brings what was changed in it alone, and nothing where that was changed here as well', () => {
    const changed = file.replace('أوقفوا المجزرة!', 'أوقفوا القتل!');
    const title = { name: 'title', words: 'أوقفوا القتل!', was: 'أوقفوا المجزرة!', beside: 'sha256 of title' };
    expect(readTranslationFile(changed, EXPECTED)).toEqual([title]);
    const meanwhile = (name: string) =>
      PASSAGES.map((each) => (each.name === name ? { ...each, words: 'غيره' } : each));
    expect(readTranslationFile(changed, { ...EXPECTED, passages: meanwhile('title') })).toBe('changedSince');
    expect(readTranslationFile(changed, { ...EXPECTED, passages: meanwhile('paragraph-1') })).toEqual([title]);
  });

  it('brings nothing that was written beside another original, as the summary, of which the fingerprint tells nothing', () => {
    const changed = file.replace('أوقفوا المجزرة!', 'أوقفوا القتل!');
    const newer = (name: string) =>
      PASSAGES.map((each) => (each.name === name ? { ...each, source: 'Autre chose' } : each));
    expect(readTranslationFile(changed, { ...EXPECTED, passages: newer('title') })).toBe('otherSource');
    expect(readTranslationFile(changed, { ...EXPECTED, passages: newer('paragraph-2') })).toHaveLength(1);
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
