import { and, eq, inArray, lt } from 'drizzle-orm';
import type { Tx } from '../engine/sqlite';
import { record } from '../keeping/audit';
import { contacts, letters, objections } from '../schema';

/** An objection that nobody confirmed is removed after this long. */
export const UNCONFIRMED_FOR = 30 * 24 * 60 * 60_000;
const MOST_AT_ONCE = 500;

/** Removes what nobody confirmed in 30 days, addresses and letters with it; part of the hourly round. */
export async function sweepObjections(tx: Tx, now: Date): Promise<void> {
  const expired = await tx
    .select({ id: objections.id })
    .from(objections)
    .where(and(eq(objections.state, 'unconfirmed'), lt(objections.at, new Date(now.getTime() - UNCONFIRMED_FOR))))
    .limit(MOST_AT_ONCE);
  if (!expired.length) return;
  const ids = expired.map(({ id }) => id);
  await tx.delete(letters).where(inArray(letters.objectionId, ids));
  await tx.delete(contacts).where(inArray(contacts.objectionId, ids));
  await tx.delete(objections).where(inArray(objections.id, ids));
  const details = { rows: ids.length };
  await record(tx, { by: 'system', act: 'unconfirmed.removed', subject: 'objections', details, at: now });
}

/** Erases every word and address of what was said against a signature, when that is withdrawn. */
export async function eraseObjections(tx: Tx, signatureId: string): Promise<void> {
  const theirs = tx.select({ id: objections.id }).from(objections).where(eq(objections.signatureId, signatureId));
  await tx.delete(contacts).where(inArray(contacts.objectionId, theirs));
  await tx.delete(letters).where(and(inArray(letters.objectionId, theirs), eq(letters.state, 'due')));
  await tx
    .update(letters)
    .set({ addressKey: null, question: null, reason: null, written: null, error: null })
    .where(inArray(letters.objectionId, theirs));
  await tx
    .update(objections)
    .set({ name: '', office: '', text: '', answer: null, resolution: null, addressKey: null })
    .where(eq(objections.signatureId, signatureId));
}
