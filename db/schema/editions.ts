import { choice, flag, index, instant, json, primaryKey, table, uniqueIndex, whole, words } from '../engine/columns';
import type { AnnexFacts, EditionMatter, EntryFacts, EntryWords, Recipients, UnnamedFacts } from '../types';
import { appeals } from './appeals';
import { demarches } from './demarches';
import { organisers } from './organisers';
import { signatories, signatures, statements } from './signatures';

/** A numbered list as it was frozen to be handed over. Nothing of it changes; a trigger sees to that. */
export const editions = table(
  'editions',
  {
    id: words('id').primaryKey(),
    appealId: words('appeal_id')
      .notNull()
      .references(() => appeals.id),
    number: whole('number').notNull(),
    recipients: choice<Recipients>('recipients').notNull(),
    /** Canonical JSON, byte for byte. */
    manifest: words('manifest').notNull(),
    /** Of the manifest, in hex. */
    sha256: words('sha256').notNull(),
    /** What its files are made of besides the entries, as it was when it was frozen. */
    matter: json<EditionMatter>('matter').notNull(),
    by: words('by')
      .notNull()
      .references(() => organisers.id),
    frozenAt: instant('frozen_at').notNull(),
  },
  (t) => [uniqueIndex('editions_number').on(t.appealId, t.number)],
);

/**
 * What an edition says of each signatory. When one withdraws all but the hash is erased; rows are put in in the order of
 * the hashes, so that not even their order tells who it was.
 */
export const editionEntries = table(
  'edition_entries',
  {
    editionId: words('edition_id')
      .notNull()
      .references(() => editions.id),
    /** SHA-256 in hex, as it stands in the manifest. */
    hash: words('hash').notNull(),
    /** The signature that led when it was frozen, and whose it was. */
    signatureId: words('signature_id').references(() => signatures.id),
    signatoryId: words('signatory_id').references(() => signatories.id),
    /** From 1, in the order of the list; the unnamed have none. */
    place: whole('place'),
    salt: words('salt'),
    facts: json<EntryFacts | UnnamedFacts>('facts'),
    /** Who signed, and the message; they can go before the rest does. */
    words: json<EntryWords>('words'),
    wordsSalt: words('words_salt'),
    wordsSha256: words('words_sha256'),
    isNew: flag('is_new'),
  },
  (t) => [
    primaryKey({ columns: [t.editionId, t.hash] }),
    index('edition_entries_place').on(t.editionId, t.place),
    index('edition_entries_signature').on(t.signatureId),
    index('edition_entries_signatory').on(t.signatoryId),
  ],
);

/** What an edition's annex says of each démarche; when one withdraws all but the hash is erased. */
export const editionDemarches = table(
  'edition_demarches',
  {
    editionId: words('edition_id')
      .notNull()
      .references(() => editions.id),
    /** SHA-256 in hex, as it stands in the manifest. */
    hash: words('hash').notNull(),
    demarcheId: words('demarche_id').references(() => demarches.id),
    /** From 1, in the order of the annex. */
    place: whole('place'),
    salt: words('salt'),
    facts: json<AnnexFacts>('facts'),
  },
  (t) => [primaryKey({ columns: [t.editionId, t.hash] }), index('edition_demarches_demarche').on(t.demarcheId)],
);

/** How organisers write a name in Latin letters that the signatory did not write so itself; for just these words. */
export const latinForms = table('latin_forms', {
  statementId: words('statement_id')
    .primaryKey()
    .references(() => statements.id),
  latin: words('latin').notNull(),
  by: words('by')
    .notNull()
    .references(() => organisers.id),
  at: instant('at').notNull(),
});

/** The letter that goes with an edition, while it is being written: one for each kind of recipient and language. */
export const coveringLetters = table(
  'covering_letters',
  {
    appealId: words('appeal_id')
      .notNull()
      .references(() => appeals.id),
    recipients: choice<Recipients>('recipients').notNull(),
    lang: words('lang').notNull(),
    letterhead: words('letterhead').notNull(),
    placeAndDay: words('place_and_day').notNull(),
    body: words('body').notNull(),
    signers: words('signers').notNull(),
    by: words('by')
      .notNull()
      .references(() => organisers.id),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.appealId, t.recipients, t.lang] })],
);
