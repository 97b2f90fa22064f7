import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { expect, House, test } from './arrange/house';
import { bookOf, freezesAnEdition, MADE_WITHIN, takesTheFiles } from './handing-over';
import { accepts, confirmsFromTheInbox, DOCKERS, organiserOf, signs } from './people';
import {
  acceptsTheDemarche,
  confirmsTheReport,
  fillsInTheReport,
  LILLE,
  linkOfDemarche,
  opensTheDemarche,
  type Reported,
  readsTheDemarche,
  reports,
  seesThatTheySigned,
} from './reporting';

const PUBLIC = '/fr/zhanaozen-2011';
const LONDON: Reported = {
  ...LILLE,
  organisations: 'Trades Council of Port Evrard\nRail Workers Branch\nTeachers Association',
  kind: 'Délégation',
  addressee: 'Ambassade de la République du Kazakhstan à Londres',
  on: '2026-02-02',
  country: 'Royaume-Uni',
  place: 'London',
  received: 'refusée',
  email: 'council@evrard.example',
};
const AT_RISK: Reported = {
  ...LILLE,
  organisations: 'Мұнайшылар тобы',
  kind: 'Rassemblement ou piquet',
  on: '2026-03-09',
  country: 'Kazakhstan',
  place: 'Ақтау',
  text: 'Ақтау, 9 наурыз: біз алаңда тұрдық.',
  received: 'sans réponse',
  email: 'topy@example.kz',
};

let house: House;
let desk: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  house = await new House().open();
  desk = await organiserOf(house, browser);
});
test.afterAll(() => house.close());

test('A branch in Lille that has signed reports its letter; the reply comes a month later and is added', async ({
  page,
}) => {
  const branch = { ...DOCKERS, organisation: LILLE.organisations, email: 'secretariat@lille.example' };
  await signs(page, house, branch);
  await confirmsFromTheInbox(page, house, branch);
  await accepts(desk, house, branch.organisation);
  await page.goto(`${house.origin}${PUBLIC}/act`);
  await page.getByRole('link', { name: 'Nous l’avons fait' }).click();
  await page.getByRole('textbox', { name: 'Organisations' }).fill(LILLE.organisations);
  await page.getByRole('button', { name: 'Envoyer' }).click();
  await expect(page.getByRole('alert').first()).toContainText('réponses sont à revoir');
  await expect(page.getByRole('textbox', { name: 'Organisations' })).toHaveValue(LILLE.organisations);
  await fillsInTheReport(page, { ...LILLE, isAnnexed: true });
  await page.getByRole('button', { name: 'Envoyer' }).click();
  await expect(page.getByRole('heading', { name: 'Ouvrez votre messagerie' })).toBeVisible();
  const own = await confirmsTheReport(page, house, LILLE);
  await page.goto(`${house.origin}${PUBLIC}/demarches`);
  await expect(page.getByText('Aucune démarche n’est encore publiée ici.')).toBeVisible();
  await seesThatTheySigned(desk, house, LILLE.organisations);
  await acceptsTheDemarche(desk, house, LILLE.organisations);
  await readsTheDemarche(page, house, LILLE.organisations);
  await expect(page.getByText('libération de tous les emprisonnés')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 }).getByRole('link')).toHaveAttribute('href', /\/signatories\//);

  await page.goto(own);
  await page.getByRole('link', { name: 'Compléter ou corriger' }).click();
  await page.getByRole('radio', { name: 'réponse reçue', exact: true }).check();
  await page.getByRole('textbox', { name: 'Ce qui fut répondu' }).fill('Votre lettre a été transmise.');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Ce que vous ajoutez ou modifiez est d’abord vérifié.')).toBeVisible();
  await readsTheDemarche(page, house, LILLE.organisations);
  await expect(page.getByText('Votre lettre a été transmise.')).toBeHidden();
  await acceptsTheDemarche(desk, house, LILLE.organisations);
  await page.reload();
  await expect(page.getByText('Votre lettre a été transmise.')).toBeVisible();
  await expect(page.getByText('réponse reçue')).toBeVisible();
});

test('Three unions in London are refused at the door and post it; organisers ask, and are answered', async ({
  page,
}) => {
  await reports(page, house, LONDON);
  const own = await confirmsTheReport(page, house, LONDON);
  await opensTheDemarche(desk, house, 'Trades Council of Port Evrard');
  await desk.getByRole('textbox', { name: 'Question' }).fill('Qui a refusé la lettre ?');
  await desk.getByRole('button', { name: 'Renvoyer avec la question' }).click();
  await expect(desk.getByText('C’est décidé. Une lettre le dira.')).toBeVisible();
  await page.goto(own);
  await expect(page.getByText('Qui a refusé la lettre ?')).toBeVisible();
  await page.getByRole('textbox', { name: 'Votre réponse' }).fill('Le gardien, à 11 h.');
  await page.getByRole('button', { name: 'Envoyer la réponse' }).click();
  await page.getByRole('link', { name: 'Compléter ou corriger' }).click();
  await page.getByRole('radio', { name: 'refusée, puis postée' }).check();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await opensTheDemarche(desk, house, 'Trades Council of Port Evrard');
  await desk.getByRole('radio', { name: 'Autrement' }).check();
  await desk.getByRole('button', { name: 'Accepter' }).click();
  await expect(desk.getByRole('alert')).toContainText('Ce que vous avez vérifié');
  await acceptsTheDemarche(desk, house, 'Trades Council of Port Evrard');
  await readsTheDemarche(page, house, 'Rail Workers Branch');
  await expect(page.getByText('refusée, puis postée')).toBeVisible();
  const toObject = page
    .getByRole('paragraph')
    .filter({ hasText: 'nommée ici par erreur ou par fraude' })
    .getByRole('link');
  await expect(toObject).toHaveAttribute('href', new RegExp(`^mailto:comite@.*body=${encodeURIComponent(page.url())}`));
  await page.goto(`${house.origin}${PUBLIC}/demarches`);
  await page.getByText('Chercher parmi les démarches').click();
  await page.getByRole('combobox', { name: 'Accueil' }).selectOption('refusée, puis postée');
  await page.getByRole('button', { name: 'Montrer' }).click();
  await expect(page.getByText('Une démarche', { exact: false }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Section des dockers de Lille' })).toBeHidden();
  await page.getByRole('link', { name: 'Toutes les démarches' }).click();
  const toLondon = page.getByRole('article').filter({ hasText: 'Londres' });
  await expect(toLondon).toContainText(/sans réponse depuis \d+ jours/);
});

test('Who has not signed reports a picket where that is a risk: neither day nor town, and nothing where nothing was chosen', async ({
  page,
}) => {
  await reports(page, house, AT_RISK);
  await confirmsTheReport(page, house, AT_RISK);
  await acceptsTheDemarche(desk, house, AT_RISK.organisations);
  await readsTheDemarche(page, house, AT_RISK.organisations);
  await expect(page.getByText('Rassemblement ou piquet')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 }).getByRole('link')).toHaveCount(0);
  const said = await page.locator('main').innerText();
  expect(said).toContain('mars 2026');
  for (const secret of ['9 mars', '9 наурыз', 'Ақтау', '2026-03-09'])
    expect(await page.content()).not.toContain(secret);
  for (const file of ['json', 'csv']) {
    const text = await (await page.request.get(`${house.origin}${PUBLIC}/demarches.${file}`)).text();
    expect(text).toContain(AT_RISK.organisations);
    for (const secret of ['2026-03-09', '9 наурыз', 'Ақтау']) expect(text).not.toContain(secret);
  }
  const silent = { ...AT_RISK, organisations: 'Үнсіз топ', email: 'unsiz@example.kz', sees: undefined };
  await reports(page, house, silent);
  await confirmsTheReport(page, house, silent);
  await acceptsTheDemarche(desk, house, silent.organisations);
  await page.goto(`${house.origin}${PUBLIC}/demarches`);
  await expect(page.getByText('Une autre démarche n’est pas montrée.')).toBeVisible();
  expect(await page.content()).not.toContain(silent.organisations);
});

test('A picture with a place in its metadata comes out without it, once organisers show it', async ({ page }) => {
  const pixels = { create: { width: 60, height: 40, channels: 3 as const, background: '#a80f1a' } };
  const exif = { IFD0: { Copyright: 'canary-camera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } };
  const photo = await sharp(pixels).withExif(exif).jpeg().toBuffer();
  expect(photo.includes('canary-camera')).toBe(true);
  await page.goto(await linkOfDemarche(house, LONDON.email));
  await page.getByLabel('Fichier').setInputFiles({ name: 'door.jpg', mimeType: 'image/jpeg', buffer: photo });
  await page.getByRole('button', { name: 'Ajouter' }).click();
  await expect(page.getByRole('alert')).toContainText('réponses sont à revoir');
  await page.getByLabel('Fichier').setInputFiles({ name: 'door.jpg', mimeType: 'image/jpeg', buffer: photo });
  await page.getByRole('radio', { name: 'Photographie' }).check();
  await page.locator('#description').fill('La porte fermée');
  await page.getByRole('button', { name: 'Ajouter' }).click();
  await expect(page.getByText('C’est ajouté.')).toBeVisible();
  await readsTheDemarche(page, house, 'Rail Workers Branch');
  await expect(page.getByRole('img')).toHaveCount(0);
  await opensTheDemarche(desk, house, 'Trades Council of Port Evrard');
  await desk.getByRole('button', { name: 'Montrer ce fichier' }).click();
  await expect(desk.getByText('Le fichier est montré.')).toBeVisible();
  await page.reload();
  const address = await page.getByRole('img', { name: 'La porte fermée' }).getAttribute('src');
  const shown = await (await page.request.get(house.origin + address)).body();
  expect((await sharp(shown).metadata()).exif).toBeUndefined();
  expect(shown.includes('canary-camera')).toBe(false);
  await desk.getByRole('button', { name: 'Ne pas le montrer' }).click();
  expect((await page.request.get(house.origin + address)).status()).toBe(404);
});

test('What its organisation agreed to stands in the annex of the book that the authorities are handed', async () => {
  test.setTimeout(MADE_WITHIN * 2);
  await freezesAnEdition(desk, house);
  const book = await bookOf(await takesTheFiles(desk, house, 1));
  for (const said of [LILLE.organisations, 'Votre lettre a été transmise.'])
    expect(book).toContain(said.replace(/\s/g, ''));
  expect(book).not.toContain('RailWorkersBranch');
});

test('An organiser finds a démarche by its name, and takes a slip of the pen back', async () => {
  const list = `${house.origin}/admin/zhanaozen-2011/demarches`;
  await desk.goto(list);
  await desk.getByRole('searchbox', { name: 'Chercher' }).fill('PORT evrard rail');
  await desk.getByRole('button', { name: 'Montrer' }).click();
  await expect(desk.getByText('Une démarche', { exact: true })).toBeVisible();
  await expect(desk.getByRole('link', { name: LILLE.organisations })).toBeHidden();
  await desk.getByRole('link', { name: 'Trades Council of Port Evrard' }).click();
  await desk.getByRole('textbox', { name: 'Raison' }).fill('Une erreur de ligne.');
  await desk.getByRole('button', { name: 'Refuser' }).click();
  await expect(desk.getByText('d’ici là, vous pouvez annuler')).toBeVisible();
  await desk.goto(`${list}?status=refused`);
  await expect(desk.getByRole('link', { name: LILLE.organisations })).toBeHidden();
  await desk.getByRole('link', { name: 'Trades Council of Port Evrard' }).click();
  await desk.getByRole('button', { name: 'Annuler cette décision' }).click();
  await expect(desk.getByText('La décision est annulée, et sa lettre ne partira pas.')).toBeVisible();
  await expect(desk.getByRole('button', { name: 'Annuler cette décision' })).toBeHidden();
  await expect(desk.getByText(/^Acceptée · /)).toBeVisible();
});

test('Who withdraws is found nowhere any more', async ({ page }) => {
  await page.goto(await linkOfDemarche(house, LONDON.email));
  await page.getByRole('link', { name: 'Retirer la démarche' }).click();
  await page.getByRole('button', { name: 'Oui, retirer et effacer' }).click();
  await expect(page.getByRole('heading', { name: 'La démarche est retirée' })).toBeVisible();
  await page.goto(`${house.origin}${PUBLIC}/demarches`);
  expect(await page.content()).not.toContain('Trades Council');
  await page.goto(`${house.origin}${PUBLIC}/demarches/line`);
  await expect(page.getByRole('link', { name: LILLE.organisations })).toBeVisible();
  expect(await page.content()).not.toContain('Trades Council');
});
