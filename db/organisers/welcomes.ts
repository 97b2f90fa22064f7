import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { read, type Tx, write } from '../engine/sqlite';
import { record } from '../keeping/audit';
import { accounts, organisers, sessions, welcomes } from '../schema';
import type { Invited } from '../types';
import { anyOrganiser } from './organisers';
import { tellOwners } from './owners';
import { hashOfPassword, setPassword } from './passwords';

const WELCOME_FOR = 24 * 60 * 60_000;

/**
 * Makes a one-time link, good for 24 hours, by an organiser or by `system`, and answers its token. Without `to` it is
 * for the first organiser, who types name and address. With the address of an organiser it sets another password and
 * leaves the standing alone; somebody new gets the standing that is given, an owner's where none is. It replaces any
 * link made for the same before, and all owners are told that it was made.
 */
export async function offerWelcome(to: Invited | null, by = 'system', now = new Date()): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const email = to?.email.toLowerCase() ?? '';
  const { name = '', role = 'owner', countries = null, readsConfidential = false } = to ?? {};
  const standing = { role, countries: role === 'moderator' ? countries : null, readsConfidential };
  await write(async (tx) => {
    await tx.delete(welcomes).where(eq(welcomes.email, email));
    const expiresAt = new Date(now.getTime() + WELCOME_FOR);
    const about = { id: randomUUID(), tokenHash: hashOf(token), by, expiresAt };
    await tx.insert(welcomes).values({ ...about, name, email, ...standing });
    const known = await organiserAt(tx, email);
    await record(tx, { by, act: 'welcome.offered', subject: known?.id ?? 'organisers', at: now });
    const isReset = known && !known.leftAt;
    if (to) await tellOwners(tx, { what: isReset ? 'link' : 'invited', organiser: known?.id ?? '' }, now);
  });
  return token;
}

/**
 * For whom a link is, or null where it is unknown, used or older than 24 hours, or is for the first organiser where
 * there is one.
 */
export async function readWelcome(token: string, now = new Date()): Promise<{ name: string; email: string } | null> {
  const [row] = await read()
    .select({ email: welcomes.email, offered: welcomes.name, known: organisers.name })
    .from(welcomes)
    .leftJoin(organisers, eq(organisers.email, welcomes.email))
    .where(unused(token, now));
  if (!row || (!row.email && (await anyOrganiser()))) return null;
  return { name: row.known ?? row.offered, email: row.email };
}

/**
 * Uses a link: makes the organiser, brings back one who left, or sets a new password and ends every session of an old
 * one, whose codes stay as they are. The very first is an owner who reads confidential entries. `gone` where the link is
 * no more, or is for the first organiser where there is one. Throws for a password under 15 characters.
 */
export async function takeWelcome(
  token: string,
  given: { name: string; email: string; password: string },
  now = new Date(),
): Promise<'welcome' | 'gone'> {
  const password = await hashOfPassword(given.password);
  return write(async (tx) => {
    const [welcome] = await tx.select().from(welcomes).where(unused(token, now));
    if (!welcome) return 'gone';
    const isFirst = (await tx.$count(organisers)) === 0;
    if (!welcome.email && !isFirst) return 'gone';
    const known = await organiserAt(tx, welcome.email);
    const id = known?.id ?? (await addOrganiser(tx, welcome, given, isFirst, now));
    if (known?.leftAt) await bringBack(tx, id, welcome, now);
    await setPassword(tx, id, password, now);
    await tx.delete(sessions).where(eq(sessions.userId, id));
    await tx.update(welcomes).set({ usedAt: now }).where(eq(welcomes.id, welcome.id));
    const isReset = known && !known.leftAt;
    await record(tx, { by: id, act: isReset ? 'organiser.reset' : 'organiser.added', subject: id, at: now });
    if (!isReset && !isFirst) await tellOwners(tx, { what: 'added', organiser: id }, now);
    return 'welcome';
  });
}

type Welcome = typeof welcomes.$inferSelect;

async function organiserAt(tx: Tx, email: string) {
  const [known] = await tx.select().from(organisers).where(eq(organisers.email, email));
  return known;
}

async function addOrganiser(
  tx: Tx,
  welcome: Welcome,
  given: { name: string; email: string },
  isFirst: boolean,
  now: Date,
): Promise<string> {
  const id = randomUUID();
  const name = welcome.name || given.name;
  const email = welcome.email || given.email.toLowerCase();
  const { role, countries, readsConfidential } = welcome;
  const standing = isFirst
    ? { role: 'owner' as const, readsConfidential: true }
    : { role, countries, readsConfidential };
  const times = { createdAt: now, updatedAt: now };
  await tx.insert(organisers).values({ id, name, email, emailVerified: true, ...standing, ...times });
  const account = { id: randomUUID(), accountId: id, providerId: 'credential', userId: id };
  await tx.insert(accounts).values({ ...account, ...times });
  return id;
}

async function bringBack(
  tx: Tx,
  id: string,
  { role, countries, readsConfidential }: Welcome,
  now: Date,
): Promise<void> {
  const standing = { role, countries, readsConfidential };
  await tx
    .update(organisers)
    .set({ ...standing, leftAt: null, updatedAt: now })
    .where(eq(organisers.id, id));
}

function unused(token: string, now: Date) {
  return and(eq(welcomes.tokenHash, hashOf(token)), isNull(welcomes.usedAt), gt(welcomes.expiresAt, now));
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
