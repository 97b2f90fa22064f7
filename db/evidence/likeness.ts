import { distance } from 'fastest-levenshtein';
import type { Said } from '../types';
import { readWord, type Word } from './known-words';
import { inLatin } from './romanise';
import { typedSkeletonOf, wordsOf } from './scripts';

/** The names that a signatory gives itself. */
export type Named = Pick<Said, 'organisation' | 'organisationLatin' | 'acronym'>;

/** From this likeness on a name is told to organisers as close to another. */
export const CLOSE = 0.83;

/** How much a word tells of which one it is: a name of its own, a word of the field, one letter of a name without spaces. */
const WEIGHS = { telling: 1, common: 0.1, letter: 0.5 };
// Below it two words are two: one letter in five may differ, and the first may not.
const CLOSE_WORDS = 0.8;
// Consonants alone are fewer, and more words share them.
const CLOSE_CONSONANTS = 0.85;
const FEWEST_CONSONANTS = 3;
/** For words that only their ends tell apart, as the cases of a language do. */
const INFLECTED = { like: 0.85, sameBeginning: 0.75, atLeast: 5 };
/** Where each name has a telling word that the other has not: another trade, or another town. */
const BOTH_TELL_APART = 0.7;
const WITHOUT_SPACES = { equal: 0.95, bar: 0.9 };
const SHUFFLED = 0.9;
/** As an rn for an m, some times over. */
const LONGER_LOOKING_ALIKE = 3;
const SHORTEST_ACRONYM = 3;
/** Too many organisations share three letters for them to say much. */
const TELLING_ACRONYM = 4;
const BY_ACRONYM = { alone: 0.9, both: 0.85, initials: 0.85, short: 0.25 };

/**
 * How like two signatories' names are, from 0 to 1, over names, Latin names and acronyms: whatever the script, the
 * transliteration, the order of words and look-alike letters. Words of the field weigh little. It looks at nothing but
 * names: two honest organisations may have one name.
 */
export function likenessOf(a: Named, b: Named): number {
  return likenessTo(a)(b);
}

/** The same, for comparing one with many. */
export function likenessTo(a: Named): (b: Named) => number {
  const ours = takeApart(a);
  return (b) => {
    const theirs = takeApart(b);
    const byName = Math.max(...ours.names.flatMap((one) => theirs.names.map((other) => likenessOfNames(one, other))));
    return Math.min(1, Math.max(byName, likenessByAcronym(ours.acronyms, theirs.acronyms, byName)));
  };
}

export interface Acronyms {
  given: string[];
  /** What the name may be abbreviated to. */
  initials: string[];
  /** A name that is nothing but one word, which may be an acronym. */
  alone: string[];
}

/** The acronyms of a name in small Latin letters, of three letters or more. */
export function acronymsOf(named: Named): Acronyms {
  return takeApart(named).acronyms;
}

type Token = Word & { weight: number };

/** What a name looks like, folded and as it was typed, with its words in the order of the alphabet. */
export function skeletonsOf(name: string): string[] {
  const shapes = wordsOf(name).map((word) => readWord(word).shape);
  const skeletons = [shapes, wordsOf(typedSkeletonOf(name))].map((words) => words.sort().join(' '));
  return [...new Set(skeletons)].filter(Boolean);
}

interface Name {
  text: string;
  words: Word[];
  tokens: Token[];
}

function takeApart({ organisation, organisationLatin, acronym }: Named): { names: Name[]; acronyms: Acronyms } {
  const given = acronym ? inLatin(acronym) : '';
  const texts = [organisation, organisationLatin].filter((name): name is string => Boolean(name));
  const names = texts.map((text) => {
    const words = wordsOf(text).map(readWord);
    return { text, words, tokens: tokensOf(words, given) };
  });
  const alone = names.flatMap(({ words }) => (words.length === 1 && words[0] ? [words[0].latin] : []));
  const initials = names.flatMap(({ words }) => initialsOf(words));
  const longEnough = (acronym: string) => acronym.length >= SHORTEST_ACRONYM;
  const acronyms = { given: [given].filter(longEnough), initials, alone: alone.filter(longEnough) };
  return { names, acronyms };
}

/** With articles and prepositions and without. */
function initialsOf(words: Word[]): string[] {
  const long = words.filter(({ text, common }) => text.length > 3 || !common);
  const both = [words, long].map((some) => some.map(({ initial }) => initial).join(''));
  return both.filter((initials) => initials.length >= SHORTEST_ACRONYM);
}

function tokensOf(words: Word[], acronym: string): Token[] {
  const telling = words.filter((word) => !word.common && !abbreviates(word, words, acronym));
  const allCommon = telling.every(({ parts }) => parts.length === 0);
  return words.flatMap((word) => {
    const weight = allCommon || telling.includes(word) ? WEIGHS.telling : WEIGHS.common;
    const parts = allCommon ? [word.text] : word.parts;
    return parts.map((part) => ({ ...readWord(part), weight: part === word.text ? weight : WEIGHS.letter }));
  });
}

/** Whether a word only repeats the others by their initials, as in "FNMV – Fédération nationale …". */
function abbreviates(word: Word, words: Word[], acronym: string): boolean {
  if (word.latin.length < SHORTEST_ACRONYM || word.latin.length > words.length + 1) return word.latin === acronym;
  return word.latin === acronym || initialsOf(words.filter((other) => other !== word)).includes(word.latin);
}

function likenessOfNames(a: Name, b: Name): number {
  const likeness = likenessOfTokens(a, b);
  const longer = Math.abs(a.text.length - b.text.length);
  if (likeness >= CLOSE || a.words.length !== b.words.length || longer > LONGER_LOOKING_ALIKE) return likeness;
  return skeletonsOf(a.text).some((skeleton) => skeletonsOf(b.text).includes(skeleton)) ? 1 : likeness;
}

function likenessOfTokens(a: Name, b: Name): number {
  const rest = [...b.tokens];
  const ourRest: Token[] = [];
  let matched = 0;
  for (const ours of a.tokens) {
    const likes = rest.map((theirs) => likenessOfWords(ours, theirs));
    const like = Math.max(0, ...likes);
    const [best] = like > 0 ? rest.splice(likes.indexOf(like), 1) : [];
    if (best) matched += (ours.weight + best.weight) * like;
    else ourRest.push(ours);
  }
  const tellApart = [rest, ourRest].every((tokens) => tokens.some(({ weight }) => weight > WEIGHS.common));
  const likeness = matched / (weightOf(a.tokens) + weightOf(b.tokens) || 1);
  return tellApart ? Math.max(Math.min(likeness, BOTH_TELL_APART), likenessWithoutSpaces(a, b)) : likeness;
}

function likenessOfWords(a: Token, b: Token): number {
  if (a.text === b.text || a.shape === b.shape || a.keys.some((key) => b.keys.includes(key))) return 1;
  if (a.vowelless !== b.vowelless) return a.vowelless ? likenessOfConsonants(a, b) : likenessOfConsonants(b, a);
  const bar = a.vowelless ? CLOSE_CONSONANTS : CLOSE_WORDS;
  let like = a.shuffled !== '' && a.shuffled === b.shuffled ? SHUFFLED : 0;
  if (a.vowelless && a.consonants === b.consonants && isWithin(a, b)) like = SHUFFLED;
  for (const ours of a.keys)
    for (const theirs of b.keys)
      like = Math.max(like, likenessOfKeys(ours, theirs, bar), a.vowelless ? 0 : likenessOfCases(ours, theirs));
  return like;
}

/** Of a word without vowels and one that has them. */
function likenessOfConsonants(bare: Token, full: Token): number {
  const enough = Math.min(bare.consonants.length, full.consonants.length) >= FEWEST_CONSONANTS;
  if (enough) return likenessOfKeys(bare.consonants, full.consonants, CLOSE_CONSONANTS);
  return bare.consonants === full.consonants && isWithin(bare, full) ? 1 : 0;
}

/** Whether the letters of one word are those of the other with some left out. */
function isWithin(a: Token, b: Token): boolean {
  const [shorter = '', longer = ''] = [a.keys[0] ?? '', b.keys[0] ?? ''].sort(
    (one, other) => one.length - other.length,
  );
  let found = 0;
  for (const letter of longer) if (letter === shorter[found]) found += 1;
  return found === shorter.length && found > 1;
}

function likenessOfCases(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const { like, sameBeginning, atLeast } = INFLECTED;
  return same >= atLeast && same >= Math.max(a.length, b.length) * sameBeginning && !/\d/.test(a + b) ? like : 0;
}

/** Zero below the bar; numbers are equal or not. */
function likenessOfKeys(a: string, b: string, bar: number): number {
  if (a === b) return a ? 1 : 0;
  const longer = Math.max(a.length, b.length);
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > longer * (1 - bar) || /\d/.test(a + b)) return 0;
  const like = 1 - distance(a, b) / longer;
  return like >= bar ? like : 0;
}

/** For names of which one parts a word that the other writes as one. */
function likenessWithoutSpaces(a: Name, b: Name): number {
  if (a.words.length === b.words.length) return 0;
  const [ours = '', theirs = ''] = [a, b].map((name) => joined(name.words));
  if (ours === theirs) return WITHOUT_SPACES.equal;
  const [telling = '', alsoTelling = ''] = [a, b].map(({ tokens }) =>
    joined(tokens.filter(({ weight }) => weight === WEIGHS.telling)),
  );
  return likenessOfKeys(telling, alsoTelling, WITHOUT_SPACES.bar);
}

function joined(words: Word[]): string {
  return words.map(({ keys }) => keys[0]).join('');
}

function weightOf(tokens: Token[]): number {
  return tokens.reduce((sum, { weight }) => sum + weight, 0);
}

function likenessByAcronym(a: Acronyms, b: Acronyms, byName: number): number {
  const shared = (some: string[], others: string[]) => some.filter((acronym) => others.includes(acronym));
  const tells = (acronym: string) => acronym.length >= TELLING_ACRONYM;
  if ([...shared(a.alone, b.given), ...shared(a.given, b.alone)].length) return BY_ACRONYM.alone;
  if ([...shared(a.alone, b.initials), ...shared(a.initials, b.alone)].some(tells)) return BY_ACRONYM.initials;
  const both = shared(a.given, b.given);
  if (both.some(tells)) return BY_ACRONYM.both;
  return both.length ? byName + BY_ACRONYM.short : 0;
}
