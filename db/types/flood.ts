/** The signatures that came from one domain in some hours. */
export interface DomainHours {
  /** Whose registrable domain is meant. */
  domain: string;
  fromAt: Date;
  /** Itself left out. */
  untilAt: Date;
}

/** What refusing a domain's hours would do. */
export interface FloodSize {
  /** The registrable domain; empty where what was given has none. */
  domain: string;
  /** Those that would be refused. */
  refusable: number;
  /** Those that an organiser has accepted, which stay. */
  accepted: number;
  /** Those that this organiser does not reach, which stay. */
  outOfReach: number;
  /** Who gives mailboxes at the domain to anybody; null where it may be one organisation's own. */
  provider: 'free' | 'disposable' | 'hosting' | null;
}

/** A domain's hours refused as one act. */
export interface Batch extends DomainHours {
  id: string;
  reason: string;
  /** The organiser, by name. */
  by: string;
  at: Date;
  refused: number;
  takenBackBy: string | null;
  takenBackAt: Date | null;
}
