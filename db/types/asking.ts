import type { InvitationAnswer, SignatureStatus } from './lists';
import type { Invitation } from './moderation';
import type { Reach } from './roles';
import type { Said, Sentences } from './signature';

/** Who acts, and on which countries. */
export type Actor = Reach & { id: string };

/** An organisation to ask, as it is put on the list. */
export interface NewInvitation {
  organisation: string;
  country: string;
  lang: string;
  contact: string | null;
}

/** That somebody signed is for signatures to say. */
export type GivenAnswer = Exclude<InvitationAnswer, 'signed'>;

/** What an organiser changes of one; what is left out stays. `askedBy` is an organiser's id. */
export type InvitationChange = Partial<
  NewInvitation & { answer: GivenAnswer; decidesOn: string | null; notes: string | null; askedBy: string | null }
>;

export interface InvitationFilter {
  country?: string;
  lang?: string;
  answer?: InvitationAnswer;
  /** Looked for in names, whatever the case and the accents. */
  query?: string;
  /** From 1. */
  page?: number;
}

/** A line of the list; `brought` counts the signatures that came by its link. */
export type InvitationRow = Omit<Invitation, 'brought' | 'contact' | 'notes'> & { brought: number };

export interface InvitationList {
  /** One page, by country and name. */
  rows: InvitationRow[];
  /** How many the filter finds. */
  total: number;
  /** How many of all give each answer. */
  numbers: Record<InvitationAnswer, number>;
}

/** What the holder of a personal link finds in the form. */
export interface LinkedInvitation {
  appealId: string;
  organisation: string;
  country: string;
  lang: string;
}

/** A sheet of paper, or a file of several: where, when and by whom it was collected. */
export interface NewSheet {
  /** A UUID, the same for what is sent twice, so that it is entered once. */
  id: string;
  /** YYYY-MM-DD */
  collectedOn: string;
  place: string;
  collectedBy: string;
  /** The language of the sheet, in which letters are written. */
  lang: string;
  /** The text that it was signed on, as `AppealText.id`. */
  textId: string;
  /** How many organisations on it gave no written consent: a number is all that is kept of them. */
  countedOnly: number;
}

/** An organisation on a sheet that consents. */
export interface PaperLine {
  said: Said;
  sentences: Sentences;
  email: string | null;
}

export interface Sheet extends Omit<NewSheet, 'lang' | 'textId'> {
  /** The organiser's name. */
  enteredBy: string;
  enteredAt: Date;
  entered: number;
}

/** A line whose name and country are there already: in a signature, or in an earlier line of the same file. */
export interface Double {
  /** The line, from 0. */
  line: number;
  signature: { id: string; organisation: string; status: SignatureStatus } | null;
  earlierLine: number | null;
}

/** What an organiser should know of lines before they are entered. */
export interface PaperCheck {
  /** They may be entered all the same. */
  doubles: Double[];
  /** Lines, from 0, whose mailbox already signed under the very name: they can't be entered. */
  repeated: number[];
}
