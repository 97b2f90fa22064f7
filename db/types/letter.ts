import type { Site } from './appeal';
import type { LetterKind, LetterState, SignatureStatus } from './lists';

/** A letter to write and send, with all that it may show. */
export interface ClaimedLetter {
  id: string;
  kind: LetterKind;
  lang: string;
  attempts: number;
  messageId: string;
  to: { name: string; address: string };
  /** The name of the organiser whose act it tells of, where it tells whose. */
  by: string | null;
  site: Site;
  entries: LetterEntry[];
  question: string | null;
  reason: string | null;
  facts: LetterFacts;
  /** What a letter about an objection speaks of. */
  objection: LetterObjection | null;
  /** The démarche that a letter speaks of; of links, all that its recipient reported. */
  demarches: LetterDemarche[];
}

/** Numbers, days, codes and offices that a letter tells: nobody's name, address or words. `by` is the id of an organiser. */
export type LetterFacts = Record<string, string | number>;

export interface LetterObjection {
  token: string;
  organisation: string;
  appealTitle: string;
  /** The title is a translation that nobody has read. */
  isUnreviewed: boolean;
  /** The slug of the appeal. */
  appeal: string;
  /** What was said against the signature, and what the organisers found. */
  text: string;
  answer: string | null;
  resolution: string | null;
}

export interface LetterDemarche {
  token: string;
}

export interface LetterEntry {
  token: string;
  /** Null where the signature is confidential: such a letter names neither appeal nor organisation. */
  organisation: string | null;
  appealTitle: string | null;
  /** The title is a translation that nobody has read. */
  isUnreviewed: boolean;
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
  /** Both null where the address is erased, or the organiser does not reach the signature. */
  to: string | null;
  written: WrittenLetter | null;
  /** It is due, and waits for the budget of the hours to come. */
  waitsForBudget: boolean;
}
