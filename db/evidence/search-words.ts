import { and, eq, gte, inArray, lt, ne, notExists, or, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../engine/sqlite';
import { searchWords, statements } from '../schema';
import type { Said, SearchScope } from '../types';
import { readWord } from './known-words';
import { acronymsOf, type Named, skeletonsOf } from './likeness';
import { isWithoutVowels, partsOf } from './romanise';
import { wordsOf } from './scripts';

/** A row of `search_words` but for its statement. */
export type SearchWord = Pick<typeof searchWords.$inferInsert, 'scope' | 'word'>;

/** What a statement is found by. */
export type Findable = Pick<Said, 'organisation' | 'organisationLatin' | 'acronym' | 'city' | 'signatory'>;

const MOST_WORDS_ASKED = 8;
/** More letters of a word tell no more, and a name without spaces has a key from each of its letters on. */
const LONGEST_KEY = 40;
/** Before consonants alone, so that they are never taken for a word. */
const CONSONANTS = '=';
const FEWEST_CONSONANTS = 3;
const SKELETON = '#';
const SOUND = '&';
const ACRONYM = '@';
/** After every letter and digit of a key. */
const AFTER_ALL = '~';

/** The words of a statement, each once in its scope; a name of a person is found by organisers alone. */
export function searchWordsOf(said: Findable): SearchWord[] {
  const open = [said.organisation, said.organisationLatin, said.acronym, said.city];
  const vowelless = isWithoutVowels(said.organisation);
  const inPublic = new Set(open.flatMap((text) => keysOfText(text ?? '', vowelless)));
  const atDesk = new Set(keysOfText(said.signatory ?? '', false).filter((key) => !inPublic.has(key)));
  return [
    ...[...inPublic].map((word) => ({ scope: 'public' as const, word })),
    ...[...atDesk].map((word) => ({ scope: 'desk' as const, word })),
    ...likenessWordsOf(said).map((word) => ({ scope: 'likeness' as const, word })),
  ];
}

/** What names that look like it, sound like it or are abbreviated like it are found by; never by a search. */
export function likenessWordsOf(named: Named): string[] {
  const names = [named.organisation, named.organisationLatin ?? ''].filter(Boolean);
  const { given, initials, alone } = acronymsOf(named);
  const acronyms = [...given, ...initials, ...alone];
  const sounds = names.map((name) => wordsOf(name).flatMap((word) => readWord(word).keys[0] ?? []));
  return [
    ...new Set([
      ...names.flatMap(skeletonsOf).map((skeleton) => SKELETON + skeleton),
      ...sounds.map((keys) => SOUND + keys.sort().join(' ')),
      ...acronyms.map((acronym) => ACRONYM + acronym),
    ]),
  ];
}

/** Writes the words of a statement, in the transaction that adds it. */
export async function keepSearchWords(tx: Tx, statementId: string, said: Findable): Promise<void> {
  const words = searchWordsOf(said).map((word) => ({ ...word, statementId }));
  if (words.length) await tx.insert(searchWords).values(words);
}

/** Removes the words of all statements of a signature, before these are blanked or removed. */
export async function dropSearchWords(tx: Tx, signatureId: string): Promise<void> {
  const theirs = tx.select({ id: statements.id }).from(statements).where(eq(statements.signatureId, signatureId));
  await tx.delete(searchWords).where(inArray(searchWords.statementId, theirs));
}

/** Adds the words of statements that have none, as those of an older release; answers how many statements. */
export async function fillSearchWords(tx: Tx): Promise<number> {
  const words = tx.select({ one: sql`1` }).from(searchWords).where(eq(searchWords.statementId, statements.id));
  const without = await tx
    .select()
    .from(statements)
    .where(and(ne(statements.organisation, ''), notExists(words)));
  for (const statement of without) await keepSearchWords(tx, statement.id, statement);
  return without.length;
}

/**
 * A condition on `statements.id`: each word of the query begins a word of the statement, in any order, whatever the
 * case, accents and script. Undefined where the query has no word.
 */
export function foundBy(query: string, scope: SearchScope): SQL | undefined {
  return and(...wordsAsked(query).map((word) => sql`${statements.id} in ${statementsWith(word, scope)}`));
}

/** The same as a test of texts, for what has no rows in `search_words`. */
export function finderBy(query: string): (texts: string[]) => boolean {
  const asked = wordsAsked(query).map(beginningsAsked);
  return (texts) => {
    const keys = texts.flatMap((text) => keysOfText(text, isWithoutVowels(text)));
    return asked.every((beginnings) => keys.some((key) => beginnings.some((beginning) => key.startsWith(beginning))));
  };
}

/** The words of a query that tell most, as `wordsOf` gives them. */
function wordsAsked(query: string): string[] {
  const words = wordsOf(query);
  const telling = words.filter((word) => word.length > 1 || !/\p{Script=Latin}/u.test(word));
  return (telling.length ? telling : words).slice(0, MOST_WORDS_ASKED);
}

/** With one of these a key begins that the word finds. */
function beginningsAsked(word: string): string[] {
  return [...readWord(word).keys, ...consonantKeysOf(word)].map((key) => key.slice(0, LONGEST_KEY));
}

function statementsWith(word: string, scope: SearchScope): SQL {
  const beginnings = beginningsAsked(word);
  const scopes = scope === 'desk' ? (['public', 'desk'] as const) : (['public'] as const);
  const ranges = beginnings.map((key) => and(inArray(searchWords.scope, scopes), beginsWith(key)));
  return sql`(select ${searchWords.statementId} from ${searchWords} where ${or(...ranges) ?? sql`false`})`;
}

export function beginsWith(key: string): SQL | undefined {
  return and(gte(searchWords.word, key), lt(searchWords.word, key + AFTER_ALL));
}

function keysOfText(text: string, vowelless: boolean): string[] {
  return wordsOf(text).flatMap((word) => {
    const keys = beginningsOf(word).flatMap((beginning) => readWord(beginning).keys);
    const bare = vowelless || isWithoutVowels(word) ? consonantKeysOf(word) : [];
    return [...keys, ...bare].map((key) => key.slice(0, LONGEST_KEY));
  });
}

/** By which a word is found in scripts that leave vowels out; none where too little is left without them. */
export function consonantKeysOf(word: string, most = LONGEST_KEY): string[] {
  const { consonants } = readWord(word);
  return consonants.length >= FEWEST_CONSONANTS ? [CONSONANTS + consonants.slice(0, most)] : [];
}

/** From where on a word may be looked for: from its beginning, or from each letter of a script without spaces. */
export function beginningsOf(word: string): string[] {
  const letters = partsOf(word);
  return letters.map((_, place) => letters.slice(place, place + LONGEST_KEY).join(''));
}
