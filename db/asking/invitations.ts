import { randomUUID } from 'node:crypto';
import { and, eq, isNotNull, ne, type SQL } from 'drizzle-orm';
import { read, type Tx, write } from '../engine/sqlite';
import { foldForOrder } from '../fold';
import { record } from '../keeping/audit';
import { readToken } from '../keys';
import { invitations, signatures } from '../schema';
import type { Actor, InvitationChange, LinkedInvitation, NewInvitation } from '../types';
import { isInvitedFrom } from './invitation-list';

type Row = typeof invitations.$inferSelect;

/**
 * Puts organisations on an appeal's list, all or none; those that are there already by name and country stay as they
 * are. `outside`: one of them is of a country that is not the actor's.
 */
export async function addInvitations(
  appealId: string,
  list: NewInvitation[],
  by: Actor,
  now = new Date(),
): Promise<{ added: number } | 'outside'> {
  if (by.countries && list.some(({ country }) => !by.countries?.includes(country))) return 'outside';
  return write(async (tx) => {
    const added = await insertUnknown(tx, appealId, list, now);
    await record(tx, { by: by.id, act: 'invitations.added', subject: appealId, details: { added }, at: now });
    return { added };
  });
}

/** Takes over the list of another appeal, as far as the actor's countries go, for asking anew. Answers how many. */
export async function copyInvitations(from: string, to: string, by: Actor, now = new Date()): Promise<number> {
  return write(async (tx) => {
    const list = await tx
      .select()
      .from(invitations)
      .where(and(eq(invitations.appealId, from), isInvitedFrom(by)));
    const added = await insertUnknown(tx, to, list, now);
    await record(tx, { by: by.id, act: 'invitations.copied', subject: to, details: { from, added }, at: now });
    return added;
  });
}

/** Which of the organisations are on the list already, by name and country, or stand twice among these. */
export async function whichAreInvited(
  appealId: string,
  list: Pick<NewInvitation, 'organisation' | 'country'>[],
): Promise<boolean[]> {
  const known = await readKnown(read(), appealId);
  return list.map(nameOf).map((name) => known.has(name) || !known.add(name));
}

/** Changes what organisers say of one. The day on which it was asked is the one on which that was first said. */
export async function changeInvitation(
  appealId: string,
  id: string,
  change: InvitationChange,
  by: Actor,
  now = new Date(),
): Promise<'changed' | 'repeated' | 'unknown'> {
  return write(async (tx) => {
    const [row] = await tx
      .select()
      .from(invitations)
      .where(isTheirs(appealId, id, by));
    const next = { organisation: row?.organisation ?? '', country: row?.country ?? '', ...change };
    if (!row || (by.countries && !by.countries.includes(next.country))) return 'unknown';
    const renamed = nameOf(next) !== nameOf(row);
    if (renamed && (await readKnown(tx, appealId)).has(nameOf(next))) return 'repeated';
    const askedBy = change.askedBy === undefined ? row.askedBy : change.askedBy;
    const isAsked = change.answer && change.answer !== 'to-ask';
    const asked = isAsked ? { askedAt: row.askedAt ?? now, askedBy: askedBy ?? by.id } : { askedBy };
    const sortKey = foldForOrder(next.organisation);
    await tx
      .update(invitations)
      .set({ ...change, ...asked, sortKey })
      .where(isTheirs(appealId, id, by));
    const details = change.answer && { answer: change.answer };
    await record(tx, { by: by.id, act: 'invitation.changed', subject: id, details, at: now });
    return 'changed';
  });
}

/** Takes one off the list. `used`: a confirmed signature came by its link, which its evidence says. */
export async function removeInvitation(
  appealId: string,
  id: string,
  by: Actor,
  now = new Date(),
): Promise<'removed' | 'used' | 'unknown'> {
  return write(async (tx) => {
    const [row] = await tx
      .select()
      .from(invitations)
      .where(isTheirs(appealId, id, by));
    if (!row) return 'unknown';
    const cameByIt = eq(signatures.invitationId, id);
    const used = and(cameByIt, isNotNull(signatures.confirmedAt), ne(signatures.status, 'withdrawn'));
    if (await tx.$count(signatures, used)) return 'used';
    await tx.update(signatures).set({ invitationId: null }).where(cameByIt);
    await tx.delete(invitations).where(eq(invitations.id, id));
    await record(tx, { by: by.id, act: 'invitation.removed', subject: id, at: now });
    return 'removed';
  });
}

/** What a personal link prefills, or null for a token that is nobody's. Tells nothing of answers and signatures. */
export async function findInvitationByToken(token: string): Promise<LinkedInvitation | null> {
  const found = await findLinked(read(), token);
  if (!found) return null;
  const { appealId, organisation, country, lang } = found;
  return { appealId, organisation, country, lang };
}

/** The row that a personal link names. */
export async function findLinked(tx: Tx, token: string): Promise<Row | null> {
  const named = readToken(token);
  if (!named?.isFor(1)) return null;
  const [row] = await tx.select().from(invitations).where(eq(invitations.id, named.id));
  return row ?? null;
}

async function insertUnknown(tx: Tx, appealId: string, list: NewInvitation[], now: Date): Promise<number> {
  const known = await readKnown(tx, appealId);
  let added = 0;
  for (const { organisation, country, lang, contact } of list) {
    const name = nameOf({ organisation, country });
    if (known.has(name)) continue;
    known.add(name);
    const sortKey = foldForOrder(organisation);
    const id = randomUUID();
    const said = { organisation, country, lang, contact, sortKey };
    await tx.insert(invitations).values({ id, appealId, ...said, answer: 'to-ask', createdAt: now });
    added += 1;
  }
  return added;
}

async function readKnown(tx: Tx, appealId: string): Promise<Set<string>> {
  const rows = await tx.select().from(invitations).where(eq(invitations.appealId, appealId));
  return new Set(rows.map(nameOf));
}

function nameOf({ organisation, country }: Pick<NewInvitation, 'organisation' | 'country'>): string {
  return `${country} ${foldForOrder(organisation)}`;
}

function isTheirs(appealId: string, id: string, by: Actor): SQL | undefined {
  return and(eq(invitations.id, id), eq(invitations.appealId, appealId), isInvitedFrom(by));
}
