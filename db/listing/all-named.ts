import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { read } from '../engine/sqlite';
import { appeals, exposures } from '../schema';
import type { ListedEntry } from '../types';
import { readEntries } from './public-entries';

const ENTRIES_A_READ = 500;

/** Whom of the named ones a list holds; null is all countries. */
export interface NamedChoice {
  countedAs: 'organisation' | 'person';
  countries?: string[] | null;
  kind?: ListedEntry['kind'];
}

/** Whether an exposure is one that the public list of an appeal names. */
export function isNamedIn(appealId: string, countedAs: NamedChoice['countedAs']): SQL | undefined {
  return and(eq(exposures.appealId, appealId), isNamed(countedAs));
}

/** The same of any appeal. */
export function isNamed(countedAs: NamedChoice['countedAs']): SQL | undefined {
  return and(eq(exposures.leads, true), eq(exposures.listed, 'named'), eq(exposures.countedAs, countedAs));
}

/**
 * All that the public list names, by country code and then name. Some are read at a time, so that what is taken away
 * meanwhile is gone.
 */
export async function* listAllNamed(
  appealId: string,
  { countedAs, countries = null, kind }: NamedChoice,
  now: Date,
): AsyncGenerator<ListedEntry> {
  const { country, sortKey, signatureId } = exposures;
  const named = and(
    isNamedIn(appealId, countedAs),
    countries ? inArray(country, countries) : undefined,
    kind && eq(exposures.kind, kind),
  );
  let after: SQL | undefined;
  for (;;) {
    const rows = await read()
      .select({ id: signatureId, country, sortKey })
      .from(exposures)
      .where(and(named, after))
      .orderBy(asc(country), asc(sortKey), asc(signatureId))
      .limit(ENTRIES_A_READ);
    const last = rows.at(-1);
    const [appeal] = await read().select().from(appeals).where(eq(appeals.id, appealId));
    if (!last || !appeal) return;
    yield* await readEntries(
      appeal,
      rows.map(({ id }) => id),
      now,
    );
    after = sql`(${country}, ${sortKey}, ${signatureId}) > (${last.country}, ${last.sortKey}, ${last.id})`;
  }
}
