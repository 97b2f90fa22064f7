import { randomUUID } from 'node:crypto';
import { and, asc, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import { read, type Tx, write } from '../engine/sqlite';
import { flagSignature } from '../evidence/evidence';
import { record } from '../keeping/audit';
import { refreshExposures } from '../listing/exposures';
import { isInReach, mayActOn } from '../organisers/reach';
import { links, organisers, signatories, signatures, statements } from '../schema';
import type { Reach, SignatureStatus, Tie } from '../types';

type SignatureRow = typeof signatures.$inferSelect;

/**
 * `changed`: since the organiser looked, the signature was withdrawn, corrected or decided on. `already`: they are tied,
 * or the one is part of another already. `circle`: the whole would be part of its part. `person`: who signs in a personal
 * capacity is no organisation. `out-of-reach`: so is one of the two, or it is of another appeal, or there is none.
 */
export type TieOutcome = 'tied' | 'changed' | 'already' | 'circle' | 'person' | 'out-of-reach';

export interface Tying {
  signatureId: string;
  /** Any signature of the other signatory. */
  otherId: string;
  /** The organiser's id. */
  by: string;
}

/**
 * Says that a signature speaks for an organisation that has signed already: it moves there, and the organisation is
 * counted once. Never done but by an organiser; `untie` moves it back.
 */
export async function tieSame(
  { signatureId, otherId, by, version }: Tying & { version: number },
  now = new Date(),
): Promise<TieOutcome> {
  return write<TieOutcome>(async (tx) => {
    const [signature, other] = [await findStanding(tx, signatureId), await findStanding(tx, otherId)];
    if (!signature) return 'changed';
    if (!other || !(await mayTie(tx, by, signature, other))) return 'out-of-reach';
    if (signature.version !== version) return 'changed';
    const [fromId, toId] = [signature.signatoryId, other.signatoryId];
    if (fromId === toId || (await isPart(tx, fromId, toId)) || (await isPart(tx, toId, fromId))) return 'already';
    if ((await isPersonal(tx, signature)) || (await isPersonal(tx, other))) return 'person';
    await moveSignature(tx, signatureId, fromId, toId);
    const id = randomUUID();
    await tx.insert(links).values({ id, kind: 'same', signatureId, fromId, toId, by, at: now });
    await flagBoth(tx, fromId, toId);
    await record(tx, { by, act: 'tie.same', subject: signatureId, details: { to: toId }, at: now });
    return 'tied';
  });
}

/** Says that the signatory of a signature is part of another, as a branch is of its federation. Both are counted. */
export async function tiePart({ signatureId, otherId, by }: Tying, now = new Date()): Promise<TieOutcome> {
  return write<TieOutcome>(async (tx) => {
    const [signature, whole] = [await findStanding(tx, signatureId), await findStanding(tx, otherId)];
    if (!signature) return 'changed';
    if (!whole || !(await mayTie(tx, by, signature, whole))) return 'out-of-reach';
    const [fromId, toId] = [signature.signatoryId, whole.signatoryId];
    if (fromId === toId) return 'already';
    if (await isPart(tx, toId, fromId)) return 'circle';
    if ((await isPersonal(tx, signature)) || (await isPersonal(tx, whole))) return 'person';
    const { changes } = tx
      .update(signatories)
      .set({ partOfId: toId })
      .where(and(eq(signatories.id, fromId), isNull(signatories.partOfId)))
      .run();
    if (!changes) return 'already';
    await tx.insert(links).values({ id: randomUUID(), kind: 'part', fromId, toId, by, at: now });
    await flagBoth(tx, fromId, toId);
    await record(tx, { by, act: 'tie.part', subject: fromId, details: { to: toId }, at: now });
    return 'tied';
  });
}

/**
 * Undoes a tie: a signature that was moved goes back, a part stands by itself. `changed`: it was undone before, or the
 * signature was withdrawn or moved on; the later tie is to be undone first.
 */
export async function untie(
  { linkId, appealId, by }: { linkId: string; appealId: string; by: string },
  now = new Date(),
): Promise<'untied' | 'changed' | 'out-of-reach'> {
  return write<'untied' | 'changed' | 'out-of-reach'>(async (tx) => {
    const [row] = await tx
      .select({ link: links })
      .from(links)
      .innerJoin(signatories, eq(signatories.id, links.fromId))
      .where(and(eq(links.id, linkId), eq(signatories.appealId, appealId), isNull(links.undoneAt)));
    if (!row) return 'changed';
    const { kind, signatureId, fromId, toId } = row.link;
    const tied = signatureId ? await findStanding(tx, signatureId) : await findSpeaker(tx, fromId);
    if (!tied) return 'changed';
    if (!(await mayActOn(tx, by, 'signatures.decide', tied))) return 'out-of-reach';
    if (kind === 'same' && signatureId) {
      if (tied.signatoryId !== toId) return 'changed';
      await moveSignature(tx, signatureId, toId, fromId);
    } else {
      const part = and(eq(signatories.id, fromId), eq(signatories.partOfId, toId));
      await tx.update(signatories).set({ partOfId: null }).where(part);
    }
    await tx.update(links).set({ undoneBy: by, undoneAt: now }).where(eq(links.id, linkId));
    await flagBoth(tx, fromId, toId);
    await record(tx, { by, act: 'tie.undone', subject: signatureId ?? fromId, details: { link: linkId }, at: now });
    return 'untied';
  });
}

/** The ties of a signatory, oldest first; what is out of the organiser's reach stays unnamed. */
export async function listTies(signatoryId: string, reach: Reach): Promise<Tie[]> {
  const rows = await read()
    .select({ link: links, by: organisers.name })
    .from(links)
    .innerJoin(organisers, eq(organisers.id, links.by))
    .where(and(or(eq(links.fromId, signatoryId), eq(links.toId, signatoryId)), isNull(links.undoneAt)))
    .orderBy(asc(links.at));
  const ties: Tie[] = [];
  for (const { link, by } of rows) {
    const { id, kind, signatureId, fromId, toId, at } = link;
    // A signature that has left for another signatory is told of there.
    if (kind === 'same' && fromId === signatoryId) continue;
    const other = signatureId
      ? await findStanding(read(), signatureId)
      : await findSpeaker(read(), fromId === signatoryId ? toId : fromId);
    const named = other && (await isInReach(read(), other, reach)) ? other : null;
    const said = named && (await readCurrent(read(), named));
    ties.push({
      ...{ id, kind, by, at },
      isWhole: kind === 'part' && fromId === signatoryId,
      other: named && said ? { id: named.id, organisation: said.organisation } : null,
    });
  }
  return ties;
}

async function findStanding(tx: Tx, signatureId: string): Promise<SignatureRow | undefined> {
  const [signature] = await tx
    .select()
    .from(signatures)
    .where(and(eq(signatures.id, signatureId), ne(signatures.status, 'withdrawn')));
  return signature;
}

/** The oldest signature by which a signatory stands. */
async function findSpeaker(tx: Tx, signatoryId: string): Promise<SignatureRow | undefined> {
  const [signature] = await tx
    .select()
    .from(signatures)
    .where(and(eq(signatures.signatoryId, signatoryId), ne(signatures.status, 'withdrawn')))
    .orderBy(asc(signatures.signedAt))
    .limit(1);
  return signature;
}

async function mayTie(tx: Tx, by: string, one: SignatureRow, other: SignatureRow): Promise<boolean> {
  if (one.appealId !== other.appealId) return false;
  const may = (signature: SignatureRow) => mayActOn(tx, by, 'signatures.decide', signature);
  return (await may(one)) && (await may(other));
}

/** Whether a signatory is part of another, directly or through others between them. */
async function isPart(tx: Tx, signatoryId: string, wholeId: string): Promise<boolean> {
  let above: string | null = signatoryId;
  while (above) {
    const [row]: { partOfId: string | null }[] = await tx
      .select({ partOfId: signatories.partOfId })
      .from(signatories)
      .where(eq(signatories.id, above));
    above = row?.partOfId ?? null;
    if (above === wholeId) return true;
  }
  return false;
}

async function readCurrent(tx: Tx, { waitingStatementId, acceptedStatementId }: SignatureRow) {
  const [said] = await tx
    .select()
    .from(statements)
    .where(eq(statements.id, waitingStatementId ?? acceptedStatementId ?? ''));
  return said;
}

async function isPersonal(tx: Tx, signature: SignatureRow): Promise<boolean> {
  return (await readCurrent(tx, signature))?.capacity === 'personal';
}

async function moveSignature(tx: Tx, signatureId: string, fromId: string, toId: string): Promise<void> {
  await tx
    .update(signatures)
    .set({ signatoryId: toId, version: sql`${signatures.version} + 1` })
    .where(and(eq(signatures.id, signatureId), eq(signatures.signatoryId, fromId)));
  await refreshExposures(tx, fromId);
  await refreshExposures(tx, toId);
}

/** A name like that of its own federation is suspect no longer, and is so again once the tie is undone. */
async function flagBoth(tx: Tx, ...signatoryIds: string[]): Promise<void> {
  const theirs = await tx
    .select({ id: signatures.id })
    .from(signatures)
    .where(and(inArray(signatures.signatoryId, signatoryIds), inArray(signatures.status, FLAGGED)));
  for (const { id } of theirs) await flagSignature(tx, id);
}

const FLAGGED: SignatureStatus[] = ['waiting', 'returned', 'held', 'accepted'];
