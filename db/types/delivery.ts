import type { Addressee } from './addressee';
import type { EditionHead } from './edition';

/** How an edition reached an addressee, or did not: `refused` is at the door. */
export const DELIVERY_WAYS = ['in-person', 'post', 'registered-post', 'email', 'fax', 'embassy', 'refused'] as const;
export type DeliveryWay = (typeof DELIVERY_WAYS)[number];

/** What can come of a delivery; `posted` is after a refusal at the door. That nothing came is told by the days alone. */
export const OUTCOME_KINDS = ['posted', 'promised', 'replied'] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

export const ATTACHMENTS_SHOW = ['receipt', 'photo', 'reply'] as const;
export type AttachmentOf = (typeof ATTACHMENTS_SHOW)[number];
export type AttachmentType = 'image/jpeg' | 'application/pdf';

/** Who it was for, as the register had it then. */
export type Addressed = Pick<Addressee, 'id' | 'office' | 'offices' | 'lang' | 'country'>;

/** What an organiser writes of a delivery; all of it is public. */
export interface DeliveryWords {
  /** YYYY-MM-DD */
  deliveredOn: string;
  place: string;
  broughtBy: string;
  way: DeliveryWay;
  /** YYYY-MM-DD: by when an answer is expected; null where no day was set. */
  answerDueOn: string | null;
}

/** What an organiser writes of what came; all of it is public. */
export interface OutcomeWords {
  kind: OutcomeKind;
  /** YYYY-MM-DD */
  cameOn: string;
  /** What they wrote or said; a reply has it always. */
  text: string | null;
  /** BCP 47 */
  lang: string | null;
  translation: string | null;
  translationLang: string | null;
}

export interface Outcome extends OutcomeWords {
  id: string;
  /** Signatories who want news were written to. */
  isTold: boolean;
}

/** A picture or a PDF, without its content. */
export interface Attachment {
  id: string;
  shows: AttachmentOf;
  description: string;
  isPublic: boolean;
  type: AttachmentType;
  /** In pixels; null for a PDF. */
  width: number | null;
  height: number | null;
}

export interface NewAttachment extends Omit<Attachment, 'id'> {
  content: Uint8Array;
}

export interface Delivery extends DeliveryWords {
  id: string;
  edition: { id: string; number: number };
  addressee: Addressed;
  /** In the order of their days. */
  outcomes: Outcome[];
  attachments: Attachment[];
}

/** An organiser set a day for the answer, it is past, and no reply came. */
export function isUnanswered({ answerDueOn, outcomes }: Delivery, now = new Date()): boolean {
  const today = now.toISOString().slice(0, 10);
  return answerDueOn !== null && answerDueOn < today && !outcomes.some(({ kind }) => kind === 'replied');
}

/** Whether it reached the addressee in some way: refused at the door, it has to be posted first. */
export function hasReached({ way, outcomes }: Pick<Delivery, 'way' | 'outcomes'>): boolean {
  return way !== 'refused' || outcomes.some(({ kind }) => kind === 'posted');
}

/** What a demand has obtained, as an organiser writes it. */
export interface GainWords {
  /** From 1, in the order of the appeal. */
  demand: number;
  /** YYYY-MM-DD */
  cameOn: string;
  /** By language; that of the appeal is always there. */
  told: Record<string, string>;
  /** Where this is known from: an address on the web, or words. */
  source: string;
}

export interface Gain extends GainWords {
  id: string;
}

/** An edition in which a signatory stands, and what became of it; for its private page. */
export interface OwnEdition extends Omit<EditionHead, 'id'> {
  /** By name, or as a number alone. */
  isNamed: boolean;
  deliveries: Delivery[];
}

/** The letters that would go out about a delivery. */
export interface ToTell {
  /** To those named in the edition who were never told of a delivery. */
  delivered: number;
  /** To those named in it who want news, of each reply that they were not told of. */
  answered: number;
}
