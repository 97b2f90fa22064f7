import { createHmac } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { env } from '@/env';
import { keyFor } from '../keys';

// The ledger stands beside the keys and outside of back-ups: it tells a database that was put back from a copy what had
// been erased since. It names nobody: a line is an HMAC, what was erased, and when.

type Filed = 'signature' | 'demarche';
type Erased = Filed | 'contacts';

// A line begins with its break, so that one that a power cut left half spoils no other.
const WHOLE_LINE = /^([\w-]{43}) (\S+Z)$/gm;

/** What the ledger knows. */
export interface Ledger {
  hasSignature(id: string): boolean;
  hasDemarche(id: string): boolean;
  /** Until when the contacts of an appeal were erased, or null. */
  contactsUntil(appealId: string): Date | null;
}

/**
 * Writes down for good that a signature, or a démarche, was erased; called once that is committed. It throws nothing:
 * what could not be written is added when the database is opened next.
 */
export function rememberErasure(id: string, now = new Date(), what: Filed = 'signature'): void {
  remember(what, id, now);
}

/** Writes down for good that the contacts of an appeal were erased, of all who signed until then. */
export function rememberContacts(appealId: string, until: Date): void {
  remember('contacts', appealId, until);
}

/** Adds what the database has as erased and the ledger has not. Throws where it cannot be written. */
export function addMissing(ids: string[], now = new Date(), what: Filed = 'signature'): void {
  if (ids.length) append(ids.map((id) => lineOf(what, id, now)));
}

export function readLedger(): Ledger {
  const lines = new Map(readLines());
  return {
    hasSignature: (id) => lines.has(markOf('signature', id)),
    hasDemarche: (id) => lines.has(markOf('demarche', id)),
    contactsUntil: (id) => lines.get(markOf('contacts', id)) ?? null,
  };
}

/** Removes the copies that migrations left beside the database: what was erased still stands in them. */
export function removeCopies(): void {
  const { dir, base } = path.parse(env.databaseFile);
  const copies = readdirSync(dir).filter((file) => file.startsWith(`${base}.before-`));
  for (const copy of copies) rmSync(path.join(dir, copy));
}

/** Removes the files of editions that lie beside the database: what was erased still stands in them. */
function removePacks(): void {
  rmSync(env.packsFolder, { recursive: true, force: true });
}

function remember(what: Erased, id: string, at: Date): void {
  try {
    append([lineOf(what, id, at)]);
    removeCopies();
    removePacks();
  } catch (error) {
    console.error('The ledger of erasures:', (error as NodeJS.ErrnoException).code ?? 'error');
  }
}

function append(lines: string[]): void {
  mkdirSync(env.keysFolder, { recursive: true, mode: 0o700 });
  const file = openSync(ledgerFile(), 'a', 0o600);
  try {
    writeSync(file, lines.join(''));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Mark and instant of each whole line. */
function readLines(): [string, Date][] {
  try {
    const lines = readFileSync(ledgerFile(), 'utf8').matchAll(WHOLE_LINE);
    return [...lines].map(([, mark = '', at = '']) => [mark, new Date(at)]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function ledgerFile(): string {
  return path.join(env.keysFolder, 'erased');
}

function lineOf(what: Erased, id: string, at: Date): string {
  return `\n${markOf(what, id)} ${at.toISOString()}`;
}

function markOf(what: Erased, id: string): string {
  return createHmac('sha256', keyFor('erasure')).update(`${what} ${id}`).digest('base64url');
}
