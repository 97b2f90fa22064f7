import { and, count, desc, eq, inArray, isNotNull, like, ne, or, type SQL, sql } from 'drizzle-orm';
import { read } from '../engine/sqlite';
import { foldForOrder } from '../fold';
import { tokenFor } from '../keys';
import { inReach } from '../organisers/reach';
import { invitations, organisers, signatures, statements } from '../schema';
import {
  INVITATION_ANSWERS,
  type Invitation,
  type InvitationAnswer,
  type InvitationFilter,
  type InvitationList,
  type Reach,
} from '../types';

export const INVITATIONS_A_PAGE = 50;

/**
 * One page of whom an appeal asks, as far as the organiser reaches. Who signed is told by the signatures: by one that
 * came by the link, or that has the name and the country, once it is confirmed or accepted.
 */
export async function listInvitations(
  appealId: string,
  { country, lang, answer, query, page = 1 }: InvitationFilter,
  reach: Reach,
): Promise<InvitationList> {
  const listed = withAnswers(appealId, reach).as('listed');
  const words = foldForOrder(query ?? '').replace(/[\\%_]/g, '\\$&');
  const wanted = and(
    country ? eq(listed.country, country) : undefined,
    lang ? eq(listed.lang, lang) : undefined,
    answer && eq(listed.answer, answer),
    words ? sql`${like(listed.sortKey, `%${words}%`)} escape '\\'` : undefined,
  );
  const rows = await read()
    .select()
    .from(listed)
    .where(wanted)
    .orderBy(listed.country, listed.sortKey, listed.id)
    .limit(INVITATIONS_A_PAGE)
    .offset((page - 1) * INVITATIONS_A_PAGE);
  const [all] = await read().select({ n: count() }).from(listed).where(wanted);
  const counted = await read()
    .select({ answer: listed.answer, n: count() })
    .from(listed)
    .groupBy(sql`${listed.answer}`);
  const numbers = Object.fromEntries(
    INVITATION_ANSWERS.map((each) => [each, counted.find((row) => row.answer === each)?.n ?? 0]),
  ) as Record<InvitationAnswer, number>;
  return { rows: rows.map(({ contact, notes, ...row }) => asListed(row)), total: all?.n ?? 0, numbers };
}

/** One organisation of the list with whom it brought, or null where it is none of the organiser's. */
export async function readInvitation(appealId: string, id: string, reach: Reach): Promise<Invitation | null> {
  const listed = withAnswers(appealId, reach).as('listed');
  const [row] = await read().select().from(listed).where(eq(listed.id, id));
  return row ? { ...asListed(row), brought: await listBrought(id, reach) } : null;
}

function withAnswers(appealId: string, reach: Reach) {
  const { id, organisation, country, lang, contact, decidesOn, notes, askedAt, sortKey } = invitations;
  const stands = and(
    inArray(signatures.status, ['waiting', 'returned', 'held', 'accepted']),
    or(isNotNull(signatures.confirmedAt), isNotNull(signatures.acceptedAt)),
    inReach(reach),
  );
  const byLink = sql`SELECT 1 FROM ${signatures} WHERE ${eq(signatures.invitationId, id)} AND ${stands}`;
  const ofItsName = and(eq(statements.country, country), eq(statements.sortKey, sortKey));
  const byName = sql`SELECT 1 FROM ${statements} JOIN ${signatures}
    ON ${statements.id} IN (${signatures.acceptedStatementId}, ${signatures.waitingStatementId})
    AND ${eq(signatures.id, statements.signatureId)} AND ${eq(signatures.appealId, appealId)}
    WHERE ${ofItsName} AND ${stands}`;
  const answer = sql<InvitationAnswer>`CASE WHEN EXISTS (${byLink}) OR EXISTS (${byName}) THEN 'signed'
    ELSE ${invitations.answer} END`;
  const brought = sql<number>`(SELECT count(*) FROM ${signatures}
    WHERE ${eq(signatures.invitationId, id)} AND ${isBrought(reach)})`;
  return read()
    .select({
      ...{ id, organisation, country, lang, contact, decidesOn, notes, askedAt, sortKey },
      askedBy: invitations.askedBy,
      askedByName: sql<string | null>`${organisers.name}`.as('asked_by_name'),
      answer: answer.as('given_answer'),
      brought: brought.as('brought'),
    })
    .from(invitations)
    .leftJoin(organisers, eq(organisers.id, invitations.askedBy))
    .where(and(eq(invitations.appealId, appealId), isInvitedFrom(reach)));
}

function isBrought(reach: Reach): SQL | undefined {
  return and(isNotNull(signatures.confirmedAt), ne(signatures.status, 'withdrawn'), inReach(reach));
}

async function listBrought(id: string, reach: Reach): Promise<Invitation['brought']> {
  return read()
    .select({ id: signatures.id, organisation: statements.organisation, status: signatures.status })
    .from(signatures)
    .innerJoin(
      statements,
      eq(statements.id, sql`coalesce(${signatures.waitingStatementId}, ${signatures.acceptedStatementId})`),
    )
    .where(and(eq(signatures.invitationId, id), isBrought(reach)))
    .orderBy(desc(signatures.signedAt), signatures.id);
}

/** Whether an invitation goes to a country of the organiser's. */
export function isInvitedFrom({ countries }: Pick<Reach, 'countries'>): SQL | undefined {
  return countries ? inArray(invitations.country, countries) : undefined;
}

function asListed<R extends { id: string; sortKey: string; askedBy: string | null; askedByName: string | null }>(
  row: R,
) {
  const { sortKey, askedBy, askedByName, ...said } = row;
  const asker = askedBy && askedByName ? { id: askedBy, name: askedByName } : null;
  return { ...said, token: tokenFor(row.id, 1), askedBy: asker };
}
