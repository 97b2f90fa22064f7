import { and, desc, eq, lt, lte, ne, sql } from 'drizzle-orm';
import { read, type Tx, write } from '../engine/sqlite';
import { appeals, dailyNumbers, exposures, sheets } from '../schema';
import type { Appeal, Unnamed } from '../types';
import { FEWEST_UNNAMED, veilsOf } from '../visibility';

const NOBODY: Unnamed = { byCountry: {}, elsewhere: 0, persons: 0 };

/**
 * Counts who is not named, for each appeal that has no number of the UTC day of `now` yet. That day shows these numbers
 * until it ends, so that nobody can tell from the total when somebody signed or withdrew unnamed. To be called hourly.
 */
export async function takeDailyNumbers(now = new Date()): Promise<void> {
  await write(async (tx) => {
    const day = dayOf(now);
    const taken = tx.select({ id: dailyNumbers.appealId }).from(dailyNumbers).where(eq(dailyNumbers.day, day));
    const due = await tx.select({ id: appeals.id }).from(appeals).where(sql`${appeals.id} NOT IN ${taken}`);
    for (const { id } of due) await takeNumbers(tx, id, now);
  });
}

/** Takes the numbers of the day of `now` again, where those who came since are invented. */
export async function takeNumbers(tx: Tx, appealId: string, now: Date): Promise<void> {
  const unnamed = await countUnnamed(tx, appealId);
  await tx
    .insert(dailyNumbers)
    .values({ appealId, day: dayOf(now), unnamed })
    .onConflictDoUpdate({ target: [dailyNumbers.appealId, dailyNumbers.day], set: { unnamed } });
  await tx.delete(dailyNumbers).where(and(eq(dailyNumbers.appealId, appealId), lt(dailyNumbers.day, dayOf(now))));
}

/** The numbers of the day as they may be shown: a country that was hidden since stands among the others. */
export async function readUnnamed(appeal: Pick<Appeal, 'id' | 'hiddenCountries'>, now: Date): Promise<Unnamed> {
  const { byCountry, elsewhere, persons } = (await newest(read(), appeal.id, now)) ?? NOBODY;
  const veilOf = veilsOf({ ...appeal, closedOn: null }, now);
  const shown: Unnamed = { byCountry: {}, elsewhere, persons };
  for (const [country, number] of Object.entries(byCountry))
    if (veilOf(country).isHidden) shown.elsewhere += number;
    else shown.byCountry[country] = number;
  return shown;
}

/**
 * Adds to the numbers of the day those who are named no longer because organisers hide them, so that hiding moves no
 * total; takes them out again where the numbers given are negative.
 */
export async function moveToUnnamed(
  tx: Tx,
  appealId: string,
  hidden: { organisations: number; persons: number },
  now: Date,
): Promise<void> {
  const unnamed = await newest(tx, appealId, now);
  if (!unnamed) return;
  const elsewhere = Math.max(0, unnamed.elsewhere + hidden.organisations);
  const persons = Math.max(0, unnamed.persons + hidden.persons);
  await tx
    .update(dailyNumbers)
    .set({ unnamed: { ...unnamed, elsewhere, persons } })
    .where(eq(dailyNumbers.appealId, appealId));
}

async function countUnnamed(tx: Tx, appealId: string): Promise<Unnamed> {
  const { listed, countedAs, country } = exposures;
  const groups = await tx
    .select({ listed, countedAs, country, n: sql<number>`count(*)` })
    .from(exposures)
    .where(and(eq(exposures.appealId, appealId), eq(exposures.leads, true), ne(listed, 'named')))
    .groupBy(listed, countedAs, country);
  const [paper] = await tx
    .select({ n: sql<number>`coalesce(sum(${sheets.countedOnly}), 0)` })
    .from(sheets)
    .where(eq(sheets.appealId, appealId));
  const unnamed: Unnamed = { byCountry: {}, elsewhere: paper?.n ?? 0, persons: 0 };
  for (const { listed, countedAs, country, n } of groups)
    if (countedAs === 'person') unnamed.persons += n;
    else if (listed === 'country' && n >= FEWEST_UNNAMED) unnamed.byCountry[country] = n;
    else unnamed.elsewhere += n;
  return unnamed;
}

async function newest(tx: Tx, appealId: string, now: Date): Promise<Unnamed | undefined> {
  const [row] = await tx
    .select({ unnamed: dailyNumbers.unnamed })
    .from(dailyNumbers)
    .where(and(eq(dailyNumbers.appealId, appealId), lte(dailyNumbers.day, dayOf(now))))
    .orderBy(desc(dailyNumbers.day))
    .limit(1);
  return row?.unnamed;
}

function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
