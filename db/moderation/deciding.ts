import { randomUUID } from 'node:crypto';
import { and, eq, ne } from 'drizzle-orm';
import type { Tx } from '../engine/sqlite';
import { record } from '../keeping/audit';
import { insertLetter } from '../letters/letters';
import { refreshExposures } from '../listing/exposures';
import { mayActOn } from '../organisers/reach';
import { contacts, decisions, signatures } from '../schema';
import type { Before, Deciding, DecisionAct, DecisionOutcome, LetterKind } from '../types';

export type SignatureRow = typeof signatures.$inferSelect;

/** For so many milliseconds a decision can be undone, and its letter stays. */
export const UNDO_FOR = 10 * 60_000;

/** What a decision does to a signature. */
export interface Plan {
  act: Exclude<DecisionAct, 'undo'>;
  next: Partial<
    Pick<
      SignatureRow,
      | 'status'
      | 'acceptedStatementId'
      | 'waitingStatementId'
      | 'organisationKey'
      | 'acceptedAt'
      | 'messageIs'
      | 'confirmedAt'
    >
  >;
  question?: string;
  reason?: string;
}

const RECORDED: Record<Plan['act'], string> = {
  accept: 'signature.accepted',
  agree: 'signature.agreed',
  return: 'signature.returned',
  refuse: 'signature.refused',
  hold: 'signature.held',
  release: 'signature.released',
  confirm: 'signature.confirmed',
  message: 'message.decided',
  'hand-over': 'signature.handed-over',
};
const LETTERS: Partial<Record<Plan['act'], LetterKind>> = { accept: 'accepted', return: 'returned', refuse: 'refused' };

/**
 * Takes a decision in a transaction, on the version that the organiser had on the screen and no other: the signature
 * becomes what `planOf` answers, or nothing happens but the outcome that it answers. The signatory is written to, ten
 * minutes later, where there is an address and the act is one to be told.
 */
export async function decide(
  tx: Tx,
  { signatureId, version, by, verifiedHow, evidence }: Deciding,
  now: Date,
  planOf: (signature: SignatureRow, onTheTable: string) => Plan | DecisionOutcome | Promise<Plan | DecisionOutcome>,
): Promise<DecisionOutcome> {
  const [signature] = await tx
    .select()
    .from(signatures)
    .where(and(eq(signatures.id, signatureId), ne(signatures.status, 'withdrawn')));
  const statementId = signature?.waitingStatementId ?? signature?.acceptedStatementId;
  if (!signature || !statementId) return 'changed';
  if (!(await mayActOn(tx, by, 'signatures.decide', signature))) return 'out-of-reach';
  if (signature.version !== version) return 'changed';
  const plan = await planOf(signature, statementId);
  if (typeof plan === 'string') return plan;
  const { act, next, question, reason } = plan;
  const id = randomUUID();
  const made = version + 1;
  await tx
    .update(signatures)
    .set({ ...next, version: made })
    .where(and(eq(signatures.id, signatureId), eq(signatures.version, version)));
  const how = { verifiedHow, evidence: evidence || null, question, reason };
  const what = { id, signatureId, statementId, by, act, ...how, before: asBefore(signature), version: made, at: now };
  await tx.insert(decisions).values(what);
  await tell(tx, plan, signature, id, now);
  await refreshExposures(tx, signature.signatoryId);
  await record(tx, { by, act: RECORDED[act], subject: signatureId, details: { version: made }, at: now });
  return act === 'agree' ? 'agreed' : 'decided';
}

async function tell(tx: Tx, plan: Plan, signature: SignatureRow, decisionId: string, now: Date): Promise<void> {
  const kind = LETTERS[plan.act];
  const [contact] = await tx.select().from(contacts).where(eq(contacts.signatureId, signature.id));
  if (!kind || !contact) return;
  const { addressKey, domain } = contact;
  const about = { kind, signatureId: signature.id, addressKey, domain, lang: signature.lang, decisionId };
  const dueAt = new Date(now.getTime() + UNDO_FOR);
  await insertLetter(tx, { ...about, question: plan.question, reason: plan.reason, dueAt }, now);
}

/** What of a signature a decision may change, to be put back when it is undone. */
export function asBefore(signature: SignatureRow): Before {
  const { status, acceptedStatementId, waitingStatementId, organisationKey, acceptedAt, messageIs } = signature;
  const ids = { acceptedStatementId, waitingStatementId, organisationKey };
  return { status, ...ids, acceptedAt: acceptedAt?.getTime() ?? null, messageIs };
}
