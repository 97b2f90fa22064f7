import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { build, isBuildDue } from './build.mjs';
import { run } from './run.mjs';

// What each public page and each sheet of paper looks like, into `screenshots/`, for people to look at one by one.
// `npm run screenshots -- LANGUAGE…`; without any, in French, Arabic and Russian.

const asked = process.argv.slice(2);
const languages = asked.length > 0 ? asked : ['fr', 'ar', 'ru'];
const scratch = mkdtempSync(path.join(tmpdir(), 'demarche-'));

try {
  process.env.DATABASE_URL = `file:${path.join(scratch, 'demarche.sqlite')}`;
  await paper();
  process.exitCode = await pages();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Each sheet and card as a picture. */
async function paper(): Promise<void> {
  const { closeEngine, findAppeal, findText, openEngine, putInShippedAppeal, readSite } = await import('@/db');
  const { settingOf } = await import('@/delivery/paper/handouts');
  const { HANDOUTS } = await import('@/delivery/paper/kinds');
  const { makeCard } = await import('@/delivery/paper/card');
  const { setPage } = await import('@/delivery/paper/typst');
  openEngine();
  await putInShippedAppeal();
  const appeal = await findAppeal('zhanaozen-2011');
  if (!appeal) throw new Error('The appeal is not there.');
  const site = await readSite();
  for (const lang of languages) {
    const folder = path.join('screenshots', lang);
    mkdirSync(folder, { recursive: true });
    const text = await findText(appeal, lang);
    const address = `https://demarche.example/${lang}/${appeal.slug}`;
    const of = { lang, appeal, text, site, promisesRead: lang === appeal.sourceLang, address };
    for (const kind of HANDOUTS) {
      const { pdf, svg } = setPage(settingOf(kind, of));
      writeFileSync(path.join(folder, `paper-${kind}.pdf`), pdf);
      await sharp(Buffer.from(svg()), { density: 110 })
        .flatten({ background: '#fff' })
        .toFile(path.join(folder, `paper-${kind}.png`));
    }
    writeFileSync(path.join(folder, 'card.png'), await makeCard(of));
  }
  await closeEngine();
}

/** The pages, by a browser, on a production build. */
async function pages(): Promise<number> {
  const { findBrowser } = await import('./browser.mjs');
  const browser = await findBrowser();
  if (!browser || (isBuildDue() && !(await build()))) return 1;
  const env = {
    ...process.env,
    DEMARCHE_PICTURES: languages.join(' '),
    ...('executable' in browser && { DEMARCHE_CHROMIUM: browser.executable }),
  };
  const cli = ['node_modules/@playwright/test/cli.js', 'test', '--config', 'e2e/pictures/playwright.config.ts'];
  return (await run(process.execPath, cli, { env })).code ?? 1;
}
