import { desc, eq } from 'drizzle-orm';
import { read, type Tx } from '../engine/sqlite';
import { isAbout } from '../filing/filing';
import { answers, decisions, organisers } from '../schema';
import { type Decision, type DecisionAct, type OwnData, TOLD_ACTS } from '../types';

type DecisionRow = typeof decisions.$inferSelect;
type Standing = DecisionRow & { answer: string | null };

const TOLD: readonly DecisionAct[] = TOLD_ACTS;

/** What was decided on a signature or a démarche and not undone, newest first, with what was answered to it. */
export async function listStanding(tx: Tx, id: string): Promise<Standing[]> {
  const rows = await tx
    .select({ decision: decisions, answer: answers.answer })
    .from(decisions)
    .leftJoin(answers, eq(answers.decisionId, decisions.id))
    .where(isAbout(decisions, id))
    .orderBy(desc(decisions.at), desc(decisions.version));
  const undone = new Set(rows.map(({ decision }) => decision.undoes));
  return rows
    .filter(({ decision }) => decision.act !== 'undo' && !undone.has(decision.id))
    .map(({ decision, answer }) => ({ ...decision, answer }));
}

/** The decision that who filed it was told last. */
export async function lastTold(tx: Tx, id: string): Promise<Standing | undefined> {
  return (await listStanding(tx, id)).find(({ act }) => TOLD.includes(act));
}

/** What the signatory was told of the decisions that stand, oldest first. */
export async function listTold(tx: Tx, signatureId: string): Promise<OwnData['decisions']> {
  const told = (await listStanding(tx, signatureId)).filter(({ act }) => TOLD.includes(act));
  return told.reverse().map(({ act, at, question, reason, answer }) => ({ act, at, question, reason, answer }));
}

/** The agreement of a first organiser to these very words, unless anything was decided since. */
export async function findAgreement(tx: Tx, id: string, statementId: string): Promise<Standing | undefined> {
  const standing = await listStanding(tx, id);
  const told = standing.findIndex(({ act }) => TOLD.includes(act));
  const sinceTold = told < 0 ? standing : standing.slice(0, told);
  return sinceTold.find(
    (decision) => decision.act === 'agree' && [decision.statementId, decision.reportId].includes(statementId),
  );
}

/** All decisions on a signature or a démarche, the undone ones and the undoing too, newest first. */
export async function listDecisions(id: string): Promise<Decision[]> {
  const rows = await read()
    .select({ decision: decisions, by: organisers.name, answer: answers.answer })
    .from(decisions)
    .innerJoin(organisers, eq(organisers.id, decisions.by))
    .leftJoin(answers, eq(answers.decisionId, decisions.id))
    .where(isAbout(decisions, id))
    .orderBy(desc(decisions.at), desc(decisions.version));
  return rows.map(({ decision: { id, act, verifiedHow, evidence, question, reason, at }, by, answer }) => ({
    ...{ id, act, by, verifiedHow, evidence, question, reason, answer, at },
  }));
}
