import { choice, index, instant, json, table, whole, words } from '../engine/columns';
import type { LetterKind, LetterState, WrittenLetter } from '../types';
import { signatures } from './signatures';

/** The only table that holds signatories' addresses. */
export const contacts = table(
  'contacts',
  {
    id: words('id').primaryKey(),
    signatureId: words('signature_id')
      .notNull()
      .unique()
      .references(() => signatures.id),
    email: words('email').notNull(),
    addressKey: words('address_key').notNull(),
  },
  (t) => [index('contacts_address').on(t.addressKey)],
);

export const letters = table(
  'letters',
  {
    id: words('id').primaryKey(),
    kind: choice<LetterKind>('kind').notNull(),
    signatureId: words('signature_id')
      .notNull()
      .references(() => signatures.id),
    /** For the limits; null once the signature is withdrawn. */
    addressKey: words('address_key'),
    lang: words('lang').notNull(),
    question: words('question'),
    reason: words('reason'),
    state: choice<LetterState>('state').notNull(),
    attempts: whole('attempts').notNull(),
    dueAt: instant('due_at').notNull(),
    leaseUntil: instant('lease_until'),
    /** The same over all attempts, so that mail programs fold what was sent twice. */
    messageId: words('message_id').notNull(),
    error: words('error'),
    written: json<WrittenLetter>('written'),
    createdAt: instant('created_at').notNull(),
    settledAt: instant('settled_at'),
  },
  (t) => [
    index('letters_due').on(t.state, t.dueAt),
    index('letters_signature').on(t.signatureId, t.createdAt),
    index('letters_address').on(t.addressKey, t.createdAt),
  ],
);
