import { randomUUID } from 'node:crypto';
import { and, asc, count, eq, inArray, lt, notExists, type SQL, sql } from 'drizzle-orm';
import { checkpoint, read, type Tx, write } from '../engine/sqlite';
import { record } from '../keeping/audit';
import { attachments, deliveries, editions, outcomes } from '../schema';
import type { Addressed, Delivery, DeliveryWords, Outcome } from '../types';
import { readAttachments } from './attachments';

export interface ToDeliver {
  editionId: string;
  addressee: Addressed;
  words: DeliveryWords;
  by: string;
}

/**
 * Writes down that an edition was handed to an addressee, and answers the id. The very same delivery sent twice is one,
 * as it is when a form is.
 */
export async function addDelivery({ editionId, addressee, words, by }: ToDeliver, now = new Date()): Promise<string> {
  return write(async (tx) => {
    const { id: addresseeId, office, offices, lang, country } = addressee;
    const given = { addressee: { id: addresseeId, office, offices, lang, country }, ...words };
    const rows = await tx.select().from(deliveries).where(eq(deliveries.editionId, editionId));
    const same = rows.find((row) => row.addressee.id === addresseeId && isSame(row, words));
    if (same) return same.id;
    const id = randomUUID();
    await tx.insert(deliveries).values({ id, editionId, ...given, by, createdAt: now });
    await record(tx, { by, act: 'delivery.added', subject: id, at: now });
    return id;
  });
}

/** Writes a delivery anew; to whom it was stays. */
export async function changeDelivery(
  id: string,
  words: DeliveryWords,
  by: string,
  now = new Date(),
): Promise<'changed' | 'unknown'> {
  return write(async (tx) => {
    const [changed] = await tx
      .update(deliveries)
      .set(words)
      .where(eq(deliveries.id, id))
      .returning({ id: deliveries.id });
    if (!changed) return 'unknown';
    await record(tx, { by, act: 'delivery.changed', subject: id, at: now });
    return 'changed';
  });
}

/** Takes a delivery out for good, with what came of it and what was attached to it. */
export async function removeDelivery(id: string, by: string, now = new Date()): Promise<'removed' | 'unknown'> {
  const outcome = await write(async (tx) => {
    await tx.delete(outcomes).where(eq(outcomes.deliveryId, id));
    await tx.delete(attachments).where(eq(attachments.deliveryId, id));
    const [removed] = await tx.delete(deliveries).where(eq(deliveries.id, id)).returning();
    if (!removed) return 'unknown';
    const { way, deliveredOn } = removed;
    await record(tx, { by, act: 'delivery.removed', subject: id, details: { way, deliveredOn }, at: now });
    return 'removed';
  });
  if (outcome === 'removed') await checkpoint();
  return outcome;
}

/** Every delivery of an appeal's editions, the first one first, with what came of it. */
export async function listDeliveries(appealId: string): Promise<Delivery[]> {
  return readDeliveries(read(), eq(editions.appealId, appealId));
}

/** One delivery of an appeal, or null where it has none of that id. */
export async function findDelivery(appealId: string, id: string): Promise<Delivery | null> {
  const [found] = await readDeliveries(read(), and(eq(editions.appealId, appealId), eq(deliveries.id, id)));
  return found ?? null;
}

/** How many deliveries of an appeal have no reply although the day for it is past, as `isUnanswered` says. */
export async function countUnanswered(appealId: string, now: Date): Promise<number> {
  const today = now.toISOString().slice(0, 10);
  const replies = read()
    .select({ one: sql`1` })
    .from(outcomes)
    .where(and(eq(outcomes.deliveryId, deliveries.id), eq(outcomes.kind, 'replied')));
  const [row] = await read()
    .select({ n: count() })
    .from(deliveries)
    .innerJoin(editions, eq(editions.id, deliveries.editionId))
    .where(and(eq(editions.appealId, appealId), lt(deliveries.answerDueOn, today), notExists(replies)));
  return row?.n ?? 0;
}

/** The deliveries for which the condition on them and their editions holds, the first one first. */
export async function readDeliveries(tx: Tx, condition: SQL | undefined): Promise<Delivery[]> {
  const rows = await tx
    .select({ delivery: deliveries, number: editions.number })
    .from(deliveries)
    .innerJoin(editions, eq(editions.id, deliveries.editionId))
    .where(condition)
    .orderBy(asc(deliveries.deliveredOn), asc(deliveries.createdAt));
  const ids = rows.map(({ delivery }) => delivery.id);
  const came = await readOutcomes(tx, ids);
  const attached = await readAttachments(tx, 'deliveryId', ids);
  return rows.map(({ delivery: { editionId, by, createdAt, ...delivery }, number }) => ({
    ...delivery,
    edition: { id: editionId, number },
    outcomes: ofDelivery(delivery.id, came),
    attachments: (attached.get(delivery.id) ?? []).map(({ isRefused, ...attachment }) => attachment),
  }));
}

function ofDelivery<Part extends { deliveryId: string }>(id: string, parts: Part[]): Omit<Part, 'deliveryId'>[] {
  return parts.filter(({ deliveryId }) => deliveryId === id).map(({ deliveryId, ...part }) => part);
}

async function readOutcomes(tx: Tx, ids: string[]): Promise<(Outcome & { deliveryId: string })[]> {
  const rows = await tx
    .select()
    .from(outcomes)
    .where(inArray(outcomes.deliveryId, ids))
    .orderBy(asc(outcomes.cameOn), asc(outcomes.createdAt));
  return rows.map(({ by, createdAt, toldAt, ...outcome }) => ({ ...outcome, isTold: toldAt !== null }));
}

function isSame(row: typeof deliveries.$inferSelect, words: DeliveryWords): boolean {
  return Object.entries(words).every(([name, value]) => row[name as keyof DeliveryWords] === value);
}
