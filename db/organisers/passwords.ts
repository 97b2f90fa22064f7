import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { eq } from 'drizzle-orm';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '../engine/auth';
import { read, type Tx } from '../engine/sqlite';
import { accounts, organisers } from '../schema';
import { forgiveTries, mayTry } from './sign-in-limits';

export { LONGEST_PASSWORD, SHORTEST_PASSWORD };

/**
 * Whether it is the password of the organiser who is signed in already. `later` after too many failures, which count
 * with those at the door.
 */
export async function givePassword(id: string, password: string): Promise<'right' | 'wrong' | 'later'> {
  const [row] = await read()
    .select({ email: organisers.email, hash: accounts.password })
    .from(organisers)
    .innerJoin(accounts, eq(accounts.userId, organisers.id))
    .where(eq(organisers.id, id));
  if (!row?.hash || password.length > LONGEST_PASSWORD) return 'wrong';
  if (!(await mayTry(row.email))) return 'later';
  if (!(await verifyPassword({ hash: row.hash, password }))) return 'wrong';
  await forgiveTries(row.email);
  return 'right';
}

/** Takes a tenth of a second, so never inside a transaction. Throws for a password under 15 characters. */
export async function hashOfPassword(password: string): Promise<string> {
  if (password.length < SHORTEST_PASSWORD) throw new RangeError('the password is too short');
  return hashPassword(password);
}

/** Sets the password, as its hash, in the transaction of the act that does it. */
export async function setPassword(tx: Tx, id: string, password: string, now: Date): Promise<void> {
  await tx.update(accounts).set({ password, updatedAt: now }).where(eq(accounts.userId, id));
}
