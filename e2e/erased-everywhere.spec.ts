import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { APIRequestContext, Page } from '@playwright/test';
import { expect, House, test } from './arrange/house';
import { accepts, confirmsFromTheInbox, opensAtTheDesk, organiserOf, type Signer, signs } from './people';

const TANNERS: Signer = {
  organisation: 'Syndicat des tanneurs de Port-Lisière',
  kind: 'Syndicat, section ou union locale',
  country: 'France',
  capacity: 'L’organisation a décidé',
  name: 'Hortense Vauquelin',
  office: 'trésorière',
  email: 'bureau@tanneurs-lisiere.example',
  visibility: 'Publique',
  agrees: ['publishName', 'deliver', 'others'],
};
const NOTE = 'Appelé Hortense au 01 99 00 12 34';
/** What must be found nowhere; parts of names, as search words are kept in pieces. */
const TRACES = ['tanneurs', 'Lisière', 'lisiere', 'Vauquelin', 'vauquelin', '01 99 00 12 34'];
const PLACES = ['', '/signatories', '/signatories?query=tanneurs', '/signatories.json', '/signatories.csv'];

test('An entry is withdrawn: it is in no file, on no page and, when yesterday’s copy is put back, in no copy', async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(120_000);
  const house = await new House().open();
  const desk = await organiserOf(house, browser);
  await signs(page, house, TANNERS);
  const link = await confirmsFromTheInbox(page, house, TANNERS);
  await opensAtTheDesk(desk, house, TANNERS.organisation);
  await desk.getByRole('textbox', { name: 'Ajouter une note' }).fill(NOTE);
  await desk.getByRole('button', { name: 'Garder la note' }).click();
  await accepts(desk, house, TANNERS.organisation);
  expect(await tracesInPublic(request, house)).not.toEqual([]);
  expect(house.onDisk('tanneurs')).not.toEqual([]);

  const yesterday = mkdtempSync(path.join(tmpdir(), 'demarche-yesterday-'));
  expect(await house.end()).toBe(0);
  cpSync(path.join(house.folder, 'demarche.sqlite'), path.join(yesterday, 'demarche.sqlite'));
  await house.start();

  await withdraws(page, link);
  expect(await tracesInPublic(request, house)).toEqual([]);
  expect(tracesOnDisk(house)).toEqual([]);
  expect((await request.get(link)).status()).toBe(410);

  await house.end();
  for (const end of ['-wal', '-shm']) rmSync(path.join(house.folder, `demarche.sqlite${end}`), { force: true });
  cpSync(path.join(yesterday, 'demarche.sqlite'), path.join(house.folder, 'demarche.sqlite'));
  rmSync(yesterday, { recursive: true });
  expect(house.onDisk('tanneurs')).not.toEqual([]);
  await house.start();
  expect(tracesOnDisk(house)).toEqual([]);
  expect(await tracesInPublic(request, house)).toEqual([]);
  expect((await request.get(link)).status()).toBe(410);
  await house.close();
});

async function withdraws(page: Page, link: string) {
  await page.goto(link);
  await page.getByRole('link', { name: 'Retirer la signature' }).click();
  await page.getByRole('button', { name: 'Oui, retirer et effacer' }).click();
  await expect(page.getByRole('heading', { name: 'La signature est retirée' })).toBeVisible();
}

/** What of the entry stands on the public pages and in the public files, in both languages. */
async function tracesInPublic(request: APIRequestContext, house: House): Promise<string[]> {
  const found: string[] = [];
  for (const place of PLACES.flatMap((end) => [`/fr/zhanaozen-2011${end}`, `/en/zhanaozen-2011${end}`])) {
    const text = await (await request.get(house.origin + place)).text();
    // What was searched for stands in the field of the search.
    const shown = text.replace(/value="tanneurs"|query=tanneurs/g, '');
    found.push(...TRACES.filter((trace) => shown.includes(trace)).map((trace) => `${trace} at ${place}`));
  }
  return found;
}

function tracesOnDisk(house: House): string[] {
  return TRACES.flatMap((trace) => house.onDisk(trace).map((file) => `${trace} in ${file}`));
}
