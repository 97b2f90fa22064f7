import { randomUUID } from 'node:crypto';
import { desc, eq } from 'drizzle-orm';
import { type Tx, write } from '../engine/sqlite';
import { asColumns, type Filed, type Filing, isAbout } from '../filing/filing';
import { record } from '../keeping/audit';
import { mayActWithin } from '../organisers/reach';
import { decisions, letters } from '../schema';
import { SIGNATURES } from '../signing/signature-filing';
import type { DecisionAct, Undoable, UndoOutcome } from '../types';
import { onWhich, UNDO_FOR } from './deciding';

type DecisionRow = typeof decisions.$inferSelect;

/** What leaves a signature or a démarche as `before` says; the other acts change more than that. */
const UNDOABLE: DecisionAct[] = ['accept', 'agree', 'return', 'refuse', 'hold', 'release', 'message'];

/**
 * Takes the last decision on a signature back, by any organiser who may decide on it: within ten minutes, before its
 * letter has left, and while nothing else has happened. The letter is never sent, and the decision stays on record.
 */
export async function undoDecision(decisionId: string, by: string, now = new Date()): Promise<UndoOutcome> {
  return write((tx) => undoOn(SIGNATURES, tx, { decisionId, by }, now));
}

/** The same on either noun, in a transaction; `changed` where the decision is on the other one. */
export async function undoOn<Row extends Filed>(
  filing: Filing<Row>,
  tx: Tx,
  { decisionId, by }: { decisionId: string; by: string },
  now: Date,
): Promise<UndoOutcome> {
  const [decision] = await tx.select().from(decisions).where(eq(decisions.id, decisionId));
  const { signatureId, demarcheId } = decision ?? {};
  const row = await filing.find(tx, (filing.noun === 'signature' ? signatureId : demarcheId) ?? '');
  if (!decision || !row || row.status === 'withdrawn') return 'changed';
  if (!(await mayActWithin(tx, by, 'signatures.decide', await filing.standingOf(tx, row)))) return 'out-of-reach';
  const outcome = await outcomeFor(filing, tx, decision, row, now);
  if (outcome !== 'undone' || !decision.before) return outcome;
  // What comes back has to be within reach too: a correction may have taken it out of another organiser's countries.
  const comingBack = await filing.standingOf(tx, { ...row, ...asColumns<Row>(decision.before) });
  if (!(await mayActWithin(tx, by, 'signatures.decide', comingBack))) return 'out-of-reach';
  await tx.delete(letters).where(eq(letters.decisionId, decisionId));
  await filing.put(tx, row, asColumns<Row>(decision.before));
  const version = row.version + 1;
  const on = onWhich(filing, row.id, decision.statementId ?? decision.reportId ?? '');
  await tx.insert(decisions).values({ id: randomUUID(), ...on, by, act: 'undo', undoes: decisionId, version, at: now });
  await record(tx, { by, act: 'decision.undone', subject: row.id, details: { version }, at: now });
  return 'undone';
}

/** The decision on a signature or a démarche that can be undone now, and until when; null where there is none. */
export async function findUndoable<Row extends Filed>(
  filing: Filing<Row>,
  tx: Tx,
  row: Row,
  now: Date,
): Promise<Undoable | null> {
  const [last] = await tx
    .select()
    .from(decisions)
    .where(isAbout(decisions, row.id))
    .orderBy(desc(decisions.version), desc(decisions.at))
    .limit(1);
  if (!last || (await outcomeFor(filing, tx, last, row, now)) !== 'undone') return null;
  return { decisionId: last.id, until: new Date(last.at.getTime() + UNDO_FOR) };
}

async function outcomeFor<Row extends Filed>(
  filing: Filing<Row>,
  tx: Tx,
  { id, act, at, version, before, batchId }: DecisionRow,
  row: Row,
  now: Date,
): Promise<UndoOutcome> {
  // What refused a whole domain is taken back as a whole.
  if (version !== row.version || !UNDOABLE.includes(act) || !before || batchId) return 'changed';
  if (now.getTime() - at.getTime() > UNDO_FOR) return 'too-late';
  const [letter] = await tx.select().from(letters).where(eq(letters.decisionId, id));
  if (letter && (letter.state !== 'due' || letter.attempts > 0)) return 'too-late';
  return (await filing.isOvertaken(tx, row, before)) ? 'changed' : 'undone';
}
