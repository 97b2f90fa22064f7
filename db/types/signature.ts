import type { Appeal, AppealText } from './appeal';
import type { Capacity, ConsentName, Consents, Kind, SignatureStatus, VerifiedHow, Visibility } from './lists';

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

export interface Organiser {
  id: string;
  name: string;
  email: string;
}
