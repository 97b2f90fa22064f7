import { desc, eq, type SQL, sql } from 'drizzle-orm';
import type { AnyColumn } from '../engine/columns';
import { read, type Tx } from '../engine/sqlite';
import { isAbout } from '../filing/filing';
import { answers, decisions, organisers } from '../schema';
import type { Decision, DecisionAct, OwnData } from '../types';

type DecisionRow = typeof decisions.$inferSelect;
type Standing = DecisionRow & { answer: string | null };

/** The acts that the signatory is told of: the last of them is what stands, until the next. */
const TOLD: DecisionAct[] = ['accept', 'return', 'refuse'];

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

/** Whether what who filed a démarche was told last asked a question that is answered, for SQL on the id of the row. */
export function isDemarcheAnswered(id: AnyColumn): SQL {
  const told = sql.join(
    TOLD.map((act) => sql`${act}`),
    sql`, `,
  );
  return sql`EXISTS (SELECT 1 FROM answers WHERE decision_id = (
    SELECT d.id FROM decisions d WHERE d.demarche_id = ${id} AND d.act IN (${told})
      AND NOT EXISTS (SELECT 1 FROM decisions u WHERE u.demarche_id = d.demarche_id AND u.undoes = d.id)
    ORDER BY d.at DESC, d.version DESC LIMIT 1))`;
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
