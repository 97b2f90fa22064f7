import {
  type AnyColumn,
  choice,
  day,
  flag,
  index,
  instant,
  json,
  table,
  uniqueIndex,
  whole,
  words,
} from '../engine/columns';
import type {
  Before,
  Capacity,
  DecisionAct,
  Kind,
  MessageState,
  Sentences,
  SignatureStatus,
  VerifiedHow,
  Visibility,
} from '../types';
import { appeals, appealTexts } from './appeals';
import { invitations, sheets } from './asking';
import { demarches, reports } from './demarches';
import { batches } from './floods';
import { organisers } from './organisers';

/** The organisation, or the person in a personal capacity, that several signatures may come from. */
export const signatories = table(
  'signatories',
  {
    id: words('id').primaryKey(),
    appealId: words('appeal_id')
      .notNull()
      .references(() => appeals.id),
    /** In the address of its public page; random. */
    code: words('code').notNull(),
    /** The organisation that this one is a branch of. Both are counted. */
    partOfId: words('part_of_id').references((): AnyColumn => signatories.id),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [uniqueIndex('signatories_code').on(t.code), index('signatories_part').on(t.partOfId)],
);

/** The act of signing. */
export const signatures = table(
  'signatures',
  {
    id: words('id').primaryKey(),
    appealId: words('appeal_id')
      .notNull()
      .references(() => appeals.id),
    signatoryId: words('signatory_id')
      .notNull()
      .references(() => signatories.id),
    textId: words('text_id')
      .notNull()
      .references(() => appealTexts.id),
    lang: words('lang').notNull(),
    status: choice<SignatureStatus>('status').notNull(),
    source: choice<'form' | 'paper' | 'sample'>('source').notNull(),
    /** Counts up when links already sent must stop working. */
    generation: whole('generation').notNull(),
    /** Counts up with each change, so that who decides on what has changed meanwhile is told. */
    version: whole('version').notNull().default(1),
    /** The personal link that it came by. */
    invitationId: words('invitation_id').references(() => invitations.id),
    /** The sheet of paper that it was entered from. */
    sheetId: words('sheet_id').references(() => sheets.id),
    /** The organiser who was asked to look at it. */
    passedTo: words('passed_to').references(() => organisers.id),
    /** What was decided on the message; null while nothing is, and then nothing is published. */
    messageIs: choice<MessageState>('message_is'),
    /** Both null once withdrawn, so that the same organisation may sign again. */
    addressKey: words('address_key'),
    organisationKey: words('organisation_key'),
    acceptedStatementId: words('accepted_statement_id'),
    waitingStatementId: words('waiting_statement_id'),
    signedAt: instant('signed_at').notNull(),
    confirmedAt: instant('confirmed_at'),
    acceptedAt: instant('accepted_at'),
    remindedAt: instant('reminded_at'),
    withdrawnAt: instant('withdrawn_at'),
  },
  (t) => [
    uniqueIndex('signatures_once').on(t.appealId, t.addressKey, t.organisationKey),
    index('signatures_address').on(t.addressKey),
    index('signatures_organisation').on(t.organisationKey),
    index('signatures_status').on(t.appealId, t.status, t.signedAt),
    index('signatures_accepted').on(t.acceptedStatementId),
    index('signatures_signatory').on(t.signatoryId),
    index('signatures_invitation').on(t.invitationId),
    index('signatures_sheet').on(t.sheetId),
  ],
);

/** What was said at signing and at each correction. Rows are added; only a withdrawal blanks them. */
export const statements = table(
  'statements',
  {
    id: words('id').primaryKey(),
    signatureId: words('signature_id')
      .notNull()
      .references(() => signatures.id),
    number: whole('number').notNull(),
    organisation: words('organisation').notNull(),
    kind: choice<Kind>('kind').notNull(),
    country: words('country').notNull(),
    capacity: choice<Capacity>('capacity').notNull(),
    signatory: words('signatory'),
    office: words('office'),
    visibility: choice<Visibility>('visibility').notNull(),
    organisationLatin: words('organisation_latin'),
    acronym: words('acronym'),
    affiliatedTo: words('affiliated_to'),
    city: words('city'),
    website: words('website'),
    members: whole('members'),
    mandateBody: words('mandate_body'),
    mandateOn: day('mandate_on'),
    mandateText: words('mandate_text'),
    message: words('message'),
    consentProcess: flag('consent_process').notNull(),
    consentPublishName: flag('consent_publish_name').notNull(),
    consentDeliver: flag('consent_deliver').notNull(),
    consentDeliverOthers: flag('consent_deliver_others').notNull(),
    consentUpdates: flag('consent_updates').notNull(),
    consentPublishMessage: flag('consent_publish_message').notNull().default(false),
    sentences: json<Sentences>('sentences').notNull(),
    sortKey: words('sort_key').notNull(),
    saidAt: instant('said_at').notNull(),
  },
  (t) => [
    uniqueIndex('statements_number').on(t.signatureId, t.number),
    index('statements_order').on(t.country, t.sortKey),
  ],
);

/** What organisers decided, and why. Rows are added; only a withdrawal blanks what speaks of the signatory. */
export const decisions = table(
  'decisions',
  {
    id: words('id').primaryKey(),
    /** What it is on: a signature and the statement on the table, or a démarche and its report. */
    signatureId: words('signature_id').references(() => signatures.id),
    statementId: words('statement_id').references(() => statements.id),
    demarcheId: words('demarche_id').references((): AnyColumn => demarches.id),
    reportId: words('report_id').references((): AnyColumn => reports.id),
    by: words('by')
      .notNull()
      .references(() => organisers.id),
    act: choice<DecisionAct>('act').notNull(),
    verifiedHow: choice<VerifiedHow>('verified_how'),
    /** For organisers alone: whom they called, what they read. */
    evidence: words('evidence'),
    /** What of the signature or the démarche the decision changed, to be put back when it is undone. */
    before: json<Before>('before'),
    /** The version that the decision made. */
    version: whole('version').notNull().default(1),
    batchId: words('batch_id').references(() => batches.id),
    /** The decision that this one undid. */
    undoes: words('undoes'),
    question: words('question'),
    reason: words('reason'),
    at: instant('at').notNull(),
  },
  (t) => [
    index('decisions_signature').on(t.signatureId, t.at),
    index('decisions_demarche').on(t.demarcheId, t.at),
    index('decisions_batch').on(t.batchId),
  ],
);

/** What the signatory answered to the question of a decision. */
export const answers = table('answers', {
  id: words('id').primaryKey(),
  decisionId: words('decision_id')
    .notNull()
    .unique()
    .references(() => decisions.id),
  answer: words('answer').notNull(),
  at: instant('at').notNull(),
});
