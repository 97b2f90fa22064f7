import anyAscii from 'any-ascii';
import { foldName } from '../fold';
import { readingsOf, scriptsOf } from './scripts';

const WITHOUT_SPACES = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])/gu;
/** Arabic and Hebrew leave vowels out; the scripts of India have one that is not written. */
const WITHOUT_VOWELS =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}]/u;
const MARKS = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])\p{Mn}+/gu;

/** In order: how one sound is written by those who write it in Latin letters, made one. */
const SPELLINGS: [RegExp, string][] = [
  [/t(sch|ch)/g, 'ch'],
  [/shch|sch|sh|sz/g, 's'],
  [/t[sz](?=[aeiouy])/g, 's'],
  [/zh/g, 'z'],
  [/ph/g, 'f'],
  [/cz/g, 'ch'],
  [/ck/g, 'k'],
  [/ch?(?=[eiy])/g, 's'],
  [/ch?|q/g, 'k'],
  [/^x/g, 'k'],
  [/x/g, 'ks'],
  [/([bcdfgkprtvwz])h/g, '$1'],
  [/h/g, 'k'],
  [/w/g, 'v'],
  [/ng/g, 'n'],
  [/ou/g, 'u'],
  [/y[eo]/g, 'e'],
  [/y/g, 'i'],
];

/**
 * The keys of a word as `wordsOf` gives it: in Latin letters, folded so that the usual transliterations of one word have
 * one key. A j is read both as in "Janaozen" and as in "Jekaterinburg", a Ukrainian г as h and g, and a word of mixed
 * scripts as it reads in each.
 */
export function romanisedWords(word: string): string[] {
  const readings = [word, ...readingsOf(word)].flatMap((reading) =>
    /г.*[іїє]|[іїє].*г/.test(reading) ? [reading, reading.replaceAll('г', 'h')] : [reading],
  );
  const latin = readings
    .map(inLatin)
    .flatMap((text) => (text.includes('j') ? [text.replaceAll('j', 'zh'), text.replaceAll('j', 'y')] : [text]));
  const keys = latin.map(spelt).map((key) => (isWithoutVowels(word) ? key : key.replace(/([a-z])\1+/g, '$1')));
  return [...new Set(keys)].filter(Boolean);
}

/** What is left of a key without its vowels, as some scripts write words. */
export function consonantsOf(key: string): string {
  return key.replace(/[aeiouv]/g, '');
}

export function isWithoutVowels(word: string): boolean {
  return WITHOUT_VOWELS.test(word);
}

/** The letters of a word that is written without spaces between words, each by itself; the others whole. */
export function partsOf(word: string): string[] {
  return word.replace(WITHOUT_SPACES, ' $1 ').split(' ').filter(Boolean);
}

/** A word in Latin letters, letter by letter. */
export function inLatin(word: string): string {
  const bare = foldName(word).normalize('NFKD').replace(MARKS, '$1').normalize('NFKC');
  return anyAscii(asSpoken(bare))
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** Where the script's own rules matter more than its letters one by one. */
function asSpoken(word: string): string {
  const [script] = scriptsOf(word);
  // Articles and prepositions are written as one with their word; a k for h, or sin and ha would be a sheen.
  if (script === 'Arab')
    return word
      .replace(/^[وبكف]?(ال(?=..)|لل|(?<!.)ل(?=.{5}))/u, '')
      .replace(/[ةه]$/u, '')
      .replace(/[حه]/gu, 'k');
  if (script === 'Armn') return word.replaceAll('ու', 'u');
  if (script === 'Cyrl') return word.replaceAll('ьо', 'yo');
  if (script === 'Grek')
    return word
      .replaceAll('ου', 'u')
      .replace(/([αε])υ/g, '$1v')
      .replace(/^μπ/, 'b')
      .replaceAll('χ', 'kh');
  return word;
}

function spelt(latin: string): string {
  return SPELLINGS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), latin);
}
