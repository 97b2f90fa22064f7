import { and, eq, isNull } from 'drizzle-orm';
import type { Tx } from '../engine/sqlite';
import { insertLetter } from '../letters/letters';
import { organisers } from '../schema';

/** What of an organiser's way in changed. */
export type WayIn = 'invited' | 'added' | 'link' | 'role' | 'codes' | 'removed';

/** Writes to every owner that somebody's way in changed; whose it is stands behind the link in the letter. */
export async function tellOwners(tx: Tx, facts: { what: WayIn; organiser: string }, now: Date): Promise<void> {
  for (const { id, lang } of await listOwners(tx))
    await insertLetter(tx, { kind: 'new-way-in', lang, organiserId: id, facts }, now);
}

/** Every owner, with the language in which to write to each. */
export async function listOwners(tx: Tx): Promise<{ id: string; lang: string }[]> {
  const isOwner = and(eq(organisers.role, 'owner'), isNull(organisers.leftAt));
  const owners = await tx.select({ id: organisers.id, reads: organisers.reads }).from(organisers).where(isOwner);
  return owners.map(({ id, reads }) => ({ id, lang: reads[0] ?? '' }));
}
