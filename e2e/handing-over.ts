import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { type Unzipped, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import type { House } from './arrange/house';

// What organisers do once there is a list to hand over, in their own words.

/** On two busy processors the files of a small edition take half of it. */
export const MADE_WITHIN = 90_000;

/** The list as it stands is frozen for the authorities, with the model letter; answers the edition's page at the desk. */
export async function freezesAnEdition(desk: Page, house: House): Promise<string> {
  const editions = `${house.origin}/admin/zhanaozen-2011/editions`;
  await desk.goto(`${editions}/letters/authorities/fr`);
  await desk.getByRole('textbox', { name: 'Lieu et date' }).fill('Lille, le 1er mars 2027');
  await desk.getByRole('textbox', { name: 'Qui signe la lettre' }).fill('Amina Benali, pour le comité');
  await desk.getByRole('button', { name: 'Garder la lettre' }).click();
  await desk.getByRole('button', { name: 'Arrêter l’édition' }).click();
  await expect(desk.getByText('L’édition est arrêtée.')).toBeVisible();
  return new URL(desk.url()).pathname;
}

/** Has the files of an edition made, and unpacks what comes. */
export async function takesTheFiles(desk: Page, house: House, number: number): Promise<Unzipped> {
  await desk.goto(`${house.origin}/admin/zhanaozen-2011/editions/${number}`);
  await desk.getByRole('button', { name: 'Préparer les fichiers' }).click();
  await expect(desk.getByText('Les fichiers sont prêts.')).toBeVisible({ timeout: MADE_WITHIN });
  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: 'Télécharger l’archive' }).click(),
  ]);
  return unzipSync(readFileSync(await download.path()));
}

/** What the book says, without spaces, which readers put where letters stand apart, and without marks of direction. */
export async function bookOf(files: Unzipped): Promise<string> {
  const book = await getDocumentProxy(new Uint8Array(files['1-hand-over/book-fr.pdf'] as Uint8Array));
  const { text } = await extractText(book, { mergePages: true });
  return text.normalize('NFC').replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

/** Writes down that an edition was handed to a ministry, which replied; answers the page of the delivery at the desk. */
export async function delivers(desk: Page, house: House, edition: string): Promise<string> {
  const saves = (name = 'Enregistrer') => desk.getByRole('button', { name }).last().click();
  const ministry = `Ministère ${Math.random().toString(36).slice(2)}`;
  await desk.goto(`${house.origin}/admin/zhanaozen-2011/addressees/new`);
  await desk.getByRole('textbox', { name: 'Fonction ou service' }).fill(ministry);
  await desk.getByRole('combobox', { name: 'Langue des lettres' }).selectOption('russe');
  await desk.getByRole('combobox', { name: 'Pays' }).selectOption('Kazakhstan');
  await desk.getByRole('textbox', { name: 'Source' }).fill('Vu sur place');
  await desk.getByLabel('Valable au').fill('2026-01-02');
  await saves('Ajouter un destinataire');
  await desk.goto(`${house.origin}${edition}/delivered`);
  await desk.getByRole('combobox', { name: 'À qui' }).selectOption(ministry);
  await desk.getByRole('radio', { name: 'remise en mains propres' }).check();
  await desk.getByLabel('Date', { exact: true }).fill('2026-03-02');
  await desk.getByRole('textbox', { name: 'Lieu' }).fill('Astana');
  await desk.getByRole('textbox', { name: 'Par qui' }).fill('Une délégation');
  await saves();
  await desk.getByText('Noter une suite').click();
  await desk.getByRole('radio', { name: 'réponse reçue' }).check();
  await desk.getByLabel('Date', { exact: true }).first().fill('2026-04-02');
  await desk.getByRole('textbox', { name: 'Texte' }).fill('Ваше обращение рассмотрено.');
  await desk.getByRole('combobox', { name: 'Langue du texte' }).selectOption('russe');
  await desk.getByRole('button', { name: 'Enregistrer' }).first().click();
  await expect(desk.getByText('C’est noté.')).toBeVisible();
  return new URL(desk.url()).pathname;
}

/** Writes down what the first demand has obtained; answers its page at the desk. */
export async function notesAGain(desk: Page, house: House): Promise<string> {
  await desk.goto(`${house.origin}/admin/zhanaozen-2011/gains`);
  await desk.getByRole('radio').first().check();
  await desk.getByLabel('Date', { exact: true }).fill('2012-06-04');
  await desk.getByRole('textbox', { name: /^Ce qui est obtenu/ }).fill('Le silence est rompu.');
  await desk.getByRole('textbox', { name: 'Source' }).fill('https://journal.example/2012');
  await desk.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(desk.getByText('C’est noté.')).toBeVisible();
  return (await desk.getByRole('link', { name: '4 juin 2012' }).first().getAttribute('href')) ?? '';
}
