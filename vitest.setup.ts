import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

// Before anything imports the settings: each test file has a database of its own, and none of the developer's settings.
for (const setting of ['HOST', 'PORT', 'ORIGIN', 'SMTP_URL', 'MAIL_FROM', 'KEY']) delete process.env[setting];
// In memory where the system has such a folder: every write waits for its disk, and nothing here outlives its test.
const folder = mkdtempSync(path.join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'demarche-test-'));
process.env.DATABASE_URL = `file:${path.join(folder, 'demarche.sqlite')}`;

afterAll(() => rmSync(folder, { recursive: true, force: true }));
