import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { read } from '../engine/sqlite';
import { appeals, exposures, signatories } from '../schema';
import type { ListedEntry, ListQuery, PublicLine, PublicList, Support } from '../types';
import { veilsOf } from '../visibility';
import { listAllNamed } from './all-named';
import { readUnnamed } from './daily-numbers';
import { readEntries } from './public-entries';
import { type ListGroup, namedGroups } from './public-groups';

/** The code under which international organisations stand. */
const NO_COUNTRY = 'XI';
const ENTRIES_A_PAGE = 100;

/**
 * How many organisations stand behind the appeal, from how many countries that may be told, and of what kinds those are
 * that are named. Named ones count at once, the others as they stood when the UTC day began.
 */
export async function countSupport(appealId: string, now = new Date()): Promise<Support> {
  const rows = await read()
    .select({ kind: exposures.kind, country: exposures.country, n: sql<number>`count(*)` })
    .from(exposures)
    .where(namedOrganisations(appealId))
    .groupBy(exposures.kind, exposures.country);
  const { byCountry, elsewhere } = await readUnnamed(await appealOf(appealId), now);
  const kinds: Support['kinds'] = {};
  const named: Support['named'] = {};
  for (const { kind, country, n } of rows) {
    kinds[kind] = (kinds[kind] ?? 0) + n;
    named[country] = (named[country] ?? 0) + n;
  }
  const countries = new Set([...Object.keys(named), ...Object.keys(byCountry)]);
  countries.delete(NO_COUNTRY);
  const organisations = sum(Object.values(kinds)) + sum(Object.values(byCountry)) + elsewhere;
  return { organisations, countries: countries.size, kinds, named };
}

/** The organisations named in public that were accepted last, the newest first. */
export async function listLatest(appealId: string, most: number, now = new Date()): Promise<ListedEntry[]> {
  const rows = await read()
    .select({ id: exposures.signatureId })
    .from(exposures)
    .where(namedOrganisations(appealId))
    .orderBy(desc(exposures.acceptedAt), asc(exposures.sortKey))
    .limit(most);
  return readEntries(await appealOf(appealId), idsOf(rows), now);
}

/**
 * A page of the public list, 100 entries at most: organisations by country and then name, after them persons in a
 * personal capacity. A page further on than the last one is the last one.
 */
export async function listPublicSignatories(
  appealId: string,
  query: ListQuery = {},
  now = new Date(),
): Promise<PublicList> {
  const appeal = await appealOf(appealId);
  const { namesAreGone } = veilsOf(appeal, now)('');
  const named = await namedGroups(appealId, query);
  const { organisations } = named;
  const persons = namesAreGone ? [] : named.persons;
  const groups = [...organisations, ...persons];
  const pages = Math.max(1, Math.ceil(sizeOf(groups) / ENTRIES_A_PAGE));
  const page = Math.min(Math.max(1, Math.trunc(query.page ?? 1) || 1), pages);
  const ids = await idsOnPage(groups, (page - 1) * ENTRIES_A_PAGE);
  const entries = await readEntries(appeal, ids, now);
  const unnamed = await readUnnamed(appeal, now);
  // All of them, whatever is looked for: a search must not find who is named no more.
  if (namesAreGone) unnamed.persons += sizeOf((await namedGroups(appealId, {})).persons);
  return {
    organisations: entries.filter(({ countedAs }) => countedAs === 'organisation'),
    persons: entries.filter(({ countedAs }) => countedAs === 'person'),
    found: {
      organisations: sizeOf(organisations),
      persons: sizeOf(persons),
      byCountry: Object.fromEntries(organisations.map(({ country, size }) => [country, size])),
    },
    ...{ page, pages, unnamed },
  };
}

/** The entry of a signatory by the code in its address, or null where it is not named, or not any more. */
export async function readPublicEntry(appealId: string, code: string, now = new Date()): Promise<ListedEntry | null> {
  const { signatureId, leads, listed } = exposures;
  const rows = await read()
    .select({ id: signatureId, appealId: exposures.appealId, leads, listed })
    .from(signatories)
    .innerJoin(exposures, eq(exposures.signatoryId, signatories.id))
    .where(eq(signatories.code, code));
  // Not asked for in SQL, where these would look like a better index than the one by signatory.
  const named = rows.filter((row) => row.appealId === appealId && row.leads && row.listed === 'named');
  const [entry] = await readEntries(await appealOf(appealId), idsOf(named), now);
  return entry ?? null;
}

/**
 * All organisations that the public list names, by country code and then name, for machines: without the name of any
 * person, and without messages, which may hold some.
 */
export async function* listPublicOrganisations(appealId: string, now = new Date()): AsyncGenerator<PublicLine> {
  for await (const entry of listAllNamed(appealId, { countedAs: 'organisation' }, now)) yield asLine(entry);
}

async function idsOnPage(groups: ListGroup[], from: number): Promise<string[]> {
  const ids: string[] = [];
  let skipped = 0;
  for (const group of groups) {
    const skip = Math.min(Math.max(0, from - skipped), group.size);
    skipped += skip;
    const most = Math.min(ENTRIES_A_PAGE - ids.length, group.size - skip);
    if (most > 0) ids.push(...(await group.idsFrom(skip, most)));
  }
  return ids;
}

function asLine({ code, organisation, organisationLatin, acronym, kind, country, ...entry }: ListedEntry): PublicLine {
  const { city, affiliatedTo, partOf, website, members, signedOn, textLang } = entry;
  return {
    ...{ code, organisation, organisationLatin, acronym, kind, country, city, affiliatedTo },
    ...{ partOf: partOf?.code ?? null, website, members: members ?? null, signedOn, textLang },
  };
}

function namedOrganisations(appealId: string) {
  return and(
    eq(exposures.appealId, appealId),
    eq(exposures.leads, true),
    eq(exposures.listed, 'named'),
    eq(exposures.countedAs, 'organisation'),
  );
}

async function appealOf(appealId: string) {
  const [appeal] = await read().select().from(appeals).where(eq(appeals.id, appealId));
  if (!appeal) throw new Error(`There is no appeal ${appealId}.`);
  return appeal;
}

function sizeOf(groups: ListGroup[]): number {
  return sum(groups.map(({ size }) => size));
}

function sum(numbers: number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

function idsOf(rows: { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
