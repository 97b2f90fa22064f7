import { type Tx, write } from '../engine/sqlite';
import { record } from '../keeping/audit';
import { readToken } from '../keys';
import type { Filed, Filing } from './filing';
import { hasExpired } from './unconfirmed';

/** `unknown`: nothing ever had this link. `gone`: it had, but was withdrawn, has expired or was given a new link. */
export type NoneByLink = 'unknown' | 'gone';

/** Does an act of who filed it, in one transaction, on what the link leads to. */
export async function actByLink<Row extends Filed, T>(
  filing: Filing<Row>,
  token: string,
  now: Date,
  act: (tx: Tx, row: Row) => Promise<T>,
): Promise<T | NoneByLink> {
  return write(async (tx) => {
    const found = await findByLink(filing, tx, token, now);
    return typeof found === 'string' ? found : act(tx, found);
  });
}

/** The signature or démarche that a link leads to. */
export async function findByLink<Row extends Filed>(
  filing: Filing<Row>,
  tx: Tx,
  token: string,
  now: Date,
): Promise<Row | NoneByLink> {
  const named = readToken(token);
  if (!named) return 'unknown';
  const row = await filing.find(tx, named.id);
  if (!named.isFor(row?.generation ?? 1)) return row && named.isFor(1) ? 'gone' : 'unknown';
  if (!row || row.status === 'withdrawn') return 'gone';
  return hasExpired(row.status, filing.filedAt(row), now) ? 'gone' : row;
}

/** Changes it under a new version, and writes down who did it. */
export async function alter<Row extends Filed>(
  filing: Filing<Row>,
  tx: Tx,
  row: Row,
  { by, act }: { by: string; act: string },
  next: Partial<Row>,
  now: Date,
): Promise<void> {
  await filing.put(tx, row, next);
  await record(tx, { by, act, subject: row.id, details: { version: row.version + 1 }, at: now });
}
