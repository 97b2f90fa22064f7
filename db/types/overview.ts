/** What of an appeal needs a hand, as far as the organiser reaches. */
export interface Overview {
  toDecide: number;
  /** Since when the one that waits longest does; null where none does. */
  oldestSince: Date | null;
  /** Of those to decide: corrections of what is accepted. */
  corrections: number;
  /** Passed to this very organiser, and open. */
  passedToMe: number;
  /** Waiting for the signatory's answer. */
  returned: number;
  held: number;
  /** Objections that wait for their resolution. */
  objections: number;
  /** Démarches to decide on. */
  demarches: number;
  /** Deliveries whose day for an answer is past. */
  answersDue: number;
  /** Invitations whose organisation was to decide by a day that has passed. */
  decisionsPast: number;
  /** YYYY-MM-DD on which the contacts are erased; null while that is not set, or nothing is left to erase. */
  eraseOn: string | null;
}

/** How the outbox stands. */
export interface OutboxState {
  /** Their sender died, they are due for over a day, or they failed in the last week. */
  stuck: { cutOff: number; overdue: number; failed: number };
  /** Due, and over the budget of this hour. */
  overBudget: number;
}

/** Confirmed signatures that were neither refused nor withdrawn, each counted on its day and in its country. */
export interface SignatureNumbers {
  /** Every day of the last thirty, or since the first one, the oldest first; days are YYYY-MM-DD in UTC. */
  byDay: { day: string; signatures: number }[];
  /** Most first. */
  byCountry: { country: string; signatures: number }[];
}
