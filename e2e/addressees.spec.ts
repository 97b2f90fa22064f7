import type { Page } from '@playwright/test';
import { expect, House, test } from './arrange/house';
import { invites, movesIn } from './people';

const PARIS = 'Ambassade de la République du Kazakhstan à Paris';
const LONDON = 'Ambassade de la République du Kazakhstan à Londres';
const NOT_CHECKED = 'pas vérifié depuis 90 jours';
const QUAY = '1, quai des Brumes\n76600 Port-Évrard';

let house: House;
let owner: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  house = await new House().open();
  owner = await (await browser.newContext()).newPage();
  await movesIn(owner, house);
});
test.afterAll(() => house.close());

test('The addressees of December 2011 are there as history, each with its day and its source', async () => {
  await opensTheRegister(owner);
  await expect(owner.getByRole('row')).toHaveCount(9);
  for (const words of [
    'Nurlan Danenov',
    '59, rue Pierre Charron',
    'français',
    '1er novembre 2011',
    'histoire',
    'WAN-IFRA',
  ])
    await expect(rowOf(owner, PARIS)).toContainText(words);
  await expect(owner.getByText(NOT_CHECKED)).toHaveCount(0);
  await expect(owner.getByRole('button', { name: 'Vérifié aujourd’hui' })).toHaveCount(0);
});

test('An organiser corrects an embassy, is told what is wrong beside the field, and loses nothing', async () => {
  await opensTheForm(owner, PARIS);
  const field = (name: string) => owner.getByRole('textbox', { name, exact: true });
  await field('Titulaire').fill('A. Kassenova');
  await field('Adresse postale').fill(QUAY);
  await field('Télécopie').fill('par porteur');
  await field('Adresse électronique').fill('ambassade');
  await field('Source').fill('');
  await owner.getByLabel('Valable au').fill('2999-01-01');
  await owner.getByRole('checkbox', { name: /^C’est de l’histoire/ }).uncheck();
  await owner.getByText('La fonction dans les langues du site').click();
  await field('English').fill('Embassy in Port-Évrard');
  await saves(owner);

  await expect(owner.getByRole('alert')).toContainText('4 réponses sont à revoir');
  await expect(field('Télécopie')).toHaveAccessibleDescription(/Écrivez un numéro de téléphone/);
  await expect(field('Adresse électronique')).toHaveAccessibleDescription(/Cette adresse ne semble pas complète/);
  await expect(field('Source')).toHaveAccessibleDescription(/Cette réponse est nécessaire/);
  await expect(owner.getByLabel('Valable au')).toHaveAccessibleDescription(/Cette date est dans l’avenir/);
  await expect(field('Titulaire')).toHaveValue('A. Kassenova');
  await expect(field('Adresse postale')).toHaveValue(QUAY);
  await expect(field('Télécopie')).toHaveValue('par porteur');
  await expect(owner.getByRole('checkbox', { name: /^C’est de l’histoire/ })).not.toBeChecked();
  await owner.getByText('La fonction dans les langues du site').click();
  await expect(field('English')).toHaveValue('Embassy in Port-Évrard');

  await field('Télécopie').fill('+33 (0)1 99 00 12 34');
  await field('Adresse électronique').fill('ambassade@etat.example');
  await field('Source').fill('https://etat.example/ambassades');
  await owner.getByLabel('Valable au').fill('2014-04-01');
  await saves(owner);
  await expect(owner.getByText('C’est enregistré.')).toBeVisible();
  await expect(owner.getByRole('link', { name: 'https://etat.example/ambassades' })).toBeVisible();
  await opensTheRegister(owner);
  for (const words of ['A. Kassenova', '1, quai des Brumes', '1er avril 2014', NOT_CHECKED])
    await expect(rowOf(owner, PARIS)).toContainText(words);
  await expect(rowOf(owner, PARIS)).not.toContainText('histoire');
});

test('Who has looked says so, and the mark goes until the address changes', async () => {
  await opensTheRegister(owner);
  await rowOf(owner, PARIS).getByRole('button', { name: 'Vérifié aujourd’hui' }).click();
  await expect(owner.getByText('C’est noté : vérifié aujourd’hui.')).toBeVisible();
  await expect(rowOf(owner, PARIS)).toContainText('vérifié le');
  await expect(owner.getByText(NOT_CHECKED)).toHaveCount(0);

  await opensTheForm(owner, PARIS);
  await owner.getByRole('textbox', { name: 'Adresse postale' }).fill('2, quai des Brumes');
  await saves(owner);
  await expect(owner.getByText(NOT_CHECKED)).toBeVisible();
  await owner.getByRole('button', { name: 'Vérifié aujourd’hui' }).click();
  await expect(owner.getByText(NOT_CHECKED)).toHaveCount(0);
});

test('A new addressee is added, and leaves the register when that was asked for twice', async () => {
  await opensTheRegister(owner);
  await owner.getByRole('link', { name: 'Ajouter un destinataire' }).click();
  await owner.getByRole('textbox', { name: 'Fonction ou service' }).fill('Акимат города');
  await owner.getByRole('combobox', { name: 'Langue des lettres' }).selectOption('russe');
  await owner.getByRole('combobox', { name: 'Pays' }).selectOption('Kazakhstan');
  await owner.getByRole('textbox', { name: 'Source' }).fill('Vu sur place');
  await owner.getByLabel('Valable au').fill('2020-02-29');
  await owner.getByRole('button', { name: 'Ajouter un destinataire' }).click();
  await expect(owner.getByText('C’est ajouté.')).toBeVisible();
  await owner.getByRole('link', { name: 'Акимат города' }).click();
  await owner.getByRole('link', { name: 'Retirer ce destinataire' }).click();
  await owner.getByRole('link', { name: 'Non, le garder' }).click();
  await owner.getByRole('link', { name: 'Retirer ce destinataire' }).click();
  await owner.getByRole('button', { name: 'Oui, le retirer' }).click();
  await expect(owner.getByText('Ce destinataire n’est plus dans le registre.')).toBeVisible();
  await expect(owner.getByRole('link', { name: 'Акимат города' })).toHaveCount(0);
});

test('What was typed of one that somebody removed meanwhile can be added anew', async () => {
  await opensTheForm(owner, LONDON);
  await owner.getByRole('textbox', { name: 'Titulaire' }).fill('B. Serikova');
  const other = await owner.context().newPage();
  await other.goto(`${owner.url()}/removal`);
  await other.getByRole('button', { name: 'Oui, le retirer' }).click();
  await saves(owner);
  await expect(owner.getByText('Quelqu’un a retiré ce destinataire entre-temps.')).toBeVisible();
  await expect(owner.getByRole('textbox', { name: 'Titulaire' })).toHaveValue('B. Serikova');
  await owner.getByRole('button', { name: 'Ajouter un destinataire' }).click();
  await expect(rowOf(owner, LONDON)).toContainText('B. Serikova');
});

test('A reader may look at everything, and change nothing', async () => {
  const ida = await invites(owner, house, { name: 'Ida', email: 'ida@comite.example', role: 'Lecture' });
  await opensTheRegister(ida);
  await expect(ida.getByRole('button', { name: 'Vérifié aujourd’hui' })).toHaveCount(0);
  await expect(ida.getByRole('link', { name: 'Ajouter un destinataire' })).toHaveCount(0);
  await ida.getByRole('link', { name: PARIS }).click();
  await expect(ida.getByText('2, quai des Brumes')).toBeVisible();
  await expect(ida.getByRole('textbox')).toHaveCount(0);
  const here = ida.url();
  const headers = { Origin: house.origin };
  for (const act of ['change', 'check', 'remove']) {
    const answer = await ida.request.post(`${here}/${act}`, { form: { office: 'Non' }, headers });
    expect(answer.status()).toBe(403);
  }
  expect((await ida.goto(`${here}/removal`))?.status()).toBe(403);
  await ida.goto(here);
  await expect(ida.getByRole('heading', { name: PARIS })).toBeVisible();
});

async function opensTheRegister(desk: Page) {
  await desk.goto(`${house.origin}/admin/zhanaozen-2011/moderation`);
  await desk.getByRole('link', { name: 'Destinataires' }).click();
  await expect(desk.getByRole('heading', { name: 'Destinataires', level: 1 })).toBeVisible();
}

async function opensTheForm(desk: Page, office: string) {
  await opensTheRegister(desk);
  await desk.getByRole('link', { name: office }).click();
  await desk.getByText('Fonction, titulaire, adresses, source').click();
}

async function saves(desk: Page) {
  await desk.getByRole('button', { name: 'Enregistrer' }).click();
}

function rowOf(desk: Page, office: string) {
  return desk.getByRole('row', { name: office });
}
