import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What is measured, by name. Each answers whether all of it is within its limits. */
const BENCHES: Record<string, () => Promise<boolean>> = {
  export: async () => (await import('./export')).measureExport(),
  pack: async () => (await import('./pack')).measurePack(),
  list: async () => (await import('./list')).measureList(),
};

const asked = process.argv[2] ?? Object.keys(BENCHES).join();
const names = asked.split(',').filter((name) => name in BENCHES);
if (names.join() !== asked) {
  console.error(`npm run bench [-- NAME]    measures one of: ${Object.keys(BENCHES).join(' ')}`);
  process.exit(2);
}

// Before anything imports the settings: a database of its own, and none of the developer's settings.
for (const setting of ['HOST', 'PORT', 'ORIGIN', 'SMTP_URL', 'MAIL_FROM', 'KEY']) delete process.env[setting];
const folder = mkdtempSync(path.join(tmpdir(), 'demarche-bench-'));
process.env.DATABASE_URL = `file:${path.join(folder, 'demarche.sqlite')}`;
try {
  for (const name of names) if (!(await BENCHES[name]?.())) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
