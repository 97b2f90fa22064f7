import { createHmac, randomInt } from 'node:crypto';
import { and, eq, isNotNull, isNull, lt, or } from 'drizzle-orm';
import { Secret, TOTP } from 'otpauth';
import { env } from '@/env';
import { read, type Tx, write } from '../engine/sqlite';
import { record } from '../keeping/audit';
import { keyFor } from '../keys';
import { organisers, sessions } from '../schema';
import type { CodesState } from '../types';
import { tellOwners } from './owners';
import { givePassword } from './passwords';
import { seal, unseal } from './seal';
import { forgiveTries, mayTry } from './sign-in-limits';

const RECOVERY_CODES = 10;
/** Fifty bits, in letters and digits that are not taken for one another. */
const RECOVERY_LENGTH = 10;
const RECOVERY_SIGNS = '23456789abcdefghjkmnpqrstuvwxyz';

/** How the codes of an organiser's telephone stand. */
export async function readCodes(id: string): Promise<CodesState> {
  const [row] = await read().select().from(organisers).where(eq(organisers.id, id));
  if (!row) return { since: null, recoveryCodesLeft: 0, awaiting: null };
  const device = row.codesSince ? null : deviceOf(row);
  return {
    since: row.codesSince,
    recoveryCodesLeft: row.recoveryCodes.length,
    awaiting: device && { secret: device.secret.base32, uri: device.toString() },
  };
}

/** Makes a secret for the telephone, to be proved by a first code; another one where none was given yet. */
export async function beginCodes(id: string): Promise<'begun' | 'on'> {
  const codeSecret = seal(new Secret({ size: 20 }).base32, keyFor('code'));
  return write(async (tx) => {
    const isOff = and(eq(organisers.id, id), isNull(organisers.codesSince));
    const { changes } = tx.update(organisers).set({ codeSecret }).where(isOff).run();
    if (changes) await record(tx, { by: id, act: 'codes.begun', subject: id });
    return changes ? 'begun' : 'on';
  });
}

/**
 * Turns codes on by the first code that the telephone shows, and answers ten recovery codes, of which only hashes are
 * kept. `wrong` also where no secret was made; `later` after too many failures.
 */
export async function confirmCodes(
  id: string,
  typed: string,
  now = new Date(),
): Promise<{ recoveryCodes: string[] } | 'wrong' | 'later'> {
  const made = makeRecoveryCodes();
  const outcome = await tryCode(id, (tx) => turnOn(tx, id, typed, made.hashes, now));
  return outcome === 'right' ? { recoveryCodes: made.codes } : outcome;
}

/**
 * Uses a code of the telephone, 30 s early or late at most, or a recovery code; each works once. `later` after five
 * failures in a quarter of an hour.
 */
export async function giveCode(id: string, typed: string, now = new Date()): Promise<'right' | 'wrong' | 'later'> {
  return tryCode(id, (tx) => spend(tx, id, typed, now));
}

/** Ten other recovery codes in the place of those that are left. `off` where no codes are asked for. */
export async function renewRecoveryCodes(id: string): Promise<string[] | 'off'> {
  const { codes, hashes } = makeRecoveryCodes();
  return write(async (tx) => {
    const isOn = and(eq(organisers.id, id), isNotNull(organisers.codesSince));
    const { changes } = tx.update(organisers).set({ recoveryCodes: hashes }).where(isOn).run();
    if (!changes) return 'off';
    await record(tx, { by: id, act: 'codes.renewed', subject: id });
    return codes;
  });
}

/** Asks for no more codes, if the password is right. */
export async function turnOffCodes(id: string, password: string): Promise<'off' | 'wrong' | 'later'> {
  const given = await givePassword(id, password);
  if (given !== 'right') return given;
  await write(async (tx) => {
    await forgetCodes(tx, id);
    await record(tx, { by: id, act: 'codes.off', subject: id });
  });
  return 'off';
}

/**
 * Takes the codes of another organiser away, who lost telephone and recovery codes, by the owner `by` or `system`; ends
 * that one's sessions and writes to all owners. `off` where there were none.
 */
export async function resetCodes(id: string, by: string, now = new Date()): Promise<'reset' | 'off'> {
  return write(async (tx) => {
    if (!(await forgetCodes(tx, id))) return 'off';
    await tx.delete(sessions).where(eq(sessions.userId, id));
    await record(tx, { by, act: 'codes.reset', subject: id, at: now });
    await tellOwners(tx, { what: 'codes', organiser: id }, now);
    return 'reset';
  });
}

/** Forgets secret and recovery codes in the transaction of the act that does it; answers whether there were any. */
export async function forgetCodes(tx: Tx, id: string): Promise<boolean> {
  const had = and(eq(organisers.id, id), isNotNull(organisers.codeSecret));
  const none = { codeSecret: null, codesSince: null, lastCodeStep: null, recoveryCodes: [] };
  return tx.update(organisers).set(none).where(had).run().changes > 0;
}

async function tryCode(id: string, act: (tx: Tx) => Promise<boolean>): Promise<'right' | 'wrong' | 'later'> {
  const account = `code ${id}`;
  if (!(await mayTry(account))) return 'later';
  if (!(await write(act))) return 'wrong';
  await forgiveTries(account);
  return 'right';
}

async function turnOn(tx: Tx, id: string, typed: string, recoveryCodes: string[], now: Date): Promise<boolean> {
  const isAwaited = and(eq(organisers.id, id), isNotNull(organisers.codeSecret), isNull(organisers.codesSince));
  const [row] = await tx.select().from(organisers).where(isAwaited);
  const step = row && stepOf(row, typed, now);
  if (!step) return false;
  await tx.update(organisers).set({ codesSince: now, lastCodeStep: step, recoveryCodes }).where(isAwaited);
  await record(tx, { by: id, act: 'codes.on', subject: id, at: now });
  return true;
}

async function spend(tx: Tx, id: string, typed: string, now: Date): Promise<boolean> {
  const isOn = and(eq(organisers.id, id), isNotNull(organisers.codesSince));
  const [row] = await tx.select().from(organisers).where(isOn);
  if (!row) return false;
  const step = stepOf(row, typed, now);
  if (step) {
    const isNew = or(isNull(organisers.lastCodeStep), lt(organisers.lastCodeStep, step));
    return tx.update(organisers).set({ lastCodeStep: step }).where(and(isOn, isNew)).run().changes === 1;
  }
  const hash = hashOf(typed);
  if (!row.recoveryCodes.includes(hash)) return false;
  const recoveryCodes = row.recoveryCodes.filter((other) => other !== hash);
  await tx.update(organisers).set({ recoveryCodes }).where(isOn);
  await record(tx, { by: id, act: 'codes.recovered', subject: id, details: { left: recoveryCodes.length }, at: now });
  return true;
}

type Row = typeof organisers.$inferSelect;

/** The 30 s step, since 1970, whose code it is: the present one, the one before or the one after; null for others. */
function stepOf(row: Row, typed: string, now: Date): number | null {
  const token = typed.normalize('NFKC').replace(/\s/g, '');
  const device = deviceOf(row);
  if (!device || !/^\d{6}$/.test(token)) return null;
  const timestamp = now.getTime();
  const late = device.validate({ token, timestamp, window: 1 });
  return late === null ? null : device.counter({ timestamp }) + late;
}

function deviceOf({ codeSecret, email }: Row): TOTP | null {
  const secret = codeSecret && unseal(codeSecret, keyFor('code'));
  return secret ? new TOTP({ issuer: `Démarche ${new URL(env.origin).hostname}`, label: email, secret }) : null;
}

function makeRecoveryCodes(): { codes: string[]; hashes: string[] } {
  const sign = () => RECOVERY_SIGNS[randomInt(RECOVERY_SIGNS.length)];
  const made = Array.from({ length: RECOVERY_CODES }, () => Array.from({ length: RECOVERY_LENGTH }, sign).join(''));
  return { codes: made.map((code) => `${code.slice(0, 5)}-${code.slice(5)}`), hashes: made.map(hashOf) };
}

/** Keyed, so that the database alone does not tell the codes to who has the time to try them all. */
function hashOf(typed: string): string {
  const code = typed.normalize('NFKC').toLowerCase().replace(/[\s-]/g, '');
  return createHmac('sha256', keyFor('code')).update(code).digest('base64url');
}
