import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const MAY_IMPORT: Record<string, string[]> = {
  'app/[lang]/page.tsx': [
    '@/db',
    '@/db/types',
    '@/delivery/list',
    '@/messages',
    '@/messages/fr/pages',
    '@/env',
    '../document',
  ],
  'emails/outbox.ts': ['@/db', '@/db/types', '@/messages', '@/env', './letter'],
  'delivery/list.ts': ['@/db/types', '@/messages', '@/env'],
  'db/engine/sqlite.ts': ['@/env', '../schema', 'drizzle-orm', 'better-sqlite3'],
  'messages/fr/pages.ts': ['@/env', '../plural'],
  'instrumentation.ts': ['@/db', '@/db/types', '@/emails/outbox', '@/delivery/list', '@/env'],
  'bin/organiser.ts': ['@/db', '@/db/types', '@/emails/outbox', '@/delivery/list', '@/env', '../server.ts'],
  'bench/posts.ts': ['@/db', '@/emails/outbox', '@/delivery/list', '@/env', '@/bench/house'],
  'server.ts': ['./env', './front-door', 'next'],
  'front-door.ts': ['./env', '@/env'],
  'e2e/signing.spec.ts': ['@/db', '@/db/types', '@/env', './arrange/house'],
};

const MAY_NOT_IMPORT: Record<string, string[]> = {
  'app/[lang]/page.tsx': [
    '@/emails/outbox',
    '@/db/signing/signatures',
    '@/db/engine/sqlite',
    '@/bin/build.mjs',
    '@/server',
    '@/e2e/arrange/house',
  ],
  'app/page.tsx': ['../emails/outbox', '../db', '../env', 'drizzle-orm', 'drizzle-orm/sqlite-core', 'better-sqlite3'],
  'emails/outbox.ts': [
    '@/app/field',
    '@/delivery/list',
    '@/db/letters/letters',
    '../app/field',
    '../db',
    'better-sqlite3',
  ],
  'delivery/list.ts': ['@/db', '@/db/listing/delivery-list', '@/app/field', '@/emails/outbox', '../db/types'],
  'db/engine/sqlite.ts': [
    '@/app/field',
    '@/emails/outbox',
    '@/messages',
    '@/delivery/list',
    '../../messages',
    '../../env',
  ],
  'messages/fr/pages.ts': ['@/db', '@/db/types', '@/app/field', '../db/types'],
  'instrumentation.ts': [
    '@/app/field',
    '@/db/letters/letters',
    './db/letters/letters',
    './app/field',
    '@/messages',
    '@/bin/build.mjs',
  ],
  'bin/organiser.ts': [
    '@/app/field',
    '@/db/letters/letters',
    '@/messages',
    '../db',
    '../app/field',
    '@/e2e/arrange/house',
  ],
  'bench/posts.ts': ['@/app/field', '@/db/engine/sqlite', '@/messages', '../db/engine/sqlite'],
  'server.ts': ['@/db', './db', './db/types', './app/field', '@/emails/outbox', './instrumentation', './messages'],
  'front-door.ts': ['@/db', './db', '@/messages', './messages'],
  'e2e/signing.spec.ts': [
    '@/db/signing/signatures',
    '@/app/field',
    '@/messages',
    '@/emails/outbox',
    '../db',
    'better-sqlite3',
  ],
};

const project = mkdtempSync(path.join(tmpdir(), 'demarche-arrows-'));
let refused: Set<string>;

beforeAll(() => {
  cpSync('biome.json', path.join(project, 'biome.json'));
  for (const [file, imports] of everyImport()) write(file, imports);
  refused = lint();
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

for (const [file, imports] of Object.entries(MAY_IMPORT))
  test(`${file} may import ${imports.join(', ')}`, () => {
    expect(imports.filter((source) => refused.has(`${file} ← ${source}`))).toEqual([]);
  });

for (const [file, imports] of Object.entries(MAY_NOT_IMPORT))
  test(`${file} may not import ${imports.join(', ')}`, () => {
    expect(imports.filter((source) => !refused.has(`${file} ← ${source}`))).toEqual([]);
  });

test('an arrow counts as well for types, for what is exported again and for what is imported later', () => {
  const ways = ["import type { X } from '@/emails/x';", "export * from '@/emails/x';", "await import('@/emails/x');"];
  for (const [number, way] of ways.entries()) writeFileSync(path.join(project, 'app', `way-${number}.ts`), `${way}\n`);
  const found = findings().map(({ file }) => file);
  for (const number of ways.keys()) expect(found).toContain(`app/way-${number}.ts`);
});

function everyImport(): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const [file, imports] of [...Object.entries(MAY_IMPORT), ...Object.entries(MAY_NOT_IMPORT)])
    files.set(file, [...(files.get(file) ?? []), ...imports]);
  return files;
}

function write(file: string, imports: string[]): void {
  mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
  writeFileSync(path.join(project, file), imports.map((source) => `import '${source}';\n`).join(''));
}

function lint(): Set<string> {
  const files = everyImport();
  return new Set(findings().map(({ file, line }) => `${file} ← ${files.get(file)?.[line - 1]}`));
}

function findings(): { file: string; line: number }[] {
  const biome = path.resolve('node_modules/@biomejs/biome/bin/biome');
  const asked = ['lint', '--only=style/noRestrictedImports', '--reporter=github', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(process.execPath, [biome, ...asked], { cwd: project, encoding: 'utf8' });
  return [...stdout.matchAll(/noRestrictedImports,file=([^,]+),line=(\d+)/g)].map(([, file = '', line]) => ({
    file: path.relative(project, path.resolve(project, file)),
    line: Number(line),
  }));
}
