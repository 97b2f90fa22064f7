import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { record } from './audit';
import { auth, isRefusal, LONGEST_PASSWORD, SHORTEST_PASSWORD, wordless } from './engine/auth';
import { read, write } from './engine/sqlite';
import { accounts, organisers, sessions, welcomes } from './schema';
import { forgiveTries, mayTry } from './sign-in-limits';
import type { Organiser } from './types';

const WELCOME_FOR = 24 * 60 * 60_000;
const IDLE_FOR = 30 * 60_000;
/** The last sight of a session is written down at most this often. */
const SEEN_EVERY = 60_000;
/** In characters, as RFC 5321 has it; more would only fill the memory of the limits. */
const LONGEST_ADDRESS = 254;

export { LONGEST_PASSWORD, SHORTEST_PASSWORD };

export async function anyOrganiser(): Promise<boolean> {
  const [any] = await read().select({ id: organisers.id }).from(organisers).limit(1);
  return Boolean(any);
}

/**
 * Makes a one-time link, good for 24 hours, and answers its token. Without `email` it is for the first organiser, who
 * types name and address, and replaces any such link made before. With the address of an organiser it resets the password.
 */
export async function offerWelcome(to: { name: string; email: string } | null, now = new Date()): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const { name, email } = to ?? { name: '', email: '' };
  await write(async (tx) => {
    await tx.delete(welcomes).where(eq(welcomes.email, email));
    const expiresAt = new Date(now.getTime() + WELCOME_FOR);
    await tx.insert(welcomes).values({ id: randomUUID(), tokenHash: hashOf(token), name, email, expiresAt });
    await record(tx, { by: 'system', act: 'welcome.offered', subject: 'organisers', at: now });
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
 * Uses a link: makes the organiser, or sets a new password and ends every session of an old one.
 * `gone` where the link is no more, or is for the first organiser where there is one. Throws for a password under 15
 * characters.
 */
export async function takeWelcome(
  token: string,
  given: { name: string; email: string; password: string },
  now = new Date(),
): Promise<'welcome' | 'gone'> {
  if (given.password.length < SHORTEST_PASSWORD) throw new RangeError('the password is too short');
  const password = await hashPassword(given.password);
  return write(async (tx) => {
    const [welcome] = await tx.select().from(welcomes).where(unused(token, now));
    if (!welcome) return 'gone';
    if (!welcome.email && (await tx.$count(organisers)) > 0) return 'gone';
    const email = (welcome.email || given.email).toLowerCase();
    const name = welcome.name || given.name;
    const [known] = await tx.select().from(organisers).where(eq(organisers.email, email));
    const id = known?.id ?? randomUUID();
    const times = { createdAt: now, updatedAt: now };
    if (known) {
      await tx.update(accounts).set({ password, updatedAt: now }).where(eq(accounts.userId, id));
      await tx.delete(sessions).where(eq(sessions.userId, id));
    } else {
      await tx.insert(organisers).values({ id, name, email, emailVerified: true, ...times });
      await tx
        .insert(accounts)
        .values({ id: randomUUID(), accountId: id, providerId: 'credential', userId: id, password, ...times });
    }
    await tx.update(welcomes).set({ usedAt: now }).where(eq(welcomes.id, welcome.id));
    await record(tx, { by: id, act: known ? 'organiser.reset' : 'organiser.added', subject: id, at: now });
    return 'welcome';
  });
}

/** Whether an address belongs to an organiser. For the command line; never shown to visitors. */
export async function isOrganiser(email: string): Promise<boolean> {
  const [row] = await read()
    .select({ id: organisers.id })
    .from(organisers)
    .where(eq(organisers.email, email.toLowerCase()));
  return Boolean(row);
}

/**
 * Signs an organiser in and answers the cookies to set. `wrong` says the same for an unknown address and a wrong
 * password; `later` after too many failures, for the account or for all. Throws an error that tells only its code.
 */
export async function signIn(email: string, password: string): Promise<{ cookies: string[] } | 'wrong' | 'later'> {
  const account = email.toLowerCase();
  if (account.length > LONGEST_ADDRESS) return 'wrong';
  if (!(await mayTry(account))) return 'later';
  try {
    const { api } = await auth();
    const { headers } = await api.signInEmail({
      body: { email: account, password },
      headers: new Headers(),
      returnHeaders: true,
    });
    await forgiveTries(account);
    return { cookies: headers.getSetCookie() };
  } catch (error) {
    if (isRefusal(error)) return 'wrong';
    throw wordless(error);
  }
}

/**
 * The organiser whose session the cookie names, or null: none, over 12 hours old, or idle for 30 minutes.
 * Throws an error that tells only its code.
 */
export async function findOrganiser(cookie: string, now = new Date()): Promise<Organiser | null> {
  if (!cookie) return null;
  try {
    return await findOrganiserOf(cookie, now);
  } catch (error) {
    throw wordless(error);
  }
}

/** Ends the session and answers the cookies to set. Throws an error that tells only its code. */
export async function signOut(cookie: string): Promise<string[]> {
  try {
    const { api } = await auth();
    const { headers } = await api.signOut({ headers: new Headers({ cookie }), returnHeaders: true });
    return headers.getSetCookie();
  } catch (error) {
    throw wordless(error);
  }
}

async function findOrganiserOf(cookie: string, now: Date): Promise<Organiser | null> {
  const { api } = await auth();
  const found = await api.getSession({ headers: new Headers({ cookie }) });
  if (!found) return null;
  const { id, name, email } = found.user;
  const [session] = await read().select().from(sessions).where(eq(sessions.id, found.session.id));
  if (!session || session.expiresAt <= now) return null;
  const seenAt = session.seenAt ?? session.createdAt;
  const idle = now.getTime() - seenAt.getTime();
  if (idle > IDLE_FOR) {
    await write((tx) => tx.delete(sessions).where(eq(sessions.id, found.session.id)));
    return null;
  }
  // Where nothing can be written organisers may still read, until the session goes idle.
  if (idle > SEEN_EVERY)
    await write((tx) => tx.update(sessions).set({ seenAt: now }).where(eq(sessions.id, found.session.id))).catch(
      () => {},
    );
  return { id, name, email };
}

function unused(token: string, now: Date) {
  return and(eq(welcomes.tokenHash, hashOf(token)), isNull(welcomes.usedAt), gt(welcomes.expiresAt, now));
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
