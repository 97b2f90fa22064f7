import { inArray } from 'drizzle-orm';
import { read, type Tx } from '../engine/sqlite';
import { readings } from '../schema';
import type { AppealText, Reading, TextStatus } from '../types';

type ReadByHash = Map<string, Reading>;

/** The last reading of each of the texts that were read, by the SHA-256 of their words. */
export async function readingsOf(sha256s: string[], from: Tx = read()): Promise<ReadByHash> {
  const rows = await from.select().from(readings).where(inArray(readings.sha256, sha256s)).orderBy(readings.at);
  return new Map(rows.map(({ sha256, readBy, readOn }) => [sha256, { readBy, readOn }]));
}

/** How a text is shown: a draft that somebody has read counts as a volunteer's translation. */
export function statusShown({ status, sha256 }: Pick<AppealText, 'status' | 'sha256'>, known: ReadByHash): TextStatus {
  return status === 'draft' && known.has(sha256) ? 'volunteer' : status;
}
