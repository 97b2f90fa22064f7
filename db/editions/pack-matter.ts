import { eq } from 'drizzle-orm';
import { read } from '../engine/sqlite';
import { editions } from '../schema';
import type { PackMatter } from '../types';
import { readEditionEntries } from './edition-list';
import { asEdition } from './editions';
import { canonical, sha256 } from './entry-hash';

/** All that the files of an edition are made of at this moment, or null where there is no such edition. */
export async function readPackMatter(editionId: string, now = new Date()): Promise<PackMatter | null> {
  const [row] = await read().select().from(editions).where(eq(editions.id, editionId));
  if (!row) return null;
  const { entries, removed, demarches } = await readEditionEntries(editionId, now);
  return { ...row.matter, edition: asEdition(row), entries, removed, demarches };
}

/** A word that changes with anything that may be shown of an edition. */
export function shownOf({
  entries,
  removed,
  demarches,
}: Pick<PackMatter, 'entries' | 'removed' | 'demarches'>): string {
  return sha256(canonical({ entries, removed, demarches }));
}
