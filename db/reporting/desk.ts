import { and, desc, eq, ne, notInArray, sql } from 'drizzle-orm';
import { read } from '../engine/sqlite';
import { findAgreement, listDecisions } from '../moderation/decided';
import { isWithin } from '../organisers/reach';
import { contacts, demarches, reports } from '../schema';
import { type DeskDemarche, type DeskDemarcheRow, may, type Organiser, type Reach } from '../types';
import { DEMARCHES, type DemarcheRow } from './demarche-filing';
import { describeDemarche } from './private-demarche';

/**
 * The démarches of an appeal that the organiser reaches: those to be decided on first, then the newest. What nobody has
 * confirmed is not among them.
 */
export async function listDemarchesAtDesk(appealId: string, reach: Reach): Promise<DeskDemarcheRow[]> {
  const current = sql`coalesce(${demarches.waitingStatementId}, ${demarches.acceptedStatementId})`;
  const rows = await read()
    .select({ demarche: demarches, report: reports })
    .from(demarches)
    .innerJoin(reports, eq(reports.id, current))
    .where(and(eq(demarches.appealId, appealId), notInArray(demarches.status, ['unconfirmed', 'withdrawn'])))
    .orderBy(desc(demarches.reportedAt));
  const reached = [];
  for (const { demarche, report } of rows) {
    if (!isWithin(await DEMARCHES.standingOf(read(), demarche), reach)) continue;
    const { organisations, kind, country, actedOn, visibility } = report;
    const { id, status, reportedAt } = demarche;
    const toDecide = await isToDecide(demarche);
    reached.push({ id, status, reportedAt, toDecide, organisations, kind, country, actedOn, visibility });
  }
  return reached.toSorted((a, b) => Number(b.toDecide) - Number(a.toDecide));
}

/** How many démarches of an appeal wait for an organiser of this reach. */
export async function countDemarchesToDecide(appealId: string, reach: Reach): Promise<number> {
  return (await listDemarchesAtDesk(appealId, reach)).filter(({ toDecide }) => toDecide).length;
}

/** One démarche of an appeal as an organiser may see it; null where it was withdrawn or is out of reach. */
export async function readDeskDemarche(
  appealId: string,
  id: string,
  organiser: Organiser,
): Promise<DeskDemarche | null> {
  const [row] = await read()
    .select({ demarche: demarches, email: contacts.email })
    .from(demarches)
    .leftJoin(contacts, eq(contacts.demarcheId, demarches.id))
    .where(and(eq(demarches.appealId, appealId), eq(demarches.id, id), ne(demarches.status, 'withdrawn')));
  if (!row || !isWithin(await DEMARCHES.standingOf(read(), row.demarche), organiser)) return null;
  const described = await describeDemarche(row.demarche);
  const current = described.waiting ?? described.accepted;
  if (!current) return null;
  const agreement = await findAgreement(read(), id, current.id);
  const decisions = await listDecisions(id);
  return {
    ...described,
    version: row.demarche.version,
    current,
    toDecide: await isToDecide(row.demarche),
    email: may(organiser, 'addresses.read') ? row.email : null,
    decisions,
    agreedBy: agreement ? (decisions.find((decision) => decision.id === agreement.id)?.by ?? null) : null,
  };
}

/** Its words wait, a picture of it waits, or a question about what is accepted was answered. */
async function isToDecide(demarche: DemarcheRow): Promise<boolean> {
  const { status, waitingStatementId } = demarche;
  if (status === 'waiting') return true;
  if (status !== 'accepted') return false;
  if (waitingStatementId !== null) return true;
  const { answer, pictures } = await describeDemarche(demarche);
  return answer !== null || pictures.some(({ state }) => state === 'waiting');
}
