import { randomUUID } from 'node:crypto';
import { and, eq, inArray } from 'drizzle-orm';
import { checkpoint, type Tx, write } from '../engine/sqlite';
import { domainOf } from '../evidence/domains';
import { flagSignature } from '../evidence/evidence';
import { foldAddress, foldName } from '../fold';
import { record } from '../keeping/audit';
import { addressKeyOf } from '../keys';
import { insertLetter } from '../letters/letters';
import { mayActOn } from '../organisers/reach';
import { contacts, decisions, signatures, statements } from '../schema';
import { findNamed } from '../signing/signatures';
import type { SignatureStatus, VerifiedHow } from '../types';

/**
 * `changed`: since the organiser looked, the signature was withdrawn, corrected or decided on. `repeated`: the new
 * mailbox has signed the same appeal under that name already.
 */
export type HandOverOutcome = 'handed' | 'changed' | 'repeated' | 'out-of-reach';

const CONFIRMED: SignatureStatus[] = ['waiting', 'returned', 'held', 'accepted', 'refused'];

/**
 * Hands an entry over to another mailbox of the organisation: every link sent before is dead, and the new mailbox is
 * written its own. Who signed, as it is shown, changes only by a correction from there. A signature without an address,
 * from paper, gets one.
 *
 * @param evidence how the organiser found out that the new secretary is the secretary; for organisers alone
 */
export async function handOver(
  {
    signatureId,
    version,
    email,
    verifiedHow,
    evidence,
    by,
  }: {
    signatureId: string;
    /** The version that the organiser had on the screen. */
    version: number;
    email: string;
    verifiedHow: VerifiedHow;
    evidence: string;
    /** The organiser's id. */
    by: string;
  },
  now = new Date(),
): Promise<HandOverOutcome> {
  const addressKey = addressKeyOf(foldAddress(email));
  const outcome = await write<HandOverOutcome>(async (tx) => {
    const [signature] = await tx
      .select()
      .from(signatures)
      .where(and(eq(signatures.id, signatureId), inArray(signatures.status, CONFIRMED)));
    const statementId = signature?.waitingStatementId ?? signature?.acceptedStatementId;
    if (!signature || !statementId) return 'changed';
    if (!(await mayActOn(tx, by, 'signatures.decide', signature))) return 'out-of-reach';
    if (signature.version !== version) return 'changed';
    const organisationKey = signature.organisationKey ?? (await readNameKey(tx, statementId));
    const named = await findNamed(tx, signature.appealId, addressKey, organisationKey);
    if (named.some(({ id }) => id !== signatureId)) return 'repeated';
    const made = version + 1;
    await tx
      .update(signatures)
      .set({ addressKey, organisationKey, generation: signature.generation + 1, version: made })
      .where(eq(signatures.id, signatureId));
    const contact = { email, addressKey, domain: domainOf(email) };
    await tx
      .insert(contacts)
      .values({ id: randomUUID(), signatureId, ...contact })
      .onConflictDoUpdate({ target: contacts.signatureId, set: contact });
    const how = { verifiedHow, evidence };
    const what = { id: randomUUID(), signatureId, statementId, by, act: 'hand-over' as const, version: made, at: now };
    await tx.insert(decisions).values({ ...what, ...how });
    await flagSignature(tx, signatureId);
    await insertLetter(tx, { kind: 'handed-over', signatureId, addressKey, lang: signature.lang }, now);
    await record(tx, { by, act: 'signature.handed-over', subject: signatureId, details: { version: made }, at: now });
    return 'handed';
  });
  // The former mailbox leaves the disk.
  if (outcome === 'handed') await checkpoint();
  return outcome;
}

async function readNameKey(tx: Tx, statementId: string): Promise<string> {
  const [said] = await tx.select().from(statements).where(eq(statements.id, statementId));
  return foldName(said?.organisation ?? '');
}
