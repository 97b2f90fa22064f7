import { desc, eq } from 'drizzle-orm';
import { read, type Tx } from '../engine/sqlite';
import { answers, decisions, organisers } from '../schema';
import type { Decision, DecisionAct, OwnData } from '../types';

type DecisionRow = typeof decisions.$inferSelect;
type Standing = DecisionRow & { answer: string | null };

/** The acts that the signatory is told of: the last of them is what stands, until the next. */
const TOLD: DecisionAct[] = ['accept', 'return', 'refuse'];

/** What was decided on a signature and not undone, newest first, with what the signatory answered. */
export async function listStanding(tx: Tx, signatureId: string): Promise<Standing[]> {
  const rows = await tx
    .select({ decision: decisions, answer: answers.answer })
    .from(decisions)
    .leftJoin(answers, eq(answers.decisionId, decisions.id))
    .where(eq(decisions.signatureId, signatureId))
    .orderBy(desc(decisions.at), desc(decisions.version));
  const undone = new Set(rows.map(({ decision }) => decision.undoes));
  return rows
    .filter(({ decision }) => decision.act !== 'undo' && !undone.has(decision.id))
    .map(({ decision, answer }) => ({ ...decision, answer }));
}

/** The decision that the signatory was told last. */
export async function lastTold(tx: Tx, signatureId: string): Promise<Standing | undefined> {
  return (await listStanding(tx, signatureId)).find(({ act }) => TOLD.includes(act));
}

/** What the signatory was told of the decisions that stand, oldest first. */
export async function listTold(tx: Tx, signatureId: string): Promise<OwnData['decisions']> {
  const told = (await listStanding(tx, signatureId)).filter(({ act }) => TOLD.includes(act));
  return told.reverse().map(({ act, at, question, reason, answer }) => ({ act, at, question, reason, answer }));
}

/** The agreement of a first organiser to these very words, unless anything was decided on the signature since. */
export async function findAgreement(tx: Tx, signatureId: string, statementId: string): Promise<Standing | undefined> {
  const standing = await listStanding(tx, signatureId);
  const told = standing.findIndex(({ act }) => TOLD.includes(act));
  const sinceTold = told < 0 ? standing : standing.slice(0, told);
  return sinceTold.find((decision) => decision.act === 'agree' && decision.statementId === statementId);
}

/** All decisions on a signature, the undone ones and the undoing too, newest first. */
export async function listDecisions(signatureId: string): Promise<Decision[]> {
  const rows = await read()
    .select({ decision: decisions, by: organisers.name, answer: answers.answer })
    .from(decisions)
    .innerJoin(organisers, eq(organisers.id, decisions.by))
    .leftJoin(answers, eq(answers.decisionId, decisions.id))
    .where(eq(decisions.signatureId, signatureId))
    .orderBy(desc(decisions.at), desc(decisions.version));
  return rows.map(({ decision: { id, act, verifiedHow, evidence, question, reason, at }, by, answer }) => ({
    ...{ id, act, by, verifiedHow, evidence, question, reason, answer, at },
  }));
}
