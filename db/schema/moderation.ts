import { choice, index, instant, primaryKey, table, uniqueIndex, whole, words } from '../engine/columns';
import type { FlagName, LinkKind, ReadyTextKind } from '../types';
import { appeals } from './appeals';
import { organisers } from './organisers';
import { signatories, signatures, statements } from './signatures';

/** What evidence made suspect when the words arrived, for the queue. */
export const flags = table(
  'flags',
  {
    id: words('id').primaryKey(),
    signatureId: words('signature_id')
      .notNull()
      .references(() => signatures.id),
    flag: choice<FlagName>('flag').notNull(),
  },
  (t) => [uniqueIndex('flags_once').on(t.signatureId, t.flag), index('flags_by_name').on(t.flag, t.signatureId)],
);

/** What organisers tell each other of a signature; no signatory reads it. */
export const notes = table(
  'notes',
  {
    id: words('id').primaryKey(),
    signatureId: words('signature_id')
      .notNull()
      .references(() => signatures.id),
    by: words('by')
      .notNull()
      .references(() => organisers.id),
    text: words('text').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [index('notes_signature').on(t.signatureId, t.at)],
);

/** What a message or a mandate says, in another language, by an organiser who reads it. */
export const glosses = table(
  'glosses',
  {
    id: words('id').primaryKey(),
    statementId: words('statement_id')
      .notNull()
      .references(() => statements.id),
    of: choice<'message' | 'mandateText'>('of').notNull(),
    lang: words('lang').notNull(),
    text: words('text').notNull(),
    by: words('by')
      .notNull()
      .references(() => organisers.id),
    at: instant('at').notNull(),
  },
  (t) => [index('glosses_statement').on(t.statementId, t.at)],
);

/** Which version of a signature an organiser has had on the screen. */
export const sights = table(
  'sights',
  {
    organiserId: words('organiser_id')
      .notNull()
      .references(() => organisers.id),
    signatureId: words('signature_id')
      .notNull()
      .references(() => signatures.id),
    version: whole('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.organiserId, t.signatureId] })],
);

/** Wordings that organisers keep at hand, in the language of those who read them. */
export const readyTexts = table(
  'ready_texts',
  {
    id: words('id').primaryKey(),
    appealId: words('appeal_id')
      .notNull()
      .references(() => appeals.id),
    kind: choice<ReadyTextKind>('kind').notNull(),
    lang: words('lang').notNull(),
    /** The wording of which it is the translation. */
    translates: words('translates'),
    /** Of the wording that it was written beside; null for one that translates none. */
    sourceSha256: words('source_sha256'),
    title: words('title').notNull(),
    text: words('text').notNull(),
    by: words('by')
      .notNull()
      .references(() => organisers.id),
    at: instant('at').notNull(),
  },
  (t) => [
    index('ready_texts_kind').on(t.appealId, t.kind, t.lang),
    uniqueIndex('ready_texts_translation').on(t.translates, t.lang),
  ],
);

/** That a signature speaks for a signatory who has signed already, or that a signatory is part of another. */
export const links = table(
  'links',
  {
    id: words('id').primaryKey(),
    kind: choice<LinkKind>('kind').notNull(),
    /** The signature that was moved; null for a part. */
    signatureId: words('signature_id').references(() => signatures.id),
    fromId: words('from_id')
      .notNull()
      .references(() => signatories.id),
    toId: words('to_id')
      .notNull()
      .references(() => signatories.id),
    by: words('by')
      .notNull()
      .references(() => organisers.id),
    at: instant('at').notNull(),
    undoneBy: words('undone_by').references(() => organisers.id),
    undoneAt: instant('undone_at'),
  },
  (t) => [index('links_from').on(t.fromId), index('links_to').on(t.toId)],
);

/** A domain that an organiser found to be one signatory's own. */
export const verifiedDomains = table(
  'verified_domains',
  {
    id: words('id').primaryKey(),
    signatoryId: words('signatory_id')
      .notNull()
      .references(() => signatories.id),
    domain: words('domain').notNull(),
    evidence: words('evidence'),
    by: words('by')
      .notNull()
      .references(() => organisers.id),
    at: instant('at').notNull(),
  },
  (t) => [
    uniqueIndex('verified_domains_once').on(t.signatoryId, t.domain),
    index('verified_domains_domain').on(t.domain),
  ],
);
