import type { Kind, SignatureStatus } from './lists';
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
  signatory: string | null;
  office: string | null;
  /** YYYY-MM-DD */
  signedOn: string;
  /** The language of the text that was signed. */
  textLang: string;
}

/** The public list: organisations by name, persons apart, the rest as numbers. */
export interface PublicList {
  organisations: PublicEntry[];
  persons: PublicEntry[];
  /** Organisations that show their country only, by country code. */
  unnamedByCountry: Record<string, number>;
  /** Organisations that show nothing but that they exist. */
  confidential: number;
  /** Persons in a personal capacity who are not named. */
  unnamedPersons: number;
}

export interface Support {
  organisations: number;
  countries: number;
}

export interface DeliveryEntry extends PublicEntry {
  textVersion: number;
  textSha256: string;
}

/** A line of the list as it is handed over: an entry by name, or a number of those that may not be named. */
export type DeliveryLine =
  | ({ entry: 'organisation' | 'person' } & DeliveryEntry)
  | { entry: 'unnamed'; of: 'organisations' | 'persons'; country: string | null; number: number };

export interface InternalLine extends Said {
  status: SignatureStatus;
  email: string;
  lang: string;
  source: string;
  signedAt: Date;
  confirmedAt: Date | null;
  textLang: string;
  textVersion: number;
}
