import { defineConfig } from '@playwright/test';

const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
  testDir: 'e2e',
  workers: 2,
  // Long enough for a small machine that does much else; what must be quick says so in its story.
  timeout: 180_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/stories.json' }]],
  use: {
    browserName: 'chromium',
    // The stories are told without scripts; one that needs them turns them on.
    javaScriptEnabled: false,
    locale: 'fr-FR',
    launchOptions: {
      executablePath: process.env.DEMARCHE_CHROMIUM,
      args: [
        ...asRoot,
        '--disable-background-networking',
        '--disable-gpu',
        '--disable-component-update',
        '--disable-quic',
        '--disable-sync',
        '--host-resolver-rules=MAP demarche.test 127.0.0.1',
      ],
    },
  },
});
