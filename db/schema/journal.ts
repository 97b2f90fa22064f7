import { index, instant, json, table, uniqueIndex, whole, words } from '../engine/columns';

/** Who did what, when; never an address, a name or a signatory's words. */
export const audit = table(
  'audit',
  {
    id: words('id').primaryKey(),
    at: instant('at').notNull(),
    /** An organiser's id, `signatory`, `visitor` or `system`. */
    by: words('by').notNull(),
    act: words('act').notNull(),
    subject: words('subject').notNull(),
    details: json<Record<string, string | number>>('details'),
    /** From 1, without a gap. */
    number: whole('number'),
    /** SHA-256 over the row and the hash of the one before it, in hex. */
    hash: words('hash'),
  },
  (t) => [
    uniqueIndex('audit_number').on(t.number),
    index('audit_subject').on(t.subject, t.at),
    index('audit_at').on(t.at),
  ],
);

/** What was typed into a form that had errors, for half an hour, under a key that stands only in the page's address. */
export const drafts = table(
  'drafts',
  {
    id: words('id').primaryKey(),
    sealed: words('sealed').notNull(),
    bytes: whole('bytes').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [index('drafts_expiry').on(t.expiresAt)],
);
