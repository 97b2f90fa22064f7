import { eq, inArray } from 'drizzle-orm';
import { listEditionsOf } from '../editions/edition-list';
import { readHeads } from '../editions/editions';
import { read } from '../engine/sqlite';
import { deliveries, editions, signatures } from '../schema';
import type { OwnEdition } from '../types';
import { readDeliveries } from './deliveries';

/** The editions in which the signatory of a signature still stands, the first one first, and what became of each. */
export async function listOwnEditions(signatureId: string): Promise<OwnEdition[]> {
  const [signature] = await read()
    .select({ signatoryId: signatures.signatoryId })
    .from(signatures)
    .where(eq(signatures.id, signatureId));
  const standing = signature ? await listEditionsOf(signature.signatoryId) : [];
  const ids = standing.map(({ editionId }) => editionId);
  const heads = await readHeads(inArray(editions.id, ids));
  const handed = await readDeliveries(read(), inArray(deliveries.editionId, ids));
  return heads.map(({ id, ...head }) => {
    const isNamed = standing.some((stands) => stands.editionId === id && stands.isNamed);
    return { ...head, isNamed, deliveries: handed.filter(({ edition }) => edition.id === id) };
  });
}
