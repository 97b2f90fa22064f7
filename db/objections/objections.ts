import { randomUUID } from 'node:crypto';
import { and, asc, eq, gt, inArray, isNull, ne, sql } from 'drizzle-orm';
import { read, type Tx, write } from '../engine/sqlite';
import { domainOf } from '../evidence/domains';
import { foldAddress } from '../fold';
import { record } from '../keeping/audit';
import { addressKeyOf, readToken } from '../keys';
import { insertLetter } from '../letters/letters';
import { isOwnDomain } from '../moderation/verified-domains';
import { appeals, contacts, exposures, objections, signatories, signatures, statements } from '../schema';
import type { HeardObjection, NamedEntry, OwnObjection } from '../types';
import { alertOrganisers, holdEntry, tellSignatory } from './objection-alarm';
import { UNCONFIRMED_FOR } from './objection-erasure';

type ObjectionRow = typeof objections.$inferSelect;

const DAY = 24 * 60 * 60_000;
const PER_ADDRESS_A_DAY = 3;
/** A mailbox at the signatory's own verified domain is outside of this one, or a flood could keep it out. */
const PER_SIGNATORY_A_DAY = 20;

export interface NewObjection {
  appealId: string;
  /** The code of the entry's public page. */
  code: string;
  /** The language of the page, in which letters are written. */
  lang: string;
  email: string;
  /** Who objects, in which office. */
  name: string;
  office: string;
  text: string;
}

/** The entry that the public list shows by name under this code, or null: only such an entry can be objected to. */
export async function findNamedSignatory(appealId: string, code: string): Promise<NamedEntry | null> {
  const found = await findEntry(read(), appealId, code);
  return found ? { code, organisation: found.organisation, country: found.country } : null;
}

/**
 * Takes in that somebody says an organisation did not sign, and writes to the address to have it confirmed. One answer
 * for all: also where there is no such entry, and where the address or the entry had its share of letters for the day.
 */
export async function addObjection(objection: NewObjection, now = new Date()): Promise<'taken'> {
  const { appealId, code, lang, email, name, office, text } = objection;
  const addressKey = addressKeyOf(foldAddress(email));
  const domain = domainOf(email);
  return write<'taken'>(async (tx) => {
    const entry = await findEntry(tx, appealId, code);
    if (!entry || !(await withinLimits(tx, entry.signatoryId, addressKey, domain, now))) return 'taken';
    const id = randomUUID();
    const { signatureId } = entry;
    await tx
      .insert(objections)
      .values({ id, signatureId, lang, state: 'unconfirmed', name, office, text, addressKey, at: now });
    await tx.insert(contacts).values({ id: randomUUID(), objectionId: id, email, addressKey, domain });
    await insertLetter(tx, { kind: 'objection', objectionId: id, addressKey, domain, lang, lane: 1 }, now);
    await record(tx, { by: 'visitor', act: 'objection.added', subject: id, at: now });
    return 'taken';
  });
}

/** `unknown`: no objection ever had this link. `gone`: it was not confirmed in 30 days, or its signature is withdrawn. */
export type NoObjection = 'unknown' | 'gone';

/** The objection behind the link of its letter; reading changes nothing. */
export async function readObjection(token: string, now = new Date()): Promise<OwnObjection | NoObjection> {
  const found = await findByToken(read(), token, now);
  if (typeof found === 'string') return found;
  const [about] = await read()
    .select({ appeal: appeals.slug, organisation: statements.organisation, visibility: statements.visibility })
    .from(signatures)
    .innerJoin(appeals, eq(appeals.id, signatures.appealId))
    .innerJoin(
      statements,
      eq(statements.id, sql`coalesce(${signatures.acceptedStatementId}, ${signatures.waitingStatementId})`),
    )
    .where(eq(signatures.id, found.signatureId));
  if (!about) return 'gone';
  const { state, name, office, text, resolution } = found;
  const organisation = about.visibility === 'confidential' ? null : about.organisation;
  return { state, organisation, appeal: about.appeal, name, office, text, resolution };
}

/**
 * Confirms that the mailbox's owner objects; confirming again is no error. Organisers and the signatory are told. From a
 * domain that was verified for that very signatory, the entry leaves the public list at once.
 */
export async function confirmObjection(token: string, now = new Date()): Promise<'confirmed' | NoObjection> {
  return write(async (tx) => {
    const found = await findByToken(tx, token, now);
    if (typeof found === 'string') return found;
    const { id, signatureId } = found;
    const [first] = await tx
      .update(objections)
      .set({ state: 'open', confirmedAt: now })
      .where(and(eq(objections.id, id), eq(objections.state, 'unconfirmed')))
      .returning({ id: objections.id });
    if (!first) return 'confirmed';
    await record(tx, { by: 'visitor', act: 'objection.confirmed', subject: id, at: now });
    const signatoryId = await signatoryOf(tx, signatureId);
    const [contact] = await tx.select().from(contacts).where(eq(contacts.objectionId, id));
    const isOwn = contact ? await isOwnDomain(tx, signatoryId, contact.domain) : false;
    if (isOwn) await holdEntry(tx, id, signatoryId, now);
    await tellSignatory(tx, id, signatoryId, isOwn, now);
    await alertOrganisers(tx, id, signatureId, isOwn, now);
    return 'confirmed';
  });
}

/** What is said against a signature, or against another by which its organisation signed, oldest first. */
export async function listObjectionsTo(signatureId: string): Promise<HeardObjection[]> {
  const mine = read().select({ id: signatures.signatoryId }).from(signatures).where(eq(signatures.id, signatureId));
  const rows = await read()
    .select({ objection: objections })
    .from(objections)
    .innerJoin(signatures, eq(signatures.id, objections.signatureId))
    .where(
      and(
        inArray(signatures.signatoryId, mine),
        ne(signatures.status, 'withdrawn'),
        ne(objections.state, 'unconfirmed'),
      ),
    )
    .orderBy(asc(objections.confirmedAt));
  return rows.map(({ objection }) => asHeard(objection));
}

/**
 * Takes in what the signatory answers, once. `late`: it was answered or resolved before. `unknown`: the link leads to
 * no signature, or to one that the objection does not speak of.
 */
export async function answerObjection(
  token: string,
  objectionId: string,
  answer: string,
  now = new Date(),
): Promise<'answered' | 'late' | 'unknown'> {
  return write(async (tx) => {
    const [objection] = await tx.select().from(objections).where(eq(objections.id, objectionId));
    if (!objection || !(await speaksFor(tx, token, objection))) return 'unknown';
    const { changes } = tx
      .update(objections)
      .set({ answer, answeredAt: now })
      .where(and(eq(objections.id, objectionId), eq(objections.state, 'open'), isNull(objections.answer)))
      .run();
    if (!changes) return 'late';
    // Who is about to resolve it has not read the answer yet.
    await tx
      .update(signatures)
      .set({ version: sql`${signatures.version} + 1` })
      .where(eq(signatures.id, objection.signatureId));
    await record(tx, { by: 'signatory', act: 'objection.answered', subject: objectionId, at: now });
    return 'answered';
  });
}

interface Entry {
  signatoryId: string;
  signatureId: string;
  organisation: string;
  country: string;
}

async function findEntry(tx: Tx, appealId: string, code: string): Promise<Entry | undefined> {
  const [entry] = await tx
    .select({
      signatoryId: exposures.signatoryId,
      signatureId: exposures.signatureId,
      organisation: statements.organisation,
      country: statements.country,
    })
    .from(signatories)
    .innerJoin(exposures, eq(exposures.signatoryId, signatories.id))
    .innerJoin(statements, eq(statements.id, exposures.statementId))
    .where(
      and(
        eq(signatories.code, code),
        eq(exposures.appealId, appealId),
        eq(exposures.leads, true),
        eq(exposures.listed, 'named'),
      ),
    );
  return entry;
}

async function withinLimits(tx: Tx, signatoryId: string, addressKey: string, domain: string, now: Date) {
  const today = gt(objections.at, new Date(now.getTime() - DAY));
  const ofAddress = await tx.$count(objections, and(eq(objections.addressKey, addressKey), today));
  if (ofAddress >= PER_ADDRESS_A_DAY) return false;
  if (await isOwnDomain(tx, signatoryId, domain)) return true;
  const theirs = tx.select({ id: signatures.id }).from(signatures).where(eq(signatures.signatoryId, signatoryId));
  return (await tx.$count(objections, and(inArray(objections.signatureId, theirs), today))) < PER_SIGNATORY_A_DAY;
}

async function findByToken(tx: Tx, token: string, now: Date): Promise<ObjectionRow | NoObjection> {
  const named = readToken(token);
  if (!named?.isFor(1)) return 'unknown';
  const [row] = await tx
    .select({ objection: objections, status: signatures.status })
    .from(objections)
    .innerJoin(signatures, eq(signatures.id, objections.signatureId))
    .where(eq(objections.id, named.id));
  if (!row || row.status === 'withdrawn') return 'gone';
  const { objection } = row;
  const expired = objection.state === 'unconfirmed' && now.getTime() - objection.at.getTime() > UNCONFIRMED_FOR;
  return expired ? 'gone' : objection;
}

async function signatoryOf(tx: Tx, signatureId: string): Promise<string> {
  const [row] = await tx.select({ id: signatures.signatoryId }).from(signatures).where(eq(signatures.id, signatureId));
  return row?.id ?? '';
}

/** Whether the link of a private page belongs to a signature of the organisation that the objection speaks of. */
async function speaksFor(tx: Tx, token: string, { signatureId }: ObjectionRow): Promise<boolean> {
  const named = readToken(token);
  const [signature] = await tx
    .select()
    .from(signatures)
    .where(eq(signatures.id, named?.id ?? ''));
  if (!signature || signature.status === 'withdrawn' || !named?.isFor(signature.generation)) return false;
  return signature.signatoryId === (await signatoryOf(tx, signatureId));
}

function asHeard({ id, state, text, confirmedAt, at, answer, resolution }: ObjectionRow): HeardObjection {
  return { id, state, text, confirmedAt: confirmedAt ?? at, answer, resolution };
}
