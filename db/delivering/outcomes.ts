import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { checkpoint, write } from '../engine/sqlite';
import { record } from '../keeping/audit';
import { deliveries, outcomes } from '../schema';
import type { OutcomeWords } from '../types';

/**
 * Adds what came of a delivery. The same words of the same day are one, as they are when a form is sent twice; a language
 * or a translation that comes with them later takes the place of the one that was there.
 */
export async function addOutcome(
  deliveryId: string,
  words: OutcomeWords,
  by: string,
  now = new Date(),
): Promise<'added' | 'unknown'> {
  return write(async (tx) => {
    if (!(await tx.$count(deliveries, eq(deliveries.id, deliveryId)))) return 'unknown';
    const { kind, cameOn } = words;
    const alike = and(eq(outcomes.deliveryId, deliveryId), eq(outcomes.kind, kind), eq(outcomes.cameOn, cameOn));
    const rows = await tx.select().from(outcomes).where(alike);
    const same = rows.find(({ text }) => text === words.text);
    if (same && Object.entries(words).every(([name, value]) => same[name as keyof OutcomeWords] === value))
      return 'added';
    if (same) await tx.update(outcomes).set(words).where(eq(outcomes.id, same.id));
    else await tx.insert(outcomes).values({ id: randomUUID(), deliveryId, ...words, by, createdAt: now });
    await record(tx, { by, act: 'outcome.added', subject: deliveryId, details: { kind }, at: now });
    return 'added';
  });
}

/** Takes out what was written down of a delivery by mistake. */
export async function removeOutcome(
  deliveryId: string,
  id: string,
  by: string,
  now = new Date(),
): Promise<'removed' | 'unknown'> {
  const outcome = await write(async (tx) => {
    const [removed] = await tx
      .delete(outcomes)
      .where(and(eq(outcomes.id, id), eq(outcomes.deliveryId, deliveryId)))
      .returning({ kind: outcomes.kind });
    if (!removed) return 'unknown';
    await record(tx, { by, act: 'outcome.removed', subject: deliveryId, details: removed, at: now });
    return 'removed';
  });
  if (outcome === 'removed') await checkpoint();
  return outcome;
}
