import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, House, test } from './arrange/house';
import { accepts, confirmsFromTheInbox, DOCKERS, organiserOf, signs } from './people';

const DESK = '/admin/zhanaozen-2011';
const MADE_WITHIN = 60_000;
const SIGNERS = [
  { ...DOCKERS, agrees: ['publishName' as const, 'deliver' as const] },
  { ...DOCKERS, organisation: 'نقابة عمال ميناء الجزائر', country: 'Algérie', email: 'mina@example.dz' },
  { ...DOCKERS, organisation: 'საქართველოს პროფკავშირი', country: 'Géorgie', email: 'union@example.ge' },
  { ...DOCKERS, organisation: '码头工人工会', country: 'Chine', email: 'union@example.cn' },
  { ...DOCKERS, organisation: 'Профсоюз нефтяников Мангистау', country: 'Kazakhstan', email: 'neft@example.kz' },
];
const LATE = { ...DOCKERS, organisation: 'İzmir liman işçileri', country: 'Turquie', email: 'liman@example.tr' };

let house: House;
let desk: Page;
const links: string[] = [];

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  house = await new House().open();
  desk = await organiserOf(house, browser);
  const page = await (await browser.newContext({ javaScriptEnabled: false, locale: 'fr-FR' })).newPage();
  for (const signer of SIGNERS) {
    await signs(page, house, signer);
    links.push(await confirmsFromTheInbox(page, house, signer));
    await accepts(desk, house, signer.organisation);
  }
});
test.afterAll(() => house.close());

async function prepares() {
  await desk.goto(`${house.origin}${DESK}/editions`);
  await desk.getByRole('link', { name: 'pour les autorités concernées' }).click();
}

async function freezes(number: number) {
  await desk.getByRole('button', { name: 'Arrêter l’édition' }).click();
  await expect(desk.getByText('L’édition est arrêtée.')).toBeVisible();
  await expect(desk.getByRole('heading', { level: 1, name: `Édition ${number}` })).toBeVisible();
}

async function asksForTheFiles() {
  await desk.goto(`${house.origin}${DESK}/editions/1`);
  await desk.getByRole('button', { name: 'Préparer les fichiers' }).click();
}

/** The code of an edition as its public page tells it, and its manifest. */
async function publicFilesOf(page: Page, number: number) {
  await page.goto(`${house.origin}/fr/zhanaozen-2011/deliveries/${number}`);
  const code = (await page.locator('code').first().innerText()).replaceAll(' ', '');
  const here = page.url();
  const manifest = await (await page.request.get(`${here}/manifest.json`)).text();
  const list = await (await page.request.get(`${here}/list.json`)).text();
  return { code, manifest, list };
}

test('An organiser sees who would be in it, writes the letter, and freezes the list', async () => {
  await prepares();
  await expect(desk.getByText('5 organisations').first()).toBeVisible();
  await expect(desk.getByText('Aucune signature acceptée n’est sans accord')).toBeVisible();
  await desk.getByRole('button', { name: 'Arrêter l’édition' }).click();
  await expect(desk.getByText('Il manque la lettre dans la langue de l’appel')).toBeVisible();

  await desk.getByRole('link', { name: 'Écrire la lettre' }).first().click();
  const letter = desk.getByRole('textbox', { name: 'La lettre', exact: true });
  const model = await letter.inputValue();
  expect(model).toContain('{demands}');
  await letter.fill(model.replace('{demands}', ''));
  await desk.getByRole('button', { name: 'Garder la lettre' }).click();
  await expect(desk.getByText('Il manque {demands}').first()).toBeVisible();
  await letter.fill(model);
  await desk.getByRole('textbox', { name: 'Lieu et date' }).fill('Lille, le 1er mars 2027');
  await desk.getByRole('textbox', { name: 'Qui signe la lettre' }).fill('Amina Benali, pour le comité');
  await desk.getByRole('button', { name: 'Garder la lettre' }).click();
  await expect(desk.getByText('La lettre est gardée.')).toBeVisible();

  const latin = desk.getByRole('textbox', { name: /码头工人工会/ });
  await expect(latin).toHaveValue(/^[ -~]+$/);
  await latin.fill('Matou gongren gonghui');
  await desk.getByRole('button', { name: 'Garder ces formes' }).click();
  await expect(desk.getByText('Les formes sont gardées.')).toBeVisible();
  await expect(latin).toHaveCount(0);
  await freezes(1);
});

test('Anybody checks a copy by its code, and finds no person there', async ({ page }) => {
  const { code, manifest, list } = await publicFilesOf(page, 1);
  expect(createHash('sha256').update(manifest).digest('hex').slice(0, 20)).toBe(code);
  expect(JSON.parse(manifest).entries).toHaveLength(5);
  expect(list).toContain('Matou gongren gonghui');
  for (const word of ['Claire Le Goff', 'secrétaire', 'havre.example'])
    expect(`${manifest}${list}`).not.toContain(word);
  await expect(page.getByText('sha256sum manifest.json')).toBeVisible();
});

test('The files are made while one looks, and hold what they should', async () => {
  await asksForTheFiles();
  await expect(desk.getByText('Les fichiers sont prêts.')).toBeVisible({ timeout: MADE_WITHIN });
  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: 'Télécharger l’archive' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^zhanaozen-2011-edition-1-\d{4}-\d\d-\d\d\.zip$/);
  const files = unzipSync(readFileSync(await download.path()));
  const names = Object.keys(files);
  expect(names).toContain('1-hand-over/book-fr.pdf');
  expect(names.filter((name) => name.startsWith('1-hand-over/')).every((name) => name.endsWith('.pdf'))).toBe(true);
  const csv = strFromU8(files['2-keep/list.csv'] as Uint8Array);
  for (const { organisation } of SIGNERS) expect(csv).toContain(organisation);
  for (const { email } of SIGNERS) expect(csv).not.toContain(email);
  const sums = strFromU8(files['2-keep/SHA256SUMS'] as Uint8Array)
    .trim()
    .split('\n');
  for (const line of sums) {
    const [, sum, name = ''] = /^(\w{64}) [ *](.+)$/.exec(line) ?? [];
    expect(
      createHash('sha256')
        .update(files[name] as Uint8Array)
        .digest('hex'),
      name,
    ).toBe(sum);
  }
});

test('Who makes the files is killed: the page says so, signing goes on, and they are made again', async ({ page }) => {
  await asksForTheFiles();
  await expect.poll(() => house.packMaker()).not.toBeNull();
  process.kill(house.packMaker() as number, 'SIGKILL');
  await expect(desk.getByText('Les fichiers n’ont pas pu être faits.')).toBeVisible({ timeout: MADE_WITHIN });
  await expect(desk.getByText('Il a fallu plus de mémoire que permis.')).toBeVisible();
  await signs(page, house, { ...LATE, organisation: 'Section des archives', email: 'archives@example.fr' });
});

test('What was asked for survives a restart, and can be stopped', async () => {
  await asksForTheFiles();
  await expect.poll(() => house.packMaker()).not.toBeNull();
  await house.end('SIGTERM');
  await house.start();
  await desk.goto(`${house.origin}${DESK}/editions/1`);
  await expect(desk.getByText('Les fichiers sont prêts.')).toBeVisible({ timeout: MADE_WITHIN });
  await asksForTheFiles();
  await expect.poll(() => house.packMaker()).not.toBeNull();
  await desk.getByRole('button', { name: 'Arrêter la préparation' }).click();
  await expect(desk.getByText('La préparation a été arrêtée.')).toBeVisible();
  await expect.poll(() => house.packMaker(), { timeout: MADE_WITHIN }).toBeNull();
});

test('One at risk withdraws and is found nowhere, while the edition still verifies', async ({ page }) => {
  await asksForTheFiles();
  await expect(desk.getByText('Les fichiers sont prêts.')).toBeVisible({ timeout: MADE_WITHIN });
  const before = await publicFilesOf(page, 1);
  await page.goto(`${links[4]}/withdrawal`);
  await page.getByRole('button', { name: 'Oui, retirer et effacer' }).click();
  await expect(page).toHaveURL(/withdrawn/);
  const after = await publicFilesOf(page, 1);
  expect(after.manifest).toBe(before.manifest);
  expect(after.code).toBe(before.code);
  expect(after.list).not.toContain('Мангистау');
  await expect(page.getByText('Une inscription en a été retirée depuis.')).toBeVisible();
  await desk.getByRole('button', { name: 'Télécharger l’archive' }).click();
  await expect(desk.getByText('Ces fichiers ne sont plus là')).toBeVisible();
});

test('Who signs late stands in the next edition, which says what is new', async ({ page }) => {
  await signs(page, house, LATE);
  await confirmsFromTheInbox(page, house, LATE);
  await accepts(desk, house, LATE.organisation);
  await prepares();
  await expect(desk.getByText('une inscription nouvelle')).toBeVisible();
  await freezes(2);
  const { list } = await publicFilesOf(page, 2);
  expect(list).toContain(LATE.organisation);
  await page.goto(`${house.origin}/fr/zhanaozen-2011/deliveries`);
  await expect(page.getByRole('link', { name: 'Édition 1' })).toBeVisible();
});
