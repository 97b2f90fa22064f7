import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { env } from '@/env';

const file = path.join(env.keysFolder, 'secret');
const KEYS = Symbol.for('demarche.keys');

/** The keys as a process has them that has just started. */
async function startAgain() {
  Reflect.deleteProperty(globalThis, KEYS);
  vi.resetModules();
  return import('./keys');
}

beforeEach(() => rmSync(env.keysFolder, { recursive: true, force: true }));

describe('the secret of an installation', () => {
  it('is made on the first start beside the database, readable by its owner alone', async () => {
    const { keyFor } = await startAgain();
    keyFor('token');
    expect(path.dirname(env.keysFolder)).toBe(path.dirname(env.databaseFile));
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(env.keysFolder).mode & 0o777).toBe(0o700);
    expect(readdirSync(env.keysFolder)).toEqual(['secret']);
    expect(readFileSync(file, 'utf8')).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is the same after every start, so that links and limits outlive it', async () => {
    const id = '11111111-2222-4333-8444-555555555555';
    const first = await startAgain();
    const [token, address] = [first.tokenFor(id, 1), first.addressKeyOf('a@b.example')];
    const second = await startAgain();
    expect([second.tokenFor(id, 1), second.addressKeyOf('a@b.example')]).toEqual([token, address]);
  });

  it('is another in another installation', async () => {
    const first = (await startAgain()).addressKeyOf('a@b.example');
    rmSync(env.keysFolder, { recursive: true });
    expect((await startAgain()).addressKeyOf('a@b.example')).not.toBe(first);
  });

  it('is not replaced where it is there in part: that would break every link', async () => {
    mkdirSync(env.keysFolder, { recursive: true });
    writeFileSync(file, 'cut off');
    const { keyFor } = await startAgain();
    expect(() => keyFor('token')).toThrow(/does not hold a whole secret/);
    expect(readFileSync(file, 'utf8')).toBe('cut off');
  });

  it('taken from KEY leaves no file', async () => {
    vi.stubEnv('KEY', 'x'.repeat(40));
    const fromKey = (await startAgain()).addressKeyOf('a@b.example');
    expect(existsSync(file)).toBe(false);
    expect((await startAgain()).addressKeyOf('a@b.example')).toBe(fromKey);
    vi.unstubAllEnvs();
    expect((await startAgain()).addressKeyOf('a@b.example')).not.toBe(fromKey);
  });

  it('gives each purpose a key of its own', async () => {
    const { keyFor } = await startAgain();
    const keys = (['address', 'token', 'session'] as const).map((purpose) => keyFor(purpose).toString('hex'));
    expect(new Set(keys).size).toBe(3);
    for (const key of keys) expect(key).toHaveLength(64);
  });
});

describe('a token', () => {
  const id = '0f8fad5b-d9cb-469f-a165-70867728950e';

  it('is 64 characters that fit an address, and names its signature', async () => {
    const { tokenFor, readToken } = await startAgain();
    const token = tokenFor(id, 1);
    expect(token).toMatch(/^[\w-]{64}$/);
    expect(readToken(token)?.id).toBe(id);
  });

  it('is for one generation of one signature', async () => {
    const { tokenFor, readToken } = await startAgain();
    const read = readToken(tokenFor(id, 2));
    expect([1, 2, 3].map((generation) => read?.isFor(generation))).toEqual([false, true, false]);
    const other = tokenFor('7c9e6679-7425-40de-944b-e07fc1f90ae7', 2);
    expect(readToken(tokenFor(id, 2).slice(0, 21) + other.slice(21))?.isFor(2)).toBe(false);
  });

  it('is nothing where a single character of it is another', async () => {
    const { tokenFor, readToken } = await startAgain();
    const token = tokenFor(id, 1);
    for (let at = 0; at < token.length; at++) {
      const altered = token.slice(0, at) + (token[at] === 'x' ? 'y' : 'x') + token.slice(at + 1);
      expect(readToken(altered)?.isFor(1), `character ${at}`).toBe(false);
    }
  });

  it.each(['', 'a', 'A'.repeat(63), 'A'.repeat(65), `${'A'.repeat(63)}é`, `${'A'.repeat(63)}\n`, 'A'.repeat(10_000)])(
    'is not read from %j',
    async (garbage) => {
      expect((await startAgain()).readToken(garbage)).toBeNull();
    },
  );
});
