import { randomUUID } from 'node:crypto';
import type { Tx } from '../engine/sqlite';
import { type Filed, type Filing, isAbout, namedBy } from '../filing/filing';
import { alter } from '../filing/link';
import { insertLetter } from '../letters/letters';
import { mayActWithin } from '../organisers/reach';
import { contacts, decisions } from '../schema';
import { SIGNATURES, type SignatureRow } from '../signing/signature-filing';
import type { Deciding, DecisionAct, DecisionOutcome } from '../types';

export type { SignatureRow };

/** For so many milliseconds a decision can be undone, and its letter stays. */
export const UNDO_FOR = 10 * 60_000;

/** What a decision does to what it is on. */
export interface Planned<Row extends Filed> {
  act: Exclude<DecisionAct, 'undo'>;
  next: Partial<Row>;
  question?: string;
  reason?: string;
}
export type Plan = Planned<SignatureRow>;

/** As `Deciding`, on either noun. */
export type DecidingOn = Omit<Deciding, 'signatureId'> & { id: string };

/** How an act stands in the audit, after the noun that it is on. */
const RECORDED: Record<Plan['act'], string> = {
  accept: 'accepted',
  agree: 'agreed',
  return: 'returned',
  refuse: 'refused',
  hold: 'held',
  release: 'released',
  confirm: 'confirmed',
  message: 'decided',
  'hand-over': 'handed-over',
};
const LETTERS: Partial<Record<Plan['act'], Told>> = { accept: 'accepted', return: 'returned', refuse: 'refused' };
type Told = 'accepted' | 'returned' | 'refused';

/** As `decideOn`, on a signature. */
export async function decide(
  tx: Tx,
  { signatureId, ...deciding }: Deciding,
  now: Date,
  planOf: (signature: SignatureRow, onTheTable: string) => Plan | DecisionOutcome | Promise<Plan | DecisionOutcome>,
): Promise<DecisionOutcome> {
  return decideOn(SIGNATURES, tx, { id: signatureId, ...deciding }, now, planOf);
}

/**
 * Takes a decision in a transaction, on the version that the organiser had on the screen and no other: the row becomes
 * what `planOf` answers, or nothing happens but the outcome that it answers. What it was before is kept, so that the
 * decision can be undone. Who filed it is written to, ten minutes later, where there is an address and the act is one to
 * be told.
 */
export async function decideOn<Row extends Filed>(
  filing: Filing<Row>,
  tx: Tx,
  { id, version, by, verifiedHow, evidence }: DecidingOn,
  now: Date,
  planOf: (row: Row, onTheTable: string) => Planned<Row> | DecisionOutcome | Promise<Planned<Row> | DecisionOutcome>,
): Promise<DecisionOutcome> {
  const row = await filing.find(tx, id);
  const statementId = row?.waitingStatementId ?? row?.acceptedStatementId;
  if (!row || row.status === 'withdrawn' || !statementId) return 'changed';
  if (!(await mayActWithin(tx, by, 'signatures.decide', await filing.standingOf(tx, row)))) return 'out-of-reach';
  if (row.version !== version) return 'changed';
  const plan = await planOf(row, statementId);
  if (typeof plan === 'string') return plan;
  const { act, next, question, reason } = plan;
  const decisionId = randomUUID();
  const how = { verifiedHow, evidence: evidence || null, question, reason };
  const on = onWhich(filing, id, statementId);
  const before = filing.asBefore(row);
  await tx.insert(decisions).values({ id: decisionId, ...on, by, act, ...how, before, version: version + 1, at: now });
  const noun = act === 'message' ? 'message' : filing.noun;
  await alter(filing, tx, row, { by, act: `${noun}.${RECORDED[act]}` }, next, now);
  await tell(filing, tx, plan, row, decisionId, now);
  return act === 'agree' ? 'agreed' : 'decided';
}

/** On what, and on which of its words, a decision was taken. */
export function onWhich({ noun }: Pick<Filing<Filed>, 'noun'>, id: string, statementId: string) {
  return noun === 'signature' ? { signatureId: id, statementId } : { demarcheId: id, reportId: statementId };
}

async function tell<Row extends Filed>(
  filing: Filing<Row>,
  tx: Tx,
  plan: Planned<Row>,
  { id, lang }: Row,
  decisionId: string,
  now: Date,
): Promise<void> {
  const told = LETTERS[plan.act];
  const [contact] = await tx.select().from(contacts).where(isAbout(contacts, id));
  if (!told || !contact) return;
  const { addressKey, domain } = contact;
  const kind = filing.noun === 'signature' ? told : (`demarche-${told}` as const);
  const about = { kind, ...namedBy(filing, id), addressKey, domain, lang, decisionId };
  const dueAt = new Date(now.getTime() + UNDO_FOR);
  await insertLetter(tx, { ...about, question: plan.question, reason: plan.reason, dueAt }, now);
}
