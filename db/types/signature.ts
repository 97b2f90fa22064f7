import type { Appeal, AppealText } from './appeal';
import type {
  Capacity,
  ConsentName,
  Consents,
  DecisionAct,
  Kind,
  MessageState,
  SignatureStatus,
  VerifiedHow,
  Visibility,
} from './lists';
import type { Role } from './roles';

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
  /** The token of the personal link that it came by; one that is unknown, or of another appeal, says nothing. */
  invitation?: string;
  /** A field that nobody sees was filled in. */
  trapped?: boolean;
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
  /** When it was first accepted, as it stands. */
  acceptedAt: Date | null;
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

/** What of a signature or a démarche a decision changes. */
export interface Before {
  status: SignatureStatus;
  acceptedStatementId: string | null;
  waitingStatementId: string | null;
  /** Milliseconds since 1970. */
  acceptedAt: number | null;
  /** Of a signature alone, as is the next. */
  organisationKey?: string | null;
  messageIs?: MessageState | null;
}

export interface Decision {
  id: string;
  act: DecisionAct;
  by: string;
  verifiedHow: VerifiedHow | null;
  /** For organisers alone. */
  evidence: string | null;
  question: string | null;
  reason: string | null;
  answer: string | null;
  at: Date;
}

export interface Organiser {
  id: string;
  name: string;
  email: string;
  role: Role;
  /** The countries that a moderator decides on; null is all. */
  countries: string[] | null;
  /** The languages that the organiser reads. */
  reads: string[];
  readsConfidential: boolean;
}
