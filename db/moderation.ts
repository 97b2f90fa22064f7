import { randomUUID } from 'node:crypto';
import { and, asc, desc, eq, inArray, like, sql } from 'drizzle-orm';
import { record } from './audit';
import { read, type Tx, write } from './engine/sqlite';
import { foldForSearch, foldName } from './fold';
import { insertLetter } from './letters';
import { describeSignature } from './private-page';
import { answers, contacts, decisions, organisers, signatures, statements } from './schema';
import type { Decision, OrganiserRow, OrganiserSignature, SignatureStatus, VerifiedHow } from './types';

type SignatureRow = typeof signatures.$inferSelect;

/** `changed`: since the organiser looked, the signature was withdrawn, corrected or decided on. */
export type DecisionOutcome = 'decided' | 'changed';

interface Deciding {
  signatureId: string;
  /** The statement that the organiser read and decides on. */
  statementId: string;
  /** The organiser's id. */
  by: string;
}

/** Accepts what the signatory says; it is public, as far as it wants to be, from the next page view on. */
export async function acceptSignature(
  { verifiedHow, ...deciding }: Deciding & { verifiedHow: VerifiedHow },
  now = new Date(),
): Promise<DecisionOutcome> {
  return decide({ ...deciding, act: 'accept', verifiedHow }, now, (signature, statementId) =>
    signature.waitingStatementId === statementId
      ? {
          status: 'accepted',
          acceptedStatementId: statementId,
          waitingStatementId: null,
          acceptedAt: signature.acceptedAt ?? now,
        }
      : null,
  );
}

/** Asks the signatory a question. What was accepted before stays public meanwhile. */
export async function returnSignature(
  { question, ...deciding }: Deciding & { question: string },
  now = new Date(),
): Promise<DecisionOutcome> {
  return decide({ ...deciding, act: 'return', question }, now, (signature, statementId) => {
    if (signature.acceptedStatementId) return isOnTheTable(signature, statementId) ? { status: 'accepted' } : null;
    return signature.status === 'waiting' && signature.waitingStatementId === statementId
      ? { status: 'returned' }
      : null;
  });
}

/**
 * Refuses. Where a correction waits, only the correction, and a name that only it gave is free again; where nothing
 * waits, the accepted signature itself, which leaves the public list and may be accepted again.
 */
export async function refuseSignature(
  { reason, ...deciding }: Deciding & { reason: string },
  now = new Date(),
): Promise<DecisionOutcome> {
  return decide({ ...deciding, act: 'refuse', reason }, now, async (signature, statementId, tx) => {
    if (!isOnTheTable(signature, statementId) || signature.status === 'refused') return null;
    if (signature.acceptedStatementId && signature.waitingStatementId) {
      const organisationKey = await readNameKey(tx, signature.acceptedStatementId);
      return { waitingStatementId: null, organisationKey };
    }
    return { status: 'refused', acceptedStatementId: null, waitingStatementId: statementId };
  });
}

export interface OrganiserFilter {
  status?: SignatureStatus;
  country?: string;
  /** Looked for in names, towns and signatories, whatever the case and accents. */
  query?: string;
  /** From 1. */
  page?: number;
}

export const ROWS_A_PAGE = 50;

/** One page of an appeal's signatures, those longest in waiting first, with how many there are in all. */
export async function listForOrganisers(
  appealId: string,
  { status, country, query, page = 1 }: OrganiserFilter,
): Promise<{ rows: OrganiserRow[]; total: number }> {
  const current = sql`coalesce(${signatures.waitingStatementId}, ${signatures.acceptedStatementId})`;
  const words = foldForSearch(query ?? '').replace(/[\\%_]/g, '\\$&');
  const wanted = and(
    eq(signatures.appealId, appealId),
    status && eq(signatures.status, status),
    country ? eq(statements.country, country) : undefined,
    words ? sql`${like(statements.searchKey, `%${words}%`)} escape '\\'` : undefined,
  );
  const from = () => read().select({ signature: signatures, statement: statements }).from(signatures);
  const found = await from()
    .innerJoin(statements, eq(statements.id, current))
    .where(wanted)
    .orderBy(sql`${signatures.status} = 'waiting' desc`, asc(signatures.signedAt), signatures.id)
    .limit(ROWS_A_PAGE)
    .offset((page - 1) * ROWS_A_PAGE);
  const [all] = await read()
    .select({ n: sql<number>`count(*)` })
    .from(signatures)
    .innerJoin(statements, eq(statements.id, current))
    .where(wanted);
  return { rows: found.map(asOrganiserRow), total: all?.n ?? 0 };
}

/** How many signatures of an appeal stand in each status; withdrawn ones are counted too. */
export async function countByStatus(appealId: string): Promise<Partial<Record<SignatureStatus, number>>> {
  const rows = await read()
    .select({ status: signatures.status, n: sql<number>`count(*)` })
    .from(signatures)
    .where(eq(signatures.appealId, appealId))
    .groupBy(signatures.status);
  return Object.fromEntries(rows.map(({ status, n }) => [status, n]));
}

/** One signature of the appeal with its address and all its decisions, or null. */
export async function readForOrganisers(appealId: string, signatureId: string): Promise<OrganiserSignature | null> {
  const [row] = await read()
    .select({ signature: signatures, email: contacts.email })
    .from(signatures)
    .innerJoin(contacts, eq(contacts.signatureId, signatures.id))
    .where(and(eq(signatures.appealId, appealId), eq(signatures.id, signatureId)));
  if (!row) return null;
  const { source } = row.signature;
  const decided = await listDecisions(signatureId);
  return { ...(await describeSignature(row.signature)), email: row.email, source, decisions: decided };
}

interface NewDecision extends Deciding {
  act: Decision['act'];
  verifiedHow?: VerifiedHow;
  question?: string;
  reason?: string;
}

type Next = Partial<
  Pick<SignatureRow, 'status' | 'organisationKey' | 'acceptedStatementId' | 'waitingStatementId' | 'acceptedAt'>
>;

async function decide(
  decision: NewDecision,
  now: Date,
  nextOf: (signature: SignatureRow, statementId: string, tx: Tx) => Next | null | Promise<Next | null>,
): Promise<DecisionOutcome> {
  const { signatureId, statementId, by, act, verifiedHow, question, reason } = decision;
  return write(async (tx) => {
    const [signature] = await tx
      .select()
      .from(signatures)
      .where(
        and(eq(signatures.id, signatureId), inArray(signatures.status, ['waiting', 'returned', 'accepted', 'refused'])),
      );
    const next = signature && (await nextOf(signature, statementId, tx));
    if (!signature?.addressKey || !next) return 'changed';
    const { addressKey, lang } = signature;
    const kind = ({ accept: 'accepted', return: 'returned', refuse: 'refused' } as const)[act];
    await tx.update(signatures).set(next).where(eq(signatures.id, signatureId));
    await tx
      .insert(decisions)
      .values({ id: randomUUID(), signatureId, statementId, by, act, verifiedHow, question, reason, at: now });
    await insertLetter(tx, { kind, signatureId, addressKey, lang, question, reason }, now);
    await record(tx, { by, act: `signature.${kind}`, subject: signatureId, at: now });
    return 'decided';
  });
}

/** Whether this is the statement that an organiser now sees: what waits, or where nothing waits what is accepted. */
function isOnTheTable(signature: SignatureRow, statementId: string): boolean {
  return (signature.waitingStatementId ?? signature.acceptedStatementId) === statementId;
}

async function readNameKey(tx: Tx, statementId: string): Promise<string> {
  const [statement] = await tx
    .select({ organisation: statements.organisation })
    .from(statements)
    .where(eq(statements.id, statementId));
  if (!statement) throw new Error(`There is no statement ${statementId}.`);
  return foldName(statement.organisation);
}

async function listDecisions(signatureId: string): Promise<Decision[]> {
  const rows = await read()
    .select({ decision: decisions, by: organisers.name, answer: answers.answer })
    .from(decisions)
    .innerJoin(organisers, eq(organisers.id, decisions.by))
    .leftJoin(answers, eq(answers.decisionId, decisions.id))
    .where(eq(decisions.signatureId, signatureId))
    .orderBy(desc(decisions.at));
  return rows.map(({ decision: { act, verifiedHow, question, reason, at }, by, answer }) => ({
    act,
    by,
    verifiedHow,
    question,
    reason,
    answer,
    at,
  }));
}

function asOrganiserRow({
  signature,
  statement,
}: {
  signature: SignatureRow;
  statement: typeof statements.$inferSelect;
}) {
  const { id, lang, status, signedAt } = signature;
  const { organisation, kind, country, capacity, visibility } = statement;
  const corrected = signature.acceptedStatementId !== null && signature.waitingStatementId !== null;
  return { id, organisation, kind, country, capacity, visibility, lang, status, signedAt, corrected };
}
