import { randomBytes, randomUUID } from 'node:crypto';
import { and, eq, gt, lt, sql } from 'drizzle-orm';
import { read, write } from '../engine/sqlite';
import { seal, unseal } from '../organisers/seal';
import { drafts } from '../schema';

const LIFETIME = 30 * 60_000;
/** All drafts together, in bytes: 1,000 forms filled to their limit, so that nobody fills the disk with errors. */
const MOST_BYTES = 32 * 1024 * 1024;

export type Draft = Record<string, string>;

/**
 * Keeps what was typed for half an hour and answers the address of it, which is also its only key.
 * Throws where no more drafts fit.
 */
export async function keepDraft(draft: Draft, now = new Date()): Promise<string> {
  const id = randomUUID();
  const key = randomBytes(32);
  const sealed = seal(JSON.stringify(draft), key);
  return write(async (tx) => {
    await tx.delete(drafts).where(lt(drafts.expiresAt, now));
    const [held] = await tx.select({ bytes: sql<number>`coalesce(sum(${drafts.bytes}), 0)` }).from(drafts);
    if ((held?.bytes ?? 0) + sealed.length > MOST_BYTES) throw new Error('no more drafts fit');
    const expiresAt = new Date(now.getTime() + LIFETIME);
    await tx.insert(drafts).values({ id, sealed, bytes: sealed.length, expiresAt });
    return `${id}.${key.toString('base64url')}`;
  });
}

/** What was typed, or null for an address that never was or is no more. */
export async function readDraft(address: string, now = new Date()): Promise<Draft | null> {
  const [id = '', key = ''] = address.split('.');
  const [row] = await read()
    .select()
    .from(drafts)
    .where(and(eq(drafts.id, id), gt(drafts.expiresAt, now)));
  // Another key than its own: the address was altered.
  const typed = row && unseal(row.sealed, Buffer.from(key, 'base64url'));
  return typed ? (JSON.parse(typed) as Draft) : null;
}
