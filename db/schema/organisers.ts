import { flag, index, instant, table, words } from '../engine/columns';

// The four tables that better-auth keeps, under the project's names; the property names are better-auth's.

export const organisers = table('organisers', {
  id: words('id').primaryKey(),
  name: words('name').notNull(),
  email: words('email').notNull().unique(),
  emailVerified: flag('email_verified').notNull(),
  image: words('image'),
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
  expiresAt: instant('expires_at').notNull(),
  usedAt: instant('used_at'),
});
