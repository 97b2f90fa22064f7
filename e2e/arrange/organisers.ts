import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
// biome-ignore lint/style/noRestrictedImports: it turns the clock on, as the door never does.
import Database from 'better-sqlite3';
import type { Role } from '@/db/types';
import type { House } from './house';

const run = promisify(execFile);
const PASSWORD = 'une phrase assez longue';

/** Makes an organiser of a role by the command line, and answers the cookie of a first session. */
export async function organiserIn(house: House, role: Role): Promise<string> {
  const env = house.environment() as NodeJS.ProcessEnv;
  const words = ['--import', 'tsx', 'bin/organiser.ts', 'add', role, `${role}@comite.example`, role];
  // Not in one breath: a connection that the server closes meanwhile would be taken for an open one.
  const { stdout } = await run(process.execPath, words, { env });
  const link = /http\S+/.exec(stdout)?.[0] ?? '';
  return cookieOf(house, `${link.replace(house.origin, '')}/take`, { password: PASSWORD });
}

/** Signs an organiser in as a form would, and answers the cookie. */
export async function signInAs(house: House, role: Role): Promise<string> {
  return cookieOf(house, '/admin/session', { email: `${role}@comite.example`, password: PASSWORD });
}

/** As if nobody had given a password or a code for six minutes. */
export function sixMinutesPass(house: House): void {
  const other = new Database(path.join(house.folder, 'demarche.sqlite'));
  other.prepare('UPDATE sessions SET proved_at = proved_at - ?').run(6 * 60_000);
  other.close();
}

async function cookieOf(house: House, act: string, fields: Record<string, string>): Promise<string> {
  const body = new URLSearchParams(fields);
  const headers = { Origin: house.origin, Connection: 'close' };
  const answer = await fetch(house.origin + act, { method: 'POST', headers, body, redirect: 'manual' });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  if (cookies.length === 0) throw new Error(`Nobody came in by ${act}: ${answer.status}`);
  return cookies.join('; ');
}
