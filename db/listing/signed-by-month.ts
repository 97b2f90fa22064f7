import { count, desc, eq, sql } from 'drizzle-orm';
import { read } from '../engine/sqlite';
import { exposures, signatures } from '../schema';
import { isNamedIn } from './all-named';

/** How many of the organisations that the public list names signed in each month (YYYY-MM, UTC), the newest first. */
export async function countSignedByMonth(appealId: string): Promise<{ month: string; organisations: number }[]> {
  const month = sql<string>`strftime('%Y-%m', ${signatures.signedAt} / 1000, 'unixepoch')`;
  return read()
    .select({ month, organisations: count() })
    .from(exposures)
    .innerJoin(signatures, eq(signatures.id, exposures.signatureId))
    .where(isNamedIn(appealId, 'organisation'))
    .groupBy(month)
    .orderBy(desc(month));
}
