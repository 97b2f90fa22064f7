import { and, eq, lt } from 'drizzle-orm';
import type { Tx } from '../engine/sqlite';
import { UNCONFIRMED_FOR } from '../filing/unconfirmed';
import { record } from '../keeping/audit';
import { contacts, demarches, letters, reports } from '../schema';

const MOST_AT_ONCE = 500;

/** Removes, row by row, the démarches that nobody confirmed in 30 days. No picture and no decision hangs on them yet. */
export async function sweepDemarches(tx: Tx, now: Date): Promise<void> {
  const before = new Date(now.getTime() - UNCONFIRMED_FOR);
  const expired = await tx
    .select({ id: demarches.id })
    .from(demarches)
    .where(and(eq(demarches.status, 'unconfirmed'), lt(demarches.reportedAt, before)))
    .limit(MOST_AT_ONCE);
  for (const { id } of expired) {
    for (const table of [letters, contacts, reports]) await tx.delete(table).where(eq(table.demarcheId, id));
    await tx.delete(demarches).where(eq(demarches.id, id));
  }
  const details = { rows: expired.length };
  if (expired.length)
    await record(tx, { by: 'system', act: 'demarche.expired', subject: 'demarches', details, at: now });
}
