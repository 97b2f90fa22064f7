import { and, count, desc, eq, gt, ne } from 'drizzle-orm';
import { read, type Tx, write } from '../engine/sqlite';
import { record } from '../keeping/audit';
import { insertLetter } from '../letters/letters';
import { listOwners } from '../organisers/owners';
import { audit, letters } from '../schema';
import type { ExportTaken } from '../types';

const HOUR = 60 * 60_000;
const WEEK = 7 * 24 * HOUR;
/** What says something of a person that was never public. */
const TOLD_AT_ONCE = ['internal', 'own-data'];
/** To each owner. Who takes a hundred files is told of five times; the daily letter counts all of them. */
const LETTERS_AN_HOUR = 5;

/**
 * Writes into the audit that an organiser takes a file out, before its first row leaves, and to the owners where it holds
 * what was never public.
 */
export async function recordExport(taken: ExportTaken, now = new Date()): Promise<void> {
  await write((tx) => insertExport(tx, taken, now));
}

/** The same, in the transaction of the act that hands it out. */
export async function insertExport(tx: Tx, taken: ExportTaken, now: Date): Promise<void> {
  const { subject, by, preset, format, recipients, filter = {}, reason } = taken;
  const details = { preset, format, ...(recipients && { recipients }), ...filter, ...(reason && { reason }) };
  await record(tx, { by, act: 'export.taken', subject, details, at: now });
  if (by !== 'signatory' && TOLD_AT_ONCE.includes(preset)) await tellOwnersAtOnce(tx, taken, now);
}

/** How many files organisers took out since the last daily letter to this one; within a week where there was none. */
export async function countExports(organiserId: string, now: Date): Promise<number> {
  const [last] = await read()
    .select({ at: letters.createdAt })
    .from(letters)
    .where(and(eq(letters.organiserId, organiserId), eq(letters.kind, 'daily')))
    .orderBy(desc(letters.createdAt))
    .limit(1);
  const since = last?.at ?? new Date(now.getTime() - WEEK);
  const byOrganisers = and(eq(audit.act, 'export.taken'), ne(audit.by, 'signatory'));
  const [row] = await read()
    .select({ n: count() })
    .from(audit)
    .where(and(gt(audit.at, since), byOrganisers));
  return row?.n ?? 0;
}

async function tellOwnersAtOnce(tx: Tx, { by, preset, format, reason }: ExportTaken, now: Date): Promise<void> {
  const facts = { preset, format, by, at: now.getTime() };
  for (const { id, lang } of await listOwners(tx)) {
    if ((await countTold(tx, id, now)) >= LETTERS_AN_HOUR) continue;
    await insertLetter(tx, { kind: 'export-taken', lang, organiserId: id, facts, reason }, now);
  }
}

function countTold(tx: Tx, organiserId: string, now: Date): Promise<number> {
  const theirs = and(eq(letters.organiserId, organiserId), eq(letters.kind, 'export-taken'));
  return tx.$count(letters, and(theirs, gt(letters.createdAt, new Date(now.getTime() - HOUR))));
}
