import { choice, index, instant, table, whole, words } from '../engine/columns';
import type { PackError, PackState } from '../types';
import { editions } from './editions';
import { organisers } from './organisers';

/** The making of an edition's files, asked for by an organiser. The ZIP lies beside the database for a day. */
export const packs = table(
  'packs',
  {
    id: words('id').primaryKey(),
    editionId: words('edition_id')
      .notNull()
      .references(() => editions.id),
    state: choice<PackState>('state').notNull(),
    /** In percent. */
    progress: whole('progress').notNull(),
    attempts: whole('attempts').notNull(),
    /** While it is being made; past it, whoever made it is gone. */
    leaseUntil: instant('lease_until'),
    /** Changes with whatever may be shown of the edition, so that a file that shows more is given to nobody. */
    shown: words('shown'),
    bytes: whole('bytes'),
    /** Why it failed, and of a letter without a glyph, which. */
    error: choice<PackError>('error'),
    detail: words('detail'),
    by: words('by')
      .notNull()
      .references(() => organisers.id),
    askedAt: instant('asked_at').notNull(),
    settledAt: instant('settled_at'),
  },
  (t) => [index('packs_edition').on(t.editionId, t.askedAt), index('packs_state').on(t.state, t.askedAt)],
);
