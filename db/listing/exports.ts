import { write } from '../engine/sqlite';
import { record } from '../keeping/audit';

/** Writes into the audit that an organiser took a list out, before the first row leaves. */
export async function recordExport(
  appealId: string,
  by: string,
  what: { preset: string; format: string; confidential?: 1 },
): Promise<void> {
  await write((tx) => record(tx, { by, act: 'export.taken', subject: appealId, details: what }));
}
