import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { House } from './arrange/house';

// What translators do at the desk of the first appeal.

export const TRANSLATIONS = '/admin/zhanaozen-2011/translations';

export async function opens(page: Page, house: House, language: string) {
  await page.goto(`${house.origin}${TRANSLATIONS}`);
  await page.getByRole('link', { name: language }).click();
}

/** The part of the page where one passage or one text of the desk is translated. */
export function passage(page: Page, name: string) {
  return page.getByRole('region', { name });
}

export async function writes(page: Page, name: string, words: string) {
  await passage(page, name).getByRole('textbox', { name: 'Traduction' }).fill(words);
  await passage(page, name).getByRole('button', { name: 'Garder ce passage' }).click();
}

export async function publishes(page: Page) {
  await page.getByRole('button', { name: 'Publier cette version' }).click();
  await expect(page.getByText('C’est publié.')).toBeVisible();
}

/** The file of the language that is open, and its name. */
export async function takesTheFile(page: Page): Promise<{ name: string; file: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Télécharger le fichier' }).click(),
  ]);
  return { name: download.suggestedFilename(), file: readFileSync(await download.path(), 'utf8') };
}

export async function bringsBack(page: Page, house: House, file: string) {
  const place = path.join(house.folder, 'brought.md');
  writeFileSync(place, file);
  await page.getByLabel('Le fichier traduit').setInputFiles(place);
  await page.getByRole('button', { name: 'Rapporter le fichier' }).click();
}
