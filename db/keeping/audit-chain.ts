import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';

/** A row of the audit without its hash. */
export interface AuditRow {
  id: string;
  at: Date;
  by: string;
  act: string;
  subject: string;
  details: Record<string, string | number> | null;
  number: number;
}

export interface Link {
  number: number;
  /** In hex. */
  hash: string;
}

/** `missing`: the number that should come is not there. `changed`: the row is not what its hash was made of. */
export interface BrokenLink {
  number: number;
  is: 'missing' | 'changed' | 'unnumbered';
}

/** SHA-256, in hex, over the hash of the row before (empty for the first) and the row as a JSON array. */
export function hashOfRow({ number, id, at, by, act, subject, details }: AuditRow, before: string): string {
  const sorted = details && Object.entries(details).sort(([a], [b]) => (a < b ? -1 : 1));
  const canonical = JSON.stringify([number, id, at.getTime(), by, act, subject, sorted]);
  return createHash('sha256').update(`${before}\n${canonical}`).digest('hex');
}

/** The first row, in the order of their numbers, at which the chain does not hold. */
export function findBrokenLink(
  rows: (Omit<AuditRow, 'number'> & { number: number | null; hash: string | null })[],
): BrokenLink | null {
  let before: Link = { number: 0, hash: '' };
  for (const { hash, ...row } of rows) {
    const number = before.number + 1;
    if (row.number === null) return { number, is: 'unnumbered' };
    if (row.number !== number) return { number, is: 'missing' };
    if (hash !== hashOfRow({ ...row, number }, before.hash)) return { number, is: 'changed' };
    before = { number, hash };
  }
  return null;
}

type OldRow = Omit<AuditRow, 'at' | 'details'> & { at: number; details: string | null };

/**
 * Chains the rows of a database from before there was a chain, once: a row that somebody puts in later without a number
 * stays without one, and is found. The trigger that forbids the change is taken away; the opening makes it again.
 */
export function chainOldRows(connection: Database.Database): void {
  connection
    .transaction(() => {
      if (connection.prepare('SELECT 1 FROM audit WHERE number IS NOT NULL LIMIT 1').get()) return;
      const old = connection.prepare('SELECT * FROM audit ORDER BY rowid').all() as OldRow[];
      if (!old.length) return;
      connection.exec('DROP TRIGGER IF EXISTS audit_not_changed');
      const chain = connection.prepare('UPDATE audit SET number = ?, hash = ? WHERE id = ?');
      let before = '';
      for (const [place, { at, details, ...row }] of old.entries()) {
        const number = place + 1;
        before = hashOfRow({ ...row, at: new Date(at), details: details && JSON.parse(details), number }, before);
        chain.run(number, before, row.id);
      }
    })
    .immediate();
}
