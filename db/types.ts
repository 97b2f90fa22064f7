// The plain objects and the closed lists that cross the door of db/.

export const KINDS = [
  'local-union',
  'federation',
  'national-centre',
  'international',
  'party',
  'association',
  'committee',
  'other',
] as const;
export const CAPACITIES = ['organisation-decision', 'mandated-officer', 'personal'] as const;
export const VISIBILITIES = ['public', 'country-only', 'confidential'] as const;
export const CONSENTS = [
  'consentProcess',
  'consentPublishName',
  'consentDeliver',
  'consentDeliverOthers',
  'consentUpdates',
] as const;
export const SIGNATURE_STATUSES = ['unconfirmed', 'waiting', 'returned', 'accepted', 'refused', 'withdrawn'] as const;
export const VERIFIED_HOW = [
  'domain',
  'call-back',
  'public-post',
  'mandate-text',
  'known-correspondent',
  'other',
] as const;
export const LETTER_KINDS = ['confirm', 'reminder', 'already', 'links', 'accepted', 'returned', 'refused'] as const;
export const LETTER_STATES = ['due', 'sending', 'sent', 'kept', 'failed'] as const;
export const TEXT_STATUSES = ['source', 'official', 'volunteer', 'draft'] as const;

export type Kind = (typeof KINDS)[number];
export type Capacity = (typeof CAPACITIES)[number];
export type Visibility = (typeof VISIBILITIES)[number];
export type ConsentName = (typeof CONSENTS)[number];
export type SignatureStatus = (typeof SIGNATURE_STATUSES)[number];
export type VerifiedHow = (typeof VERIFIED_HOW)[number];
export type LetterKind = (typeof LETTER_KINDS)[number];
export type LetterState = (typeof LETTER_STATES)[number];
export type TextStatus = (typeof TEXT_STATUSES)[number];
export type AppealState = 'open' | 'closed' | 'historic';

export type Consents = Record<ConsentName, boolean>;

/** Who runs this installation; empty strings until the first organiser fills them in. */
export interface Site {
  runBy: string;
  contact: string;
  hostingCountry: string;
  keptFor: string;
}

export interface Issuer {
  name: string;
  office: string;
}

export interface AppealText {
  id: string;
  lang: string;
  version: number;
  status: TextStatus;
  translator: string | null;
  /** YYYY-MM-DD */
  datedOn: string;
  title: string;
  summary: string;
  /** Paragraphs of plain text, set apart by an empty line. */
  body: string;
  demands: string[];
  issuer: string;
  signedAs: string;
  signedBy: Issuer[];
  /** Of the canonical form of the text, as `sha256OfText` makes it. */
  sha256: string;
}

export interface Appeal {
  id: string;
  slug: string;
  state: AppealState;
  /** YYYY-MM-DD */
  issuedOn: string;
  /** YYYY-MM-DD */
  publishedOn: string;
  sourceUrl: string;
  /** Country whose authorities are addressed, ISO 3166-1 alpha-2. */
  addressedTo: string;
  sourceLang: string;
}

/** What a signatory says of itself and its mandate, normalised; absent is null. */
export interface Said {
  organisation: string;
  kind: Kind;
  country: string;
  capacity: Capacity;
  signatory: string | null;
  office: string | null;
  visibility: Visibility;
  organisationLatin: string | null;
  acronym: string | null;
  affiliatedTo: string | null;
  city: string | null;
  website: string | null;
  members: number | null;
  mandateBody: string | null;
  /** YYYY-MM-DD */
  mandateOn: string | null;
  mandateText: string | null;
  message: string | null;
  consents: Consents;
}

/** The sentences as the signatory read them, kept word for word. */
export interface Sentences {
  declaration: string;
  consents: Record<ConsentName, string>;
}

export interface Statement extends Said {
  id: string;
  number: number;
  sentences: Sentences;
  saidAt: Date;
}

export interface NewSignature {
  appealId: string;
  /** The text that was shown, as `AppealText.id`. */
  textId: string;
  /** The language of the page, in which letters are written. */
  lang: string;
  email: string;
  said: Said;
  sentences: Sentences;
}

/** What the signatory sees on the private page; no address, no organiser's note. */
export interface PrivateSignature {
  id: string;
  token: string;
  appeal: Appeal;
  text: AppealText;
  lang: string;
  status: SignatureStatus;
  signedAt: Date;
  confirmedAt: Date | null;
  accepted: Statement | null;
  /** The newest words of the signatory that no organiser has accepted yet. */
  waiting: Statement | null;
  question: string | null;
  reason: string | null;
  answer: string | null;
}

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

export interface OrganiserRow {
  id: string;
  organisation: string;
  kind: Kind;
  country: string;
  capacity: Capacity;
  visibility: Visibility;
  lang: string;
  status: SignatureStatus;
  signedAt: Date;
  /** Words of an accepted signature wait to be read. */
  corrected: boolean;
}

export interface Decision {
  act: 'accept' | 'return' | 'refuse';
  by: string;
  verifiedHow: VerifiedHow | null;
  question: string | null;
  reason: string | null;
  answer: string | null;
  at: Date;
}

export interface OrganiserSignature extends PrivateSignature {
  email: string;
  source: 'form' | 'paper' | 'sample';
  decisions: Decision[];
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

/** A letter to write and send, with all that it may show. */
export interface ClaimedLetter {
  id: string;
  kind: LetterKind;
  lang: string;
  attempts: number;
  messageId: string;
  to: { name: string; address: string };
  site: Site;
  entries: LetterEntry[];
  question: string | null;
  reason: string | null;
}

export interface LetterEntry {
  token: string;
  /** Null where the signature is confidential: such a letter names neither appeal nor organisation. */
  organisation: string | null;
  appealTitle: string | null;
  status: SignatureStatus;
}

export interface WrittenLetter {
  subject: string;
  text: string;
}

export interface OutboxLetter {
  id: string;
  kind: LetterKind;
  state: LetterState;
  attempts: number;
  dueAt: Date;
  settledAt: Date | null;
  error: string | null;
  to: string | null;
  written: WrittenLetter | null;
}

export interface Organiser {
  id: string;
  name: string;
  email: string;
}
