import { and, eq, inArray, isNotNull, lte, ne, or } from 'drizzle-orm';
import type { Tx } from '../engine/sqlite';
import {
  answers,
  contacts,
  decisions,
  demarches,
  invitations,
  letters,
  notes,
  objections,
  sheets,
  signatories,
  signatures,
  verifiedDomains,
} from '../schema';
import type { ContactNumbers } from '../types';

/** How much of the contacts of an appeal is still kept, of what was signed or asked until then. */
export async function countContacts(tx: Tx, appealId: string, until: Date): Promise<ContactNumbers> {
  const { addresses, wordings, theirNotes, evidence, asked, objectors } = kept(tx, appealId, until);
  return {
    addresses: await tx.$count(contacts, addresses),
    letters: await tx.$count(letters, and(wordings, or(isNotNull(letters.written), isNotNull(letters.addressKey)))),
    notes:
      (await tx.$count(notes, theirNotes)) + (await tx.$count(decisions, and(evidence, isNotNull(decisions.evidence)))),
    invitations: await tx.$count(
      invitations,
      and(asked, or(isNotNull(invitations.contact), isNotNull(invitations.notes))),
    ),
    objectors: await tx.$count(objections, and(objectors, ne(objections.name, ''))),
  };
}

/**
 * Erases how to reach who signed, objected, reported a démarche or was asked until then, with what organisers wrote
 * down about it: addresses, the wording of letters, their answers, notes, evidence, who collected a sheet. What is
 * public stays, and so do private pages.
 */
export async function eraseContactsWithin(tx: Tx, appealId: string, until: Date): Promise<void> {
  const { theirs, reported, addresses, wordings, theirNotes, evidence, asked, objectors, domains, replies, papers } =
    kept(tx, appealId, until);
  await tx.delete(contacts).where(addresses);
  await tx.update(signatures).set({ addressKey: null }).where(theirs);
  await tx.update(demarches).set({ addressKey: null }).where(reported);
  await tx.delete(letters).where(and(wordings, eq(letters.state, 'due')));
  const blank = { addressKey: null, question: null, reason: null, error: null, written: null };
  await tx.update(letters).set(blank).where(wordings);
  await tx.delete(notes).where(theirNotes);
  await tx.update(decisions).set({ evidence: null }).where(evidence);
  await tx.update(answers).set({ answer: '' }).where(replies);
  await tx.update(sheets).set({ collectedBy: '' }).where(papers);
  await tx.update(verifiedDomains).set({ evidence: null }).where(domains);
  await tx.update(invitations).set({ contact: null, notes: null }).where(asked);
  await tx.update(objections).set({ addressKey: null, name: '', office: '', text: '', answer: null }).where(objectors);
}

/** The rows of each table that hold something of the contacts. */
function kept(tx: Tx, appealId: string, until: Date) {
  const theirs = and(eq(signatures.appealId, appealId), lte(signatures.signedAt, until));
  const ids = tx.select({ id: signatures.id }).from(signatures).where(theirs);
  const reported = and(eq(demarches.appealId, appealId), lte(demarches.reportedAt, until));
  const demarcheIds = tx.select({ id: demarches.id }).from(demarches).where(reported);
  const evidence = or(inArray(decisions.signatureId, ids), inArray(decisions.demarcheId, demarcheIds));
  const decisionIds = tx.select({ id: decisions.id }).from(decisions).where(evidence);
  const objectors = inArray(objections.signatureId, ids);
  const objectionIds = tx.select({ id: objections.id }).from(objections).where(objectors);
  const signatoryIds = tx.select({ id: signatories.id }).from(signatories).where(eq(signatories.appealId, appealId));
  return {
    theirs,
    reported,
    objectors,
    evidence,
    addresses: or(
      inArray(contacts.signatureId, ids),
      inArray(contacts.objectionId, objectionIds),
      inArray(contacts.demarcheId, demarcheIds),
    ),
    wordings: or(
      inArray(letters.signatureId, ids),
      inArray(letters.objectionId, objectionIds),
      inArray(letters.demarcheId, demarcheIds),
    ),
    theirNotes: inArray(notes.signatureId, ids),
    replies: inArray(answers.decisionId, decisionIds),
    papers: and(eq(sheets.appealId, appealId), lte(sheets.createdAt, until)),
    domains: inArray(verifiedDomains.signatoryId, signatoryIds),
    asked: and(eq(invitations.appealId, appealId), lte(invitations.createdAt, until)),
  };
}
