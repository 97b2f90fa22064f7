import { and, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import type { Tx } from '../engine/sqlite';
import { record } from '../keeping/audit';
import { insertLetter } from '../letters/letters';
import { refreshExposures } from '../listing/exposures';
import { contacts, objections, organisers, signatures, statements } from '../schema';
import { may, reaches } from '../types';

/** Takes every accepted signature of an entry out of public, and writes down that this objection did. */
export async function holdEntry(tx: Tx, objectionId: string, signatoryId: string, now: Date): Promise<void> {
  const taken = await tx
    .update(signatures)
    .set({ status: 'held', version: sql`${signatures.version} + 1` })
    .where(and(eq(signatures.signatoryId, signatoryId), eq(signatures.status, 'accepted')))
    .returning({ id: signatures.id });
  await refreshExposures(tx, signatoryId);
  for (const { id } of taken)
    await record(tx, {
      by: 'system',
      act: 'objection.held',
      subject: id,
      details: { objection: objectionId },
      at: now,
    });
  // What an earlier objection holds is held by this one too, and goes back only once neither is open.
  const held = [...taken.map(({ id }) => id), ...(await heldByOthers(tx, objectionId, signatoryId))];
  await tx
    .update(objections)
    .set({ held: [...new Set(held)] })
    .where(eq(objections.id, objectionId));
}

/** The signatures of a signatory that other open objections took out of public. */
export async function heldByOthers(tx: Tx, objectionId: string, signatoryId: string): Promise<string[]> {
  const rows = await tx
    .select({ held: objections.held })
    .from(objections)
    .innerJoin(signatures, eq(signatures.id, objections.signatureId))
    .where(and(eq(signatures.signatoryId, signatoryId), eq(objections.state, 'open'), ne(objections.id, objectionId)));
  return rows.flatMap(({ held }) => held);
}

/** Writes to everyone who signed for the entry what is said against it, and not by whom. */
export async function tellSignatory(
  tx: Tx,
  objectionId: string,
  signatoryId: string,
  tookOut: boolean,
  now: Date,
): Promise<void> {
  const standing = inArray(signatures.status, ['accepted', 'held']);
  const facts = { tookOut: Number(tookOut) };
  for (const to of await representatives(tx, and(eq(signatures.signatoryId, signatoryId), standing)))
    await insertLetter(tx, { kind: 'objected', objectionId, ...to, facts }, now);
}

/** The signatures, each with what a letter to it needs; those without an address are left out. */
export async function representatives(tx: Tx, which: ReturnType<typeof and>) {
  return tx
    .select({
      signatureId: signatures.id,
      lang: signatures.lang,
      addressKey: contacts.addressKey,
      domain: contacts.domain,
    })
    .from(signatures)
    .innerJoin(contacts, eq(contacts.signatureId, signatures.id))
    .where(which);
}

/** Writes to every organiser who may resolve it and reaches the entry. */
export async function alertOrganisers(
  tx: Tx,
  objectionId: string,
  signatureId: string,
  tookOut: boolean,
  now: Date,
): Promise<void> {
  const about = await tx
    .select({ country: statements.country, visibility: statements.visibility })
    .from(statements)
    .innerJoin(
      signatures,
      or(eq(signatures.acceptedStatementId, statements.id), eq(signatures.waitingStatementId, statements.id)),
    )
    .where(eq(signatures.id, signatureId));
  const facts = { tookOut: Number(tookOut) };
  for (const organiser of await tx.select().from(organisers).where(isNull(organisers.leftAt))) {
    const reached = about.every(({ country, visibility }) =>
      reaches(organiser, { country, confidential: visibility === 'confidential' }),
    );
    if (!may(organiser, 'objections.resolve') || !reached) continue;
    const lang = organiser.reads[0] ?? '';
    await insertLetter(tx, { kind: 'objection-alert', objectionId, organiserId: organiser.id, lang, facts }, now);
  }
}
