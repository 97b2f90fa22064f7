import { and, eq, ne } from 'drizzle-orm';
import { auth, isRefusal, wordless } from '../engine/auth';
import { read, write } from '../engine/sqlite';
import { record } from '../keeping/audit';
import { organisers, sessions } from '../schema';
import type { OrganiserAtDesk } from '../types';
import { giveCode } from './codes';
import { asOrganiser } from './organisers';
import { givePassword, hashOfPassword, setPassword } from './passwords';
import { forgiveTries, mayTry } from './sign-in-limits';

const IDLE_FOR = 30 * 60_000;
/** The last sight of a session is written down at most this often. */
const SEEN_EVERY = 60_000;
/** How long password or code count as given just now. */
const PROVED_FOR = 5 * 60_000;
/** In characters, as RFC 5321 has it; more would only fill the memory of the limits. */
const LONGEST_ADDRESS = 254;

/**
 * Signs an organiser in and answers the cookies to set. Where `codeDue`, the session opens nothing until `openWithCode`.
 * `wrong` says the same for an unknown address and a wrong password; `later` after too many failures, for the account or
 * for all. Throws an error that tells only its code.
 */
export async function signIn(
  email: string,
  password: string,
  now = new Date(),
): Promise<{ cookies: string[]; codeDue: boolean } | 'wrong' | 'later'> {
  const account = email.toLowerCase();
  if (account.length > LONGEST_ADDRESS) return 'wrong';
  if (!(await mayTry(account))) return 'later';
  try {
    const { api } = await auth();
    const { headers, response } = await api.signInEmail({
      body: { email: account, password },
      headers: new Headers(),
      returnHeaders: true,
    });
    const codeDue = await beginSession(response, now);
    await forgiveTries(account);
    return { cookies: headers.getSetCookie(), codeDue };
  } catch (error) {
    if (isRefusal(error)) return 'wrong';
    throw wordless(error);
  }
}

/** Nobody has its cookie yet, so that it can be used only as it stands after this. */
async function beginSession({ token, user }: { token: string; user: { id: string } }, now: Date): Promise<boolean> {
  return write(async (tx) => {
    const [row] = await tx.select().from(organisers).where(eq(organisers.id, user.id));
    const codeDue = Boolean(row?.codesSince);
    await tx
      .update(sessions)
      .set({ codeDue, provedAt: codeDue ? null : now })
      .where(eq(sessions.token, token));
    return codeDue;
  });
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

/** Ends every session of an organiser. */
export async function signOutEverywhere(id: string): Promise<void> {
  await write(async (tx) => {
    await tx.delete(sessions).where(eq(sessions.userId, id));
    await record(tx, { by: id, act: 'account.signed-out', subject: id });
  });
}

/**
 * The organiser whose session the cookie names, or null: none, one whose code is still due, over 12 hours old, or idle
 * for 30 minutes. Throws an error that tells only its code.
 */
export async function findOrganiser(cookie: string, now = new Date()): Promise<OrganiserAtDesk | null> {
  const found = await findSession(cookie, now);
  return found && !found.session.codeDue ? asOrganiser(found.organiser) : null;
}

/** Whether the password was given in this session and the code is still due. */
export async function owesCode(cookie: string, now = new Date()): Promise<boolean> {
  return Boolean((await findSession(cookie, now))?.session.codeDue);
}

/** Opens a session whose code is due by a code or a recovery code. `gone` where there is no such session any more. */
export async function openWithCode(
  cookie: string,
  code: string,
  now = new Date(),
): Promise<'open' | 'wrong' | 'later' | 'gone'> {
  const found = await findSession(cookie, now);
  if (!found?.session.codeDue) return 'gone';
  const given = await giveCode(found.organiser.id, code, now);
  if (given !== 'right') return given;
  await write((tx) =>
    tx.update(sessions).set({ codeDue: false, provedAt: now }).where(eq(sessions.id, found.session.id)),
  );
  return 'open';
}

/** Whether password or code must be given again: neither was in the last five minutes of this session. */
export async function needsProof(cookie: string, now = new Date()): Promise<boolean> {
  const provedAt = (await findSession(cookie, now))?.session.provedAt;
  return !provedAt || now.getTime() - provedAt.getTime() > PROVED_FOR;
}

/** Takes the password again, or a code where one is typed and codes are on. `gone` without a session. */
export async function prove(
  cookie: string,
  { password, code }: { password: string; code: string },
  now = new Date(),
): Promise<'proved' | 'wrong' | 'later' | 'gone'> {
  const found = await findSession(cookie, now);
  if (!found || found.session.codeDue) return 'gone';
  const { id } = found.organiser;
  const given = code ? await giveCode(id, code, now) : await givePassword(id, password);
  if (given !== 'right') return given;
  await write((tx) => tx.update(sessions).set({ provedAt: now }).where(eq(sessions.id, found.session.id)));
  return 'proved';
}

/**
 * Sets another password for who is signed in, if the old one is right, and ends all other sessions of that organiser.
 * Throws for a password under 15 characters.
 */
export async function changePassword(
  cookie: string,
  { old, password }: { old: string; password: string },
  now = new Date(),
): Promise<'changed' | 'wrong' | 'later' | 'gone'> {
  const found = await findSession(cookie, now);
  if (!found || found.session.codeDue) return 'gone';
  const { id } = found.organiser;
  const given = await givePassword(id, old);
  if (given !== 'right') return given;
  const hash = await hashOfPassword(password);
  await write(async (tx) => {
    await setPassword(tx, id, hash, now);
    await tx.delete(sessions).where(and(eq(sessions.userId, id), ne(sessions.id, found.session.id)));
    await record(tx, { by: id, act: 'account.password', subject: id, at: now });
  });
  return 'changed';
}

interface Found {
  organiser: typeof organisers.$inferSelect;
  session: typeof sessions.$inferSelect;
}

async function findSession(cookie: string, now: Date): Promise<Found | null> {
  if (!cookie) return null;
  try {
    const { api } = await auth();
    const known = await api.getSession({ headers: new Headers({ cookie }) });
    return known && (await findLiving(known.session.id, now));
  } catch (error) {
    throw wordless(error);
  }
}

async function findLiving(id: string, now: Date): Promise<Found | null> {
  const [found] = await read()
    .select({ session: sessions, organiser: organisers })
    .from(sessions)
    .innerJoin(organisers, eq(organisers.id, sessions.userId))
    .where(eq(sessions.id, id));
  if (!found || found.organiser.leftAt || found.session.expiresAt <= now) return null;
  const { session } = found;
  const idle = now.getTime() - (session.seenAt ?? session.createdAt).getTime();
  if (idle > IDLE_FOR) {
    await write((tx) => tx.delete(sessions).where(eq(sessions.id, id)));
    return null;
  }
  // Where nothing can be written organisers may still read, until the session goes idle.
  if (idle > SEEN_EVERY)
    await write((tx) => tx.update(sessions).set({ seenAt: now }).where(eq(sessions.id, id))).catch(() => {});
  return found;
}
