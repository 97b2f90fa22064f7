import { describe, expect, it } from 'vitest';
import type { Passage } from '@/db/types';
import { readTranslationFile, writeTranslationFile } from './translation-file';

const HEAD = { appeal: 'aktau', lang: 'ar', sourceLang: 'fr', sourceSha256: 'abc' };
const passage = (name: string, source: string, words: string | null): Passage => ({
  ...{ name, source, words, outdated: false, fresh: false, writtenBy: null, writtenAt: null },
});
const PASSAGES = [
  passage('title', 'Arrêt !', 'أوقفوا المجزرة!'),
  passage('paragraph-1', 'Première ligne\n> citée', '## ليس عنوانا\n> ولا اقتباس\n\\ ولا هروب'),
  passage('paragraph-2', 'La fin.', null),
];
const EXPECTED = { appeal: { slug: 'aktau' }, lang: 'ar', sha256: 'abc', names: PASSAGES.map(({ name }) => name) };
const file = writeTranslationFile(HEAD, { passages: PASSAGES });

describe('the file of a translation', () => {
  it('comes back word for word, without what is not translated', () => {
    expect(readTranslationFile(file, EXPECTED)).toEqual(
      PASSAGES.slice(0, 2).map(({ name, words }) => ({ name, words })),
    );
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
    expect(readTranslationFile(parted, EXPECTED)).toContainEqual({ name: 'title', words: 'أوقفوا\nالمجزرة!' });
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
