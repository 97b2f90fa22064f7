import type { AppealState, TextStatus } from './lists';

/** Who runs this installation; empty strings until the first organiser fills them in. */
export interface Site {
  runBy: string;
  contact: string;
  hostingCountry: string;
  keptFor: string;
}

/** What owners set for the whole installation. */
export interface SiteRules {
  /** Every organiser must give a code of the telephone beside the password. */
  requiresCodes: boolean;
  /** The most letters that leave in an hour: to all, and to one recipient's domain. */
  lettersAnHour: number;
  lettersAnHourToDomain: number;
}

/** What owners set for one appeal. */
export type AppealSettings = Pick<Appeal, 'closesOn' | 'handoverOn' | 'decidersNeeded'>;

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
  /** YYYY-MM-DD: the last day on which it takes signatures. */
  closesOn: string | null;
  /** YYYY-MM-DD: when the list is handed over next. */
  handoverOn: string | null;
  /** YYYY-MM-DD: since when it takes none; what is kept of contacts is counted from here. */
  closedOn: string | null;
  pausedAt: Date | null;
  /** How many organisers must agree before a signature is accepted. */
  decidersNeeded: number;
  /** Countries whose names are shown and handed over to nobody; `*` is all. */
  hiddenCountries: string[];
  /** Countries where acting exposes: of a démarche there neither day nor town are told. */
  atRiskCountries: string[];
}

// A day has ended everywhere twelve hours after it ended in UTC: nobody who still reads the date of the last day on the
// wall is told that it is over.
export const LAST_TO_END = 12 * 60 * 60_000;

/** Whether a day, as YYYY-MM-DD, is over wherever one may be. */
export function hasEndedEverywhere(day: string, now: Date): boolean {
  return new Date(now.getTime() - LAST_TO_END).toISOString().slice(0, 10) > day;
}

/** Why an appeal takes no signatures at this moment, or null where it does. */
export function shutBecause(
  { state, closesOn, pausedAt }: Pick<Appeal, 'state' | 'closesOn' | 'pausedAt'>,
  now = new Date(),
): 'closed' | 'paused' | null {
  if (state !== 'open' || (closesOn && hasEndedEverywhere(closesOn, now))) return 'closed';
  return pausedAt ? 'paused' : null;
}
