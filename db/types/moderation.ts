import type {
  Capacity,
  EvidenceName,
  FlagName,
  InvitationAnswer,
  Kind,
  MessageState,
  ReadyTextKind,
  SignatureStatus,
  Source,
  VerifiedHow,
  Visibility,
} from './lists';
import type { Role } from './roles';
import type { Decision, PrivateSignature, Statement } from './signature';

/** What stands in the queue apart: to be decided on, waiting for the signatory's answer, on hold, or any status by name. */
export interface QueueFilter {
  status?: SignatureStatus;
  /** Also what needs nobody's hand, unless a status is asked for. */
  everyStatus?: boolean;
  /** Only what is to be decided on, also of what a query finds. */
  toDecide?: boolean;
  country?: string;
  kind?: Kind;
  lang?: string;
  flag?: FlagName;
  /** Only what this organiser was asked to look at. */
  passedToMe?: boolean;
  /** Only texts and messages in the languages that this organiser reads. */
  inMyLanguages?: boolean;
  /** Looked for in names, towns and signatories, whatever the case, accents and script. */
  query?: string;
  /** From 1. */
  page?: number;
}

export interface QueueRow {
  id: string;
  version: number;
  organisation: string;
  kind: Kind;
  country: string;
  capacity: Capacity;
  visibility: Visibility;
  lang: string;
  status: SignatureStatus;
  source: Source;
  signedAt: Date;
  /** Since when it waits: the confirmation, the correction or the answer. */
  waitingSince: Date;
  /** Words of an accepted signature wait to be read. */
  corrected: boolean;
  flags: FlagName[];
  /** The organiser whom it was passed to, by name. */
  passedTo: string | null;
  /** This organiser has had this version on the screen. */
  seen: boolean;
}

/** What every decision says: on which version of which signature, by whom, and how it was verified. */
export interface Deciding {
  signatureId: string;
  /** The version that the organiser had on the screen. */
  version: number;
  /** The organiser's id. */
  by: string;
  /** Null where nothing was verified. */
  verifiedHow: VerifiedHow | null;
  /** Whom the organiser called, what was read; for organisers alone. */
  evidence?: string;
}

/**
 * `agreed`: one of the two organisers that the appeal asks for agrees now. `changed`: since the organiser looked, the
 * signature was withdrawn, corrected or decided on. `same-organiser`: the second must be another one. `out-of-reach`: the
 * country or the confidence is not this organiser's, or the role does not decide.
 */
export type DecisionOutcome = 'decided' | 'agreed' | 'changed' | 'same-organiser' | 'out-of-reach';

/** `too-late`: after 10 minutes, or once its letter has left. `changed`: something else has happened since. */
export type UndoOutcome = 'undone' | 'too-late' | 'changed' | 'out-of-reach';

/** The last decision, which can be undone until then. */
export interface Undoable {
  decisionId: string;
  until: Date;
}

/**
 * Why a signature was left out of an acceptance of several. `unread`: the organiser has not had this version on the
 * screen. `second-needed`: this organiser agrees, which is written down, and another one must.
 */
export interface Skipped {
  id: string;
  why: 'flagged' | 'unread' | 'changed' | 'out-of-reach' | 'second-needed';
}

/** What each part of the queue holds, of what the organiser reaches. */
export interface QueueNumbers {
  /** What the queue shows unless a status is asked for. */
  toDecide: number;
  passedToMe: number;
  /** `returned` waits for the signatory's answer; withdrawn ones are not in it. */
  byStatus: Partial<Record<SignatureStatus, number>>;
}

/** An organiser whom a signature can be passed to. */
export interface Colleague {
  id: string;
  name: string;
  role: Role;
  /** The languages that the organiser reads. */
  reads: string[];
}

export interface Note {
  id: string;
  by: string;
  text: string;
  at: Date;
}

export interface Gloss {
  of: 'message' | 'mandateText';
  lang: string;
  text: string;
  by: string;
  at: Date;
}

/** What happened to a signature since a version, without anybody's words. */
export interface Change {
  at: Date;
  /** An organiser's name, or null for the signatory and the software. */
  by: string | null;
  act: string;
}

/** All that an organiser sees of a signature. */
export interface OrganiserSignature extends PrivateSignature {
  version: number;
  signatoryId: string;
  /** It is for organisers to decide now: it waits, a correction of it does, or an answer to a question. */
  toDecide: boolean;
  /** Null where the organiser's role may not read addresses, or there is none. */
  email: string | null;
  source: Source;
  messageIs: MessageState | null;
  /** Newest first. */
  decisions: Decision[];
  notes: Note[];
  /** Of the statement on the table: what waits, or where nothing waits what is accepted. */
  glosses: Gloss[];
  /** The statement on the table. */
  current: Statement;
  passedTo: { id: string; name: string } | null;
  flags: FlagName[];
  /** The last decision, while it can be undone, and until when. */
  undoable: Undoable | null;
  /** The organiser who already agrees, where the appeal asks for two. */
  agreedBy: string | null;
  /** The sheet of paper that it was entered from. */
  sheet: { collectedOn: string; place: string; collectedBy: string } | null;
  /** The organisation that it was invited as. */
  invitation: { id: string; organisation: string } | null;
}

export interface ReadyText {
  id: string;
  kind: ReadyTextKind;
  lang: string;
  /** The wording of which it is the translation, by id; null for one of its own. */
  translates: string | null;
  title: string;
  text: string;
}

/** A ready text in one piece, as it is translated: its title, which is one line, an empty line and its text. */
export function inOnePiece({ title, text }: Pick<ReadyText, 'title' | 'text'>): string {
  return `${title}\n\n${text}`;
}

/** Title and text of a ready text that came in one piece; null where one of them is lacking. */
export function inTwoPieces(words: string): Pick<ReadyText, 'title' | 'text'> | null {
  const [title = '', ...lines] = words.trim().split('\n');
  const text = lines.join('\n').trim();
  return title && text ? { title: title.trim(), text } : null;
}

/** One reason for or against believing a signature or a démarche; its words are in `messages.evidence` under `name`. */
export interface EvidenceLine {
  name: EvidenceName;
  speaks: 'for' | 'against' | 'neither';
  /** Where it made the signature suspect in the queue. */
  flag: FlagName | null;
  /** What the sentence tells: domains, names, scripts. */
  facts: Record<string, string>;
  /** The other signature or démarche that it speaks of; null where there is none, or the organiser may not read it. */
  other: { noun: 'signature' | 'demarche'; id: string; organisation: string; status: SignatureStatus } | null;
  /** It speaks of another signature that the organiser may not read. */
  otherIsHidden: boolean;
}

export interface Invitation {
  id: string;
  /** In the personal link. */
  token: string;
  organisation: string;
  country: string;
  lang: string;
  contact: string | null;
  /** The organiser who asks. */
  askedBy: { id: string; name: string } | null;
  answer: InvitationAnswer;
  /** YYYY-MM-DD */
  decidesOn: string | null;
  notes: string | null;
  askedAt: Date | null;
  /** Confirmed signatures that came by its link: its own and those it brought. */
  brought: { id: string; organisation: string; status: SignatureStatus }[];
}
