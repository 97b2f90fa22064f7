import path from 'node:path';
// biome-ignore lint/style/noRestrictedImports: it plays another program that holds the database, as the door never does.
import Database from 'better-sqlite3';
import type { House } from './house';

/** Holds the house's database so that nothing can be written; answers how to let go. */
export function lockDatabase(house: House): () => void {
  const other = new Database(path.join(house.folder, 'demarche.sqlite'));
  other.exec('BEGIN IMMEDIATE');
  return () => {
    other.exec('ROLLBACK');
    other.close();
  };
}
