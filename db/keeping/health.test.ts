import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { closeEngine, isHealthy } from '@/db';
import { env } from '@/env';
import { freshDatabase, rawWrite } from '../test-database';

it('the database is healthy while it can be read and written', async () => {
  await freshDatabase();
  expect(await isHealthy()).toBe(true);
});

it.each([
  ['is no file', () => mkdirSync(env.databaseFile)],
  [
    'is no database',
    () => writeFileSync(env.databaseFile, 'not a database, but long enough to look like one'.repeat(100)),
  ],
])('the database is not healthy while its file %s, and is again afterwards', async (_, spoil) => {
  await freshDatabase();
  await closeEngine();
  renameSync(env.databaseFile, `${env.databaseFile}.aside`);
  spoil();
  expect(await isHealthy()).toBe(false);
  rmSync(env.databaseFile, { recursive: true });
  renameSync(`${env.databaseFile}.aside`, env.databaseFile);
  expect(await isHealthy()).toBe(true);
});

it('the database is not healthy while it only takes readers', async () => {
  await freshDatabase();
  rawWrite('PRAGMA query_only = ON');
  expect(await isHealthy()).toBe(false);
});
