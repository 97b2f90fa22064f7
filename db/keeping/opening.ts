import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Tx } from '../engine/sqlite';
import { domainOf } from '../evidence/domains';
import { fillSearchWords } from '../evidence/search-words';
import { exposeSignatories } from '../listing/exposures';
import { eraseDemarche } from '../reporting/demarche-withdrawal';
import { appeals, contacts, demarches, exposures, signatures } from '../schema';
import { eraseSignature } from '../signing/withdrawal';
import { markReadySources } from '../translating/ready-passages';
import { record } from './audit';
import { countContacts, eraseContactsWithin } from './contact-erasure';
import { addMissing, type Ledger, readLedger, removeCopies } from './erasures';

/**
 * Puts in what a file of an older release, or one put back from a copy, lacks. Answers whether anything was erased,
 * which the log then still holds.
 */
export async function catchUp(tx: Tx): Promise<boolean> {
  await foldDomains(tx);
  await exposeAccepted(tx);
  await fillSearchWords(tx);
  await markReadySources(tx);
  return eraseAgain(tx, new Date());
}

/** Erases once more what the ledger has as erased, and tells the ledger of withdrawals that it missed. */
async function eraseAgain(tx: Tx, now: Date): Promise<boolean> {
  const ledger = readLedger();
  const all = await tx.select({ id: signatures.id, status: signatures.status }).from(signatures);
  const withdrawn = all.filter(({ status }) => status === 'withdrawn').map(({ id }) => id);
  const missing = withdrawn.filter((id) => !ledger.hasSignature(id));
  addMissing(missing, now);
  const risen = all.filter(({ id, status }) => status !== 'withdrawn' && ledger.hasSignature(id));
  for (const { id } of risen) await eraseSignature(tx, id, now);
  const risenDemarches = await eraseDemarchesAgain(tx, ledger, now);
  const emptied = await eraseContactsAgain(tx, ledger);
  if (!risen.length && !risenDemarches && !emptied) return false;
  removeCopies();
  const details = { signatures: risen.length, demarches: risenDemarches, appeals: emptied };
  await record(tx, { by: 'system', act: 'erasures.repeated', subject: 'signatures', details, at: now });
  return true;
}

async function eraseDemarchesAgain(tx: Tx, ledger: Ledger, now: Date): Promise<number> {
  const all = await tx.select({ id: demarches.id, status: demarches.status }).from(demarches);
  const withdrawn = all.filter(({ id, status }) => status === 'withdrawn' && !ledger.hasDemarche(id));
  addMissing(
    withdrawn.map(({ id }) => id),
    now,
    'demarche',
  );
  const risen = all.filter(({ id, status }) => status !== 'withdrawn' && ledger.hasDemarche(id));
  for (const { id } of risen) await eraseDemarche(tx, id, now);
  return risen.length;
}

async function eraseContactsAgain(tx: Tx, ledger: Ledger): Promise<number> {
  let emptied = 0;
  for (const { id } of await tx.select({ id: appeals.id }).from(appeals)) {
    const until = ledger.contactsUntil(id);
    if (!until || !Object.values(await countContacts(tx, id, until)).some((n) => n > 0)) continue;
    await eraseContactsWithin(tx, id, until);
    emptied += 1;
  }
  return emptied;
}

/** A migration knows the host of an address, and no list of suffixes. */
async function foldDomains(tx: Tx): Promise<void> {
  const hosts = await tx.selectDistinct({ domain: contacts.domain }).from(contacts);
  for (const { domain } of hosts) {
    const registrable = domainOf(domain);
    if (registrable !== domain)
      await tx.update(contacts).set({ domain: registrable }).where(eq(contacts.domain, domain));
  }
}

async function exposeAccepted(tx: Tx): Promise<void> {
  const unexposed = await tx
    .selectDistinct({ signatoryId: signatures.signatoryId })
    .from(signatures)
    .leftJoin(exposures, eq(exposures.signatureId, signatures.id))
    .where(
      and(
        eq(signatures.status, 'accepted'),
        isNotNull(signatures.acceptedStatementId),
        isNotNull(signatures.acceptedAt),
        isNull(exposures.signatureId),
      ),
    );
  const ids = unexposed.map(({ signatoryId }) => signatoryId);
  await exposeSignatories(tx, ids);
}
