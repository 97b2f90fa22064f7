import type { AppealState, TextStatus } from './lists';

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
