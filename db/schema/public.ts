import { choice, day, flag, index, instant, json, primaryKey, table, uniqueIndex, words } from '../engine/columns';
import type { Kind, SearchScope, Unnamed } from '../types';
import { appeals } from './appeals';
import { signatories, signatures, statements } from './signatures';

/**
 * How each accepted signature stands in public, written down by the act that changes it, so that lists and numbers come
 * out of an index; `npm run doctor` compares it with the rule it was made by.
 */
export const exposures = table(
  'exposures',
  {
    signatureId: words('signature_id')
      .primaryKey()
      .references(() => signatures.id),
    appealId: words('appeal_id')
      .notNull()
      .references(() => appeals.id),
    signatoryId: words('signatory_id')
      .notNull()
      .references(() => signatories.id),
    statementId: words('statement_id')
      .notNull()
      .references(() => statements.id),
    listed: choice<'named' | 'country' | 'number'>('listed').notNull(),
    countedAs: choice<'organisation' | 'person'>('counted_as').notNull(),
    /** One signature of a signatory stands for it; the others add their representative. */
    leads: flag('leads').notNull(),
    country: words('country').notNull(),
    kind: choice<Kind>('kind').notNull(),
    sortKey: words('sort_key').notNull(),
    acceptedAt: instant('accepted_at').notNull(),
  },
  (t) => [
    index('exposures_list').on(t.appealId, t.leads, t.listed, t.countedAs, t.country, t.sortKey, t.signatureId),
    index('exposures_kind').on(t.appealId, t.leads, t.listed, t.countedAs, t.kind, t.country, t.sortKey, t.signatureId),
    index('exposures_latest').on(t.appealId, t.leads, t.listed, t.countedAs, t.acceptedAt),
    index('exposures_signatory').on(t.signatoryId),
    // Unique, so that a search goes by the few that it found and not through all that are named.
    uniqueIndex('exposures_statement').on(t.statementId),
  ],
);

/** The numbers of those who are not named, as they stood when a day began in UTC: they move once a day. */
export const dailyNumbers = table(
  'daily_numbers',
  {
    appealId: words('appeal_id')
      .notNull()
      .references(() => appeals.id),
    day: day('day').notNull(),
    unnamed: json<Unnamed>('unnamed').notNull(),
  },
  (t) => [primaryKey({ columns: [t.appealId, t.day] })],
);

/**
 * The words by which a statement is found, folded and written in Latin letters: what anybody may look for, what only
 * organisers may, and what names are compared by.
 */
export const searchWords = table(
  'search_words',
  {
    scope: choice<SearchScope | 'likeness'>('scope').notNull(),
    word: words('word').notNull(),
    statementId: words('statement_id')
      .notNull()
      .references(() => statements.id),
  },
  (t) => [primaryKey({ columns: [t.scope, t.word, t.statementId] }), index('search_words_statement').on(t.statementId)],
);
