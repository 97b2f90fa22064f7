import { statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { closeEngine, findOrganiser, keepDraft, offerWelcome, openEngine, readDraft, signIn, takeWelcome } from '@/db';
import { env } from '@/env';
import { freshDatabase, rawWrite, rows } from '../test-database';
import { read, readLong, write } from './sqlite';

const PASSWORD = 'une phrase assez longue';

beforeEach(async () => {
  await freshDatabase();
  rawWrite('CREATE TABLE scratches (words TEXT NOT NULL)');
});

const note = (words: string) => write(async (tx) => void (await tx.run(sql`INSERT INTO scratches VALUES (${words})`)));
const failing = (words: string) =>
  write(async (tx) => {
    await tx.run(sql`INSERT INTO scratches VALUES (${words})`);
    throw new Error(`no ${words}`);
  });
const notes = () => rows<{ words: string }>('SELECT words FROM scratches ORDER BY rowid').map(({ words }) => words);

describe('the writer', () => {
  it('is durable after a write: every commit reaches the disk before it is acknowledged', async () => {
    await note('a');
    expect(openEngine().writer.pragma('synchronous', { simple: true })).toBe(2);
  });

  it.each([
    ['journal_mode', 'wal'],
    ['foreign_keys', 1],
    ['secure_delete', 1],
    ['trusted_schema', 0],
    ['recursive_triggers', 1],
    ['busy_timeout', 5000],
  ])('keeps %s at %s, after writing and reading too', async (pragma, value) => {
    await note('a');
    expect(openEngine().writer.pragma(pragma, { simple: true })).toBe(value);
  });

  it('refuses a row that points nowhere', async () => {
    const lost = () =>
      rawWrite(
        "INSERT INTO contacts (id, signature_id, email, address_key) VALUES ('c', 'no-such-signature', 'a@b.example', 'key')",
      );
    expect(lost).toThrow(/FOREIGN KEY/);
  });

  it('runs a SQLite that loses no commit between two checkpoints', () => {
    const version = String(openEngine().writer.prepare('SELECT sqlite_version()').pluck().get());
    const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
    expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(3_051_003);
  });
});

describe('a write', () => {
  it('is seen by every reader once it is acknowledged, and not before', async () => {
    const acts = write(async (tx) => {
      await tx.run(sql`INSERT INTO scratches VALUES ('a')`);
      expect(notes()).toEqual([]);
    });
    await acts;
    expect(notes()).toEqual(['a']);
  });

  it('that throws leaves nothing, says why, and the next one goes on', async () => {
    const outcomes = await Promise.allSettled([note('a'), failing('b'), note('c'), failing('d'), note('e')]);
    expect(outcomes.map((outcome) => (outcome.status === 'fulfilled' ? 'ok' : String(outcome.reason)))).toEqual([
      'ok',
      'Error: no b',
      'ok',
      'Error: no d',
      'ok',
    ]);
    expect(notes()).toEqual(['a', 'c', 'e']);
    expect(openEngine().writer.inTransaction).toBe(false);
  });

  it('that breaks a rule of the database leaves nothing either', async () => {
    const broken = write(async (tx) => {
      await tx.run(sql`INSERT INTO scratches VALUES ('a')`);
      await tx.run(sql`INSERT INTO scratches VALUES (NULL)`);
    });
    await expect(broken).rejects.toThrow();
    await note('b');
    expect(notes()).toEqual(['b']);
  });

  it('takes its turn: three hundred at once, half of them failing, come out in order and whole', async () => {
    const acts = Array.from({ length: 300 }, (_, n) => (n % 2 ? failing(`${n}`) : note(`${n}`)));
    await Promise.allSettled(acts);
    expect(notes()).toEqual(Array.from({ length: 150 }, (_, n) => `${2 * n}`));
  });

  it('cannot be made through the reader', async () => {
    const wrongly = () => read().run(sql`INSERT INTO scratches VALUES ('a')`);
    expect(wrongly).toThrow(expect.objectContaining({ cause: expect.objectContaining({ code: 'SQLITE_READONLY' }) }));
  });
});

describe('signing in among failing writers', () => {
  it('loses no session and leaves nothing of what failed', async () => {
    const nadia = { name: 'Nadia', email: 'nadia@campaign.example' };
    await takeWelcome(await offerWelcome(nadia), { ...nadia, password: PASSWORD });
    const signIns = Array.from({ length: 5 }, () => signIn(nadia.email, PASSWORD));
    let going = true;
    const writers = (async () => {
      for (let n = 0; going; n++) {
        await Promise.allSettled([failing(`lost ${n}`), note(`kept ${n}`), failing(`lost too ${n}`)]);
        await new Promise(setImmediate);
      }
    })();
    const entered = await Promise.all(signIns);
    going = false;
    await writers;
    for (const session of entered) {
      if (typeof session === 'string') throw new Error(session);
      expect(await findOrganiser(session.cookies.map((cookie) => cookie.split(';')[0]).join('; '))).toMatchObject(
        nadia,
      );
    }
    expect(notes().length).toBeGreaterThan(0);
    expect(notes().filter((words) => words.startsWith('lost'))).toEqual([]);
  });
});

describe('the engine', () => {
  it('is one for the process, however often its module is loaded', async () => {
    vi.resetModules();
    const again = await import('./sqlite');
    expect(again.write).not.toBe(write);
    expect(again.openEngine()).toBe(openEngine());
  });

  it('lets the writes under way end before it closes, and empties its log into the file', async () => {
    const address = keepDraft({ a: 'b' });
    const last = note('a');
    await closeEngine();
    await last;
    expect(statSync(env.databaseFile).size).toBeGreaterThan(0);
    const file = new Database(env.databaseFile, { readonly: true });
    expect(file.prepare('SELECT words FROM scratches').pluck().all()).toEqual(['a']);
    file.close();
    expect(await readDraft((await address) ?? '')).toEqual({ a: 'b' });
  });

  it('closed twice is closed, and opens again when it is asked', async () => {
    await note('a');
    await closeEngine();
    await closeEngine();
    expect(notes()).toEqual(['a']);
  });
});

describe('a long read', () => {
  it('gives every row as it was when it began, while others write', async () => {
    for (let n = 0; n < 500; n++) rawWrite('INSERT INTO scratches VALUES (?)', `${n}`);
    const seen: string[] = [];
    for await (const row of readLong<{ words: string }>('SELECT words FROM scratches ORDER BY rowid')) {
      if (seen.length === 10) await note('late');
      seen.push(row.words);
    }
    expect(seen).toEqual(Array.from({ length: 500 }, (_, n) => `${n}`));
    expect(notes()).toHaveLength(501);
  });

  it('lets the process go on between its rows', async () => {
    for (let n = 0; n < 500; n++) rawWrite('INSERT INTO scratches VALUES (?)', `${n}`);
    let turns = 0;
    const counting = setInterval(() => turns++, 0);
    for await (const _ of readLong('SELECT words FROM scratches a, (SELECT 1 FROM scratches LIMIT 40)'));
    clearInterval(counting);
    expect(turns).toBeGreaterThan(0);
  });
});
