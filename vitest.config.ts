import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    environment: 'node',
    include: ['{db,emails,app,delivery,messages,docs}/**/*.test.{ts,tsx}', '*.test.ts'],
    // A process of its own for each test file: settings, engine and keys live as long as the process.
    pool: 'forks',
    isolate: true,
    setupFiles: ['./vitest.setup.ts'],
    maxWorkers: '100%',
    // Long enough for a machine that does much else; no rule is a matter of seconds unless its test says so.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
