import unhomoglyph from 'unhomoglyph';
import { foldForOrder, foldName } from '../fold';

/** By their codes of ISO 15924. */
const SCRIPTS = [
  ...['Latn', 'Cyrl', 'Grek', 'Armn', 'Geor', 'Cher', 'Copt', 'Arab', 'Hebr', 'Syrc', 'Ethi'],
  ...['Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh'],
  ...['Thai', 'Laoo', 'Khmr', 'Mymr', 'Tibt', 'Mong', 'Hani', 'Hira', 'Kana', 'Bopo', 'Hang'],
];
const isIn = SCRIPTS.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const);
/** Written without spaces beside each other and beside Latin letters. */
const MIX_HONESTLY = ['Hani', 'Hira', 'Kana', 'Bopo', 'Hang'];
/** Articles and prepositions that lose their vowel before a word that begins with one. */
const ELIDED = /^(l|d|qu|s|n|j|m|c|t|all|dall|dell|nell|sull)$/;

/**
 * The words of a text, folded: cut at spaces, hyphens and elisions; an apostrophe inside a word is no letter of it, nor
 * are the points of an acronym.
 */
export function wordsOf(text: string): string[] {
  const typed = foldName(text);
  const folded = typed.includes('.') ? typed.replace(POINTED, (letters) => letters.replaceAll('.', '')) : typed;
  const parted = /['’‘ʼ]/.test(folded) ? folded.replace(INSIDE, cutElision) : folded;
  return parted.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
}

const POINTED = /(?<!\p{L})(?:\p{L}\.){2,}\p{L}?(?!\p{L})/gu;
const INSIDE = /(\p{L}+)['’‘ʼ](?=\p{L})/gu;

function cutElision(_: string, before: string): string {
  return ELIDED.test(before) ? `${before} ` : before;
}

/** The scripts of a text by their codes; digits and signs belong to none. */
export function scriptsOf(text: string): string[] {
  return isIn.filter(([, letter]) => letter.test(text)).map(([script]) => script);
}

/**
 * The words that mix letters of scripts which nobody mixes inside a word, such as a Cyrillic а among Latin letters. An
 * acronym in Latin beside Cyrillic words is honest, and so are kana, kanji and Latin letters in one word.
 */
export function mixedWords(name: string): string[] {
  return wordsOf(name).filter(isMixed);
}

function isMixed(word: string): boolean {
  return scriptsOf(word).filter((script) => !MIX_HONESTLY.includes(script)).length > 1;
}

/**
 * What the name looks like: two names whose letters look the same have one skeleton (Unicode TR39), whatever the case
 * and the accents of Latin, Greek and Cyrillic letters. For comparing, never for display.
 */
export function skeletonOf(name: string): string {
  return foldForOrder(shapeOf(foldForOrder(name)));
}

/** The same of a name as it was typed, where a capital I is an l and a Cyrillic В is a B. */
export function typedSkeletonOf(name: string): string {
  return foldForOrder(shapeOf(name.normalize('NFKC').replaceAll('I', 'l')));
}

/** A word of mixed scripts as it reads in each of them; none where it does not mix. */
export function readingsOf(word: string): string[] {
  if (!isMixed(word)) return [];
  const latin = [...word].map((letter) => (/\p{Script=Latin}/u.test(letter) ? letter : shapeOf(letter))).join('');
  const others = Object.entries(LOOKING_LIKE).map(([script, letters]) =>
    [...word].map((letter) => (scriptsOf(letter)[0] === script ? letter : (letters.get(shapeOf(letter)) ?? letter))),
  );
  return [latin, ...others.map((letters) => letters.join(''))].filter((reading) => scriptsOf(reading).length === 1);
}

function shapeOf(text: string): string {
  return foldName(unhomoglyph(text.normalize('NFD')).normalize('NFD'));
}

/** The letters of a script by what they look like, small or capital. */
const LOOKING_LIKE = {
  Cyrl: byShape('абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґәғқңөұүһ'),
  Grek: byShape('αβγδεζηθικλμνξοπρστυφχψω'),
};

function byShape(letters: string): Map<string, string> {
  const capitals = [...letters].map((letter) => [shapeOf(letter.toUpperCase()), letter] as const);
  const small = [...letters].map((letter) => [shapeOf(letter), letter] as const);
  return new Map([...capitals, ...small]);
}
