import type { EntryFacts, EntryWords, Recipients } from './edition';
import type { DecisionAct, LetterKind, ObjectionState, SignatureStatus, Source } from './lists';
import type { Said, Sentences } from './signature';

/** Everything that is kept of one signature and may be told to who signed; of nobody else, and no word among organisers. */
export interface OwnData {
  signature: {
    /** The slug of the appeal. */
    appeal: string;
    /** In the address of its public page. */
    code: string;
    status: SignatureStatus;
    source: Source;
    /** Null for what came on paper without one. */
    email: string | null;
    /** Of the page by which it was signed, and of the letters. */
    lang: string;
    textLang: string;
    textVersion: number;
    /** It came by the personal link of an invitation. */
    invited: boolean;
    /** The sheet of paper that it was entered from. */
    sheet: { collectedOn: string; place: string } | null;
    signedAt: Date;
    confirmedAt: Date | null;
    acceptedAt: Date | null;
  };
  /** What was said at signing and at each correction, the oldest first. */
  statements: (Said & {
    number: number;
    stands: 'accepted' | 'waiting' | 'earlier';
    saidAt: Date;
    sentences: Sentences;
  })[];
  /** What was decided and told, the oldest first. */
  decisions: { act: DecisionAct; at: Date; question: string | null; reason: string | null; answer: string | null }[];
  /** That somebody objected, and what the signatory answered; not who, nor in what words. */
  objections: { state: ObjectionState; at: Date; answer: string | null; resolution: string | null }[];
  /** Letters that left. */
  letters: { kind: LetterKind; at: Date }[];
  /** Where it stands in an edition, and what that says of it; a number alone has no words. */
  editions: {
    number: number;
    recipients: Recipients;
    frozenAt: Date;
    facts: EntryFacts | null;
    words: EntryWords | null;
  }[];
}
