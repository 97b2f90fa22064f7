import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { write } from '../engine/sqlite';
import { record } from '../keeping/audit';
import { appeals } from '../schema';

/** Takes no signature until signing is resumed; links that were sent go on working. Pausing twice is no error. */
export async function pauseSigning(appealId: string, by: string, now = new Date()): Promise<void> {
  await write(async (tx) => {
    const [paused] = await tx
      .update(appeals)
      .set({ pausedAt: now })
      .where(and(eq(appeals.id, appealId), isNull(appeals.pausedAt)))
      .returning({ id: appeals.id });
    if (paused) await record(tx, { by, act: 'signing.paused', subject: appealId, at: now });
  });
}

/** Takes signatures again. Resuming twice is no error. */
export async function resumeSigning(appealId: string, by: string, now = new Date()): Promise<void> {
  await write(async (tx) => {
    const [resumed] = await tx
      .update(appeals)
      .set({ pausedAt: null })
      .where(and(eq(appeals.id, appealId), isNotNull(appeals.pausedAt)))
      .returning({ id: appeals.id });
    if (resumed) await record(tx, { by, act: 'signing.resumed', subject: appealId, at: now });
  });
}
