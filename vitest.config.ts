import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    environment: 'node',
    include: ['{db,emails,app,delivery,messages}/**/*.test.{ts,tsx}', '*.test.ts'],
    // A process of its own for each test file: settings, engine and keys live as long as the process.
    pool: 'forks',
    isolate: true,
    setupFiles: ['./vitest.setup.ts'],
    testTimeout: 20_000,
  },
});
