import { isCommon, tellingParts } from './common-words';
import { consonantsOf, inLatin, isWithoutVowels, romanisedWords } from './romanise';
import { skeletonOf } from './scripts';

/** All that names are compared by, of one word. */
export interface Word {
  text: string;
  /** Letter by letter in Latin ones, and the first of them alone. */
  latin: string;
  initial: string;
  keys: string[];
  shape: string;
  /** Its first letter and then all in the order of the alphabet: two in each other's place change nothing. */
  shuffled: string;
  consonants: string;
  vowelless: boolean;
  /** Of the field, in one of many languages. */
  common: boolean;
  /** What of it is compared: itself, or where words are written without spaces the letters of what is not common. */
  parts: string[];
}

const SHORTEST_SHUFFLED = 5;
// Names share most of their words, and reading one takes longer than comparing a hundred.
const MOST_KNOWN = 5000;
const known = new Map<string, Word>();

/** Reads a word as `wordsOf` gives it. */
export function readWord(text: string): Word {
  const word = known.get(text) ?? readNewWord(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, word);
  return word;
}

function readNewWord(text: string): Word {
  const latin = inLatin(text);
  const keys = romanisedWords(text);
  return {
    ...{ text, latin, keys },
    initial: inLatin(String.fromCodePoint(text.codePointAt(0) ?? 0)),
    shape: skeletonOf(text),
    shuffled: latin.length < SHORTEST_SHUFFLED ? '' : `${latin[0]}${[...latin].sort().join('')}`,
    consonants: consonantsOf(keys[0] ?? ''),
    vowelless: isWithoutVowels(text),
    common: isCommon(keys),
    parts: tellingParts(text),
  };
}
