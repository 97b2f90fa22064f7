import { day, flag, index, instant, json, table, whole, words } from '../engine/columns';
import { appeals } from './appeals';

/** An authority that an appeal and its démarches are addressed to. */
export const addressees = table(
  'addressees',
  {
    id: words('id').primaryKey(),
    appealId: words('appeal_id')
      .notNull()
      .references(() => appeals.id),
    /** In the order in which they were written down. */
    place: whole('place').notNull(),
    office: words('office').notNull(),
    offices: json<Record<string, string>>('offices').notNull(),
    holder: words('holder'),
    formOfAddress: words('form_of_address'),
    post: words('post'),
    fax: words('fax'),
    email: words('email'),
    lang: words('lang').notNull(),
    country: words('country').notNull(),
    source: words('source').notNull(),
    validAsOf: day('valid_as_of').notNull(),
    isHistoric: flag('is_historic').notNull(),
    checkedOn: day('checked_on'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [index('addressees_order').on(t.appealId, t.place)],
);
