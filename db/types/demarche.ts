import type { Appeal } from './appeal';
import type { Addressed, Attachment } from './delivery';
import type { SignatureStatus, Visibility } from './lists';
import type { Undoable } from './moderation';
import type { Decision } from './signature';

/** What an organisation may have done; `letter` is by post, fax or e-mail. */
export const DEMARCHE_KINDS = [
  ...(['letter', 'delegation', 'rally', 'motion', 'press'] as const),
  ...(['parliament', 'company', 'government', 'meeting', 'other'] as const),
] as const;
export type DemarcheKind = (typeof DEMARCHE_KINDS)[number];

/** How a démarche was received; `posted` is after a refusal at the door. */
export const RECEPTIONS = [
  ...(['received', 'at-door', 'refused', 'posted'] as const),
  ...(['promised', 'replied', 'none', 'unknown'] as const),
] as const;
export type Reception = (typeof RECEPTIONS)[number];

export const REPORT_CONSENTS = ['consentProcess', 'consentPublishName', 'consentDeliver'] as const;
export type ReportConsent = (typeof REPORT_CONSENTS)[number];

/** What somebody says of a démarche, normalised; absent is null. */
export interface Told {
  /** In their own languages and scripts; at least one. */
  organisations: string[];
  kind: DemarcheKind;
  inShort: string | null;
  /** As the register of addressees had it when this was told. */
  addressee: Addressed | null;
  /** Where it is none of the register. */
  otherAddressee: string | null;
  /** YYYY-MM-DD: the day, or the first of several; nothing is public before it. */
  actedOn: string;
  /** YYYY-MM-DD: the last of several. */
  until: string | null;
  /** Where it happened, ISO 3166-1 alpha-2. */
  country: string;
  place: string | null;
  /** What was handed over. */
  text: string | null;
  /** BCP 47: of what was handed over, and of the other words. */
  lang: string;
  outcome: Reception;
  reply: string | null;
  link: string | null;
  /** Name and office of who tells it. */
  contact: string | null;
  visibility: Visibility;
  consents: Record<ReportConsent, boolean>;
}

/** The sentences that stood beside the boxes, word for word. */
export type ReportSentences = Record<ReportConsent, string>;

/** What was told at first, or at a later time. */
export interface Report extends Told {
  id: string;
  number: number;
  sentences: ReportSentences;
  saidAt: Date;
}

export interface NewDemarche {
  appealId: string;
  /** The language of the page, in which letters are written. */
  lang: string;
  email: string;
  told: Told;
  sentences: ReportSentences;
  /** A field that nobody sees was filled in: its first letter leaves after those of others. */
  trapped?: boolean;
}

/** A picture or a PDF of a démarche: nobody but who sent it and organisers see it until it is shown. */
export interface Picture extends Attachment {
  state: 'waiting' | 'shown' | 'refused';
}

/** As many as a phone can load, and one document. */
export const MOST_PICTURES = 4;
export const MOST_DOCUMENTS = 1;

/** The statuses in which what is accepted of a démarche is public: a question takes nothing away. */
export const PUBLIC_STATUSES: readonly SignatureStatus[] = ['accepted', 'returned'];

/** What who reported it sees on its private page. */
export interface PrivateDemarche {
  id: string;
  code: string;
  appeal: Appeal;
  lang: string;
  status: SignatureStatus;
  reportedAt: Date;
  confirmedAt: Date | null;
  accepted: Report | null;
  /** The newest words that no organiser has accepted yet. */
  waiting: Report | null;
  question: string | null;
  reason: string | null;
  answer: string | null;
  pictures: Picture[];
}

/** All that an organiser sees of a démarche. */
export interface DeskDemarche extends PrivateDemarche {
  version: number;
  /** What waits, or where nothing waits what is accepted. */
  current: Report;
  /** It waits, what was added to it does, an answer, or a picture. */
  toDecide: boolean;
  /** Null where the role may not read addresses. */
  email: string | null;
  /** Newest first. */
  decisions: Decision[];
  undoable: Undoable | null;
  /** The organiser who already agrees, where the appeal asks for two. */
  agreedBy: string | null;
}

export type DeskDemarcheRow = Pick<DeskDemarche, 'id' | 'status' | 'reportedAt' | 'toDecide'> &
  Pick<Told, 'organisations' | 'kind' | 'country' | 'actedOn' | 'visibility'>;

/** What a report says and a public page shows as it was said. */
type ShownAsTold =
  | 'kind'
  | 'inShort'
  | 'addressee'
  | 'otherAddressee'
  | 'until'
  | 'country'
  | 'place'
  | 'text'
  | 'lang'
  | 'outcome'
  | 'reply'
  | 'link'
  | 'contact';

/** What an organiser asks of the démarches at the desk; what is left out does not narrow them. */
export interface DeskDemarcheQuery {
  /** Words of the names of the organisations or of the place, or the address of its public page. */
  query?: string;
  status?: SignatureStatus;
}

/** A démarche as everybody may read it. */
export interface PublicDemarche extends Pick<Told, ShownAsTold> {
  /** In the address of its page. */
  code: string;
  /** With the code of the public page of those who signed; empty where none is named. */
  organisations: { name: string; signatory: string | null }[];
  /** YYYY-MM-DD, or YYYY-MM where the day is not told. */
  on: string;
  attachments: Attachment[];
  /** Neither day nor town are told, to protect who acted, nor words or pictures, which may tell both. */
  isVeiled: boolean;
}

/** What is asked of the register; what is left out does not narrow it. */
export interface DemarcheQuery {
  country?: string;
  kind?: DemarcheKind;
  /** The id of an addressee. */
  addressee?: string;
  outcome?: Reception;
}

/** The register, the newest first, and how many are not shown. */
export interface DemarcheRegister {
  found: PublicDemarche[];
  unnamed: number;
}

/** A page of the register. */
export interface RegisterPage extends DemarcheRegister {
  /** How many it has on all its pages. */
  total: number;
  page: number;
  pages: number;
  /** All that is shown, however the page is narrowed, without which of them signed and without pictures. */
  all: PublicDemarche[];
}
