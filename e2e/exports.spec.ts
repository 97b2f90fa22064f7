import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, House, test } from './arrange/house';
import { sixMinutesPass } from './arrange/organisers';
import {
  accepts,
  confirmsFromTheInbox,
  DOCKERS,
  fillsIn,
  invites,
  movesIn,
  OILWORKERS,
  opensAtTheDesk,
  opensTheForm,
  PASSWORD,
  type Signer,
  seesInTheList,
  sends,
} from './people';

const SPREADSHEET: Signer = {
  ...DOCKERS,
  organisation: '=SUM(1+1) Syndicat du tableur',
  email: 'canari.tableur@desk.example',
  agrees: ['deliver', 'others'],
};
const HARBOUR: Signer = { ...DOCKERS, email: 'canari.dockers@havre.example', agrees: ['deliver', 'publishName'] };
const HIDDEN: Signer = { ...OILWORKERS, organisation: 'Canari confidentiel', email: 'canari@oil.example' };
/** What is written to organisers alone. */
const PRIVATE = { 'Votre message': 'Canari-message', 'Texte de la décision': 'Canari-mandat' };
const CANARIES = /canari|@/i;
const ZOE = { name: 'Zoé', email: 'zoe@comite.example' };

let house: House;
let owner: Page;
let zoe: Page;
let link = '';

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000);
  house = await new House().open();
  owner = await (await browser.newContext()).newPage();
  await movesIn(owner, house);
  const page = await (await browser.newContext()).newPage();
  for (const union of [HARBOUR, SPREADSHEET, HIDDEN]) {
    await opensTheForm(page, house);
    await fillsIn(page, union);
    await page.getByText('Maintenant ou plus tard').click();
    for (const [name, words] of Object.entries(PRIVATE)) await page.getByRole('textbox', { name }).fill(words);
    await sends(page);
    const own = await confirmsFromTheInbox(page, house, union);
    if (union === HARBOUR) link = own;
  }
  for (const union of [HARBOUR, SPREADSHEET]) await accepts(owner, house, union.organisation);
  zoe = await invites(owner, house, { ...ZOE, role: 'Responsable' });
});
test.afterAll(() => house.close());

test('What leaves for the authorities and the press is what the public list shows, and nothing private', async ({
  page,
}) => {
  await seesInTheList(page, house, HARBOUR.organisation);
  for (const preset of ['Pour une remise', 'Pour la presse'])
    for (const format of ['CSV', 'XLSX', 'JSON'] as const) {
      await opensExport(owner, preset);
      await expect(owner.getByText('signatory', { exact: true })).toBeVisible();
      await expect(owner.getByText('mandateText', { exact: true })).toHaveCount(0);
      const { name, words } = await takes(owner, format);
      const what = preset === 'Pour la presse' ? 'press' : 'delivery-authorities';
      expect(name).toMatch(new RegExp(`^zhanaozen-2011-${what}-\\d{4}-\\d\\d-\\d\\d\\.${format.toLowerCase()}$`));
      for (const told of [HARBOUR.organisation, HARBOUR.name ?? '', SPREADSHEET.organisation])
        expect(words, `${preset} ${format}`).toContain(told);
      expect(words, `${preset} ${format}`).not.toMatch(CANARIES);
      if (format === 'CSV') expect(words).toContain(`"'${SPREADSHEET.organisation}"`);
    }
});

test('For others the handover is of those who agreed to that, and of one country of those alone', async () => {
  await opensExport(owner, 'Pour une remise');
  await owner.getByRole('radio', { name: 'pour les organisations internationales' }).check();
  const { name, words } = await takes(owner, 'CSV');
  expect(name).toContain('-delivery-others-');
  expect(words).toContain(SPREADSHEET.organisation);
  expect(words).not.toContain(HARBOUR.organisation);
  await owner.getByRole('combobox', { name: 'Pays' }).selectOption('Tunisie');
  expect((await takes(owner, 'CSV')).words).not.toContain(SPREADSHEET.organisation);
});

test('The list of addresses wants a reason, loses nothing without one, and is told to the other owner', async () => {
  await owner.goto(`${house.origin}/admin/zhanaozen-2011/moderation?tab=all`);
  await owner.getByRole('searchbox', { name: 'Chercher' }).fill('tableur');
  await owner.getByRole('button', { name: 'Montrer' }).click();
  await owner.getByRole('link', { name: 'Exporter avec ces filtres' }).click();
  await expect(owner.getByRole('searchbox', { name: 'Chercher' })).toHaveValue('tableur');
  await expect(owner.getByText('mandateText', { exact: true })).toBeVisible();
  await owner.getByRole('radio', { name: 'XLSX' }).check();
  await owner.getByRole('button', { name: 'Télécharger' }).click();

  await expect(owner.getByRole('link', { name: 'Pourquoi' })).toBeVisible();
  await expect(owner.getByText('Cette réponse est nécessaire.')).toBeVisible();
  await expect(owner.getByRole('searchbox', { name: 'Chercher' })).toHaveValue('tableur');
  await expect(owner.getByRole('radio', { name: 'XLSX' })).toBeChecked();
  await owner.getByRole('textbox', { name: 'Pourquoi' }).fill('Écrire aux sections avant le congrès');
  const { words } = await takes(owner, 'XLSX');
  expect(words).toContain(SPREADSHEET.email);
  expect(words).not.toContain(HARBOUR.email);

  const { text } = await house.inbox.letterTo(ZOE.email, 'Des données ont été exportées');
  for (const told of ['Amina Benali', 'liste interne', 'Écrire aux sections avant le congrès'])
    expect(text).toContain(told);
  await zoe.goto(`${house.origin}/admin/audit?act=export.taken`);
  await expect(zoe.getByText('reason Écrire aux sections avant le congrès')).toBeVisible();
  await expect(zoe.getByText('tableur')).toHaveCount(0);
  // Who took it is told too: a session that was stolen is seen so.
  await house.inbox.letterTo('amina@comite.example', 'Des données ont été exportées');
});

test('A moderator of one country takes out no more than the list shows, and no addresses', async () => {
  const farid = await invites(owner, house, {
    ...{ name: 'Farid', email: 'farid@comite.example', role: 'Modération', countries: 'Tunisie' },
  });
  for (const preset of ['Pour une remise', 'Pour la presse']) {
    await opensExport(farid, preset);
    const { words } = await takes(farid, 'CSV');
    expect(words.trim().split('\n')).toHaveLength(1);
  }
  await expect(farid.getByRole('link', { name: 'Pour les organisateurs' })).toHaveCount(0);
  await farid.goto(`${house.origin}/admin/zhanaozen-2011/exports?preset=internal`);
  await expect(farid.getByRole('textbox', { name: 'Pourquoi' })).toHaveCount(0);
});

test('Who signed takes all that is kept of it, and an owner can hand out the same', async ({ page }) => {
  await page.goto(link);
  const own = JSON.parse((await downloads(page, 'Télécharger mes données')).words);
  expect(own.signature).toMatchObject({ email: HARBOUR.email, status: 'accepted' });
  expect(own.statements[0]).toMatchObject({ organisation: HARBOUR.organisation, message: 'Canari-message' });
  expect(own.statements[0].sentences.consents.consentDeliver).toContain('remise aux autorités concernées');
  expect(JSON.stringify(own)).not.toContain(SPREADSHEET.organisation);

  await opensAtTheDesk(zoe, house, HARBOUR.organisation);
  sixMinutesPass(house);
  await zoe.getByRole('radio', { name: 'CSV' }).check();
  await zoe.getByRole('button', { name: 'Télécharger' }).click();
  await zoe.getByLabel('Mot de passe').fill(PASSWORD);
  await zoe.getByRole('button', { name: 'Continuer' }).click();
  await expect(zoe.getByRole('radio', { name: 'CSV' })).toBeChecked();
  const { name, words } = await takes(zoe, 'CSV');
  expect(name).toBe(`zhanaozen-2011-own-data-${own.signature.code}-${own.exportedAt.slice(0, 10)}.csv`);
  expect(words).toContain(`"statements.1.organisation","${HARBOUR.organisation}"`);
  const newest = () => house.inbox.lettersTo('amina@comite.example').at(-1)?.text;
  for (const told of ['Zoé', 'd’un seul signataire']) await expect.poll(newest).toContain(told);
});

async function opensExport(desk: Page, preset: string): Promise<void> {
  await desk.goto(`${house.origin}/admin/zhanaozen-2011/exports`);
  await desk.getByRole('link', { name: preset }).click();
}

async function takes(desk: Page, format: 'CSV' | 'XLSX' | 'JSON'): Promise<Taken> {
  await desk.getByRole('radio', { name: format }).check();
  return downloads(desk, 'Télécharger');
}

async function downloads(page: Page, button: string): Promise<Taken> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), words: await wordsIn(download) };
}

interface Taken {
  name: string;
  words: string;
}

/** Of a workbook those of all its parts. */
async function wordsIn(download: Download): Promise<string> {
  const bytes = readFileSync(await download.path());
  if (!download.suggestedFilename().endsWith('.xlsx')) return bytes.toString('utf8');
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');
}
