import { and, asc, eq, sql } from 'drizzle-orm';
import { read, type Tx, write } from '../engine/sqlite';
import { record } from '../keeping/audit';
import { appeals, exposures, statements } from '../schema';
import { type CountryEntries, type Reach, reaches } from '../types';
import { moveToUnnamed } from './daily-numbers';
import { exposeSignatories } from './exposures';

/** Stands for all countries, those too from which nobody has signed yet. */
const ALL = '*';

/**
 * Hides a country's names, or all with `*`, everywhere at once: those who are named there become numbers without a
 * country in the list, its files, pages of entries and what is handed over. `same` where it is hidden already.
 */
export async function hideCountry(appealId: string, country: string, by: string, now = new Date()) {
  return changeHidden(appealId, 'country.hidden', country, by, now, (hidden) =>
    hidden.includes(country) ? hidden : [...hidden, country].sort(),
  );
}

/** Shows again what `hideCountry` hid. A country stays hidden while all are. `same` where it was not hidden. */
export async function showCountry(appealId: string, country: string, by: string, now = new Date()) {
  return changeHidden(appealId, 'country.shown', country, by, now, (hidden) =>
    hidden.filter((other) => other !== country),
  );
}

/**
 * The countries of accepted signatures with how many there are of each visibility, whether they are hidden or not, by
 * country code; a signatory with several counts once. Only what the organiser may read is counted.
 */
export async function listEntriesByCountry(appealId: string, organiser: Reach): Promise<CountryEntries[]> {
  const { country } = exposures;
  const { visibility } = statements;
  const groups = await read()
    .select({ country, visibility, n: sql<number>`count(*)` })
    .from(exposures)
    .innerJoin(statements, eq(statements.id, exposures.statementId))
    .where(and(eq(exposures.appealId, appealId), eq(exposures.leads, true)))
    .groupBy(country, visibility)
    .orderBy(asc(country));
  const countries = new Map<string, CountryEntries>();
  for (const { country, visibility, n } of groups) {
    if (!reaches(organiser, { country, confidential: visibility === 'confidential' })) continue;
    const entries = countries.get(country) ?? { country, public: 0, 'country-only': 0, confidential: 0 };
    countries.set(country, { ...entries, [visibility]: n });
  }
  return [...countries.values()];
}

async function changeHidden(
  appealId: string,
  act: string,
  country: string,
  by: string,
  now: Date,
  change: (hidden: string[]) => string[],
): Promise<'done' | 'same'> {
  return write(async (tx) => {
    const [appeal] = await tx.select().from(appeals).where(eq(appeals.id, appealId));
    if (!appeal) throw new Error(`There is no appeal ${appealId}.`);
    const hiddenCountries = change(appeal.hiddenCountries);
    if (hiddenCountries.length === appeal.hiddenCountries.length) return 'same';
    const before = await countNamed(tx, appealId);
    await tx.update(appeals).set({ hiddenCountries }).where(eq(appeals.id, appealId));
    await exposeSignatories(tx, await listSignatoriesOf(tx, appealId, country));
    const after = await countNamed(tx, appealId);
    const organisations = before.organisation - after.organisation;
    await moveToUnnamed(tx, appealId, { organisations, persons: before.person - after.person }, now);
    await record(tx, { by, act, subject: appealId, details: { country }, at: now });
    return 'done';
  });
}

/** Who has a signature there; those whose signatures come from several countries too. */
async function listSignatoriesOf(tx: Tx, appealId: string, country: string): Promise<string[]> {
  const there = country === ALL ? undefined : eq(exposures.country, country);
  const rows = await tx
    .selectDistinct({ id: exposures.signatoryId })
    .from(exposures)
    .where(and(eq(exposures.appealId, appealId), there));
  return rows.map(({ id }) => id);
}

async function countNamed(tx: Tx, appealId: string) {
  const rows = await tx
    .select({ countedAs: exposures.countedAs, n: sql<number>`count(*)` })
    .from(exposures)
    .where(and(eq(exposures.appealId, appealId), eq(exposures.leads, true), eq(exposures.listed, 'named')))
    .groupBy(exposures.countedAs);
  return { organisation: 0, person: 0, ...Object.fromEntries(rows.map(({ countedAs, n }) => [countedAs, n])) };
}
