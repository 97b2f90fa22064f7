import { choice, flag, index, instant, table, words } from '../engine/columns';
import type { Kind, SignatureStatus } from '../types';
import { appeals } from './appeals';
import { organisers } from './organisers';
import { signatures, statements } from './signatures';

/**
 * How each signature that was not withdrawn stands in the organisers' queue, written down by triggers whatever act
 * changes it, so that the queue comes out of an index and nothing falls out of it.
 */
export const queue = table(
  'queue',
  {
    signatureId: words('signature_id')
      .primaryKey()
      .references(() => signatures.id),
    appealId: words('appeal_id')
      .notNull()
      .references(() => appeals.id),
    /** The statement on the table: what waits, or where nothing waits what is accepted. */
    statementId: words('statement_id')
      .notNull()
      .references(() => statements.id),
    status: choice<SignatureStatus>('status').notNull(),
    /** The signature, a correction of it or an answer waits for an organiser. */
    toDecide: flag('to_decide').notNull(),
    /** The last of signing, confirmation, correction and answer. */
    waitingSince: instant('waiting_since').notNull(),
    country: words('country').notNull(),
    /** The accepted country, where a correction names another. */
    acceptedCountry: words('accepted_country'),
    kind: choice<Kind>('kind').notNull(),
    lang: words('lang').notNull(),
    /** What waits or what is accepted. */
    confidential: flag('confidential').notNull(),
    passedTo: words('passed_to').references(() => organisers.id),
  },
  (t) => {
    const filtered = [t.signatureId, t.country, t.acceptedCountry, t.confidential, t.kind, t.lang, t.passedTo] as const;
    return [
      index('queue_to_decide').on(t.appealId, t.toDecide, t.waitingSince, ...filtered, t.status),
      index('queue_status').on(t.appealId, t.status, t.waitingSince, ...filtered, t.toDecide),
      index('queue_statement').on(t.statementId),
      index('queue_passed').on(t.passedTo),
    ];
  },
);
