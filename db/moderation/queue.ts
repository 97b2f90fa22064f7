import { and, asc, count, desc, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { alias } from '../engine/columns';
import { WRONG_PLACES } from '../engine/queue-triggers';
import { read, type Tx } from '../engine/sqlite';
import { foundBy } from '../evidence/search-words';
import { flags, organisers, queue, sights, signatures, statements } from '../schema';
import {
  type FlagName,
  type Organiser,
  type QueueFilter,
  type QueueNumbers,
  type QueueRow,
  type Reach,
  SIGNATURE_STATUSES,
  type SignatureStatus,
} from '../types';

export const ROWS_A_PAGE = 50;

/** What is passed on and not decided yet, whoever is to act next. */
const OPEN: SignatureStatus[] = ['unconfirmed', 'returned', 'held'];

/**
 * One page of an appeal's signatures, the longest in waiting first, with how many there are in all, of those that the
 * organiser reaches. Unless a status is asked for they are those to be decided on, or with `passedToMe` those open; a
 * query looks through every status.
 */
export async function listQueue(
  appealId: string,
  filter: QueueFilter,
  organiser: Organiser,
): Promise<{ rows: QueueRow[]; total: number }> {
  const wanted = wantedOf(appealId, filter, organiser);
  const byAge = [asc(queue.waitingSince), asc(queue.signatureId)];
  const order = filter.status ? byAge : [desc(queue.toDecide), ...byAge];
  const [all] = await read().select({ n: count() }).from(queue).where(wanted);
  const shown = await read()
    .select({ id: queue.signatureId })
    .from(queue)
    .where(wanted)
    .orderBy(...order)
    .limit(ROWS_A_PAGE)
    .offset(((filter.page ?? 1) - 1) * ROWS_A_PAGE);
  const ids = shown.map(({ id }) => id);
  return { rows: ids.length ? await readRows(ids, organiser, order) : [], total: all?.n ?? 0 };
}

/** What the filter finds of what the organiser reaches, as a condition on `queue`. */
export function wantedOf(appealId: string, filter: QueueFilter, organiser: Organiser): SQL | undefined {
  const found = filter.query ? foundBy(filter.query, 'desk') : undefined;
  // The plus keeps SQLite from going through the whole appeal where only what was found is to be read.
  const ofAppeal = found ? sql`+${queue.appealId} = ${appealId}` : eq(queue.appealId, appealId);
  return and(ofAppeal, inReach(organiser), asked(filter, organiser, found));
}

/** How much each part of the queue holds, of what the organiser reaches. */
export async function countQueue(appealId: string, organiser: Organiser): Promise<QueueNumbers> {
  // Counted one by one, each out of its part of an index, they take a quarter of the time of one grouped count.
  const countWhere = (condition: SQL | undefined) =>
    read().$count(queue, and(eq(queue.appealId, appealId), inReach(organiser), condition));
  const byStatus: QueueNumbers['byStatus'] = {};
  for (const status of SIGNATURE_STATUSES) {
    const number = await countWhere(eq(queue.status, status));
    if (number) byStatus[status] = number;
  }
  const toDecide = await countWhere(eq(queue.toDecide, true));
  return { toDecide, passedToMe: await countWhere(and(eq(queue.passedTo, organiser.id), isOpen())), byStatus };
}

/** The ids of signatures that stand in the queue otherwise than their rows say; none is as it should be. */
export async function findWrongPlaces(tx: Tx = read()): Promise<string[]> {
  return tx.all<{ id: string }>(sql.raw(WRONG_PLACES)).map(({ id }) => id);
}

function inReach({ countries, readsConfidential }: Reach): SQL | undefined {
  const ofCountries =
    countries &&
    and(
      inArray(queue.country, countries),
      or(isNull(queue.acceptedCountry), inArray(queue.acceptedCountry, countries)),
    );
  return and(ofCountries ?? undefined, readsConfidential ? undefined : eq(queue.confidential, false));
}

function asked(filter: QueueFilter, { id, reads }: Organiser, found: SQL | undefined): SQL | undefined {
  const { status, everyStatus, toDecide, country, kind, lang, flag, passedToMe, inMyLanguages } = filter;
  const inStatus = () => {
    if (status) return eq(queue.status, status);
    if (passedToMe) return isOpen();
    if (toDecide) return eq(queue.toDecide, true);
    return found || everyStatus ? undefined : eq(queue.toDecide, true);
  };
  const flagged = (name: FlagName) => read().select({ id: flags.signatureId }).from(flags).where(eq(flags.flag, name));
  return and(
    inStatus(),
    country ? eq(queue.country, country) : undefined,
    kind && eq(queue.kind, kind),
    lang ? eq(queue.lang, lang) : undefined,
    flag && inArray(queue.signatureId, flagged(flag)),
    passedToMe ? eq(queue.passedTo, id) : undefined,
    inMyLanguages ? inArray(queue.lang, reads) : undefined,
    found ? inArray(queue.statementId, read().select({ id: statements.id }).from(statements).where(found)) : undefined,
  );
}

function isOpen(): SQL {
  return sql`(${queue.toDecide} or ${inArray(queue.status, OPEN)})`;
}

async function readRows(ids: string[], organiser: Organiser, order: SQL[]): Promise<QueueRow[]> {
  const { id, version, lang, status, source, signedAt, acceptedStatementId, waitingStatementId } = signatures;
  const { organisation, kind, country, capacity, visibility } = statements;
  const colleagues = alias(organisers, 'colleagues');
  const mine = and(eq(sights.signatureId, queue.signatureId), eq(sights.organiserId, organiser.id));
  const rows = await read()
    .select({
      row: { id, version, organisation, kind, country, capacity, visibility, lang, status, source, signedAt },
      waitingSince: queue.waitingSince,
      passedTo: colleagues.name,
      seen: sights.version,
      acceptedStatementId,
      waitingStatementId,
    })
    .from(queue)
    .innerJoin(signatures, eq(signatures.id, queue.signatureId))
    .innerJoin(statements, eq(statements.id, queue.statementId))
    .leftJoin(colleagues, eq(colleagues.id, queue.passedTo))
    .leftJoin(sights, mine)
    .where(inArray(queue.signatureId, ids))
    .orderBy(...order);
  const theirFlags = await read().select().from(flags).where(inArray(flags.signatureId, ids)).orderBy(asc(flags.flag));
  return rows.map(({ row, waitingSince, passedTo, seen, ...ids }) => ({
    ...row,
    waitingSince,
    passedTo,
    corrected: ids.acceptedStatementId !== null && ids.waitingStatementId !== null,
    flags: theirFlags.filter(({ signatureId }) => signatureId === row.id).map(({ flag }) => flag),
    seen: seen !== null && seen >= row.version,
  }));
}
