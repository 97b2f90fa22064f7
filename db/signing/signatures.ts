import { randomBytes, randomUUID } from 'node:crypto';
import { and, eq, isNotNull, or } from 'drizzle-orm';
import { findLinked } from '../asking/invitations';
import { type Tx, write } from '../engine/sqlite';
import { domainOf } from '../evidence/domains';
import { foldAddress, foldName } from '../fold';
import { record } from '../keeping/audit';
import { addressKeyOf } from '../keys';
import { INVITED, insertLetterWithinLimits, LOOKS_LIKE_A_MACHINE } from '../letters/letter-limits';
import { hasAddress } from '../letters/letter-matter';
import { appeals, appealTexts, contacts, flags, signatories, signatures, statements } from '../schema';
import { siteMayCollect } from '../site';
import { type NewSignature, shutBecause } from '../types';
import { insertStatement } from './statements';

type SignatureRow = typeof signatures.$inferSelect;

/**
 * Takes a signature in: a new one is unconfirmed and is written to; a repeat before confirmation replaces what was
 * typed; a repeat after it changes nothing and is told so by letter. Strangers get one answer for all three: `taken`.
 * `closed` where the appeal, or this site, takes no signatures; `paused` where organisers stopped signing for a while.
 */
export async function addSignature(given: NewSignature, now = new Date()): Promise<'taken' | 'closed' | 'paused'> {
  const siteOpen = await siteMayCollect();
  return write(async (tx) => {
    const shut = siteOpen ? await readWhyShut(tx, given, now) : 'closed';
    if (shut) return shut;
    const arrival = await arrivalOf(tx, given);
    const { addressKey, lang } = arrival;
    const [existing] = await findNamed(tx, given.appealId, addressKey, arrival.organisationKey);
    if (!existing) await insertSignature(tx, arrival, now);
    else if (existing.status === 'unconfirmed') await replaceUnconfirmed(tx, existing, arrival, now);
    else await insertLetterWithinLimits(tx, { kind: 'already', signatureId: existing.id, addressKey, lang }, now);
    return 'taken';
  });
}

async function readWhyShut(tx: Tx, { appealId, textId }: NewSignature, now: Date): Promise<'closed' | 'paused' | null> {
  const [row] = await tx
    .select({ appeal: appeals })
    .from(appeals)
    .innerJoin(appealTexts, eq(appealTexts.appealId, appeals.id))
    .where(and(eq(appeals.id, appealId), eq(appealTexts.id, textId)));
  return row ? shutBecause(row.appeal, now) : 'closed';
}

/** What was posted, with the keys that it is found by, the invitation that brought it and the lane of its letters. */
interface Arrival extends NewSignature {
  addressKey: string;
  organisationKey: string;
  invitationId: string | undefined;
  lane: number | undefined;
}

async function arrivalOf(tx: Tx, given: NewSignature): Promise<Arrival> {
  const linked = given.invitation ? await findLinked(tx, given.invitation) : null;
  const invitationId = linked?.appealId === given.appealId ? linked.id : undefined;
  return {
    ...given,
    addressKey: addressKeyOf(foldAddress(given.email)),
    organisationKey: foldName(given.said.organisation),
    invitationId,
    lane: given.trapped ? LOOKS_LIKE_A_MACHINE : invitationId ? INVITED : undefined,
  };
}

async function insertSignature(tx: Tx, arrival: Arrival, now: Date): Promise<void> {
  const { appealId, textId, lang, email, said, sentences, addressKey, organisationKey, invitationId, lane } = arrival;
  const signatoryId = randomUUID();
  const id = randomUUID();
  await tx.insert(signatories).values({ id: signatoryId, appealId, code: newCode(), createdAt: now });
  await tx.insert(signatures).values({
    ...{ id, appealId, signatoryId, textId, lang, addressKey, organisationKey, invitationId },
    status: 'unconfirmed',
    source: 'form',
    generation: 1,
    signedAt: now,
  });
  const waitingStatementId = await insertStatement(tx, id, 1, said, sentences, now);
  await tx.update(signatures).set({ waitingStatementId }).where(eq(signatures.id, id));
  await tx.insert(contacts).values({ id: randomUUID(), signatureId: id, email, addressKey, domain: domainOf(email) });
  await flagTrapped(tx, id, arrival);
  await insertLetterWithinLimits(tx, { kind: 'confirm', signatureId: id, addressKey, lang, lane }, now);
  await record(tx, { by: 'visitor', act: 'signature.added', subject: id, at: now });
}

async function flagTrapped(tx: Tx, signatureId: string, { trapped }: Arrival): Promise<void> {
  if (trapped) await tx.insert(flags).values({ id: randomUUID(), signatureId, flag: 'trap' }).onConflictDoNothing();
}

const CODE_BYTES = 5;

/** The code in the address of a signatory's public page: random, so that nothing can be counted by it. */
export function newCode(): string {
  return randomBytes(CODE_BYTES).toString('hex');
}

async function replaceUnconfirmed(tx: Tx, existing: SignatureRow, arrival: Arrival, now: Date): Promise<void> {
  const { textId, lang, email, said, sentences, addressKey, invitationId, lane } = arrival;
  const { id } = existing;
  const [sameAddress] = await tx
    .update(contacts)
    .set({ email, domain: domainOf(email) })
    .where(and(eq(contacts.signatureId, id), hasAddress(email)))
    .returning({ id: contacts.id });
  if (sameAddress) {
    const number = (await countStatements(tx, id)) + 1;
    const waitingStatementId = await insertStatement(tx, id, number, said, sentences, now);
    await tx
      .update(signatures)
      .set({ textId, lang, invitationId, waitingStatementId, signedAt: now })
      .where(eq(signatures.id, id));
    await flagTrapped(tx, id, arrival);
    await record(tx, { by: 'visitor', act: 'signature.replaced', subject: id, at: now });
  }
  // Under another +tag it may be somebody else's mailbox, which is to learn nothing of what was typed.
  await insertLetterWithinLimits(tx, { kind: 'confirm', signatureId: id, addressKey, lang, lane }, now);
}

/** A mailbox's signatures under a name: the one said last or, while that waits, the accepted one. */
export async function findNamed(
  tx: Tx,
  appealId: string,
  addressKey: string,
  organisationKey: string,
): Promise<SignatureRow[]> {
  const mayBeNamed = or(eq(signatures.organisationKey, organisationKey), isNotNull(signatures.acceptedStatementId));
  const rows = await tx
    .select({ signature: signatures, accepted: statements.organisation })
    .from(signatures)
    .leftJoin(statements, eq(statements.id, signatures.acceptedStatementId))
    .where(and(eq(signatures.appealId, appealId), eq(signatures.addressKey, addressKey), mayBeNamed));
  return rows
    .filter(
      ({ signature, accepted }) =>
        signature.organisationKey === organisationKey || foldName(accepted ?? '') === organisationKey,
    )
    .map(({ signature }) => signature);
}

export async function countStatements(tx: Tx, signatureId: string): Promise<number> {
  return tx.$count(statements, eq(statements.signatureId, signatureId));
}
