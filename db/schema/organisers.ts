import { choice, flag, index, instant, json, table, whole, words } from '../engine/columns';
import type { Role } from '../types';

// The four tables that better-auth keeps, under the project's names; the property names are better-auth's.

export const organisers = table('organisers', {
  id: words('id').primaryKey(),
  name: words('name').notNull(),
  email: words('email').notNull().unique(),
  emailVerified: flag('email_verified').notNull(),
  image: words('image'),
  role: choice<Role>('role').notNull().default('owner'),
  /** The countries that a moderator decides on; null is all. */
  countries: json<string[]>('countries'),
  /** The languages that the organiser reads. */
  reads: json<string[]>('reads').notNull().default([]),
  /** Named for confidential entries: nobody else reads them. */
  readsConfidential: flag('reads_confidential').notNull().default(false),
  /** The secret of the codes of a telephone, sealed with a key that is not in the database; null without codes. */
  codeSecret: words('code_secret'),
  /** Null while the first code has not been given yet. */
  codesSince: instant('codes_since'),
  /** The 30 s step of the last code that was used, which is refused a second time. */
  lastCodeStep: whole('last_code_step'),
  /** Hashes of the recovery codes that are left. */
  recoveryCodes: json<string[]>('recovery_codes').notNull().default([]),
  /** Who has left signs in no more; what they decided stays under their name. */
  leftAt: instant('left_at'),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

export const sessions = table(
  'sessions',
  {
    id: words('id').primaryKey(),
    token: words('token').notNull().unique(),
    userId: words('organiser_id')
      .notNull()
      .references(() => organisers.id),
    expiresAt: instant('expires_at').notNull(),
    ipAddress: words('ip_address'),
    userAgent: words('user_agent'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    seenAt: instant('seen_at'),
    /** The password was right, and the code is still to come: such a session opens nothing. */
    codeDue: flag('code_due').notNull().default(false),
    /** When password or code were given last, for what asks for them again. */
    provedAt: instant('proved_at'),
  },
  (t) => [index('sessions_organiser').on(t.userId)],
);

export const accounts = table(
  'accounts',
  {
    id: words('id').primaryKey(),
    accountId: words('account_id').notNull(),
    providerId: words('provider_id').notNull(),
    userId: words('organiser_id')
      .notNull()
      .references(() => organisers.id),
    accessToken: words('access_token'),
    refreshToken: words('refresh_token'),
    idToken: words('id_token'),
    accessTokenExpiresAt: instant('access_token_expires_at'),
    refreshTokenExpiresAt: instant('refresh_token_expires_at'),
    scope: words('scope'),
    password: words('password'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [index('accounts_organiser').on(t.userId)],
);

export const verifications = table(
  'verifications',
  {
    id: words('id').primaryKey(),
    identifier: words('identifier').notNull(),
    value: words('value').notNull(),
    expiresAt: instant('expires_at').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [index('verifications_identifier').on(t.identifier)],
);

/** One-time links by which an organiser sets a password; only the hash of the link is kept. */
export const welcomes = table('welcomes', {
  id: words('id').primaryKey(),
  tokenHash: words('token_hash').notNull().unique(),
  /** Both empty for the very first organiser, who types them. */
  name: words('name').notNull(),
  email: words('email').notNull(),
  role: choice<Role>('role').notNull().default('owner'),
  countries: json<string[]>('countries'),
  readsConfidential: flag('reads_confidential').notNull().default(false),
  /** The organiser who made it, or `system` for who runs the server. */
  by: words('by').notNull().default('system'),
  expiresAt: instant('expires_at').notNull(),
  usedAt: instant('used_at'),
});
