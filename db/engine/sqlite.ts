import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { env } from '@/env';
import { chainOldRows } from '../keeping/audit-chain';
import { keyFor } from '../keys';
import * as schema from '../schema';
import { migrateFile } from './migrate';
import { remakeTriggers } from './triggers';

export type Tx = BetterSQLite3Database<typeof schema>;

interface Engine {
  writer: Database.Database;
  reader: Database.Database;
  write: Tx;
  read: Tx;
  /** What a migrated or restored file lacks is put in first; where that fails, nothing is written. */
  opened: Promise<void>;
  queue: Promise<unknown>;
  emptying?: NodeJS.Timeout;
}

// SQLite before 3.51.3 can lose a commit when two connections checkpoint at once (sqlite.org/wal.html#walresetbug).
const OLDEST_SQLITE = [3, 51, 3];
const ENGINE = Symbol.for('demarche.engine');
const kept = globalThis as { [ENGINE]?: Engine };
const BUSY_FOR = 5000;
const EMPTY_AGAIN_AFTER = 1000;

/** Opens the database of the process once: makes or migrates the file, checks every pragma, makes the triggers again. */
export function openEngine(): Engine {
  // Kept on globalThis: the framework bundles this module several times, and two queues would lock each other out.
  kept[ENGINE] ??= open(env.databaseFile);
  return kept[ENGINE];
}

/**
 * Resolves once what a migrated or restored file lacked is put in, and what was erased is erased from it again. Nothing
 * may be served before.
 */
export function whenOpened(): Promise<void> {
  return openEngine().opened;
}

/** Waits for the writes under way, empties the write-ahead log into the file and closes both connections. */
export async function closeEngine(): Promise<void> {
  const engine = kept[ENGINE];
  if (!engine) return;
  await Promise.allSettled([engine.opened, engine.queue]);
  delete kept[ENGINE];
  engine.reader.close();
  // What still reads the log now is not waited for; the log is then taken in at the next start.
  engine.writer.pragma('busy_timeout = 0');
  engine.writer.pragma('wal_checkpoint(TRUNCATE)');
  engine.writer.close();
}

/**
 * Runs `act` alone, as one durable transaction: committed when it resolves, rolled back when it throws.
 * Inside, await nothing but the statements of `tx`.
 */
export function write<T>(act: (tx: Tx) => Promise<T>): Promise<T> {
  return takeTurn((engine) => inTransaction(engine, act));
}

/** For reads outside a transaction; never writes. */
export function read(): Tx {
  return openEngine().read;
}

/** Looks at the file as it is at one moment, through a connection that can't change it, also while a server runs. */
export async function lookAt<T>(file: string, act: (tx: Tx, connection: Database.Database) => Promise<T>): Promise<T> {
  const connection = connect(file, { readonly: true, fileMustExist: true });
  connection.exec('BEGIN');
  try {
    return await act(drizzle(connection, { schema }), connection);
  } finally {
    connection.close();
  }
}

/** Rows of one statement on a connection of its own, for reads so long that they would pin the reader to the past. */
export async function* readLong<Row>(sql: string, ...values: unknown[]): AsyncGenerator<Row> {
  const connection = connect(env.databaseFile, { readonly: true });
  // In KiB; with the default each long read adds tens of megabytes to the process.
  connection.pragma('cache_size = -2000');
  try {
    let sinceBreath = 0;
    for (const row of connection.prepare(sql).iterate(...values)) {
      yield row as Row;
      if (++sinceBreath % 200 === 0) await new Promise(setImmediate);
    }
  } finally {
    connection.close();
  }
}

/**
 * Throws away what deleted rows left in the write-ahead log, so that what is erased is on the disk no more. Where a
 * long read still needs the log, it is tried again each second.
 */
export function checkpoint(): Promise<void> {
  return takeTurn(async (engine) => emptyLog(engine));
}

function emptyLog(engine: Engine): void {
  // Waiting here for a reader of this very process would only keep it from ending.
  engine.writer.pragma('busy_timeout = 0');
  const [result] = engine.writer.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
  engine.writer.pragma(`busy_timeout = ${BUSY_FOR}`);
  if (result?.busy) emptyAgain(engine);
}

function emptyAgain(engine: Engine): void {
  engine.emptying ??= setTimeout(() => {
    delete engine.emptying;
    if (kept[ENGINE] === engine) checkpoint().catch(() => emptyAgain(engine));
  }, EMPTY_AGAIN_AFTER).unref();
}

function takeTurn<T>(act: (engine: Engine) => Promise<T>): Promise<T> {
  const engine = openEngine();
  const turn = Promise.all([engine.opened, engine.queue]).then(() => act(engine));
  engine.queue = turn.catch(() => {});
  return turn;
}

async function inTransaction<T>({ writer, write }: Engine, act: (tx: Tx) => Promise<T>): Promise<T> {
  writer.exec('BEGIN IMMEDIATE');
  try {
    const result = await act(write);
    writer.exec('COMMIT');
    return result;
  } catch (error) {
    if (writer.inTransaction) writer.exec('ROLLBACK');
    throw error;
  }
}

function open(file: string): Engine {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  // Made with the database and not at its first use, so that the first back-up has it.
  keyFor('token');
  migrateFile(file);
  const writer = connect(file);
  chainOldRows(writer);
  remakeTriggers(writer);
  checkPragmas(writer);
  const reader = connect(file);
  reader.pragma('query_only = ON');
  const engine = {
    writer,
    reader,
    write: drizzle(writer, { schema }),
    read: drizzle(reader, { schema }),
    opened: Promise.resolve(),
    queue: Promise.resolve(),
  };
  engine.opened = catchUpWith(engine);
  // Whoever writes is told; a process that only looks is not ended by it.
  engine.opened.catch(() => {});
  return engine;
}

async function catchUpWith(engine: Engine): Promise<void> {
  // Loaded late, since the nouns stand on the engine.
  const { catchUp } = await import('../keeping/opening');
  const erased = await inTransaction(engine, catchUp);
  if (erased) emptyLog(engine);
}

function connect(file: string, options: Database.Options = {}): Database.Database {
  const connection = new Database(file, options);
  connection.pragma(`busy_timeout = ${BUSY_FOR}`);
  if (!options.readonly) connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('secure_delete = ON');
  connection.pragma('trusted_schema = OFF');
  // Otherwise INSERT OR REPLACE removes rows without asking the triggers.
  connection.pragma('recursive_triggers = ON');
  return connection;
}

function checkPragmas(connection: Database.Database): void {
  const asked = {
    journal_mode: 'wal',
    synchronous: 2,
    foreign_keys: 1,
    secure_delete: 1,
    trusted_schema: 0,
    recursive_triggers: 1,
  };
  for (const [pragma, value] of Object.entries(asked)) {
    const found = connection.pragma(pragma, { simple: true });
    if (found !== value) throw new Error(`SQLite keeps ${pragma} at ${found} where ${value} is needed.`);
  }
  const version = String(connection.prepare('SELECT sqlite_version()').pluck().get());
  const parts = version.split('.').map(Number);
  const firstDifference = OLDEST_SQLITE.findIndex((part, i) => parts[i] !== part);
  if (firstDifference >= 0 && (parts[firstDifference] ?? 0) < (OLDEST_SQLITE[firstDifference] ?? 0))
    throw new Error(`SQLite ${version} can lose commits; ${OLDEST_SQLITE.join('.')} or newer is needed.`);
}
