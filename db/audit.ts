import { randomUUID } from 'node:crypto';
import type { Tx } from './engine/sqlite';
import { audit } from './schema';

/** Writes an act down in the transaction that does it. `details` holds no address, name or words of a signatory. */
export async function record(
  tx: Tx,
  entry: { by: string; act: string; subject: string; details?: Record<string, string | number>; at?: Date },
): Promise<void> {
  await tx.insert(audit).values({ id: randomUUID(), at: new Date(), ...entry });
}
