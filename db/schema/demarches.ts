import { choice, day, flag, index, instant, json, table, uniqueIndex, whole, words } from '../engine/columns';
import type {
  Addressed,
  DemarcheKind,
  Reception,
  ReportSentences,
  SignatureStatus,
  Source,
  Visibility,
} from '../types';
import { appeals } from './appeals';

/** What an organisation did itself, signatory or not. */
export const demarches = table(
  'demarches',
  {
    id: words('id').primaryKey(),
    appealId: words('appeal_id')
      .notNull()
      .references(() => appeals.id),
    /** In the address of its public page; random. */
    code: words('code').notNull(),
    lang: words('lang').notNull(),
    status: choice<SignatureStatus>('status').notNull(),
    source: choice<Source>('source').notNull(),
    /** Counts up when links already sent must stop working. */
    generation: whole('generation').notNull(),
    /** Counts up with each change, so that who decides on what has changed meanwhile is told. */
    version: whole('version').notNull().default(1),
    addressKey: words('address_key'),
    acceptedStatementId: words('accepted_report_id'),
    waitingStatementId: words('waiting_report_id'),
    reportedAt: instant('reported_at').notNull(),
    confirmedAt: instant('confirmed_at'),
    acceptedAt: instant('accepted_at'),
    withdrawnAt: instant('withdrawn_at'),
  },
  (t) => [
    uniqueIndex('demarches_code').on(t.code),
    index('demarches_status').on(t.appealId, t.status, t.reportedAt),
    index('demarches_address').on(t.addressKey),
  ],
);

/** The statements of démarches: what was told at first and each time later. Rows are added; only a withdrawal blanks them. */
export const reports = table(
  'reports',
  {
    id: words('id').primaryKey(),
    demarcheId: words('demarche_id')
      .notNull()
      .references(() => demarches.id),
    number: whole('number').notNull(),
    organisations: json<string[]>('organisations').notNull(),
    kind: choice<DemarcheKind>('kind').notNull(),
    inShort: words('in_short'),
    addressee: json<Addressed>('addressee'),
    otherAddressee: words('other_addressee'),
    actedOn: day('acted_on').notNull(),
    until: day('until'),
    country: words('country').notNull(),
    place: words('place'),
    text: words('text'),
    lang: words('lang').notNull(),
    outcome: choice<Reception>('outcome').notNull(),
    reply: words('reply'),
    link: words('link'),
    contact: words('contact'),
    visibility: choice<Visibility>('visibility').notNull(),
    consentProcess: flag('consent_process').notNull(),
    consentPublishName: flag('consent_publish_name').notNull(),
    consentDeliver: flag('consent_deliver').notNull(),
    sentences: json<ReportSentences>('sentences').notNull(),
    saidAt: instant('said_at').notNull(),
  },
  (t) => [uniqueIndex('reports_number').on(t.demarcheId, t.number)],
);
