import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { and, asc, desc, eq, inArray, lt, or } from 'drizzle-orm';
import { env } from '@/env';
import { read, write } from '../engine/sqlite';
import { record } from '../keeping/audit';
import { packs } from '../schema';
import type { ClaimedPack, Pack, PackDesk } from '../types';
import { readEditionEntries } from './edition-list';
import { readPackMatter, shownOf } from './pack-matter';

/** Longer than the step between two notes of how far it is; then whoever made it is gone. */
const LEASE = 60_000;
/** A pack that ends its maker twice would end a third one. */
const MOST_ATTEMPTS = 2;
/** What lies about is to be read by nobody else; it is made again in half a minute. */
const KEPT_FOR = 24 * 60 * 60_000;

const WANTED = ['due', 'making'] as const;

/** Asks for the files of an edition; one that is under way is asked for once. */
export async function askForPack(editionId: string, by: string, now = new Date()): Promise<void> {
  await write(async (tx) => {
    const underWay = and(eq(packs.editionId, editionId), inArray(packs.state, [...WANTED]));
    if (await tx.$count(packs, underWay)) return;
    const fresh = { id: randomUUID(), state: 'due' as const, progress: 0, attempts: 0 };
    await tx.insert(packs).values({ ...fresh, editionId, by, askedAt: now });
    await record(tx, { by, act: 'pack.asked', subject: editionId, at: now });
  });
}

/** Ends the making of an edition's files; whoever makes them is told when next they say how far they are. */
export async function cancelPack(editionId: string, by: string, now = new Date()): Promise<void> {
  await write(async (tx) => {
    const [cancelled] = await tx
      .update(packs)
      .set({ state: 'cancelled', leaseUntil: null, settledAt: now })
      .where(and(eq(packs.editionId, editionId), inArray(packs.state, [...WANTED])))
      .returning({ id: packs.id });
    if (cancelled) await record(tx, { by, act: 'pack.cancelled', subject: editionId, at: now });
  });
}

/** The last making that was asked for of an edition's files, or null. */
export async function readPack(editionId: string): Promise<Pack | null> {
  const [row] = await read()
    .select()
    .from(packs)
    .where(eq(packs.editionId, editionId))
    .orderBy(desc(packs.askedAt))
    .limit(1);
  return row ? asPack(row) : null;
}

/**
 * The file of an edition that was made last. `gone`: there is none, it is over a day old, or less may be shown by now
 * than stands in it. Who takes it is written into the audit.
 */
export async function takePack(
  editionId: string,
  by: string,
  now = new Date(),
): Promise<{ file: string; bytes: number } | 'gone'> {
  const [row] = await read()
    .select()
    .from(packs)
    .where(and(eq(packs.editionId, editionId), eq(packs.state, 'made')))
    .orderBy(desc(packs.askedAt))
    .limit(1);
  if (!row?.bytes || !row.settledAt || now.getTime() - row.settledAt.getTime() > KEPT_FOR) return 'gone';
  const standing = await readEditionEntries(editionId, now);
  if (row.shown !== shownOf(standing) || !existsSync(fileOf(row.id))) return 'gone';
  await write((tx) => record(tx, { by, act: 'pack.taken', subject: editionId, at: now }));
  return { file: fileOf(row.id), bytes: row.bytes };
}

/** Removes files of packs that nobody may take any more; each hour, and all at once where something is erased. */
export function removePackFiles(olderThan = KEPT_FOR, now = new Date()): void {
  const folder = packFolder();
  for (const file of readdirSync(folder)) {
    const place = path.join(folder, file);
    const { mtimeMs } = statSync(place);
    if (now.getTime() - mtimeMs >= olderThan) rmSync(place, { force: true });
  }
}

/** What the maker of packs works with. */
export const packDesk: PackDesk = { claim: () => claimPack(), goOn, settle, putBack, fileOf };

async function claimPack(now = new Date()): Promise<ClaimedPack | null> {
  const mayBe = or(eq(packs.state, 'due'), and(eq(packs.state, 'making'), lt(packs.leaseUntil, now)));
  // Looked for each second: a write that finds nothing would stand in the way of others.
  if (!(await read().$count(packs, mayBe))) return null;
  const claimed = await write(async (tx) => {
    const [row] = await tx.select().from(packs).where(mayBe).orderBy(asc(packs.askedAt)).limit(1);
    if (!row) return null;
    const isHopeless = row.attempts >= MOST_ATTEMPTS;
    const next = isHopeless
      ? { state: 'failed' as const, error: 'broken' as const, leaseUntil: null, settledAt: now }
      : { state: 'making' as const, attempts: row.attempts + 1, leaseUntil: new Date(now.getTime() + LEASE) };
    await tx.update(packs).set(next).where(eq(packs.id, row.id));
    return isHopeless ? null : row;
  });
  const matter = claimed && (await readPackMatter(claimed.editionId, now));
  if (!claimed || !matter) return null;
  const shown = shownOf(matter);
  await write((tx) => tx.update(packs).set({ shown }).where(eq(packs.id, claimed.id)));
  return { id: claimed.id, matter };
}

async function goOn(id: string, progress: number, now = new Date()): Promise<boolean> {
  return write(async (tx) => {
    const [wanted] = await tx
      .update(packs)
      .set({ progress, leaseUntil: new Date(now.getTime() + LEASE) })
      .where(and(eq(packs.id, id), eq(packs.state, 'making')))
      .returning({ id: packs.id });
    return Boolean(wanted);
  });
}

async function settle(id: string, outcome: Parameters<PackDesk['settle']>[1], now = new Date()): Promise<void> {
  const next = 'bytes' in outcome ? { state: 'made' as const, progress: 100 } : { state: 'failed' as const };
  await write((tx) =>
    tx
      .update(packs)
      .set({ ...next, ...outcome, leaseUntil: null, settledAt: now })
      .where(and(eq(packs.id, id), eq(packs.state, 'making'))),
  );
}

async function putBack(id: string): Promise<void> {
  const back = { state: 'due' as const, leaseUntil: null, attempts: 0, progress: 0 };
  await write((tx) =>
    tx
      .update(packs)
      .set(back)
      .where(and(eq(packs.id, id), eq(packs.state, 'making'))),
  );
}

function fileOf(id: string): string {
  return path.join(packFolder(), `${id}.zip`);
}

function packFolder(): string {
  mkdirSync(env.packsFolder, { recursive: true, mode: 0o700 });
  return env.packsFolder;
}

function asPack({ id, state, progress, error, detail, bytes, askedAt, settledAt }: typeof packs.$inferSelect): Pack {
  return { id, state, progress, error, detail, bytes, askedAt, settledAt };
}
