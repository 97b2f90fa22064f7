import type { AppealText } from './appeal';
import type { ReadyText } from './moderation';

/** That a person whose language it is has read a text beside its original and holds it to be right. */
export interface Reading {
  readBy: string;
  /** YYYY-MM-DD */
  readOn: string;
}

/** A text as pages show it: a draft that was read counts as a volunteer's translation. */
export interface PublishedText extends AppealText {
  reading: Reading | null;
}

/** A text as its page shows it, or would: before it is published it has neither day nor fingerprint. */
export interface ShownText extends Omit<PublishedText, 'id' | 'version' | 'datedOn' | 'sha256'> {
  datedOn: string | null;
  sha256: string | null;
  /** The passages, by name, that stand in the original's language for want of a translation. */
  untranslated?: string[];
}

/** One passage of an appeal: `title`, `issuer`, `summary`, `demand-1`, `paragraph-1`, `signedAs`, `name-1`, `office-1`. */
export interface Passage {
  name: string;
  source: string;
  sourceSha256: string;
  /** Null where it is not translated yet. */
  words: string | null;
  /** The original has changed since. */
  outdated: boolean;
  /** What the page of the appeal shows is something else. */
  fresh: boolean;
  /** Who wrote it here, where somebody did: an organiser's name. */
  writtenBy: string | null;
  writtenAt: Date | null;
}

/** A wording of the desk as a passage, named `ready-` and its id: title and text as `inOnePiece` puts them together. */
export interface ReadyPassage extends Passage {
  of: ReadyText;
}

export interface Translation {
  lang: string;
  /** The newest text that is published in the language. */
  published: PublishedText | null;
  passages: Passage[];
  /** What the desk wrote in the original's language. */
  ready: ReadyPassage[];
  left: LeftToDo;
}

/** How many passages of a language are not translated, older than the original, or not published as they are. */
export interface LeftToDo {
  missing: number;
  outdated: number;
  fresh: number;
  /** The same of ready texts, which are published nowhere. */
  readyMissing: number;
  readyOutdated: number;
}

/** What the desk tells of each language. */
export type TranslationState = Omit<Translation, 'passages' | 'ready'>;
