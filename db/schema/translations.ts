import { day, index, instant, primaryKey, table, words } from '../engine/columns';
import { appeals } from './appeals';

/** What translators write, passage by passage, before it is published. */
export const passages = table(
  'passages',
  {
    appealId: words('appeal_id')
      .notNull()
      .references(() => appeals.id),
    lang: words('lang').notNull(),
    name: words('name').notNull(),
    words: words('words').notNull(),
    /** Of the original passage that it was written beside. */
    sourceSha256: words('source_sha256').notNull(),
    /** An organiser's id, or `system`. */
    by: words('by').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.appealId, t.lang, t.name] })],
);

/** That somebody whose language it is has read a text; it holds for just these words. */
export const readings = table(
  'readings',
  {
    id: words('id').primaryKey(),
    /** Of the text, as `sha256OfText` makes it, or of the sentences that bind. */
    sha256: words('sha256').notNull(),
    lang: words('lang').notNull(),
    readBy: words('read_by').notNull(),
    readOn: day('read_on').notNull(),
    by: words('by').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [index('readings_of').on(t.sha256, t.at)],
);
