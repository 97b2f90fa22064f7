// Who may do what at the desk: the one table, for pages, routes and tests.

export const ROLES = ['owner', 'moderator', 'translator', 'reader'] as const;
export type Role = (typeof ROLES)[number];

/** Each thing that is done at the desk, with the roles that may do it. */
export const MAY = {
  /** To come in, and to keep one's own account. */
  'desk.open': ['owner', 'moderator', 'translator', 'reader'],
  /** To read signatures, without addresses. */
  'signatures.read': ['owner', 'moderator', 'translator', 'reader'],
  'addresses.read': ['owner', 'moderator'],
  'signatures.decide': ['owner', 'moderator'],
  'glosses.write': ['owner', 'moderator', 'translator'],
  'texts.write': ['owner', 'moderator', 'translator'],
  /** To write translations of an appeal, publish them and note who read them. */
  'translations.write': ['owner', 'translator'],
  'invitations.read': ['owner', 'moderator', 'reader'],
  'invitations.write': ['owner', 'moderator'],
  'addressees.read': ['owner', 'moderator', 'translator', 'reader'],
  'addressees.write': ['owner', 'moderator'],
  'paper.enter': ['owner', 'moderator'],
  'objections.resolve': ['owner', 'moderator'],
  /** Pausing, refusing a domain's hours, hiding countries. */
  'floods.stop': ['owner', 'moderator'],
  'outbox.read': ['owner', 'moderator'],
  'outbox.hurry': ['owner', 'moderator'],
  'exports.delivery': ['owner', 'moderator'],
  'exports.internal': ['owner'],
  'editions.read': ['owner', 'moderator', 'reader'],
  /** To freeze editions, write their letters, make and take their files. */
  'editions.freeze': ['owner', 'moderator'],
  /** To write down to whom editions were handed, what came of it, and what the demands obtained. */
  'deliveries.write': ['owner', 'moderator'],
  'audit.read': ['owner', 'moderator', 'reader'],
  'organisers.manage': ['owner'],
  'site.write': ['owner'],
  'appeal.write': ['owner'],
  'erasures.run': ['owner'],
} as const satisfies Record<string, readonly Role[]>;
export type DeskAct = keyof typeof MAY;

/** Whether the role may do it anywhere at all; of which countries is for `reaches` to say. */
export function may({ role }: { role: Role }, act: DeskAct): boolean {
  return (MAY[act] as readonly Role[]).includes(role);
}

/** What an organiser may see: a moderator of some countries only theirs, confidential entries only who is named for them. */
export interface Reach {
  /** Null is all. */
  countries: string[] | null;
  readsConfidential: boolean;
}

export function reaches({ countries, readsConfidential }: Reach, entry: { country: string; confidential: boolean }) {
  return (countries === null || countries.includes(entry.country)) && (readsConfidential || !entry.confidential);
}
