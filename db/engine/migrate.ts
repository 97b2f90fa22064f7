import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { readMigrationFiles } from 'drizzle-orm/migrator';

/**
 * Brings the file to the newest schema, after copying it beside itself if it holds anything.
 * Foreign keys are off meanwhile, since SQLite rebuilds a table by dropping it; they are checked at the end.
 */
export function migrateFile(file: string): void {
  const folder = { migrationsFolder: path.join(/* turbopackIgnore: true */ process.cwd(), 'db/migrations') };
  const isNew = !existsSync(file) || statSync(file).size === 0;
  const connection = new Database(file);
  try {
    connection.pragma('busy_timeout = 30000');
    connection.pragma('foreign_keys = OFF');
    const awaited = readMigrationFiles(folder).length;
    const applied = isNew ? 0 : countApplied(connection);
    if (applied >= awaited) return;
    if (!isNew) copyBeside(connection, file, applied);
    migrate(drizzle(connection), folder);
    const broken = connection.pragma('foreign_key_check') as unknown[];
    if (broken.length) throw new Error(`The migration left ${broken.length} rows that point nowhere; the copy beside the database is whole.`);
  } finally {
    connection.close();
  }
}

function countApplied(connection: Database.Database): number {
  const table = connection.prepare("SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'").get();
  return table ? Number(connection.prepare('SELECT count(*) FROM __drizzle_migrations').pluck().get()) : 0;
}

function copyBeside(connection: Database.Database, file: string, applied: number): void {
  const copy = `${file}.before-${applied + 1}`;
  if (existsSync(copy)) return;
  connection.prepare('VACUUM INTO ?').run(copy);
}
