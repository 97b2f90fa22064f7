import { randomUUID } from 'node:crypto';
import { and, desc, eq, isNotNull, or } from 'drizzle-orm';
import { record } from './audit';
import { type Tx, write } from './engine/sqlite';
import { foldAddress, foldName } from './fold';
import { addressKeyOf } from './keys';
import { insertLetterWithinLimits } from './letter-limits';
import { hasAddress } from './letters';
import { appeals, appealTexts, contacts, signatories, signatures, statements } from './schema';
import { siteMayCollect } from './site';
import { insertStatement } from './statements';
import type { NewSignature } from './types';

type SignatureRow = typeof signatures.$inferSelect;

// Far more than can have a letter under way, so that a mailbox flooded with signatures costs no long search.
const MOST_TRIED_FOR_LINKS = 50;

/**
 * Takes a signature in: a new one is unconfirmed and is written to; a repeat before confirmation replaces what was
 * typed; a repeat after it changes nothing and is told so by letter. Strangers get one answer for all three: `taken`.
 * `closed` where the appeal, or this site, takes no signatures.
 */
export async function addSignature(given: NewSignature, now = new Date()): Promise<'taken' | 'closed'> {
  const addressKey = addressKeyOf(foldAddress(given.email));
  const organisationKey = foldName(given.said.organisation);
  const siteOpen = await siteMayCollect();
  return write(async (tx) => {
    if (!siteOpen || !(await isOpen(tx, given.appealId, given.textId))) return 'closed';
    const [existing] = await findNamed(tx, given.appealId, addressKey, organisationKey);
    if (!existing) await insertSignature(tx, given, addressKey, organisationKey, now);
    else if (existing.status === 'unconfirmed') await replaceUnconfirmed(tx, existing, given, addressKey, now);
    else {
      const letter = { kind: 'already', signatureId: existing.id, addressKey, lang: given.lang } as const;
      await insertLetterWithinLimits(tx, letter, now);
    }
    return 'taken';
  });
}

async function isOpen(tx: Tx, appealId: string, textId: string): Promise<boolean> {
  const [open] = await tx
    .select({ id: appeals.id })
    .from(appeals)
    .innerJoin(appealTexts, eq(appealTexts.appealId, appeals.id))
    .where(and(eq(appeals.id, appealId), eq(appeals.state, 'open'), eq(appealTexts.id, textId)));
  return Boolean(open);
}

async function insertSignature(
  tx: Tx,
  { appealId, textId, lang, email, said, sentences }: NewSignature,
  addressKey: string,
  organisationKey: string,
  now: Date,
): Promise<void> {
  const signatoryId = randomUUID();
  const id = randomUUID();
  await tx.insert(signatories).values({ id: signatoryId, appealId, createdAt: now });
  await tx.insert(signatures).values({
    id,
    appealId,
    signatoryId,
    textId,
    lang,
    status: 'unconfirmed',
    source: 'form',
    generation: 1,
    addressKey,
    organisationKey,
    signedAt: now,
  });
  const waitingStatementId = await insertStatement(tx, id, 1, said, sentences, now);
  await tx.update(signatures).set({ waitingStatementId }).where(eq(signatures.id, id));
  await tx.insert(contacts).values({ id: randomUUID(), signatureId: id, email, addressKey });
  await insertLetterWithinLimits(tx, { kind: 'confirm', signatureId: id, addressKey, lang }, now);
  await record(tx, { by: 'visitor', act: 'signature.added', subject: id, at: now });
}

async function replaceUnconfirmed(
  tx: Tx,
  existing: SignatureRow,
  { textId, lang, email, said, sentences }: NewSignature,
  addressKey: string,
  now: Date,
): Promise<void> {
  const { id } = existing;
  const [sameAddress] = await tx
    .update(contacts)
    .set({ email })
    .where(and(eq(contacts.signatureId, id), hasAddress(email)))
    .returning({ id: contacts.id });
  if (sameAddress) {
    const number = (await countStatements(tx, id)) + 1;
    const waitingStatementId = await insertStatement(tx, id, number, said, sentences, now);
    await tx.update(signatures).set({ textId, lang, waitingStatementId, signedAt: now }).where(eq(signatures.id, id));
    await record(tx, { by: 'visitor', act: 'signature.replaced', subject: id, at: now });
  }
  // Under another +tag it may be somebody else's mailbox, which is to learn nothing of what was typed.
  await insertLetterWithinLimits(tx, { kind: 'confirm', signatureId: id, addressKey, lang }, now);
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

/**
 * Writes the links of all its signatures to an address that made some, the same but for case; nothing to any other.
 * One answer for all.
 */
export async function askForLinks(email: string, lang: string, now = new Date()): Promise<void> {
  const addressKey = addressKeyOf(foldAddress(email));
  await write(async (tx) => {
    const newestFirst = await tx
      .select({ id: signatures.id })
      .from(signatures)
      .innerJoin(contacts, eq(contacts.signatureId, signatures.id))
      .where(and(eq(signatures.addressKey, addressKey), hasAddress(email)))
      .orderBy(desc(signatures.signedAt))
      .limit(MOST_TRIED_FOR_LINKS);
    for (const { id } of newestFirst)
      if (await insertLetterWithinLimits(tx, { kind: 'links', signatureId: id, addressKey, lang }, now)) return;
  });
}
