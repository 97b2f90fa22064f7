import { eq } from 'drizzle-orm';
import { read, type Tx } from '../engine/sqlite';
import { editionEntries, editions } from '../schema';
import type { Manifest } from '../types';
import { annexVerifies } from './annex';
import { hashOfEntry, hashOfWords, sha256 } from './entry-hash';

/**
 * The numbers of editions that are not as they were frozen: the manifest has another hash, holds other entries than there
 * are, or an entry that was not erased has not its hash. None, unless somebody wrote past the triggers.
 */
export async function findBrokenEditions(tx: Tx = read()): Promise<number[]> {
  const broken: number[] = [];
  for (const edition of await tx.select().from(editions))
    if (!(await verifies(tx, edition))) broken.push(edition.number);
  return broken;
}

async function verifies(tx: Tx, { id, manifest, sha256: told }: typeof editions.$inferSelect): Promise<boolean> {
  if (sha256(manifest) !== told) return false;
  const rows = await tx.select().from(editionEntries).where(eq(editionEntries.editionId, id));
  const hashes = rows.map(({ hash }) => hash).sort();
  const { entries, demarches } = JSON.parse(manifest) as Manifest;
  return hashes.join() === entries.join() && rows.every(isTrue) && annexVerifies(tx, id, demarches);
}

function isTrue({ hash, facts, salt, words, wordsSalt, wordsSha256 }: typeof editionEntries.$inferSelect): boolean {
  if (!facts || !salt) return true;
  if (words && wordsSalt && hashOfWords(words, wordsSalt) !== wordsSha256) return false;
  return hashOfEntry(facts, salt, wordsSha256) === hash;
}
