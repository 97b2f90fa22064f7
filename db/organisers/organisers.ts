import { and, asc, eq, isNull, max, ne, or, sql } from 'drizzle-orm';
import { read, type Tx, write } from '../engine/sqlite';
import { record } from '../keeping/audit';
import { accounts, organisers, sessions, signatures, welcomes } from '../schema';
import type { ListedOrganiser, OrganiserAtDesk, Standing } from '../types';
import { forgetCodes } from './codes';
import { tellOwners } from './owners';

export async function anyOrganiser(): Promise<boolean> {
  const [any] = await read().select({ id: organisers.id }).from(organisers).limit(1);
  return Boolean(any);
}

/** Whether an address belongs to an organiser who has not left. For the command line; never shown to visitors. */
export async function isOrganiser(email: string): Promise<boolean> {
  const [row] = await read()
    .select({ id: organisers.id })
    .from(organisers)
    .where(and(eq(organisers.email, email.toLowerCase()), isNull(organisers.leftAt)));
  return Boolean(row);
}

/** Everybody who is or was an organiser, those who left last. */
export async function listOrganisers(): Promise<ListedOrganiser[]> {
  const rows = await withSight()
    .groupBy(organisers.id)
    .orderBy(sql`${organisers.leftAt} is not null`, asc(organisers.name), asc(organisers.id));
  return rows.map(asListed);
}

export async function readOrganiser(id: string): Promise<ListedOrganiser | null> {
  const [row] = await withSight().where(eq(organisers.id, id)).groupBy(organisers.id);
  return row ? asListed(row) : null;
}

/**
 * Gives an organiser another standing, by the owner `by`, and writes to all owners. `last-owner` where no owner would be
 * left; `unknown` for nobody or who has left. Links that a former owner made and nobody has used are void.
 */
export async function changeRole(
  id: string,
  standing: Standing,
  by: string,
  now = new Date(),
): Promise<'changed' | 'last-owner' | 'unknown'> {
  const { role, countries, readsConfidential } = standing;
  return write(async (tx) => {
    const fault = await faultOf(tx, id, role !== 'owner');
    if (fault) return fault;
    const kept = { role, countries: role === 'moderator' ? countries : null, readsConfidential };
    await tx
      .update(organisers)
      .set({ ...kept, updatedAt: now })
      .where(eq(organisers.id, id));
    if (role !== 'owner') await tx.delete(welcomes).where(and(eq(welcomes.by, id), isNull(welcomes.usedAt)));
    const details = { role, countries: kept.countries?.join(' ') ?? '*', readsConfidential: Number(readsConfidential) };
    await record(tx, { by, act: 'organiser.role', subject: id, details, at: now });
    await tellOwners(tx, { what: 'role', organiser: id }, now);
    return 'changed';
  });
}

/**
 * Lets an organiser in no more, by the owner `by`, and writes to all owners: sessions, password, codes and open links
 * end, and what was passed to the organiser is free again. What they decided stays under their name, and a new link makes
 * them an organiser again. `last-owner` where no owner would be left; `unknown` for nobody or who has left already.
 */
export async function removeOrganiser(
  id: string,
  by: string,
  now = new Date(),
): Promise<'removed' | 'last-owner' | 'unknown'> {
  return write(async (tx) => {
    const fault = await faultOf(tx, id, true);
    if (fault) return fault;
    const [{ email } = { email: '' }] = await tx.select().from(organisers).where(eq(organisers.id, id));
    await tx.update(organisers).set({ leftAt: now, updatedAt: now }).where(eq(organisers.id, id));
    await forgetCodes(tx, id);
    await tx.delete(sessions).where(eq(sessions.userId, id));
    await tx.update(accounts).set({ password: null, updatedAt: now }).where(eq(accounts.userId, id));
    const theirs = or(eq(welcomes.by, id), eq(welcomes.email, email));
    await tx.delete(welcomes).where(and(theirs, isNull(welcomes.usedAt)));
    await tx.update(signatures).set({ passedTo: null }).where(eq(signatures.passedTo, id));
    await record(tx, { by, act: 'organiser.removed', subject: id, at: now });
    await tellOwners(tx, { what: 'removed', organiser: id }, now);
    return 'removed';
  });
}

/** Keeps what an organiser says about him- or herself: the name, and the languages that he or she reads. */
export async function saveAccount(id: string, { name, reads }: { name: string; reads: string[] }): Promise<void> {
  await write(async (tx) => {
    await tx.update(organisers).set({ name, reads, updatedAt: new Date() }).where(eq(organisers.id, id));
    await record(tx, { by: id, act: 'account.saved', subject: id });
  });
}

async function faultOf(tx: Tx, id: string, ownsNoMore: boolean): Promise<'last-owner' | 'unknown' | null> {
  const here = isNull(organisers.leftAt);
  const [known] = await tx
    .select({ role: organisers.role })
    .from(organisers)
    .where(and(eq(organisers.id, id), here));
  if (!known) return 'unknown';
  const others = and(eq(organisers.role, 'owner'), here, ne(organisers.id, id));
  return known.role === 'owner' && ownsNoMore && (await tx.$count(organisers, others)) === 0 ? 'last-owner' : null;
}

function withSight() {
  const seenAt = max(sql`coalesce(${sessions.seenAt}, ${sessions.createdAt})`).mapWith(sessions.createdAt);
  return read()
    .select({ organiser: organisers, seenAt })
    .from(organisers)
    .leftJoin(sessions, eq(sessions.userId, organisers.id))
    .$dynamic();
}

function asListed({ organiser, seenAt }: { organiser: Row; seenAt: Date | null }): ListedOrganiser {
  return { ...asOrganiser(organiser), seenAt, addedAt: organiser.createdAt, leftAt: organiser.leftAt };
}

type Row = typeof organisers.$inferSelect;

export function asOrganiser(row: Row): OrganiserAtDesk {
  const { id, name, email, role, countries, reads, readsConfidential, codesSince } = row;
  return { id, name, email, role, countries, reads, readsConfidential, hasCodes: codesSince !== null };
}
