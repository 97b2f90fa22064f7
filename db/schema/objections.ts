import { choice, index, instant, json, table, words } from '../engine/columns';
import type { ObjectionState } from '../types';
import { organisers } from './organisers';
import { signatures } from './signatures';

/** That somebody says an organisation did not sign; the address stands in contacts. */
export const objections = table(
  'objections',
  {
    id: words('id').primaryKey(),
    signatureId: words('signature_id')
      .notNull()
      .references(() => signatures.id),
    lang: words('lang').notNull(),
    state: choice<ObjectionState>('state').notNull(),
    name: words('name').notNull(),
    office: words('office').notNull(),
    text: words('text').notNull(),
    /** What the signatory answered to it. */
    answer: words('answer'),
    answeredAt: instant('answered_at'),
    addressKey: words('address_key'),
    /** The ids of the signatures that it took out of public at once. */
    held: json<string[]>('held').notNull().default([]),
    at: instant('at').notNull(),
    confirmedAt: instant('confirmed_at'),
    resolvedBy: words('resolved_by').references(() => organisers.id),
    resolvedAt: instant('resolved_at'),
    /** Why it was upheld or dismissed, as both sides read it. */
    resolution: words('resolution'),
  },
  (t) => [index('objections_signature').on(t.signatureId, t.at), index('objections_state').on(t.state, t.confirmedAt)],
);
