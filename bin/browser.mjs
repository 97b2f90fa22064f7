import { existsSync } from 'node:fs';
import { run } from './run.mjs';

const INSTALLED = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const FROM_DEBIAN = '/usr/bin/chromium';

/**
 * Finds a browser that opens, or gets one, and says which. Answers `{ executable }`, without a path where it is
 * Playwright's own, or null where there is none to be had.
 */
export async function findBrowser() {
  for (const executable of INSTALLED)
    if (executable && existsSync(executable) && (await opens(executable))) return say(executable, { executable });
  if ((await opens()) || (await getPlaywrights())) return say('Playwright’s own Chromium', {});
  if (await getDebians()) return say(FROM_DEBIAN, { executable: FROM_DEBIAN });
  console.error('No browser opens here. Install Chromium, or say in CHROMIUM where it is.');
  return null;
}

async function opens(executablePath) {
  const { chromium } = await import('@playwright/test');
  const args = isRoot() ? ['--no-sandbox'] : [];
  try {
    await (await chromium.launch({ executablePath, args })).close();
    return true;
  } catch {
    return false;
  }
}

async function getPlaywrights() {
  console.log('No Chromium is installed; asking Playwright for its own…');
  await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
  return opens();
}

async function getDebians() {
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) return false;
  console.log('Playwright’s own does not open; installing Debian’s…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env });
  await run('apt-get', ['install', '-y', '-q', 'chromium', 'fonts-noto-core'], { env });
  return opens(FROM_DEBIAN);
}

function isRoot() {
  return process.getuid?.() === 0;
}

function say(name, browser) {
  console.log(`The browser: ${name}`);
  return browser;
}
