import { and, eq, inArray, isNull, lt, or } from 'drizzle-orm';
import { record } from './audit';
import { checkpoint, type Tx, write } from './engine/sqlite';
import { insertLetterWithinLimits } from './letter-limits';
import { UNCONFIRMED_FOR } from './private-page';
import { contacts, drafts, letters, sessions, signatories, signatures, statements, welcomes } from './schema';

const REMIND_AFTER = 48 * 60 * 60_000;
const LETTERS_READABLE_FOR = 30 * 24 * 60 * 60_000;
const MOST_AT_ONCE = 500;

/**
 * The hourly round: one reminder to who did not confirm in 48 h; what stayed unconfirmed for 30 days, expired drafts,
 * sessions and welcomes, and the wording of letters older than 30 days are removed from the disk.
 */
export async function sweep(now = new Date()): Promise<void> {
  await write((tx) => remind(tx, now));
  await write((tx) => removeUnconfirmed(tx, now));
  await write(async (tx) => {
    await tx.delete(drafts).where(lt(drafts.expiresAt, now));
    await tx.delete(sessions).where(lt(sessions.expiresAt, now));
    await tx.delete(welcomes).where(lt(welcomes.expiresAt, now));
    const old = lt(letters.settledAt, new Date(now.getTime() - LETTERS_READABLE_FOR));
    await tx.update(letters).set({ written: null }).where(old);
  });
  await checkpoint();
}

async function remind(tx: Tx, now: Date): Promise<void> {
  const silent = await tx
    .select()
    .from(signatures)
    .where(
      and(
        eq(signatures.status, 'unconfirmed'),
        isNull(signatures.remindedAt),
        lt(signatures.signedAt, new Date(now.getTime() - REMIND_AFTER)),
      ),
    )
    .limit(MOST_AT_ONCE);
  for (const { id, addressKey, lang } of silent) {
    if (addressKey) await insertLetterWithinLimits(tx, { kind: 'reminder', signatureId: id, addressKey, lang }, now);
    await tx.update(signatures).set({ remindedAt: now }).where(eq(signatures.id, id));
  }
}

async function removeUnconfirmed(tx: Tx, now: Date): Promise<void> {
  const expired = await tx
    .select({ id: signatures.id, signatoryId: signatures.signatoryId })
    .from(signatures)
    .where(
      and(eq(signatures.status, 'unconfirmed'), lt(signatures.signedAt, new Date(now.getTime() - UNCONFIRMED_FOR))),
    )
    .limit(MOST_AT_ONCE);
  if (!expired.length) return;
  const ids = expired.map(({ id }) => id);
  await tx.delete(letters).where(inArray(letters.signatureId, ids));
  await tx.delete(contacts).where(inArray(contacts.signatureId, ids));
  await tx.delete(statements).where(inArray(statements.signatureId, ids));
  await tx.delete(signatures).where(inArray(signatures.id, ids));
  const theirs = expired.map(({ signatoryId }) => eq(signatories.id, signatoryId));
  await tx.delete(signatories).where(or(...theirs));
  await record(tx, {
    by: 'system',
    act: 'unconfirmed.removed',
    subject: 'signatures',
    details: { rows: ids.length },
    at: now,
  });
}
