import { choice, day, flag, instant, json, table, uniqueIndex, whole, words } from '../engine/columns';
import type { AppealState, Issuer, TextStatus } from '../types';

export const site = table('site', {
  id: words('id').primaryKey(),
  runBy: words('run_by').notNull(),
  contact: words('contact').notNull(),
  hostingCountry: words('hosting_country').notNull(),
  keptFor: words('kept_for').notNull(),
  /** Every organiser must give a code of their telephone beside the password. */
  requiresCodes: flag('requires_codes').notNull().default(false),
  /** The most letters that leave in an hour, to all and to one recipient's domain. */
  lettersAnHour: whole('letters_an_hour').notNull().default(600),
  lettersAnHourToDomain: whole('letters_an_hour_to_domain').notNull().default(120),
});

export const appeals = table('appeals', {
  id: words('id').primaryKey(),
  slug: words('slug').notNull().unique(),
  state: choice<AppealState>('state').notNull(),
  issuedOn: day('issued_on').notNull(),
  publishedOn: day('published_on').notNull(),
  sourceUrl: words('source_url').notNull(),
  sourceLang: words('source_lang').notNull(),
  addressedTo: words('addressed_to').notNull(),
  /** The last day on which it takes signatures, and the day of the next handing over; both shown to who signs. */
  closesOn: day('closes_on'),
  handoverOn: day('handover_on'),
  /** When it was closed: what is kept of contacts is counted from here. */
  closedOn: day('closed_on'),
  /** Since when signing is paused. */
  pausedAt: instant('paused_at'),
  /** How many organisers must agree before a signature is accepted: 1 or 2. */
  decidersNeeded: whole('deciders_needed').notNull().default(1),
  /** Countries whose names are shown and handed over to nobody; `*` is all. */
  hiddenCountries: json<string[]>('hidden_countries').notNull().default([]),
  /** Countries where acting exposes: of a démarche there neither day nor town are told. */
  atRiskCountries: json<string[]>('at_risk_countries').notNull().default([]),
  createdAt: instant('created_at').notNull(),
});

export const appealTexts = table(
  'appeal_texts',
  {
    id: words('id').primaryKey(),
    appealId: words('appeal_id')
      .notNull()
      .references(() => appeals.id),
    lang: words('lang').notNull(),
    version: whole('version').notNull(),
    status: choice<TextStatus>('status').notNull(),
    translator: words('translator'),
    datedOn: day('dated_on').notNull(),
    title: words('title').notNull(),
    summary: words('summary').notNull(),
    body: words('body').notNull(),
    demands: json<string[]>('demands').notNull(),
    issuer: words('issuer').notNull(),
    signedAs: words('signed_as').notNull(),
    signedBy: json<Issuer[]>('signed_by').notNull(),
    sha256: words('sha256').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [uniqueIndex('appeal_texts_version').on(t.appealId, t.lang, t.version)],
);
