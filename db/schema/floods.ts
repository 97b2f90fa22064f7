import { instant, table, words } from '../engine/columns';
import { appeals } from './appeals';
import { organisers } from './organisers';

/** Every signature from one domain in some hours, refused as one act that can be taken back as one. */
export const batches = table('batches', {
  id: words('id').primaryKey(),
  appealId: words('appeal_id')
    .notNull()
    .references(() => appeals.id),
  domain: words('domain').notNull(),
  fromAt: instant('from_at').notNull(),
  untilAt: instant('until_at').notNull(),
  reason: words('reason').notNull(),
  by: words('by')
    .notNull()
    .references(() => organisers.id),
  at: instant('at').notNull(),
  takenBackBy: words('taken_back_by').references(() => organisers.id),
  takenBackAt: instant('taken_back_at'),
});
