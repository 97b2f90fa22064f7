import { randomUUID } from 'node:crypto';
import { and, count, desc, eq, gte, lt } from 'drizzle-orm';
import { read, type Tx } from '../engine/sqlite';
import { audit, organisers } from '../schema';
import type { AuditEntry, AuditFilter } from '../types';
import { type AuditRow, type BrokenLink, findBrokenLink, hashOfRow, type Link } from './audit-chain';

/**
 * Writes an act down in the transaction that does it, chained to the act before it. `details` holds no address, name or
 * words of a signatory, since no erasure ever reaches it.
 */
export async function record(
  tx: Tx,
  entry: { by: string; act: string; subject: string; details?: Record<string, string | number>; at?: Date },
): Promise<void> {
  const last = await readHead(tx);
  const row: AuditRow = { id: randomUUID(), at: new Date(), details: null, ...entry, number: (last?.number ?? 0) + 1 };
  await tx.insert(audit).values({ ...row, hash: hashOfRow(row, last?.hash ?? '') });
}

export const ACTS_A_PAGE = 100;

/** One page of what everyone did, the newest first, with how many acts the filter finds in all. */
export async function readAudit({
  by,
  act,
  subject,
  from,
  until,
  page = 1,
}: AuditFilter): Promise<{ rows: AuditEntry[]; total: number }> {
  const wanted = and(
    by ? eq(audit.by, by) : undefined,
    act ? eq(audit.act, act) : undefined,
    subject ? eq(audit.subject, subject) : undefined,
    from && gte(audit.at, from),
    until && lt(audit.at, until),
  );
  const found = await read()
    .select({ row: audit, name: organisers.name })
    .from(audit)
    .leftJoin(organisers, eq(organisers.id, audit.by))
    .where(wanted)
    .orderBy(desc(audit.number))
    .limit(ACTS_A_PAGE)
    .offset((page - 1) * ACTS_A_PAGE);
  const [all] = await read().select({ n: count() }).from(audit).where(wanted);
  const rows = found.map(({ row: { id, hash, number, ...row }, name }) => ({ ...row, number: number ?? 0, name }));
  return { rows, total: all?.n ?? 0 };
}

/** What the audit can be filtered by: every act that was ever done, and everyone who did one. */
export async function listAuditChoices(): Promise<{ acts: string[]; people: { by: string; name: string | null }[] }> {
  const acts = await read().selectDistinct({ act: audit.act }).from(audit).orderBy(audit.act);
  const people = await read()
    .selectDistinct({ by: audit.by, name: organisers.name })
    .from(audit)
    .leftJoin(organisers, eq(organisers.id, audit.by))
    .orderBy(organisers.name, audit.by);
  return { acts: acts.map(({ act }) => act), people };
}

/** The end of the chain: the last row's number and its hash, which stands for every row up to it; null while there is none. */
export async function auditHead(): Promise<Link | null> {
  return readHead(read());
}

/** The link of the chain with this number, to be compared with one that was written down; null where there is none. */
export async function auditLink(number: number): Promise<Link | null> {
  const [row] = await read().select({ hash: audit.hash }).from(audit).where(eq(audit.number, number));
  return row?.hash ? { number, hash: row.hash } : null;
}

/** The first row at which the chain does not hold, or null where every row is as it was written. */
export async function checkAudit(tx: Tx = read()): Promise<BrokenLink | null> {
  return findBrokenLink(await tx.select().from(audit).orderBy(audit.number));
}

async function readHead(tx: Tx): Promise<Link | null> {
  const [last] = await tx
    .select({ number: audit.number, hash: audit.hash })
    .from(audit)
    .orderBy(desc(audit.number))
    .limit(1);
  return last?.number && last.hash ? { number: last.number, hash: last.hash } : null;
}
