import { eq } from 'drizzle-orm';
import { type Tx, write } from '../engine/sqlite';
import { flagSignature } from '../evidence/evidence';
import { hasExpired } from '../filing/unconfirmed';
import { foldName } from '../fold';
import { statements } from '../schema';
import type { Deciding, DecisionOutcome, MessageState, VerifiedHow } from '../types';
import { decide, type Plan, type SignatureRow } from './deciding';
import { acceptedNow, isOneOf, planHold, planRefuse, planRelease, planReturn } from './plans';
import { decidesAlone } from './second-organiser';

/**
 * Accepts what the signatory says; it is public, as far as it wants to be, from the next page view on. What was
 * accepted and asked about may be accepted once more when the answer is there. `message` decides on the message too;
 * without it the former decision stays where the message is the former one. Where the appeal asks for two organisers
 * the first one agrees, and nothing else happens.
 */
export async function acceptSignature(
  given: Deciding & { message?: MessageState },
  now = new Date(),
): Promise<DecisionOutcome> {
  return write((tx) => acceptWithin(tx, given, now));
}

/** As `acceptSignature`, in a transaction of several. */
export async function acceptWithin(
  tx: Tx,
  { message, ...given }: Deciding & { message?: MessageState },
  now: Date,
): Promise<DecisionOutcome> {
  return decide(tx, given, now, async (signature, statementId) => {
    // With its whole domain, also what nobody confirmed is refused.
    const isConfirmed = signature.confirmedAt !== null || signature.source === 'paper';
    if (!isConfirmed || !isOneOf(signature, 'waiting', 'returned', 'accepted', 'refused')) return 'changed';
    const alone = await decidesAlone(tx, signature, statementId, given.by);
    if (alone !== 'alone') return alone === 'agree' ? { act: 'agree', next: {} } : alone;
    const messageIs = await messageOnceAccepted(tx, signature, statementId, message);
    return { act: 'accept', next: { ...acceptedNow(signature, statementId, now), messageIs } };
  });
}

/** Asks the signatory a question. What was accepted before stays public meanwhile, and what is held stays held. */
export async function returnSignature(
  { question, ...given }: Deciding & { question: string },
  now = new Date(),
): Promise<DecisionOutcome> {
  return take(given, now, (signature) => planReturn(signature, question));
}

/**
 * Refuses. Where a correction waits, only the correction, and a name that only it gave is free again; where nothing
 * waits, the accepted signature itself, which leaves the public list and may be accepted again.
 */
export async function refuseSignature(
  { reason, ...given }: Deciding & { reason: string },
  now = new Date(),
): Promise<DecisionOutcome> {
  return take(given, now, async (signature, statementId, tx) => {
    const plan = planRefuse(signature, statementId, reason);
    if (plan === 'changed' || plan.next.status || !signature.acceptedStatementId) return plan;
    const { organisation } = await readStatement(tx, signature.acceptedStatementId);
    return { ...plan, next: { ...plan.next, organisationKey: foldName(organisation) } };
  });
}

/** Keeps a signature out of public until it is released. Its words stay as they are; it can be corrected meanwhile. */
export async function holdSignature(given: Deciding, now = new Date()): Promise<DecisionOutcome> {
  return take(given, now, (signature) => planHold(signature));
}

/** Ends the holding: what was accepted is accepted again, all else waits. */
export async function releaseSignature(given: Deciding, now = new Date()): Promise<DecisionOutcome> {
  return take(given, now, (signature) => planRelease(signature));
}

/**
 * Confirms in the stead of a mailbox, for who said by telephone or in person that the signature is theirs. It cannot be
 * undone, only refused. `evidence` must not be empty.
 */
export async function confirmForSignatory(
  given: Deciding & { verifiedHow: VerifiedHow; evidence: string },
  now = new Date(),
): Promise<DecisionOutcome> {
  if (!given.evidence.trim()) throw new RangeError('a confirmation by an organiser needs its evidence');
  return write(async (tx) => {
    const outcome = await decide(tx, given, now, (signature) => {
      if (!isOneOf(signature, 'unconfirmed') || hasExpired(signature.status, signature.signedAt, now)) return 'changed';
      return { act: 'confirm', next: { status: 'waiting', confirmedAt: now } };
    });
    if (outcome === 'decided') await flagSignature(tx, given.signatureId);
    return outcome;
  });
}

/**
 * Decides on the message alone; it is published only with the accepted words that it is of. Where a correction with
 * another message waits, that one can't be published before the correction is accepted: `changed`.
 */
export async function decideMessage(
  { message, ...given }: Deciding & { message: MessageState },
  now = new Date(),
): Promise<DecisionOutcome> {
  return take(given, now, async (signature, statementId, tx) => {
    const { acceptedStatementId } = signature;
    const current = await readStatement(tx, statementId);
    const accepted = acceptedStatementId ? await readStatement(tx, acceptedStatementId) : current;
    const isAnother = message === 'published' && accepted.message !== current.message;
    if (!isOneOf(signature, 'waiting', 'returned', 'accepted', 'held') || isAnother) return 'changed';
    if (accepted.message === null) return 'changed';
    return { act: 'message', next: { messageIs: message } };
  });
}

function take(
  given: Deciding,
  now: Date,
  planOf: (signature: SignatureRow, statementId: string, tx: Tx) => Plan | 'changed' | Promise<Plan | 'changed'>,
): Promise<DecisionOutcome> {
  return write((tx) => decide(tx, given, now, (signature, statementId) => planOf(signature, statementId, tx)));
}

async function messageOnceAccepted(
  tx: Tx,
  { acceptedStatementId, messageIs }: SignatureRow,
  statementId: string,
  decided?: MessageState,
): Promise<MessageState | null> {
  const { message } = await readStatement(tx, statementId);
  if (message === null) return null;
  const former = acceptedStatementId ? (await readStatement(tx, acceptedStatementId)).message : message;
  return decided ?? (former === message ? messageIs : null);
}

async function readStatement(tx: Tx, id: string) {
  const [statement] = await tx.select().from(statements).where(eq(statements.id, id));
  if (!statement) throw new Error(`There is no statement ${id}.`);
  return statement;
}
