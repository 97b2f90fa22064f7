import type { EntryFacts, EntryWords, Recipients, UnnamedNumber } from './edition';
import type { Kind, SignatureStatus, Visibility } from './lists';
import type { QueueFilter } from './moderation';
import type { Said } from './signature';

export interface PublicEntry {
  organisation: string;
  organisationLatin: string | null;
  acronym: string | null;
  kind: Kind;
  country: string;
  city: string | null;
  affiliatedTo: string | null;
  website: string | null;
  /** As it says; shown, and never summed. Absent where it is not told. */
  members?: number | null;
  signatory: string | null;
  office: string | null;
  /** YYYY-MM-DD */
  signedOn: string;
  /** The language of the text that was signed. */
  textLang: string;
}

/** An entry of the public list, with what stands beside it. */
export interface ListedEntry extends PublicEntry {
  /** In the address of its page. */
  code: string;
  countedAs: 'organisation' | 'person';
  message: string | null;
  /** Others who signed for the same organisation and are named. */
  representatives: { signatory: string; office: string | null }[];
  /** The organisation that it is a branch of, where that is named too. */
  partOf: { code: string; organisation: string } | null;
}

/** What is asked of the public list; what is left out does not narrow it. */
export interface ListQuery {
  /** Every country code, in the order of the page's language; without it, by code. */
  countryOrder?: readonly string[];
  country?: string;
  kind?: Kind;
  /** Words of a name, an acronym or a town, whatever the case, accents and script. */
  query?: string;
  /** From 1. */
  page?: number;
}

/** A page of the public list: organisations by country and name, then persons in the same order; the rest as numbers. */
export interface PublicList {
  organisations: ListedEntry[];
  persons: ListedEntry[];
  /** How many there are on all pages, organisations also by country. */
  found: { organisations: number; persons: number; byCountry: Record<string, number> };
  page: number;
  /** At least 1. */
  pages: number;
  unnamed: Unnamed;
}

/** A line of the public list for machines: an organisation, and no person's name. */
export interface PublicLine extends Omit<PublicEntry, 'signatory' | 'office' | 'members'> {
  code: string;
  members: number | null;
  /** The code of the organisation that it is a branch of. */
  partOf: string | null;
}

/** The numbers of those whose name is not shown. */
export interface Unnamed {
  /** Organisations that show their country only, by country code: of at least five, where they are not public. */
  byCountry: Record<string, number>;
  /** Organisations of countries with fewer of them, and confidential ones. */
  elsewhere: number;
  /** Persons in a personal capacity. */
  persons: number;
}

export interface Support {
  organisations: number;
  countries: number;
  /** Of those that are named. */
  kinds: Partial<Record<Kind, number>>;
  /** How many are named, by country. */
  named: Record<string, number>;
}

/** A line of the list as it would be handed over now: an entry by name, or a number of those that may not be named. */
export type DeliveryLine =
  | ({ entry: 'organisation' | 'person'; isNew: boolean } & Omit<EntryFacts, 'countedAs'> & Omit<EntryWords, 'message'>)
  | ({ entry: 'unnamed' } & UnnamedNumber);

/** A line of the public list with the names that it shows. */
export type PressLine =
  | ({ entry: 'organisation' | 'person'; code: string } & PublicEntry)
  | ({ entry: 'unnamed' } & UnnamedNumber);

/** What of a list is wanted; what is left out does not narrow it. */
export interface ListChoice {
  country?: string;
  kind?: Kind;
}

export interface InternalLine extends Said {
  status: SignatureStatus;
  /** Null for what came on paper without one. */
  email: string | null;
  lang: string;
  source: string;
  signedAt: Date;
  confirmedAt: Date | null;
  textLang: string;
  textVersion: number;
}

/** How many signatories of a country were accepted, by the visibility that they chose; for organisers. */
export type CountryEntries = { country: string } & Record<Visibility, number>;

/** What of the internal list is wanted, as the queue is filtered. */
export interface InternalChoice extends Omit<QueueFilter, 'page'> {
  /** Confidential signatures too; without it, none whose accepted or newest words are confidential. */
  confidential: boolean;
}

export const PRESETS = ['delivery', 'press', 'internal', 'own-data'] as const;
export type Preset = (typeof PRESETS)[number];
export const FORMATS = ['csv', 'xlsx', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** That a file was taken out, as it is written down and told to owners. */
export interface ExportTaken {
  /** Of the appeal, or of the signature whose own data it is. */
  subject: string;
  /** The organiser's id, or `signatory`. */
  by: string;
  preset: Preset;
  format: Format;
  recipients?: Recipients;
  /** Codes alone; of words that were looked for only that there were some, since they may be a name. */
  filter?: Record<string, string | number>;
  /** Why, in the words of who took it. */
  reason?: string;
}
