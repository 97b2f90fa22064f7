import { and, eq, inArray, isNull, lt, or } from 'drizzle-orm';
import { checkpoint, type Tx, write } from '../engine/sqlite';
import { dropSearchWords } from '../evidence/search-words';
import { REMIND_AFTER, UNCONFIRMED_FOR } from '../filing/unconfirmed';
import { insertLetterWithinLimits } from '../letters/letter-limits';
import { takeDailyNumbers } from '../listing/daily-numbers';
import { sweepObjections } from '../objections/objection-erasure';
import { sweepDemarches } from '../reporting/expiry';
import { remindOfDemarches } from '../reporting/reminders';
import {
  contacts,
  decisions,
  drafts,
  flags,
  glosses,
  letters,
  links,
  notes,
  queue,
  sessions,
  sights,
  signatories,
  signatures,
  statements,
  verifiedDomains,
  welcomes,
} from '../schema';
import { eraseSignature } from '../signing/withdrawal';
import { record } from './audit';
import { rememberErasure } from './erasures';

const LETTERS_READABLE_FOR = 30 * 24 * 60 * 60_000;
const MOST_AT_ONCE = 500;

/**
 * The hourly round: one reminder to who did not confirm in 48 h; what stayed unconfirmed for 30 days, expired drafts,
 * sessions and welcomes, and the wording of letters older than 30 days are removed from the disk. On the first one of a
 * UTC day, those who are not named in public are counted.
 */
export async function sweep(now = new Date()): Promise<void> {
  await takeDailyNumbers(now);
  await write((tx) => remind(tx, now));
  await write((tx) => remindOfDemarches(tx, now));
  const erased = await write((tx) => removeUnconfirmed(tx, now));
  await write((tx) => sweepObjections(tx, now));
  await write((tx) => sweepDemarches(tx, now));
  await write(async (tx) => {
    await tx.delete(drafts).where(lt(drafts.expiresAt, now));
    await tx.delete(sessions).where(lt(sessions.expiresAt, now));
    await tx.delete(welcomes).where(lt(welcomes.expiresAt, now));
    const old = lt(letters.settledAt, new Date(now.getTime() - LETTERS_READABLE_FOR));
    await tx.update(letters).set({ written: null }).where(old);
  });
  for (const id of erased) rememberErasure(id, now);
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

/** Answers which signatures could not be removed as rows and were erased instead. */
async function removeUnconfirmed(tx: Tx, now: Date): Promise<string[]> {
  const expired = await tx
    .select({ id: signatures.id, signatoryId: signatures.signatoryId })
    .from(signatures)
    .where(
      and(eq(signatures.status, 'unconfirmed'), lt(signatures.signedAt, new Date(now.getTime() - UNCONFIRMED_FOR))),
    )
    .limit(MOST_AT_ONCE);
  if (!expired.length) return [];
  const erased: string[] = [];
  for (const { id, signatoryId } of expired) {
    // Decisions are never removed, so that what was refused with its whole domain, and is no more, goes by its words.
    if (await tx.$count(decisions, eq(decisions.signatureId, id))) {
      await eraseSignature(tx, id, now);
      erased.push(id);
    } else await removeSignature(tx, id, signatoryId);
  }
  await record(tx, {
    by: 'system',
    act: 'unconfirmed.removed',
    subject: 'signatures',
    details: { rows: expired.length },
    at: now,
  });
  return erased;
}

async function removeSignature(tx: Tx, id: string, signatoryId: string): Promise<void> {
  await dropSearchWords(tx, id);
  const theirs = tx.select({ id: statements.id }).from(statements).where(eq(statements.signatureId, id));
  await tx.delete(glosses).where(inArray(glosses.statementId, theirs));
  const left = await tx.select({ id: links.fromId }).from(links).where(eq(links.signatureId, id));
  for (const table of [flags, notes, sights, links, letters, contacts])
    await tx.delete(table).where(eq(table.signatureId, id));
  await tx.delete(queue).where(eq(queue.signatureId, id));
  await tx.delete(statements).where(eq(statements.signatureId, id));
  await tx.delete(signatures).where(eq(signatures.id, id));
  for (const signatory of [{ id: signatoryId }, ...left]) await removeSignatory(tx, signatory.id);
}

/** Removes who has no signature left and is tied to nobody. */
async function removeSignatory(tx: Tx, id: string): Promise<void> {
  const signed = await tx.$count(signatures, eq(signatures.signatoryId, id));
  const tied = await tx.$count(links, or(eq(links.fromId, id), eq(links.toId, id)));
  const parts = await tx.$count(signatories, eq(signatories.partOfId, id));
  if (signed + tied + parts > 0) return;
  await tx.delete(verifiedDomains).where(eq(verifiedDomains.signatoryId, id));
  await tx.delete(signatories).where(eq(signatories.id, id));
}
