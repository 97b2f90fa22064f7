import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import { read } from '../engine/sqlite';
import { foundBy } from '../evidence/search-words';
import { exposures, statements } from '../schema';
import type { ListQuery } from '../types';

/** The named ones of one country, in the order of their names. */
export interface ListGroup {
  country: string;
  size: number;
  idsFrom(from: number, most: number): Promise<string[]>;
}

interface Groups {
  organisations: ListGroup[];
  persons: ListGroup[];
}

/**
 * Who is named in public and is found by the query, by country in its order. Of the ids only those that are asked for
 * are read, out of an index.
 */
export async function namedGroups(appealId: string, query: ListQuery): Promise<Groups> {
  const wanted = and(
    eq(exposures.appealId, appealId),
    eq(exposures.leads, true),
    eq(exposures.listed, 'named'),
    query.kind && eq(exposures.kind, query.kind),
    query.country ? eq(exposures.country, query.country) : undefined,
  );
  const found = query.query ? foundBy(query.query, 'public') : undefined;
  const { organisations, persons } = found ? await findGroups(wanted, found) : await countGroups(wanted);
  return {
    organisations: inOrder(organisations, query.countryOrder),
    persons: inOrder(persons, query.countryOrder),
  };
}

async function countGroups(wanted: SQL | undefined): Promise<Groups> {
  return {
    organisations: await countGroupsOf(and(wanted, eq(exposures.countedAs, 'organisation'))),
    persons: await countGroupsOf(and(wanted, eq(exposures.countedAs, 'person'))),
  };
}

async function countGroupsOf(wanted: SQL | undefined): Promise<ListGroup[]> {
  const counted = await read()
    .select({ country: exposures.country, size: sql<number>`count(*)` })
    .from(exposures)
    .where(wanted)
    .groupBy(exposures.country)
    .orderBy(asc(exposures.country));
  const slice = read()
    .select({ id: exposures.signatureId })
    .from(exposures)
    .where(and(wanted, eq(exposures.country, sql.placeholder('country'))))
    .orderBy(asc(exposures.sortKey), asc(exposures.signatureId))
    .limit(sql.placeholder('most'))
    .offset(sql.placeholder('from'))
    .prepare();
  return counted.map(({ country, size }) => ({
    country,
    size,
    idsFrom: async (from, most) => (await slice.execute({ country, from, most })).map(({ id }) => id),
  }));
}

/** What a search finds is read at once: it is little, and looking for it again in each country costs more. */
async function findGroups(wanted: SQL | undefined, found: SQL): Promise<Groups> {
  const { signatureId, statementId, countedAs, country, sortKey } = exposures;
  const rows = await read()
    .select({ id: signatureId, countedAs, country })
    .from(statements)
    // A cross join keeps its order: the few that are found first, and not all that are named.
    .crossJoin(exposures)
    .where(and(found, eq(statementId, statements.id), wanted))
    .orderBy(asc(country), asc(sortKey), asc(signatureId));
  const groupsOf = (wanted: typeof countedAs._.data) => {
    const byCountry = new Map<string, string[]>();
    for (const { id, countedAs, country } of rows) {
      if (countedAs !== wanted) continue;
      const ids = byCountry.get(country);
      if (ids) ids.push(id);
      else byCountry.set(country, [id]);
    }
    return [...byCountry].map(([country, ids]) => ({
      country,
      size: ids.length,
      idsFrom: async (from: number, most: number) => ids.slice(from, from + most),
    }));
  };
  return { organisations: groupsOf('organisation'), persons: groupsOf('person') };
}

function inOrder(groups: ListGroup[], countryOrder: ListQuery['countryOrder']): ListGroup[] {
  if (!countryOrder) return groups;
  const places = new Map(countryOrder.map((country, place) => [country, place]));
  const placeOf = ({ country }: ListGroup) => places.get(country) ?? places.size;
  return groups.toSorted((a, b) => placeOf(a) - placeOf(b));
}
