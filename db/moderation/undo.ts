import { randomUUID } from 'node:crypto';
import { and, desc, eq, ne } from 'drizzle-orm';
import { type Tx, write } from '../engine/sqlite';
import { record } from '../keeping/audit';
import { refreshExposures } from '../listing/exposures';
import { mayActOn } from '../organisers/reach';
import { decisions, letters, signatures } from '../schema';
import type { Before, DecisionAct, UndoOutcome } from '../types';
import { UNDO_FOR } from './deciding';

type SignatureRow = typeof signatures.$inferSelect;
type DecisionRow = typeof decisions.$inferSelect;

/** What leaves a signature as `before` says; the other acts change more than that. */
const UNDOABLE: DecisionAct[] = ['accept', 'agree', 'return', 'refuse', 'hold', 'release', 'message'];

/**
 * Takes the last decision on a signature back, by any organiser who may decide on it: within ten minutes, before its
 * letter has left, and while nothing else has happened. The letter is never sent, and the decision stays on record.
 */
export async function undoDecision(decisionId: string, by: string, now = new Date()): Promise<UndoOutcome> {
  return write(async (tx) => {
    const [found] = await tx
      .select({ decision: decisions, signature: signatures })
      .from(decisions)
      .innerJoin(signatures, eq(signatures.id, decisions.signatureId))
      .where(and(eq(decisions.id, decisionId), ne(signatures.status, 'withdrawn')));
    if (!found) return 'changed';
    const { decision, signature } = found;
    if (!(await mayActOn(tx, by, 'signatures.decide', signature))) return 'out-of-reach';
    const outcome = await outcomeFor(tx, decision, signature, now);
    if (outcome !== 'undone' || !decision.before) return outcome;
    await tx.delete(letters).where(eq(letters.decisionId, decisionId));
    const version = signature.version + 1;
    await tx
      .update(signatures)
      .set({ ...put(decision.before), version })
      .where(and(eq(signatures.id, signature.id), eq(signatures.version, signature.version)));
    const { statementId } = decision;
    const what = { id: randomUUID(), signatureId: signature.id, statementId, by, act: 'undo', undoes: decisionId };
    await tx.insert(decisions).values({ ...what, act: 'undo', version, at: now });
    await refreshExposures(tx, signature.signatoryId);
    await record(tx, { by, act: 'decision.undone', subject: signature.id, details: { version }, at: now });
    return 'undone';
  });
}

/** The decision on a signature that can be undone now, and until when; null where there is none. */
export async function findUndoable(
  tx: Tx,
  signature: SignatureRow,
  now: Date,
): Promise<{ decisionId: string; until: Date } | null> {
  const [last] = await tx
    .select()
    .from(decisions)
    .where(eq(decisions.signatureId, signature.id))
    .orderBy(desc(decisions.version), desc(decisions.at))
    .limit(1);
  if (!last || (await outcomeFor(tx, last, signature, now)) !== 'undone') return null;
  return { decisionId: last.id, until: new Date(last.at.getTime() + UNDO_FOR) };
}

async function outcomeFor(
  tx: Tx,
  { id, act, at, version, before, batchId }: DecisionRow,
  signature: SignatureRow,
  now: Date,
): Promise<UndoOutcome> {
  // What refused a whole domain is taken back as a whole.
  if (version !== signature.version || !UNDOABLE.includes(act) || !before || batchId) return 'changed';
  if (now.getTime() - at.getTime() > UNDO_FOR) return 'too-late';
  const [letter] = await tx.select().from(letters).where(eq(letters.decisionId, id));
  if (letter && (letter.state !== 'due' || letter.attempts > 0)) return 'too-late';
  return (await isNameTaken(tx, signature, before)) ? 'changed' : 'undone';
}

/** Whether the same mailbox has meanwhile signed under the name that a refused correction had set free. */
async function isNameTaken(tx: Tx, signature: SignatureRow, { organisationKey }: Before): Promise<boolean> {
  const { id, appealId, addressKey } = signature;
  if (addressKey === null || organisationKey === null || organisationKey === signature.organisationKey) return false;
  const sameName = and(eq(signatures.addressKey, addressKey), eq(signatures.organisationKey, organisationKey));
  const [other] = await tx
    .select({ id: signatures.id })
    .from(signatures)
    .where(and(eq(signatures.appealId, appealId), sameName, ne(signatures.id, id)));
  return Boolean(other);
}

function put({ acceptedAt, ...before }: Before) {
  return { ...before, acceptedAt: acceptedAt === null ? null : new Date(acceptedAt) };
}
