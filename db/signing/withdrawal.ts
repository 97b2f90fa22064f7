import { and, eq, inArray, ne, or } from 'drizzle-orm';
import { eraseFromEditions } from '../editions/edition-erasure';
import { checkpoint, type Tx } from '../engine/sqlite';
import { dropSearchWords } from '../evidence/search-words';
import { actByLink, type NoneByLink } from '../filing/link';
import { record } from '../keeping/audit';
import { rememberErasure } from '../keeping/erasures';
import { refreshExposures } from '../listing/exposures';
import { eraseObjections } from '../objections/objection-erasure';
import {
  answers,
  contacts,
  decisions,
  flags,
  glosses,
  letters,
  notes,
  sights,
  signatures,
  statements,
  verifiedDomains,
} from '../schema';
import { SIGNATURES, type SignatureRow } from './signature-filing';
import { BLANK } from './statements';

/** Withdraws: every personal word and the address are erased from the disk; that somebody withdrew is kept. */
export async function withdrawSignature(token: string, now = new Date()): Promise<'withdrawn' | NoneByLink> {
  let erased = '';
  const outcome = await actByLink<SignatureRow, 'withdrawn'>(SIGNATURES, token, now, async (tx, signature) => {
    erased = signature.id;
    await eraseSignature(tx, signature.id, now);
    await record(tx, { by: 'signatory', act: 'signature.withdrawn', subject: signature.id, at: now });
    return 'withdrawn';
  });
  if (outcome !== 'withdrawn') return outcome;
  rememberErasure(erased, now);
  await checkpoint();
  return outcome;
}

/**
 * Makes a signature a withdrawn one and erases, in the transaction of the act, every personal word that hangs on it:
 * the signatory's, the organisers' and those of who objected. `rememberErasure` and `checkpoint` have to follow.
 */
export async function eraseSignature(tx: Tx, id: string, now: Date): Promise<void> {
  const [signature] = await tx.select().from(signatures).where(eq(signatures.id, id));
  if (!signature) return;
  const gone = { addressKey: null, organisationKey: null, acceptedStatementId: null, waitingStatementId: null };
  const untied = { invitationId: null, sheetId: null, passedTo: null, messageIs: null };
  await tx
    .update(signatures)
    .set({ status: 'withdrawn', ...gone, ...untied, withdrawnAt: now, version: signature.version + 1 })
    .where(eq(signatures.id, id));
  await refreshExposures(tx, signature.signatoryId);
  await eraseFromEditions(tx, id);
  await eraseStatements(tx, id);
  await eraseWorkOn(tx, id);
  await eraseLetters(tx, signature);
  await eraseObjections(tx, id);
  await tx.delete(contacts).where(eq(contacts.signatureId, id));
  await eraseDomains(tx, signature.signatoryId);
}

async function eraseStatements(tx: Tx, id: string): Promise<void> {
  await dropSearchWords(tx, id);
  const theirs = tx.select({ id: statements.id }).from(statements).where(eq(statements.signatureId, id));
  await tx.delete(glosses).where(inArray(glosses.statementId, theirs));
  await tx.update(statements).set(BLANK).where(eq(statements.signatureId, id));
}

/** What organisers wrote and found. That they decided, when and how they verified it, is kept. */
async function eraseWorkOn(tx: Tx, id: string): Promise<void> {
  const theirs = tx.select({ id: decisions.id }).from(decisions).where(eq(decisions.signatureId, id));
  await tx.update(answers).set({ answer: '' }).where(inArray(answers.decisionId, theirs));
  const words = { question: null, reason: null, evidence: null, before: null };
  await tx.update(decisions).set(words).where(eq(decisions.signatureId, id));
  await tx.delete(notes).where(eq(notes.signatureId, id));
  await tx.delete(flags).where(eq(flags.signatureId, id));
  await tx.delete(sights).where(eq(sights.signatureId, id));
}

/** The letters of links of its mailbox name it too, whichever signature carries them. */
async function eraseLetters(tx: Tx, { id, addressKey }: SignatureRow): Promise<void> {
  await tx.delete(letters).where(and(eq(letters.signatureId, id), eq(letters.state, 'due')));
  const ofMailbox = and(eq(letters.kind, 'links'), eq(letters.addressKey, addressKey ?? ''), ne(letters.state, 'due'));
  await tx
    .update(letters)
    .set({ addressKey: null, domain: '', question: null, reason: null, facts: null, written: null, error: null })
    .where(or(eq(letters.signatureId, id), ofMailbox));
}

/** The domains that were found to be the signatory's own, unless another signature stands for it. */
async function eraseDomains(tx: Tx, signatoryId: string): Promise<void> {
  const others = and(eq(signatures.signatoryId, signatoryId), ne(signatures.status, 'withdrawn'));
  if (await tx.$count(signatures, others)) return;
  await tx.delete(verifiedDomains).where(eq(verifiedDomains.signatoryId, signatoryId));
}
