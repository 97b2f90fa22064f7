import { and, asc, desc, eq, ne, notInArray, or, type SQL, sql } from 'drizzle-orm';
import { answeredSql } from '../engine/answered';
import { inParts } from '../engine/in-parts';
import { read } from '../engine/sqlite';
import { finderBy } from '../evidence/search-words';
import { findAgreement, listDecisions } from '../moderation/decided';
import { findUndoable } from '../moderation/undo';
import { isDemarcheWithin, isWithin } from '../organisers/reach';
import { attachments, contacts, demarches, reports } from '../schema';
import {
  type DeskDemarche,
  type DeskDemarcheQuery,
  type DeskDemarcheRow,
  may,
  type Organiser,
  type Reach,
} from '../types';
import { DEMARCHES } from './demarche-filing';
import { describeDemarche } from './private-demarche';

const DEMARCHES_A_PAGE = 50;

/** Whether its words wait, or a picture of it does, or a question about what is accepted was answered; for SQL. */
const isToDecide = sql`(${demarches.status} = 'waiting' OR ${demarches.status} = 'accepted' AND (
  ${demarches.waitingStatementId} IS NOT NULL
  OR EXISTS (SELECT 1 FROM ${attachments} p
    WHERE p.demarche_id = ${demarches.id} AND NOT p.is_public AND NOT p.is_refused)
  OR ${sql.raw(answeredSql('demarche_id', 'demarches.id'))}))`.mapWith(Boolean);

/**
 * One page of the démarches of an appeal that the organiser reaches and asks for, 50 at most, with how many there are in
 * all: those to be decided on first, then the newest. What nobody has confirmed is not among them. A page further on
 * than the last one is the last one.
 */
export async function listDemarchesAtDesk(
  appealId: string,
  reach: Reach,
  { query, status: only, page: asked = 1 }: DeskDemarcheQuery & { page?: number } = {},
): Promise<{ rows: DeskDemarcheRow[]; total: number; page: number; pages: number }> {
  const { organisations, kind, country, actedOn, visibility } = reports;
  const { id, status, reportedAt } = demarches;
  const current = sql`coalesce(${demarches.waitingStatementId}, ${demarches.acceptedStatementId})`;
  const within = and(reached(appealId, reach), only && eq(status, only));
  const wanted = query ? and(within, await listFoundBy(query, within)) : within;
  const total = await read().$count(demarches, wanted);
  const pages = Math.max(1, Math.ceil(total / DEMARCHES_A_PAGE));
  const page = Math.min(asked, pages);
  const rows = await read()
    .select({ id, status, reportedAt, toDecide: isToDecide, organisations, kind, country, actedOn, visibility })
    .from(demarches)
    .innerJoin(reports, eq(reports.id, current))
    .where(wanted)
    .orderBy(desc(isToDecide), desc(reportedAt), asc(id))
    .limit(DEMARCHES_A_PAGE)
    .offset((page - 1) * DEMARCHES_A_PAGE);
  return { rows, total, page, pages };
}

/**
 * Those of an appeal and a reach of which the words of the query are found in the organisations' names or the place, as
 * accepted or as they wait; or whose code, or the address of whose page, it is.
 */
async function listFoundBy(query: string, among: SQL | undefined): Promise<SQL> {
  const { acceptedStatementId, waitingStatementId } = demarches;
  const rows = await read()
    .select({ id: demarches.id, code: demarches.code, organisations: reports.organisations, place: reports.place })
    .from(demarches)
    .innerJoin(reports, or(eq(reports.id, acceptedStatementId), eq(reports.id, waitingStatementId)))
    .where(among);
  const isFound = finderBy(query);
  const found: string[] = [];
  for (const part of inParts(rows)) {
    for (const { id, code, organisations, place } of part)
      if (query.includes(code) || isFound([...organisations, place ?? ''])) found.push(id);
    // Reading the names of thousands takes long enough for others to be served in between.
    await new Promise(setImmediate);
  }
  // One value, since a statement takes no more than 32,766 of them.
  return sql`${demarches.id} in (select value from json_each(${JSON.stringify(found)}))`;
}

/** How many démarches of an appeal wait for an organiser of this reach. */
export async function countDemarchesToDecide(appealId: string, reach: Reach): Promise<number> {
  return read().$count(demarches, and(reached(appealId, reach), isToDecide));
}

/** One démarche of an appeal as an organiser may see it; null where it was withdrawn or is out of reach. */
export async function readDeskDemarche(
  appealId: string,
  id: string,
  organiser: Organiser,
  now = new Date(),
): Promise<DeskDemarche | null> {
  const [row] = await read()
    .select({ demarche: demarches, email: contacts.email, toDecide: isToDecide })
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
    toDecide: row.toDecide,
    email: may(organiser, 'addresses.read') ? row.email : null,
    decisions,
    undoable: await findUndoable(DEMARCHES, read(), row.demarche, now),
    agreedBy: agreement ? (decisions.find((decision) => decision.id === agreement.id)?.by ?? null) : null,
  };
}

function reached(appealId: string, reach: Reach): SQL | undefined {
  const confirmed = notInArray(demarches.status, ['unconfirmed', 'withdrawn']);
  return and(eq(demarches.appealId, appealId), confirmed, isDemarcheWithin(reach));
}
