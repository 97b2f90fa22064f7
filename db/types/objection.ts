import type { LinkKind, ObjectionState, SignatureStatus } from './lists';

/** The entry that somebody is about to object to. */
export interface NamedEntry {
  code: string;
  organisation: string;
  country: string;
}

/** What the one who objects reads on the page of the objection. */
export interface OwnObjection {
  state: ObjectionState;
  /** Null where it may not be named any more. */
  organisation: string | null;
  /** The slug of the appeal. */
  appeal: string;
  name: string;
  office: string;
  text: string;
  /** Why it was upheld or dismissed. */
  resolution: string | null;
}

/** What the signatory reads of an objection: what is said, not by whom. */
export interface HeardObjection {
  id: string;
  state: ObjectionState;
  text: string;
  confirmedAt: Date;
  answer: string | null;
  resolution: string | null;
}

/** An objection as organisers read it. */
export interface DeskObjection extends HeardObjection {
  signatureId: string;
  /** The version of the signature that it is resolved on. */
  version: number;
  status: SignatureStatus;
  organisation: string;
  country: string;
  /** Who objects, in which office. */
  name: string;
  office: string;
  /** Null where the organiser's role may not read addresses, or it is erased. */
  email: string | null;
  /** Whether the address is at a domain verified for this very signatory. */
  fromOwnDomain: boolean;
  /** Whether it took the entry out of public at once. */
  tookOut: boolean;
  /** The organiser who resolved it, by name. */
  resolvedBy: string | null;
  resolvedAt: Date | null;
}

/** One signatory tied to another, as it stands on the screen of a signature. */
export interface Tie {
  id: string;
  kind: LinkKind;
  /** Whether the other is the organisation that this one is part of; false too where both are one and the same. */
  isWhole: boolean;
  /** The other's signature, or for `same` the one that was moved; null where it is out of the organiser's reach. */
  other: { id: string; organisation: string } | null;
  by: string;
  at: Date;
}

/** A domain that an organiser found to be the signatory's own. */
export interface VerifiedDomain {
  id: string;
  domain: string;
  evidence: string | null;
  by: string;
  at: Date;
}
