import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../engine/sqlite';
import { searchWords } from '../schema';
import { tellingRuns } from './common-words';
import { readWord } from './known-words';
import type { Named } from './likeness';
import { wordsOf } from './scripts';
import { beginningsOf, beginsWith, consonantKeysOf, likenessWordsOf } from './search-words';

// So much of a word is written alike by all who transliterate it, or mistype its end.
const ENOUGH_OF_A_WORD = 5;
const ENOUGH_CONSONANTS = 3;
const MOST_BEGINNINGS = 16;
/** Looking or sounding alike as a whole outweighs words in common. */
const AS_WHOLE = 8;
const MOST_CANDIDATES = 24;

/**
 * The ids of the statements whose names are worth comparing with this one: those that look, sound or are abbreviated
 * like it, and those that have all its telling words but one; the likeliest, at most 24. Out of indexes.
 */
export async function findCandidates(tx: Tx, named: Named): Promise<string[]> {
  const telling = [named.organisation, named.organisationLatin ?? ''].map(tellingWordsOf);
  const beginnings = new Set(telling.flat().flatMap(tellingRuns).flatMap(beginningsOf).flatMap(keysToLookFor));
  const fewest = Math.max(1, Math.min(...telling.map((words) => words.length || Number.POSITIVE_INFINITY)) - 1);
  const asWhole = and(eq(searchWords.scope, 'likeness'), inArray(searchWords.word, likenessWordsOf(named)));
  const byWord = [...beginnings].slice(0, MOST_BEGINNINGS).map(beginsInPublic);
  const found = sql.join([having(asWhole, AS_WHOLE), ...byWord.map((word) => having(word, 1))], sql` union all `);
  const ranked = await tx.all<{ id: string }>(
    sql`select id from (${found}) group by id having sum(weight) >= ${Math.min(fewest, AS_WHOLE)}
      order by sum(weight) desc limit ${MOST_CANDIDATES}`,
  );
  return ranked.map(({ id }) => id);
}

function tellingWordsOf(name: string): string[] {
  return wordsOf(name).filter((word) => !readWord(word).common);
}

function keysToLookFor(word: string): string[] {
  const beginnings = readWord(word).keys.map((key) => key.slice(0, ENOUGH_OF_A_WORD));
  return [...beginnings, ...consonantKeysOf(word, ENOUGH_CONSONANTS)];
}

function beginsInPublic(key: string): SQL | undefined {
  return and(eq(searchWords.scope, 'public'), beginsWith(key));
}

function having(word: SQL | undefined, weight: number): SQL {
  return sql`select ${searchWords.statementId} as id, ${weight} as weight from ${searchWords} where ${word}`;
}
