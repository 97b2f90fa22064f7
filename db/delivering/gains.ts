import { randomUUID } from 'node:crypto';
import { and, asc, eq, type SQL } from 'drizzle-orm';
import { checkpoint, read, write } from '../engine/sqlite';
import { record } from '../keeping/audit';
import { gains } from '../schema';
import type { Gain, GainWords } from '../types';

/** What the demands of an appeal have obtained: by demand, the first first. */
export async function listGains(appealId: string): Promise<Gain[]> {
  const rows = await read()
    .select()
    .from(gains)
    .where(eq(gains.appealId, appealId))
    .orderBy(asc(gains.demand), asc(gains.cameOn), asc(gains.createdAt));
  return rows.map(({ appealId: _, by, createdAt, ...gain }) => gain);
}

/** Writes down what a demand has obtained, and answers its id. The very same words sent twice are one. */
export async function addGain(appealId: string, words: GainWords, by: string, now = new Date()): Promise<string> {
  return write(async (tx) => {
    const { demand, cameOn, source } = words;
    const alike = and(eq(gains.appealId, appealId), eq(gains.demand, demand), eq(gains.cameOn, cameOn));
    const rows = await tx
      .select()
      .from(gains)
      .where(and(alike, eq(gains.source, source)));
    const same = rows.find(({ told }) => JSON.stringify(told) === JSON.stringify(words.told));
    if (same) return same.id;
    const id = randomUUID();
    await tx.insert(gains).values({ id, appealId, ...words, by, createdAt: now });
    await record(tx, { by, act: 'gain.added', subject: id, details: { demand }, at: now });
    return id;
  });
}

/** Writes anew what a demand has obtained. */
export async function changeGain(
  appealId: string,
  id: string,
  words: GainWords,
  by: string,
  now = new Date(),
): Promise<'changed' | 'unknown'> {
  return write(async (tx) => {
    const [changed] = await tx.update(gains).set(words).where(isOf(appealId, id)).returning({ id: gains.id });
    if (!changed) return 'unknown';
    await record(tx, { by, act: 'gain.changed', subject: id, at: now });
    return 'changed';
  });
}

/** Takes out for good what was said to be obtained. */
export async function removeGain(
  appealId: string,
  id: string,
  by: string,
  now = new Date(),
): Promise<'removed' | 'unknown'> {
  const outcome = await write(async (tx) => {
    const [removed] = await tx.delete(gains).where(isOf(appealId, id)).returning();
    if (!removed) return 'unknown';
    const { demand, cameOn } = removed;
    await record(tx, { by, act: 'gain.removed', subject: id, details: { demand, cameOn }, at: now });
    return 'removed';
  });
  if (outcome === 'removed') await checkpoint();
  return outcome;
}

function isOf(appealId: string, id: string): SQL | undefined {
  return and(eq(gains.id, id), eq(gains.appealId, appealId));
}
