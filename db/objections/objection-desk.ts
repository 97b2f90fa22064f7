import { and, asc, eq, ne, type SQL, sql } from 'drizzle-orm';
import { read } from '../engine/sqlite';
import { isOwnDomain } from '../moderation/verified-domains';
import { inReach } from '../organisers/reach';
import { contacts, objections, organisers, signatures, statements } from '../schema';
import { type DeskObjection, may, type Organiser, type Reach } from '../types';

type Looking = Pick<Organiser, 'role'> & Reach;

export const OBJECTIONS_A_PAGE = 50;

/**
 * One page of what is said against the signatures of an appeal, as far as the organiser reaches: open ones first, the
 * oldest first. Addresses only where the role may read them.
 */
export async function listObjections(
  appealId: string,
  organiser: Looking,
  page = 1,
): Promise<{ rows: DeskObjection[]; total: number }> {
  const wanted = confirmed(appealId, organiser);
  const [all] = await read()
    .select({ n: sql<number>`count(*)` })
    .from(objections)
    .innerJoin(signatures, eq(signatures.id, objections.signatureId))
    .where(wanted);
  const rows = await describe(wanted, organiser, (page - 1) * OBJECTIONS_A_PAGE);
  return { rows, total: all?.n ?? 0 };
}

/** One objection as the organiser may read it; null where there is none, or it is out of reach. */
export async function readDeskObjection(
  appealId: string,
  id: string,
  organiser: Looking,
): Promise<DeskObjection | null> {
  const [found] = await describe(and(confirmed(appealId, organiser), eq(objections.id, id)), organiser);
  return found ?? null;
}

/** How many objections of an appeal, or of all where it is null, wait to be resolved, as far as the organiser reaches. */
export async function countOpenObjections(appealId: string | null, reach: Reach): Promise<number> {
  const [row] = await read()
    .select({ n: sql<number>`count(*)` })
    .from(objections)
    .innerJoin(signatures, eq(signatures.id, objections.signatureId))
    .where(and(confirmed(appealId, reach), eq(objections.state, 'open')));
  return row?.n ?? 0;
}

function confirmed(appealId: string | null, reach: Reach): SQL | undefined {
  return and(
    appealId === null ? undefined : eq(signatures.appealId, appealId),
    ne(signatures.status, 'withdrawn'),
    ne(objections.state, 'unconfirmed'),
    inReach(reach),
  );
}

async function describe(wanted: SQL | undefined, organiser: Looking, offset = 0): Promise<DeskObjection[]> {
  const current = sql`coalesce(${signatures.acceptedStatementId}, ${signatures.waitingStatementId})`;
  const rows = await read()
    .select({
      objection: objections,
      signature: signatures,
      statement: statements,
      contact: contacts,
      by: organisers.name,
    })
    .from(objections)
    .innerJoin(signatures, eq(signatures.id, objections.signatureId))
    .innerJoin(statements, eq(statements.id, current))
    .leftJoin(contacts, eq(contacts.objectionId, objections.id))
    .leftJoin(organisers, eq(organisers.id, objections.resolvedBy))
    .where(wanted)
    .orderBy(sql`${objections.state} = 'open' DESC`, asc(objections.confirmedAt), asc(objections.id))
    .limit(OBJECTIONS_A_PAGE)
    .offset(offset);
  const readsAddresses = may(organiser, 'addresses.read');
  const described = rows.map(async ({ objection, signature, statement, contact, by }) => {
    const { id, state, name, office, text, answer, resolution, held, resolvedAt } = objection;
    const { organisation, country } = statement;
    return {
      ...{ id, state, name, office, text, answer, resolution, resolvedAt, organisation, country },
      confirmedAt: objection.confirmedAt ?? objection.at,
      signatureId: signature.id,
      version: signature.version,
      status: signature.status,
      email: readsAddresses ? (contact?.email ?? null) : null,
      fromOwnDomain: contact ? await isOwnDomain(read(), signature.signatoryId, contact.domain) : false,
      tookOut: held.length > 0,
      resolvedBy: by,
    };
  });
  return Promise.all(described);
}
