import { TOTP } from 'otpauth';
import { beginCodes, confirmCodes, offerWelcome, readCodes, signIn, takeWelcome } from '@/db';
import { rows } from './test-database';
import type { Standing } from './types';

export const PASSWORD = 'une phrase assez longue';
export const NADIA = { name: 'Nadia', email: 'Nadia@Campaign.example', password: PASSWORD };

/** Makes an organiser who can sign in, by a link, and answers the id. The first one is an owner. */
export async function addOrganiser(name: string, standing: Partial<Standing> = {}): Promise<string> {
  const email = `${name.toLowerCase()}@campaign.example`;
  await takeWelcome(await offerWelcome({ name, email, ...standing }), { name, email, password: PASSWORD });
  const [row] = rows<{ id: string }>('SELECT id FROM organisers WHERE email = ?', email);
  return row?.id ?? '';
}

export const addNadia = () => addOrganiser('Nadia');

/** Signs in and answers the cookie, as a browser would send it. */
export async function enter(email = NADIA.email, password = PASSWORD): Promise<string> {
  const entered = await signIn(email, password);
  if (typeof entered === 'string') throw new Error(`Not signed in: ${entered}`);
  return asCookie(entered.cookies);
}

export const asCookie = (cookies: string[]) => cookies.map((cookie) => cookie.split(';')[0]).join('; ');

/** The clock of sessions is the machine's, since better-auth reads no other. */
export const fromNow = (milliseconds: number) => new Date(Date.now() + milliseconds);

/** What a telephone with this secret shows at an instant. */
export function codeAt(secret: string, at: Date): string {
  return new TOTP({ secret }).generate({ timestamp: at.getTime() });
}

/** Turns codes on and answers the telephone's secret and the recovery codes. */
export async function turnOn(id: string, at: Date): Promise<{ secret: string; recoveryCodes: string[] }> {
  await beginCodes(id);
  const secret = (await readCodes(id)).awaiting?.secret ?? '';
  const confirmed = await confirmCodes(id, codeAt(secret, at), at);
  if (typeof confirmed === 'string') throw new Error(`The codes were not turned on: ${confirmed}`);
  return { secret, ...confirmed };
}
