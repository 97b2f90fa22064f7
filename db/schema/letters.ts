import { choice, index, instant, json, table, whole, words } from '../engine/columns';
import type { LetterFacts, LetterKind, LetterState, WrittenLetter } from '../types';
import { demarches } from './demarches';
import { objections } from './objections';
import { organisers } from './organisers';
import { decisions, signatures } from './signatures';

/** The only table that holds the addresses of who signed, objected or reported a démarche. */
export const contacts = table(
  'contacts',
  {
    id: words('id').primaryKey(),
    /** Whose address it is: a signature's, an objection's or a démarche's. */
    signatureId: words('signature_id')
      .unique()
      .references(() => signatures.id),
    objectionId: words('objection_id')
      .unique()
      .references(() => objections.id),
    demarcheId: words('demarche_id')
      .unique()
      .references(() => demarches.id),
    email: words('email').notNull(),
    addressKey: words('address_key').notNull(),
    /** The registrable domain of the address, as `domainOf` tells it. */
    domain: words('domain').notNull().default(''),
  },
  (t) => [index('contacts_address').on(t.addressKey), index('contacts_domain').on(t.domain)],
);

export const letters = table(
  'letters',
  {
    id: words('id').primaryKey(),
    kind: choice<LetterKind>('kind').notNull(),
    /** What it speaks of and to whom it goes: a signature, an objection, a démarche, or an organiser. */
    signatureId: words('signature_id').references(() => signatures.id),
    objectionId: words('objection_id').references(() => objections.id),
    demarcheId: words('demarche_id').references(() => demarches.id),
    organiserId: words('organiser_id').references(() => organisers.id),
    /** The decision that it tells of, which can be undone until it leaves. */
    decisionId: words('decision_id').references(() => decisions.id),
    /** For the limits; null once the signature is withdrawn. */
    addressKey: words('address_key'),
    lang: words('lang').notNull(),
    question: words('question'),
    reason: words('reason'),
    /** Numbers, days, codes and offices that it tells: nobody's name, address or words. */
    facts: json<LetterFacts>('facts'),
    /** 0 goes first; 1 is for what strangers cause or what can wait, 2 for what looks like a machine. */
    lane: whole('lane').notNull().default(0),
    /** Where it goes, for the budget of one hour; empty for organisers. */
    domain: words('domain').notNull().default(''),
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
    index('letters_due').on(t.state, t.lane, t.dueAt),
    index('letters_settled').on(t.settledAt, t.domain),
    index('letters_decision').on(t.decisionId),
    index('letters_signature').on(t.signatureId, t.createdAt),
    index('letters_demarche').on(t.demarcheId, t.createdAt),
    index('letters_address').on(t.addressKey, t.createdAt),
  ],
);
