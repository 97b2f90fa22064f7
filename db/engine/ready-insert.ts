import { getTableColumns, sql, type Table } from 'drizzle-orm';
import type { Tx } from './sqlite';

/** An insertion of one row, built once for many: building it anew takes longer than the insertion itself. */
export function readyInsert(tx: Tx, table: Table, without: string[] = []) {
  const columns = Object.keys(getTableColumns(table)).filter((name) => !without.includes(name));
  return tx
    .insert(table)
    .values(Object.fromEntries(columns.map((name) => [name, sql.placeholder(name)])))
    .prepare();
}
