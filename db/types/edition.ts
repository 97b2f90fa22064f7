import type { Appeal } from './appeal';
import type { PublicDemarche } from './demarche';
import type { Kind, TextStatus } from './lists';

/** Who is handed an edition: the authorities concerned, or international bodies, own governments and the press. */
export const RECIPIENTS = ['authorities', 'others'] as const;
export type Recipients = (typeof RECIPIENTS)[number];

export function isRecipients(text: string): text is Recipients {
  return (RECIPIENTS as readonly string[]).includes(text);
}

/** What an edition says in the open of who is named: nothing of a person but in a personal capacity, of whom it is the organisation. */
export interface EntryFacts {
  countedAs: 'organisation' | 'person';
  organisation: string;
  /** In Latin letters: as the organisation writes itself, or else as organisers write it. */
  organisationLatin: string | null;
  latinBy: 'organisation' | 'organisers' | null;
  acronym: string | null;
  kind: Kind;
  country: string;
  city: string | null;
  affiliatedTo: string | null;
  website: string | null;
  members: number | null;
  /** YYYY-MM-DD */
  signedOn: string;
  textLang: string;
  textVersion: number;
}

/** One who is a number alone. */
export interface UnnamedFacts {
  unnamed: 'organisation' | 'person';
}

/** What stands beside an entry by name, in the book alone: who signed, and the message. */
export interface EntryWords {
  signatory: string | null;
  office: string | null;
  message: string | null;
}

/** What the annex says of a démarche: what everybody could read of it, without any person. */
export type AnnexFacts = Omit<
  PublicDemarche,
  'code' | 'organisations' | 'addressee' | 'otherAddressee' | 'contact' | 'attachments'
> & {
  organisations: string[];
  /** In its own language, or as who reported it calls it. */
  office: string | null;
};

/** A démarche of an edition's annex, as it was frozen. */
export interface AnnexEntry {
  hash: string;
  salt: string;
  facts: AnnexFacts;
}

/** An entry of an edition, as it was frozen and as it may still be shown. */
export interface EditionEntry {
  /** SHA-256 in hex, as it stands in the manifest. */
  hash: string;
  salt: string;
  facts: EntryFacts;
  /** Null where there were none, or where they may be shown no more. */
  words: EntryWords | null;
  wordsSalt: string | null;
  /** Of the words with their salt, in hex; null where there were none. It stays when they go, so that the facts still verify. */
  wordsSha256: string | null;
  /** It stood in no earlier edition for the same recipients. */
  isNew: boolean;
}

/** A number of those who are not named, of a country where that may be told. */
export interface UnnamedNumber {
  of: 'organisations' | 'persons';
  /** ISO 3166-1 alpha-2 */
  country: string | null;
  number: number;
}

/** What an edition is, for good: its canonical JSON has the SHA-256 that is told everywhere. */
export interface Manifest {
  format: 'demarche-edition-1';
  appeal: Pick<Appeal, 'slug' | 'issuedOn' | 'publishedOn' | 'sourceUrl' | 'addressedTo'> & {
    issuer: string;
    title: string;
  };
  number: number;
  recipients: Recipients;
  /** YYYY-MM-DD, in UTC */
  frozenOn: string;
  /** The texts that were signed, by language and version. */
  texts: { lang: string; version: number; sha256: string; status: TextStatus }[];
  counts: {
    organisations: number;
    persons: number;
    /** Of those that are named. */
    countries: number;
    /** Named, and in no earlier edition for the same recipients. */
    isNew: number;
    unnamed: UnnamedNumber[];
  };
  /** The covering letters that were frozen with it: SHA-256, in hex, of each one's canonical JSON. */
  letters: { lang: string; sha256: string }[];
  /** The hash of each entry, of the unnamed too, in the order of the hashes: their place tells nothing. */
  entries: string[];
  /** The hash of each démarche of the annex, in the order of the hashes; not there where there is no annex. */
  demarches?: string[];
}

export interface Edition {
  id: string;
  number: number;
  recipients: Recipients;
  frozenAt: Date;
  /** The canonical JSON, byte for byte. */
  manifest: string;
  /** Of the manifest, in hex. */
  sha256: string;
  /** The first 20 characters of that, which stand on every page. */
  code: string;
  counts: Manifest['counts'];
  /** How many démarches its annex held when it was frozen. */
  demarches: number;
}

/** What is told of an edition in a list. */
export type EditionHead = Pick<Edition, 'id' | 'number' | 'code' | 'frozenAt'>;

/** What an edition would hold, and what it would leave out, before it is frozen. */
export interface EditionPreview {
  recipients: Recipients;
  /** The number that it would have. */
  number: number;
  counts: Manifest['counts'];
  kinds: Partial<Record<Kind, number>>;
  /** Of the named organisations. */
  countries: Record<string, number>;
  leftOut: {
    /** Accepted, and without the consent to this handing over. */
    withoutConsent: number;
    /** Confirmed, and not decided on or on hold. */
    undecided: number;
    unconfirmed: number;
  };
  /** Named in letters that are not Latin, without a form in these. */
  withoutLatin: { statementId: string; organisation: string; country: string; proposed: string }[];
  warnings: {
    /** Named entries that somebody objects to. */
    objections: number;
    /** Languages whose signed text is a draft that nobody has read. */
    drafts: string[];
  };
  /** How many démarches its annex would hold. */
  demarches: number;
  /** Changes when anything of it does: what is frozen is what was seen. */
  seen: string;
}

/** How many named organisations there are of each kind and country. */
export function countNamed(named: EntryFacts[]): Pick<EditionPreview, 'kinds' | 'countries'> {
  const kinds: EditionPreview['kinds'] = {};
  const countries: EditionPreview['countries'] = {};
  for (const { countedAs, kind, country } of named) {
    if (countedAs === 'person') continue;
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    countries[country] = (countries[country] ?? 0) + 1;
  }
  return { kinds, countries };
}
