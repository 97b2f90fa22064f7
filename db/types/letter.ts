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
  site: Site;
  entries: LetterEntry[];
  question: string | null;
  reason: string | null;
}

export interface LetterEntry {
  token: string;
  /** Null where the signature is confidential: such a letter names neither appeal nor organisation. */
  organisation: string | null;
  appealTitle: string | null;
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
  to: string | null;
  written: WrittenLetter | null;
}
