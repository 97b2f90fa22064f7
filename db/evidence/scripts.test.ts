import { describe, expect, it } from 'vitest';
import { mixedWords, scriptsOf, skeletonOf, wordsOf } from './scripts';

describe('scripts', () => {
  it('are told of a whole name', () => {
    expect(scriptsOf('Профсоюз CGT 2011')).toEqual(['Latn', 'Cyrl']);
    expect(scriptsOf('2011 – !')).toEqual([]);
  });

  it('are suspect where one word mixes them', () => {
    expect(mixedWords('Syndicat des dосkers')).toEqual(['dосkers']);
    expect(mixedWords('Σωματείo Ναυτεργατών')).toEqual(['σωματείo']);
  });

  it.each([
    ['an acronym in Latin beside Cyrillic words', 'Профсоюз «Solidarnost» IT-работников (ITUC)'],
    ['kana, kanji and Latin', 'JR東日本ガス労組'],
    ['Kazakh letters', 'Қарашығанақ мұнайшыларының кәсіподағы'],
    ['Serbian', 'Самостални синдикат Љубовије'],
    ['accents and digits', 'Çağrı 2011 Łódź SUD-Éducation'],
    ['Hangul and Hanja', '韓國노총'],
  ])('are honest in %s', (_, name) => {
    expect(mixedWords(name)).toEqual([]);
  });
});

describe('the skeleton of a name', () => {
  it('is one for names that look the same', () => {
    const alike = ['Syndicat des dockers', 'Syndicat des dосkers', 'SYNDICAT  DES DOCKERS', 'Ѕyndicat des dockers'];
    expect(new Set(alike.map(skeletonOf)).size).toBe(1);
  });

  it('is its own for a name that looks different', () => {
    expect(skeletonOf('Syndicat des dockers')).not.toBe(skeletonOf('Syndicat des rockers'));
  });
});

describe('the words of a name', () => {
  it.each([
    ['hyphens part them', 'Port-Évrard', ['port', 'évrard']],
    ['so do elisions', "L’union d'Évrard", ['l', 'union', 'd', 'évrard']],
    ['other apostrophes are no letters', 'зв’язку, Oʼzbek', ['звязку', 'ozbek']],
    ['nor are the points of an acronym', 'S.D.P.E. (Évrard).', ['sdpe', 'évrard']],
    ['signs are none', '« – »', []],
  ])('%s', (_, name, words) => {
    expect(wordsOf(name)).toEqual(words);
  });
});
