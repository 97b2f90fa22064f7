import { eq, inArray } from 'drizzle-orm';
import type { Tx } from '../engine/sqlite';
import { contacts, signatures, verifiedDomains } from '../schema';
import { domainOf } from './domains';
import { isShared, providerOf } from './mail-providers';
import { findOthers, type Line, lineOf, MOST_LINES, type Other, type Sought, type Weighed } from './weighed';

const ABOVE_OTHERS = ['federation', 'national-centre', 'international'];

/** What the mailbox's domain tells, and which other signatures came from that mailbox and that domain. */
export async function weighMailbox(tx: Tx, weighed: Weighed): Promise<Line[]> {
  const { domain, said } = weighed;
  if (!domain) return [lineOf('noMailbox', 'neither')];
  const ofMailbox = await findOthers(tx, weighed, eq(signatures.addressKey, weighed.addressKey ?? ''));
  const ofDomain = isShared(domain) ? [] : await findOfDomain(tx, weighed, domain);
  const ofColleagues = ofDomain.filter(({ id }) => !ofMailbox.some((other) => other.id === id));
  return [
    weighDomain(domain, said.website),
    ...(await weighVerified(tx, weighed, domain, [weighed.signatoryId])),
    ...ofMailbox.slice(0, MOST_LINES).map(ofSameMailbox),
    ...ofColleagues.slice(0, MOST_LINES).map((other) => ofSameDomain(weighed, domain, other)),
  ];
}

/** What the domain of a mailbox tells by itself, and beside the page that is given with it. */
export function weighDomain(domain: string, page: string | null): Line {
  const website = page ? domainOf(page) : '';
  const facts = { domain, ...(website && { website }) };
  const provider = providerOf(domain);
  if (provider === 'disposable') return lineOf('disposable', 'against', { flag: 'disposable', facts });
  if (provider) return lineOf('freeMail', 'neither', { flag: 'free-mail', facts });
  if (website === domain) return lineOf('websiteDomain', 'for', { facts });
  if (website && !isShared(website)) return lineOf('otherDomain', 'against', { flag: 'other-domain', facts });
  return lineOf('ownDomain', 'neither', { facts });
}

/** The signatures that came from a domain. */
export async function findOfDomain(tx: Tx, sought: Sought, domain: string): Promise<Other[]> {
  const theirs = tx.select({ id: contacts.signatureId }).from(contacts).where(eq(contacts.domain, domain));
  return findOthers(tx, sought, inArray(signatures.id, theirs));
}

/** Whose domain it was verified to be: one of the signatories that are its own, or another's. */
export async function weighVerified(tx: Tx, sought: Sought, domain: string, own: string[]): Promise<Line[]> {
  const rows = await tx
    .select({ signatoryId: verifiedDomains.signatoryId })
    .from(verifiedDomains)
    .where(eq(verifiedDomains.domain, domain));
  const owners = rows.map(({ signatoryId }) => signatoryId);
  if (owners.some((owner) => own.includes(owner))) return [lineOf('verifiedDomain', 'for', { facts: { domain } })];
  const theirs = owners.length ? await findOthers(tx, sought, inArray(signatures.signatoryId, owners)) : [];
  return theirs.slice(0, 1).map((other) => lineOf('verifiedForOther', 'for', { facts: { domain }, other }));
}

function ofSameMailbox(other: Other): Line {
  return other.status === 'refused'
    ? lineOf('refusedMailbox', 'against', { flag: 'refused-before', other })
    : lineOf('sameMailbox', 'against', { flag: other.tied ? null : 'same-mailbox', other });
}

function ofSameDomain({ said }: Weighed, domain: string, other: Other): Line {
  const facts = { domain };
  if (other.status === 'refused') return lineOf('refusedDomain', 'against', { flag: 'refused-before', facts, other });
  const isAbove = ABOVE_OTHERS.includes(other.kind) && !ABOVE_OTHERS.includes(said.kind);
  return isAbove && other.status === 'accepted'
    ? lineOf('parentDomain', 'for', { flag: other.tied ? null : 'parent-body', facts, other })
    : lineOf('sameDomain', 'neither', { flag: other.tied ? null : 'same-domain', facts, other });
}
