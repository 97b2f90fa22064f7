import { count, desc, sql } from 'drizzle-orm';
import { read } from '../engine/sqlite';
import { exposures } from '../schema';
import { isNamedIn } from './all-named';

/** How many of the organisations that the public list names were accepted in each month (YYYY-MM, UTC), the newest first. */
export async function countSignedByMonth(appealId: string): Promise<{ month: string; organisations: number }[]> {
  const month = sql<string>`strftime('%Y-%m', ${exposures.acceptedAt} / 1000, 'unixepoch')`;
  return read()
    .select({ month, organisations: count() })
    .from(exposures)
    .where(isNamedIn(appealId, 'organisation'))
    .groupBy(month)
    .orderBy(desc(month));
}
