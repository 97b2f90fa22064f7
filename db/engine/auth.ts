import type { Statement } from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/sqlite-proxy';
import { env } from '@/env';
import { keyFor } from '../keys';
import * as schema from '../schema';
import { openEngine, write } from './sqlite';

/** A session ends after twelve hours, however busy. In seconds, as better-auth counts. */
const SESSION_SECONDS = 12 * 60 * 60;
export const SHORTEST_PASSWORD = 15;
export const LONGEST_PASSWORD = 256;

// What better-auth writes takes its turn in the one queue of writers: beside it, it would be lost in somebody else's
// rollback. What it reads waits for nobody.
const database = drizzle(
  async (sql, params, method) => {
    const { reader, writer } = openEngine();
    const reading = reader.prepare(sql);
    if (reading.reader && reading.readonly) return run(reading, params, method);
    return write(async () => run(writer.prepare(sql), params, method));
  },
  { schema },
);

function run(statement: Statement, params: unknown[], method: string): { rows: unknown[] } {
  if (!statement.reader) {
    statement.run(...params);
    return { rows: [] };
  }
  const rows = statement.raw().all(...params) as unknown[][];
  return { rows: method === 'get' ? (rows[0] as unknown[]) : rows };
}

let made: ReturnType<typeof make> | undefined;

/**
 * better-auth on the project's tables: e-mail and password, no routes of its own, nothing kept of the visitor.
 * Loaded when an organiser first asks for it, since it takes longer to load than all the rest of db.
 */
export function auth() {
  made ??= make();
  return made;
}

async function make() {
  const { betterAuth } = await import('better-auth');
  const { drizzleAdapter } = await import('better-auth/adapters/drizzle');
  const { organisers: user, sessions: session, accounts: account, verifications: verification } = schema;
  return betterAuth({
    baseURL: env.origin,
    trustedOrigins: env.origins,
    secret: keyFor('session').toString('hex'),
    database: drizzleAdapter(database, { provider: 'sqlite', schema: { user, session, account, verification } }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
    },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true, cookieCache: { enabled: false } },
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'demarche',
      useSecureCookies: env.origin.startsWith('https:'),
      ipAddress: { disableIpTracking: true },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
}

/** better-auth throws what a visitor did wrong as an error with a status below 500. */
export function isRefusal(error: unknown): boolean {
  const status = (error as { statusCode?: number }).statusCode;
  return status !== undefined && status < 500;
}

/** The error with its code or name and nothing else: the message of a failed query has addresses and sessions in it. */
export function wordless(error: unknown): Error {
  const { name, code, cause } = (error ?? {}) as { name?: string; code?: string; cause?: unknown };
  if (cause) return wordless(cause);
  const told = code ?? name ?? 'error';
  return Object.assign(new Error(`The sessions of organisers failed: ${told}`), { code: told });
}
