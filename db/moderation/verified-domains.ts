import { randomUUID } from 'node:crypto';
import { and, asc, eq, inArray, ne, notInArray } from 'drizzle-orm';
import { read, type Tx, write } from '../engine/sqlite';
import { domainOf } from '../evidence/domains';
import { isShared } from '../evidence/mail-providers';
import { record } from '../keeping/audit';
import { contacts, organisers, signatories, signatures, verifiedDomains } from '../schema';
import type { SignatureStatus, VerifiedDomain } from '../types';

/**
 * `shared`: strangers to each other have mailboxes or pages there. `federation`: it is verified for another signatory,
 * or another organisation signed from it that is no part of this one. `none`: that is no domain.
 */
export type VerifyOutcome = 'verified' | 'shared' | 'federation' | 'none';

/**
 * Keeps that a domain is a signatory's very own, so that what its mailboxes object to acts at once. Verifying it again
 * writes the new evidence down.
 *
 * @param domain a domain, an address or a page; its registrable domain counts
 * @param evidence where the organiser saw it; for organisers alone
 */
export async function verifyDomain(
  { signatoryId, domain, evidence, by }: { signatoryId: string; domain: string; evidence: string | null; by: string },
  now = new Date(),
): Promise<VerifyOutcome> {
  const own = domainOf(domain.trim().toLowerCase());
  if (!own) return 'none';
  if (isShared(own)) return 'shared';
  return write(async (tx) => {
    if (await isUsedByOthers(tx, signatoryId, own)) return 'federation';
    await tx
      .insert(verifiedDomains)
      .values({ id: randomUUID(), signatoryId, domain: own, evidence, by, at: now })
      .onConflictDoUpdate({
        target: [verifiedDomains.signatoryId, verifiedDomains.domain],
        set: { evidence, by, at: now },
      });
    await record(tx, { by, act: 'domain.verified', subject: signatoryId, at: now });
    return 'verified';
  });
}

/** Takes back that a domain is the signatory's own. `gone` where nothing of the kind is written down. */
export async function dropDomain(
  { id, signatoryId, by }: { id: string; signatoryId: string; by: string },
  now = new Date(),
): Promise<'dropped' | 'gone'> {
  return write(async (tx) => {
    const { changes } = tx
      .delete(verifiedDomains)
      .where(and(eq(verifiedDomains.id, id), eq(verifiedDomains.signatoryId, signatoryId)))
      .run();
    if (!changes) return 'gone';
    await record(tx, { by, act: 'domain.dropped', subject: signatoryId, at: now });
    return 'dropped';
  });
}

/** The domains verified for a signatory, in the order of the alphabet. */
export async function listDomains(signatoryId: string): Promise<VerifiedDomain[]> {
  return read()
    .select({
      id: verifiedDomains.id,
      domain: verifiedDomains.domain,
      evidence: verifiedDomains.evidence,
      by: organisers.name,
      at: verifiedDomains.at,
    })
    .from(verifiedDomains)
    .innerJoin(organisers, eq(organisers.id, verifiedDomains.by))
    .where(eq(verifiedDomains.signatoryId, signatoryId))
    .orderBy(asc(verifiedDomains.domain));
}

/** The domain of the mailbox that signed, where it could be verified for the signatory; else empty. */
export async function proposeDomain(signatureId: string): Promise<string> {
  const [row] = await read()
    .select({ signatoryId: signatures.signatoryId, domain: contacts.domain })
    .from(signatures)
    .innerJoin(contacts, eq(contacts.signatureId, signatures.id))
    .where(eq(signatures.id, signatureId));
  if (!row?.domain || isShared(row.domain)) return '';
  return (await isUsedByOthers(read(), row.signatoryId, row.domain)) ? '' : row.domain;
}

/** Whether a domain is verified for this very signatory and for no other, and is not a provider's. */
export async function isOwnDomain(tx: Tx, signatoryId: string, domain: string): Promise<boolean> {
  if (!domain || isShared(domain)) return false;
  const mine = and(eq(verifiedDomains.domain, domain), eq(verifiedDomains.signatoryId, signatoryId));
  return (await tx.$count(verifiedDomains, mine)) > 0 && !(await isVerifiedForOthers(tx, signatoryId, domain));
}

const STANDING: SignatureStatus[] = ['waiting', 'returned', 'held', 'accepted'];

async function isVerifiedForOthers(tx: Tx, signatoryId: string, domain: string): Promise<boolean> {
  const [other] = await tx
    .select({ id: verifiedDomains.id })
    .from(verifiedDomains)
    .innerJoin(signatures, eq(signatures.signatoryId, verifiedDomains.signatoryId))
    .where(
      and(
        eq(verifiedDomains.domain, domain),
        ne(verifiedDomains.signatoryId, signatoryId),
        standsBeside(tx, signatoryId),
      ),
    )
    .limit(1);
  return Boolean(other);
}

async function isUsedByOthers(tx: Tx, signatoryId: string, domain: string): Promise<boolean> {
  if (await isVerifiedForOthers(tx, signatoryId, domain)) return true;
  // Branches write from their federation's domain; that makes it no less the federation's.
  const ownAndParts = await withParts(tx, signatoryId);
  const [other] = await tx
    .select({ id: signatures.id })
    .from(contacts)
    .innerJoin(signatures, eq(signatures.id, contacts.signatureId))
    .where(
      and(eq(contacts.domain, domain), notInArray(signatures.signatoryId, ownAndParts), standsBeside(tx, signatoryId)),
    )
    .limit(1);
  return Boolean(other);
}

/** The signatures that stand under the same appeal: an organisation that signs two of them is no stranger to itself. */
function standsBeside(tx: Tx, signatoryId: string) {
  const appeal = tx.select({ id: signatories.appealId }).from(signatories).where(eq(signatories.id, signatoryId));
  return and(inArray(signatures.appealId, appeal), inArray(signatures.status, STANDING));
}

async function withParts(tx: Tx, signatoryId: string): Promise<string[]> {
  const found = [signatoryId];
  for (const id of found) {
    const parts = await tx.select({ id: signatories.id }).from(signatories).where(eq(signatories.partOfId, id));
    found.push(...parts.map((part) => part.id).filter((part) => !found.includes(part)));
  }
  return found;
}
