import { and, eq, inArray, isNull, lt, or } from 'drizzle-orm';
import type { Tx } from '../engine/sqlite';
import { UNCONFIRMED_FOR } from '../filing/unconfirmed';
import { record } from '../keeping/audit';
import { contacts, demarches, letters, reports } from '../schema';

const MOST_AT_ONCE = 500;
/** The limits of letters count those of a day. */
const LETTERS_COUNT_FOR = 24 * 60 * 60_000;

/** Removes, row by row, the démarches that nobody confirmed in 30 days. No picture and no decision hangs on them yet. */
export async function sweepDemarches(tx: Tx, now: Date): Promise<void> {
  const before = new Date(now.getTime() - UNCONFIRMED_FOR);
  const expired = await tx
    .select({ id: demarches.id })
    .from(demarches)
    .where(and(eq(demarches.status, 'unconfirmed'), lt(demarches.reportedAt, before)))
    .limit(MOST_AT_ONCE);
  await expireDemarches(
    tx,
    expired.map(({ id }) => id),
    now,
  );
  await tx.delete(letters).where(and(eq(letters.kind, 'demarche-confirm'), isNull(letters.demarcheId), isOld(now)));
}

/**
 * Removes démarches that nobody confirmed. The letters that left in the last day stay for as long, without a word, or
 * whoever makes others expire could have a mailbox written to without end.
 */
export async function expireDemarches(tx: Tx, ids: string[], now: Date): Promise<void> {
  for (const id of ids) {
    const unsent = inArray(letters.state, ['due', 'sending', 'failed']);
    await tx.delete(letters).where(and(eq(letters.demarcheId, id), or(unsent, isOld(now))));
    await tx.update(letters).set({ demarcheId: null, error: null, written: null }).where(eq(letters.demarcheId, id));
    for (const table of [contacts, reports]) await tx.delete(table).where(eq(table.demarcheId, id));
    await tx.delete(demarches).where(eq(demarches.id, id));
  }
  const details = { rows: ids.length };
  if (ids.length) await record(tx, { by: 'system', act: 'demarche.expired', subject: 'demarches', details, at: now });
}

function isOld(now: Date) {
  return lt(letters.createdAt, new Date(now.getTime() - LETTERS_COUNT_FOR));
}
