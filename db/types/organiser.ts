import type { Role } from './roles';
import type { Organiser } from './signature';

/** What an owner grants: the role, of which countries, and whether confidential entries too. */
export interface Standing {
  role: Role;
  /** The countries that a moderator decides on; null is all. */
  countries: string[] | null;
  readsConfidential: boolean;
}

/** For whom a one-time link is made. */
export interface Invited extends Partial<Standing> {
  name: string;
  email: string;
}

/** Who is signed in. */
export interface OrganiserAtDesk extends Organiser {
  /** A code of the telephone is asked for beside the password. */
  hasCodes: boolean;
}

/** An organiser as owners see one. */
export interface ListedOrganiser extends OrganiserAtDesk {
  /** The last sight in a session that has not ended; null without one. */
  seenAt: Date | null;
  addedAt: Date;
  /** Who has left signs in no more. */
  leftAt: Date | null;
}

/** The codes of an organiser's telephone. */
export interface CodesState {
  /** Since when they are asked for; null while they are not. */
  since: Date | null;
  recoveryCodesLeft: number;
  /** What the telephone is shown while the first code is awaited; null otherwise. */
  awaiting: { secret: string; uri: string } | null;
}
