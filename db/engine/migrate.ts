import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator';

/**
 * Brings the file to the newest schema, after copying it beside itself if it holds anything.
 * Foreign keys are off meanwhile, since SQLite rebuilds a table by dropping it; they are checked at the end.
 */
export function migrateFile(file: string): void {
  const migrations = readMigrations();
  const isNew = !existsSync(file) || statSync(file).size === 0;
  const connection = new Database(file);
  try {
    connection.pragma('busy_timeout = 30000');
    connection.pragma('foreign_keys = OFF');
    const applied = countApplied(connection);
    if (applied >= migrations.length) return;
    if (!isNew) copyBeside(connection, file, applied);
    connection.transaction(() => applyMissing(connection, migrations)).exclusive();
  } finally {
    connection.close();
  }
}

/** Whether a database has the newest schema. */
export function isNewest(connection: Database.Database): boolean {
  return countApplied(connection) >= readMigrations().length;
}

function readMigrations(): MigrationMeta[] {
  return readMigrationFiles({
    migrationsFolder: path.join(/* turbopackIgnore: true */ process.cwd(), 'db/migrations'),
  });
}

// Not drizzle's own loop: that looks before it locks, and two processes that start at once would both apply all.
function applyMissing(connection: Database.Database, migrations: MigrationMeta[]): void {
  const missing = migrations.slice(countApplied(connection));
  connection.exec(
    'CREATE TABLE IF NOT EXISTS __drizzle_migrations (id INTEGER PRIMARY KEY, hash text NOT NULL, created_at numeric)',
  );
  dropTriggers(connection);
  for (const { sql, hash, folderMillis } of missing) {
    for (const statement of sql) connection.exec(statement);
    connection.prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)').run(hash, folderMillis);
  }
  const broken = connection.pragma('foreign_key_check') as unknown[];
  if (broken.length)
    throw new Error(`The migration would leave ${broken.length} rows that point nowhere; nothing is changed.`);
}

/** They are made again at each opening; one that names a table which is being rebuilt would stop that. */
function dropTriggers(connection: Database.Database): void {
  const names = connection.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").pluck().all();
  for (const name of names) connection.exec(`DROP TRIGGER "${name}"`);
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
