import { randomUUID } from 'node:crypto';
import { and, count, desc, eq, gte, inArray, isNotNull, isNull, lt, ne, not, type SQL, sql } from 'drizzle-orm';
import { alias } from '../engine/columns';
import { read, type Tx, write } from '../engine/sqlite';
import { domainOf } from '../evidence/domains';
import { providerOf } from '../evidence/mail-providers';
import { asColumns } from '../filing/filing';
import { record } from '../keeping/audit';
import { insertLetter } from '../letters/letters';
import { exposeSignatories } from '../listing/exposures';
import { inReach } from '../organisers/reach';
import { batches, contacts, decisions, letters, organisers, signatures } from '../schema';
import { SIGNATURES, type SignatureRow } from '../signing/signature-filing';
import type { Actor, Batch, Before, DomainHours, FloodSize, LetterKind } from '../types';

/** Letters that only ask for a confirmation, of no use once it is refused. */
const ASKING: LetterKind[] = ['confirm', 'reminder', 'already'];

/** What `refuseFromDomain` would do now; changes nothing. */
export async function countFromDomain(appealId: string, hours: DomainHours, actor: Actor): Promise<FloodSize> {
  const domain = domainOf(hours.domain);
  const countWhere = async (...conditions: (SQL | undefined)[]) => {
    const [row] = await read()
      .select({ n: count() })
      .from(signatures)
      .innerJoin(contacts, eq(contacts.signatureId, signatures.id))
      .where(and(isOf(appealId, hours), ...conditions));
    return row?.n ?? 0;
  };
  const reached = inReach(actor);
  return {
    domain,
    refusable: await countWhere(isUndecided(), reached),
    accepted: await countWhere(isNotNull(signatures.acceptedStatementId)),
    outOfReach: reached ? await countWhere(isUndecided(), not(reached)) : 0,
    provider: providerOf(domain),
  };
}

/**
 * Refuses, as one act that can be taken back as one, every signature given in these hours from a mailbox of the domain
 * that no organiser has accepted and that this one reaches. Nobody is written to, and letters that ask for a
 * confirmation are not sent. Answers how many, and under which id; where there are none, nothing happens and it is null.
 */
export async function refuseFromDomain(
  appealId: string,
  { reason, ...given }: DomainHours & { reason: string },
  actor: Actor,
  now = new Date(),
): Promise<{ id: string | null; refused: number }> {
  const hours = { ...given, domain: domainOf(given.domain) };
  return write(async (tx) => {
    const flood = await tx
      .select({ signature: signatures })
      .from(signatures)
      .innerJoin(contacts, eq(contacts.signatureId, signatures.id))
      .where(and(isOf(appealId, hours), isUndecided(), inReach(actor)));
    if (!flood.length) return { id: null, refused: 0 };
    const id = randomUUID();
    await tx.insert(batches).values({ id, appealId, ...hours, reason, by: actor.id, at: now });
    for (const { signature } of flood) await refuse(tx, signature, { id, reason, by: actor.id }, now);
    await exposeSignatories(tx, [...new Set(flood.map(({ signature }) => signature.signatoryId))]);
    const refused = flood.length;
    await record(tx, { by: actor.id, act: 'batch.refused', subject: id, details: { refused }, at: now });
    return { id, refused };
  });
}

/**
 * Puts every signature of a batch back to where it stood, but for those that changed since, which stay as they are.
 * `unknown`: there is no such batch, or it was taken back before. `out-of-reach`: not all of it is this organiser's.
 */
export async function takeBackBatch(
  batchId: string,
  actor: Actor,
  now = new Date(),
): Promise<{ restored: number; changed: number } | 'unknown' | 'out-of-reach'> {
  return write(async (tx) => {
    const [batch] = await tx
      .select()
      .from(batches)
      .where(and(eq(batches.id, batchId), isNull(batches.takenBackAt)));
    if (!batch) return 'unknown';
    const reached = inReach(actor);
    const refused = await tx
      .select({ decision: decisions, signature: signatures, isReached: sql`${reached ?? sql`1`}`.mapWith(Boolean) })
      .from(decisions)
      .innerJoin(signatures, eq(signatures.id, decisions.signatureId))
      .where(and(eq(decisions.batchId, batchId), eq(decisions.act, 'refuse')));
    if (refused.some(({ isReached }) => !isReached)) return 'out-of-reach';
    const unchanged = refused.filter(({ decision, signature }) => signature.version === decision.version);
    for (const { decision, signature } of unchanged) await restore(tx, signature, decision, actor.id, now);
    await exposeSignatories(tx, [...new Set(unchanged.map(({ signature }) => signature.signatoryId))]);
    await tx.update(batches).set({ takenBackBy: actor.id, takenBackAt: now }).where(eq(batches.id, batchId));
    const numbers = { restored: unchanged.length, changed: refused.length - unchanged.length };
    await record(tx, { by: actor.id, act: 'batch.taken-back', subject: batchId, details: numbers, at: now });
    return numbers;
  });
}

/** Every batch of the appeal, the newest first. */
export async function listBatches(appealId: string): Promise<Batch[]> {
  const takers = alias(organisers, 'takers');
  const refused = sql<number>`(SELECT count(*) FROM decisions d WHERE d.batch_id = ${batches.id} AND d.act = 'refuse')`;
  const rows = await read()
    .select({ batch: batches, by: organisers.name, takenBackBy: takers.name, refused })
    .from(batches)
    .innerJoin(organisers, eq(organisers.id, batches.by))
    .leftJoin(takers, eq(takers.id, batches.takenBackBy))
    .where(eq(batches.appealId, appealId))
    .orderBy(desc(batches.at));
  return rows.map(({ batch: { appealId: _, ...batch }, ...told }) => ({ ...batch, ...told }));
}

function isOf(appealId: string, { domain, fromAt, untilAt }: DomainHours): SQL | undefined {
  const within = and(gte(signatures.signedAt, fromAt), lt(signatures.signedAt, untilAt));
  // What has no registrable domain is of none, and not all of one.
  const ofDomain = and(eq(contacts.domain, domainOf(domain)), ne(contacts.domain, ''));
  return and(eq(signatures.appealId, appealId), ofDomain, within);
}

function isUndecided(): SQL | undefined {
  return and(
    inArray(signatures.status, ['unconfirmed', 'waiting', 'returned', 'held']),
    isNull(signatures.acceptedStatementId),
  );
}

async function refuse(
  tx: Tx,
  signature: SignatureRow,
  batch: { id: string; reason: string; by: string },
  now: Date,
): Promise<void> {
  const { id, waitingStatementId } = signature;
  if (!waitingStatementId) throw new Error(`The signature ${id} has no statement.`);
  const version = signature.version + 1;
  await tx.update(signatures).set({ status: 'refused', version }).where(eq(signatures.id, id));
  await tx.insert(decisions).values({
    ...{ id: randomUUID(), signatureId: id, statementId: waitingStatementId, by: batch.by, act: 'refuse' },
    ...{ reason: batch.reason, batchId: batch.id, before: SIGNATURES.asBefore(signature), version, at: now },
  });
  const unsent = and(eq(letters.signatureId, id), inArray(letters.kind, ASKING), eq(letters.state, 'due'));
  await tx.delete(letters).where(unsent);
}

async function restore(
  tx: Tx,
  signature: SignatureRow,
  decision: typeof decisions.$inferSelect,
  by: string,
  now: Date,
): Promise<void> {
  const { id } = signature;
  const before = decision.before as Before;
  const version = signature.version + 1;
  await tx
    .update(signatures)
    .set({ ...asColumns<SignatureRow>(before), version })
    .where(eq(signatures.id, id));
  await tx.insert(decisions).values({
    ...{ id: randomUUID(), signatureId: id, statementId: decision.statementId, by, act: 'undo', undoes: decision.id },
    ...{ batchId: decision.batchId, before: SIGNATURES.asBefore(signature), version, at: now },
  });
  if (before.status === 'unconfirmed') await askAgain(tx, signature, now);
}

/** The letter that asks for the confirmation, where the refusal kept it from leaving. */
async function askAgain(tx: Tx, { id, lang, addressKey }: SignatureRow, now: Date): Promise<void> {
  const [sent] = await tx
    .select({ id: letters.id })
    .from(letters)
    .where(and(eq(letters.signatureId, id), eq(letters.kind, 'confirm')))
    .limit(1);
  if (sent || !addressKey) return;
  await insertLetter(tx, { kind: 'confirm', signatureId: id, addressKey, lang, lane: 1 }, now);
}
