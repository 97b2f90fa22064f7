import type { Page } from '@playwright/test';
import { strFromU8 } from 'fflate';
import sharp from 'sharp';
import { acceptTogether, FORTY, signTogether } from './arrange/forty';
import { expect, House, test } from './arrange/house';
import { bookOf, MADE_WITHIN, takesTheFiles } from './handing-over';
import { organiserOf } from './people';

const DESK = '/admin/zhanaozen-2011';
const PUBLIC = '/fr/zhanaozen-2011';
const PARIS = 'Ambassade de la République du Kazakhstan à Paris';
const AT_RISK = FORTY.find(({ country }) => country === 'KZ') as (typeof FORTY)[number];
const WITH_NEWS = FORTY[0] as (typeof FORTY)[number];
const WITHOUT_NEWS = FORTY[1] as (typeof FORTY)[number];
const LATE = [
  { organisation: 'Sindicato de estibadores de Cádiz', email: 'union@late-0.example', country: 'ES' },
  { organisation: 'Λιμενεργάτες Πειραιά', email: 'union@late-1.example', country: 'GR' },
];

/** As long as a reply may be: more than any other form sends. */
const LONG = '\n'.padEnd(9_900, 'ы');

let house: House;
let desk: Page;
/** The public page of edition 1 as it was when it was frozen. */
let manifest: string;
let code: string;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  house = await new House().open();
  desk = await organiserOf(house, browser);
  await signTogether(house, FORTY);
  await acceptTogether(desk, house, FORTY);
});
test.afterAll(() => house.close());

const opens = (path: string) => desk.goto(house.origin + path);
const field = (name: string) => desk.getByRole('textbox', { name, exact: true });
const says = (words: string | RegExp) => expect(desk.getByText(words).first()).toBeVisible();
const saves = (within = desk.locator('body')) => within.getByRole('button', { name: 'Enregistrer' }).click();

/** Writes down what came of the delivery whose page is open. */
async function notes(what: string, day: string, more: () => Promise<void> = async () => {}) {
  await desk.getByText('Noter une suite').click();
  const form = desk.locator('form', { has: desk.getByRole('radio', { name: what, exact: true }) });
  await form.getByRole('radio', { name: what, exact: true }).check();
  await form.getByLabel('Date', { exact: true }).fill(day);
  await more();
  await saves(form);
  await says('C’est noté.');
}

async function tells(letters: string) {
  await says(letters);
  await desk.getByRole('button', { name: 'Écrire aux signataires' }).click();
  await says('Les lettres vont partir.');
}

async function freezes(number: number) {
  await desk.getByRole('button', { name: 'Arrêter l’édition' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: `Édition ${number}` })).toBeVisible();
}

test('Forty organisations in six scripts are frozen in an edition for the embassy in Paris', async ({ page }) => {
  await opens(`${DESK}/addressees`);
  await desk.getByRole('link', { name: PARIS }).click();
  await desk.getByText('Fonction, titulaire, adresses, source').click();
  await desk.getByRole('checkbox', { name: /^C’est de l’histoire/ }).uncheck();
  await saves();
  await opens(`${DESK}/editions/letters/authorities/fr`);
  await field('Lieu et date').fill('Lille, le 1er mars 2027');
  await field('Qui signe la lettre').fill('Amina Benali, pour le comité');
  await desk.getByRole('button', { name: 'Garder la lettre' }).click();
  await says('40 organisations');
  await desk.getByRole('checkbox', { name: new RegExp(PARIS) }).check();
  await freezes(1);
  await page.goto(`${house.origin}${PUBLIC}/deliveries/1`);
  code = (await page.locator('code').first().innerText()).replaceAll(' ', '');
  manifest = await (await page.request.get(`${page.url()}/manifest.json`)).text();
});

test('Its book names all forty, each in its own script', async () => {
  test.setTimeout(MADE_WITHIN + 60_000);
  const book = await bookOf(await takesTheFiles(desk, house, 1));
  // A reader of PDF gives words that run from the right in the order in which they stand from the left.
  for (const word of FORTY.flatMap(({ organisation }) => organisation.split(' '))) expect(book).toContain(word);
});

test('The embassy refuses at the door: what is wrong on the form comes back, and nobody is told yet', async () => {
  await opens(`${DESK}/editions/1`);
  await desk.getByRole('link', { name: 'Noter une remise' }).click();
  await desk.getByRole('combobox', { name: 'À qui' }).selectOption(PARIS);
  await desk.getByRole('radio', { name: 'refusée à la porte' }).check();
  await desk.getByLabel('Date', { exact: true }).fill('2026-03-02');
  await field('Par qui').fill('Une délégation de trois fédérations');
  await desk.getByLabel('Réponse attendue jusqu’au').fill('2026-01-01');
  await saves();
  await says('Cette réponse est nécessaire.');
  await expect(field('Par qui')).toHaveValue('Une délégation de trois fédérations');
  await expect(desk.getByRole('combobox', { name: 'À qui' })).not.toHaveValue('');
  await field('Lieu').fill('Paris');
  await saves();
  await says('Ce jour est avant celui de la remise.');
  await desk.getByLabel('Réponse attendue jusqu’au').fill('2026-04-02');
  await saves();
  await says('C’est noté.');
  await says('Refusée et pas encore postée');
  await says('Personne n’attend de lettre sur cette remise.');
});

test('It is posted, and each of the forty gets one letter with the code', async () => {
  await notes('postée après le refus', '2026-03-03');
  await tells('40 lettres partiront.');
  const letter = await house.inbox.letterTo(AT_RISK.email, 'a été remis');
  expect(letter.text.replaceAll(/\P{L}*\u2068|\u2069/gu, '')).toContain(code);
  expect(letter.text).toContain(PARIS);
  await says('Personne n’attend de lettre sur cette remise.');
});

test('The day for an answer is past: everybody reads it, and the desk says so', async ({ page }) => {
  await page.goto(house.origin + PUBLIC);
  await page.getByRole('link', { name: 'Ce qui est remis', exact: true }).click();
  for (const words of ['refusée à la porte', 'postée après le refus', /Sans réponse au 2 avril 2026/])
    await expect(page.getByText(words).first()).toBeVisible();
  await opens('/admin');
  await desk.getByRole('link', { name: 'Une remise est restée sans réponse' }).click();
  await desk.getByRole('link', { name: PARIS }).click();
});

test('A receipt with a place hidden in it is shown without it, and only once an organiser says so', async ({
  page,
}) => {
  const hidden = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 30/1' }, IFD0: { Artist: 'Canari' } };
  const flat = sharp({ create: { width: 3000, height: 1500, channels: 3, background: '#c8d0d8' } });
  const buffer = await flat.withExif(hidden).jpeg().toBuffer();
  expect((await sharp(buffer).metadata()).exif).toBeDefined();
  const attaches = async (file: { name: string; mimeType: string; buffer: Buffer }) => {
    await desk.getByLabel('Fichier').setInputFiles(file);
    await desk.getByRole('button', { name: 'Joindre' }).click();
  };
  await desk.getByText('Joindre', { exact: true }).first().click();
  await desk.getByRole('radio', { name: 'Accusé de réception' }).check();
  await field('Ce qu’on y voit').fill('Le reçu de la poste, tamponné');
  await attaches({ name: 'recu.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<svg onload="x"/>') });
  await says('Ce fichier n’est ni une image ni un PDF');
  await expect(field('Ce qu’on y voit')).toHaveValue('Le reçu de la poste, tamponné');
  await attaches({ name: 'recu.txt', mimeType: 'text/plain', buffer });
  await says('La pièce est jointe.');
  await page.goto(`${house.origin}${PUBLIC}/deliveries`);
  await expect(page.getByRole('img', { name: /tamponné/ })).toHaveCount(0);
  await desk.getByRole('button', { name: /Rendre publique/ }).click();
  await says('publique');

  await page.reload();
  const picture = page.getByRole('img', { name: /tamponné/ });
  const smaller = await picture.getAttribute('src');
  const whole = await page.getByRole('link').filter({ has: picture }).getAttribute('href');
  const sizes = { [`${smaller}`]: 768, [`${whole}`]: 2000 };
  for (const [address, wide] of Object.entries(sizes)) {
    const answer = await page.request.get(house.origin + address);
    expect(answer.headers()['content-type']).toBe('image/jpeg');
    const { exif, width } = await sharp(await answer.body()).metadata();
    expect([exif, width]).toEqual([undefined, wide]);
    expect((await answer.body()).includes('Canari')).toBe(false);
  }
  await desk.getByRole('button', { name: /Rendre privée/ }).click();
  for (const address of [smaller, whole]) expect((await page.request.get(house.origin + address)).status()).toBe(404);

  const large = { name: 'large.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(20 * 1024 * 1024) };
  const stranger = { multipart: { file: large }, headers: { Origin: house.origin }, maxRedirects: 0 };
  const refused = await page.request.post(`${desk.url().split('?')[0]}/attach`, stranger);
  expect(refused.headers().location).toMatch(/^\/admin\/sign-in/);
});

test('A reply comes in Russian; those who want news are told, and read it on their own page', async ({ page }) => {
  await notes('réponse reçue', '2026-05-20', async () => {
    await field('Texte').fill(`Ваше обращение направлено\nв Генеральную прокуратуру.${LONG}`);
    await desk.getByRole('combobox', { name: 'Langue du texte' }).selectOption('russe');
    await field('Traduction').fill(`Votre requête a été transmise au parquet général.${LONG}`);
    await desk.getByRole('combobox', { name: 'Langue de la traduction' }).selectOption('français');
  });
  await tells('14 lettres partiront.');
  const { text } = await house.inbox.letterTo(WITH_NEWS.email, /^Une réponse/);
  const link = /https?:\/\/\S+\/signature\/[\w-]{64}/.exec(text)?.[0] ?? '';
  await page.goto(link);
  const line = page.getByRole('listitem');
  for (const words of ['Signée', 'Confirmée', 'Acceptée', 'Nommée dans la liste', 'refusée à la porte'])
    await expect(line.filter({ hasText: words }).first()).toBeVisible();
  await expect(page.getByText('в Генеральную прокуратуру.')).toBeVisible();
  await expect(page.getByText('transmise au parquet général')).toBeVisible();
  await page.getByText('Le texte tel qu’il a été signé').click();
  await expect(page.getByText('Sans réponse')).toHaveCount(0);
  expect(house.inbox.lettersTo(WITHOUT_NEWS.email).some(({ subject }) => /^Une réponse/.test(subject))).toBe(false);
});

test('What a demand obtained stands at the head of the appeal, dated and sourced', async ({ page }) => {
  await page.goto(house.origin + PUBLIC);
  await expect(page.getByText('Ce qui est obtenu')).toHaveCount(0);
  await opens(`${DESK}/gains`);
  await desk.getByRole('radio').nth(1).check();
  await desk.getByLabel('Date', { exact: true }).fill('2012-06-04');
  await field('Source').fill('https://journal.example/liberes');
  await saves();
  await says('Cette réponse est nécessaire.');
  await expect(field('Source')).toHaveValue('https://journal.example/liberes');
  await field('Ce qui est obtenu (langue : français)').fill('Seize ouvriers sont libérés.');
  await saves();
  await says('C’est noté.');
  await page.reload();
  const gains = page.getByRole('region', { name: 'Ce qui est obtenu' });
  await expect(gains).toContainText('4 juin 2012');
  await expect(gains).toContainText('Seize ouvriers sont libérés.');
  await expect(gains.getByRole('link')).toHaveAttribute('href', 'https://journal.example/liberes');
});

test('One at risk withdraws and is found nowhere, while edition 1 still verifies', async ({ page }) => {
  test.setTimeout(MADE_WITHIN + 60_000);
  const { text } = await house.inbox.letterTo(AT_RISK.email, 'a été remis');
  const link = /https?:\/\/\S+\/signature\/[\w-]{64}/.exec(text)?.[0] ?? '';
  await page.goto(`${link}/withdrawal`);
  await page.getByRole('button', { name: 'Oui, retirer et effacer' }).click();
  await expect(page).toHaveURL(/withdrawn/);
  const there = ['', '/signatories', '/signatories.json', '/signatories.csv', '/deliveries', '/deliveries/1'];
  for (const path of [...there, '/deliveries/1/list.json'])
    expect(await (await page.request.get(house.origin + PUBLIC + path)).text(), path).not.toContain('Маңғыстау');
  const after = await (await page.request.get(`${house.origin}${PUBLIC}/deliveries/1/manifest.json`)).text();
  expect(after).toBe(manifest);
  await page.goto(`${house.origin}${PUBLIC}/deliveries/1`);
  await expect(page.getByText('Une inscription en a été retirée depuis.')).toBeVisible();
  const files = await takesTheFiles(desk, house, 1);
  expect(await bookOf(files)).not.toContain('Маңғыстау');
  for (const [name, bytes] of Object.entries(files))
    if (!name.endsWith('.pdf')) expect(strFromU8(bytes), name).not.toContain('Маңғыстау');
});

test('Two sign late, and stand in edition 2', async ({ page }) => {
  await signTogether(house, LATE);
  await acceptTogether(desk, house, LATE);
  await opens(`${DESK}/editions/new/authorities`);
  await says('2 inscriptions nouvelles');
  await freezes(2);
  await page.goto(`${house.origin}${PUBLIC}/deliveries/2`);
  await expect(page.getByText('2 inscriptions nouvelles')).toBeVisible();
  const list = await (await page.request.get(`${page.url()}/list.json`)).text();
  for (const { organisation } of LATE) expect(list).toContain(organisation);
  expect(list).not.toContain('Маңғыстау');
});
