import { type AnyColumn, choice, day, index, instant, table, whole, words } from '../engine/columns';
import type { InvitationAnswer } from '../types';
import { appeals } from './appeals';
import { organisers } from './organisers';

/** An organisation that organisers ask to sign, by a personal link that they send themselves. */
export const invitations = table(
  'invitations',
  {
    id: words('id').primaryKey(),
    appealId: words('appeal_id')
      .notNull()
      .references((): AnyColumn => appeals.id),
    organisation: words('organisation').notNull(),
    country: words('country').notNull(),
    lang: words('lang').notNull(),
    /** Whom organisers know there, and how to reach them; theirs to write. */
    contact: words('contact'),
    askedBy: words('asked_by').references(() => organisers.id),
    answer: choice<InvitationAnswer>('answer').notNull(),
    /** The day on which its meeting decides. */
    decidesOn: day('decides_on'),
    notes: words('notes'),
    sortKey: words('sort_key').notNull(),
    askedAt: instant('asked_at'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [index('invitations_order').on(t.appealId, t.country, t.sortKey)],
);

/** A sheet of paper, or a file of them, with where, when and by whom it was collected. */
export const sheets = table(
  'sheets',
  {
    id: words('id').primaryKey(),
    appealId: words('appeal_id')
      .notNull()
      .references(() => appeals.id),
    collectedOn: day('collected_on').notNull(),
    place: words('place').notNull(),
    collectedBy: words('collected_by').notNull(),
    enteredBy: words('entered_by')
      .notNull()
      .references(() => organisers.id),
    /** Organisations on it that gave no written consent: they are a number and nothing else. */
    countedOnly: whole('counted_only').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [index('sheets_appeal').on(t.appealId, t.createdAt)],
);
