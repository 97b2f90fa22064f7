import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

// Before anything imports the settings: each test file has a database of its own, and none of the developer's settings.
for (const setting of ['HOST', 'PORT', 'ORIGIN', 'SMTP_URL', 'MAIL_FROM', 'KEY']) delete process.env[setting];
const folder = mkdtempSync(path.join(tmpdir(), 'demarche-test-'));
process.env.DATABASE_URL = `file:${path.join(folder, 'demarche.sqlite')}`;

afterAll(() => rmSync(folder, { recursive: true, force: true }));
