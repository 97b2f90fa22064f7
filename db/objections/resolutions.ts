import { randomUUID } from 'node:crypto';
import { and, eq, inArray, ne, or } from 'drizzle-orm';
import { type Tx, write } from '../engine/sqlite';
import { record } from '../keeping/audit';
import { insertLetter } from '../letters/letters';
import { refreshExposures } from '../listing/exposures';
import { mayActOn } from '../organisers/reach';
import { contacts, decisions, objections, signatures } from '../schema';
import type { VerifiedHow } from '../types';
import { heldByOthers, representatives } from './objection-alarm';

type ObjectionRow = typeof objections.$inferSelect;
type SignatureRow = typeof signatures.$inferSelect;

export interface Resolving {
  appealId: string;
  objectionId: string;
  /** The version of the signature that the organiser had on the screen. */
  version: number;
  /** Upheld: the organisation did not sign. */
  outcome: 'upheld' | 'dismissed';
  verifiedHow: VerifiedHow;
  /** Why, as signatory and objector both read it. */
  reason: string;
  /** Whom the organiser called, what was read; for organisers alone. */
  evidence?: string;
  /** The organiser's id. */
  by: string;
}

/**
 * `changed`: since the organiser looked it was answered or resolved, or the signature was decided on, corrected or
 * withdrawn.
 */
export type ResolvingOutcome = 'resolved' | 'changed' | 'out-of-reach';

/**
 * Resolves an objection, as a decision on the signature, and writes to both sides. Upheld, every signature of the entry
 * is refused and leaves the public list; dismissed, what it took out of public is accepted again, unless another open
 * objection holds it too. It can't be undone.
 */
export async function resolveObjection(resolving: Resolving, now = new Date()): Promise<ResolvingOutcome> {
  const { appealId, objectionId, version, outcome, reason, by } = resolving;
  return write<ResolvingOutcome>(async (tx) => {
    const [row] = await tx
      .select({ objection: objections, signature: signatures })
      .from(objections)
      .innerJoin(signatures, eq(signatures.id, objections.signatureId))
      .where(
        and(
          eq(objections.id, objectionId),
          eq(objections.state, 'open'),
          eq(signatures.appealId, appealId),
          eq(signatures.version, version),
          ne(signatures.status, 'withdrawn'),
        ),
      );
    if (!row) return 'changed';
    if (!(await mayActOn(tx, by, 'objections.resolve', row.signature))) return 'out-of-reach';
    const { objection, signature } = row;
    await tx
      .update(objections)
      .set({ state: outcome, resolvedBy: by, resolvedAt: now, resolution: reason })
      .where(eq(objections.id, objectionId));
    const decided =
      outcome === 'upheld'
        ? await refuseEntry(tx, signature, resolving, now)
        : await releaseEntry(tx, objection, signature, resolving, now);
    await refreshExposures(tx, signature.signatoryId);
    await record(tx, { by, act: `objection.${outcome}`, subject: objectionId, at: now });
    await tellBoth(tx, objection, decided, resolving, now);
    return 'resolved';
  });
}

async function refuseEntry(tx: Tx, objected: SignatureRow, resolving: Resolving, now: Date): Promise<string[]> {
  const shown = and(eq(signatures.signatoryId, objected.signatoryId), inArray(signatures.status, ['accepted', 'held']));
  const theirs = await tx
    .select()
    .from(signatures)
    .where(or(shown, eq(signatures.id, objected.id)));
  for (const signature of theirs) {
    const waitingStatementId = signature.waitingStatementId ?? signature.acceptedStatementId;
    const next = { status: 'refused' as const, acceptedStatementId: null, waitingStatementId };
    await decide(tx, signature, 'refuse', next, resolving, now);
  }
  return theirs.map(({ id }) => id);
}

async function releaseEntry(
  tx: Tx,
  objection: ObjectionRow,
  objected: SignatureRow,
  resolving: Resolving,
  now: Date,
): Promise<string[]> {
  const stillHeld = await heldByOthers(tx, objection.id, objected.signatoryId);
  const free = objection.held.filter((id) => !stillHeld.includes(id));
  const released = await tx
    .select()
    .from(signatures)
    .where(and(inArray(signatures.id, free), eq(signatures.status, 'held')));
  for (const signature of released) await decide(tx, signature, 'release', { status: 'accepted' }, resolving, now);
  // Where nothing was taken out, the organiser has found out all the same that the organisation signed.
  if (!released.some(({ id }) => id === objected.id)) await decide(tx, objected, 'confirm', {}, resolving, now);
  return [...new Set([objected.id, ...released.map(({ id }) => id)])];
}

const RECORDED = { refuse: 'signature.refused', release: 'signature.released', confirm: 'signature.confirmed' };

async function decide(
  tx: Tx,
  signature: SignatureRow,
  act: 'refuse' | 'release' | 'confirm',
  next: Partial<SignatureRow>,
  { verifiedHow, evidence, reason, by }: Resolving,
  now: Date,
): Promise<void> {
  const { id, acceptedStatementId, waitingStatementId } = signature;
  const version = signature.version + 1;
  const statementId = acceptedStatementId ?? waitingStatementId ?? '';
  await tx
    .update(signatures)
    .set({ ...next, version })
    .where(eq(signatures.id, id));
  // Without what was before, it can't be undone alone: the objection would stay resolved.
  const what = { id: randomUUID(), signatureId: id, statementId, by, act, verifiedHow, reason, version, at: now };
  await tx.insert(decisions).values({ ...what, evidence: evidence || null });
  await record(tx, { by, act: RECORDED[act], subject: id, details: { version }, at: now });
}

async function tellBoth(
  tx: Tx,
  { id: objectionId, lang, addressKey }: ObjectionRow,
  signatureIds: string[],
  { outcome, reason }: Resolving,
  now: Date,
): Promise<void> {
  const facts = { upheld: Number(outcome === 'upheld') };
  for (const to of await representatives(tx, inArray(signatures.id, signatureIds)))
    await insertLetter(tx, { kind: 'objection-resolved', objectionId, ...to, reason, facts }, now);
  const [contact] = await tx.select().from(contacts).where(eq(contacts.objectionId, objectionId));
  if (!contact || !addressKey) return;
  const { domain } = contact;
  await insertLetter(tx, { kind: 'objection-answered', objectionId, addressKey, domain, lang, reason, facts }, now);
}
