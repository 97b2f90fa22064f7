import { drizzle } from 'drizzle-orm/sqlite-proxy';
import { env } from '@/env';
import { keyFor } from '../keys';
import * as schema from '../schema';
import { openEngine, write } from './sqlite';

/** A session ends after twelve hours, however busy. In seconds, as better-auth counts. */
const SESSION_SECONDS = 12 * 60 * 60;
export const SHORTEST_PASSWORD = 15;
export const LONGEST_PASSWORD = 256;

// Each statement of better-auth takes its turn in the one queue of writers: beside it, its writes would be lost in
// somebody else's rollback.
const database = drizzle(
  (sql, params, method) =>
    write(async () => {
      const statement = openEngine().writer.prepare(sql);
      if (!statement.reader) {
        statement.run(...params);
        return { rows: [] };
      }
      const rows = statement.raw().all(...params) as unknown[][];
      return { rows: method === 'get' ? (rows[0] as unknown[]) : rows };
    }),
  { schema },
);

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
