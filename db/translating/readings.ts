import { randomUUID } from 'node:crypto';
import { type Tx, write } from '../engine/sqlite';
import { record } from '../keeping/audit';
import { readings } from '../schema';
import type { Reading } from '../types';
import { readingsOf } from './status-shown';
import { listStoredTexts, type OfAppeal } from './texts';

/** Who has read which words: `sha256` is that of the words as whoever notes it had them on the page. */
export type NewReading = { sha256: string; lang: string } & Reading;

/**
 * Notes that somebody whose language it is has read the appeal's text in that language. `changed` where the newest one
 * is other words by now.
 */
export async function noteTextReading(
  appeal: OfAppeal,
  reading: NewReading,
  by: string,
  now = new Date(),
): Promise<'noted' | 'changed'> {
  return write(async (tx) => {
    const newest = (await listStoredTexts(appeal.id, tx)).find(({ lang }) => lang === reading.lang);
    if (newest?.sha256 !== reading.sha256) return 'changed';
    await insertReading(tx, reading, by, now);
    return 'noted';
  });
}

/** The same of the sentences that bind: they come with the software, so that only the app knows which stand. */
export async function noteReading(reading: NewReading, by: string, now = new Date()): Promise<void> {
  await write((tx) => insertReading(tx, reading, by, now));
}

/** Who read the text, or the sentences, that hash to `sha256`, last; null for nobody. */
export async function findReading(sha256: string): Promise<Reading | null> {
  return (await readingsOf([sha256])).get(sha256) ?? null;
}

async function insertReading(tx: Tx, reading: NewReading, by: string, at: Date): Promise<void> {
  const id = randomUUID();
  await tx.insert(readings).values({ id, ...reading, by, at });
  const details = { lang: reading.lang, sha256: reading.sha256 };
  await record(tx, { by, act: 'translation.read', subject: id, details, at });
}
