import { expect, type Page } from '@playwright/test';
import type { House } from './arrange/house';

// What people do who act themselves, and say so, in their own words.

export interface Reported {
  /** One on each line. */
  organisations: string;
  kind: string;
  addressee?: string;
  /** YYYY-MM-DD */
  on: string;
  country: string;
  place?: string;
  text?: string;
  received: string;
  email: string;
  sees?: 'Tout' | 'Le pays seulement' | 'Rien';
  /** That it goes with what is handed to the authorities. */
  isAnnexed?: boolean;
}

export const LILLE: Reported = {
  organisations: 'Section des dockers de Lille',
  kind: 'Lettre, télécopie ou courriel',
  addressee: 'Ambassade de la République du Kazakhstan à Paris',
  on: '2026-01-12',
  country: 'France',
  place: 'Lille',
  text: 'Madame, Monsieur,\nNous exigeons la libération de tous les emprisonnés.',
  received: 'pas encore connu',
  email: 'section@lille.example',
  sees: 'Tout',
};

const REGISTER = '/fr/zhanaozen-2011/demarches';

export async function fillsInTheReport(page: Page, reported: Reported) {
  const { organisations, kind, addressee, on, country, place = '', text = '', received, email, sees } = reported;
  await page.getByRole('textbox', { name: 'Organisations' }).fill(organisations);
  await page.getByRole('combobox', { name: 'De quelle sorte' }).selectOption(kind);
  if (addressee) await page.getByRole('combobox', { name: 'À qui' }).selectOption(addressee);
  await page.getByLabel('Date', { exact: true }).fill(on);
  await page.getByRole('combobox', { name: 'Pays' }).selectOption(country);
  await page.getByRole('textbox', { name: 'Ville, lieu' }).fill(place);
  await page.getByRole('textbox', { name: 'Ce qui a été remis' }).fill(text);
  await page.getByRole('radio', { name: received, exact: true }).check();
  await page.getByRole('textbox', { name: 'Adresse électronique' }).fill(email);
  if (sees) await page.getByRole('radio', { name: sees, exact: true }).check();
  if (reported.isAnnexed) await page.getByRole('checkbox', { name: /soit jointe à ce qui est remis/ }).check();
  await page.getByRole('checkbox', { name: /^J’accepte que ces informations/ }).check();
}

export async function reports(page: Page, house: House, reported: Reported) {
  await page.goto(`${house.origin}${REGISTER}/report`);
  await fillsInTheReport(page, reported);
  await page.getByRole('button', { name: 'Envoyer' }).click();
  await expect(page.getByRole('heading', { name: 'Ouvrez votre messagerie' })).toBeVisible();
}

/** The link of the newest letter about a démarche that an address got. */
export async function linkOfDemarche(house: House, address: string, subject?: RegExp): Promise<string> {
  const { text } = await house.inbox.letterTo(address, subject);
  const link = /https?:\/\/\S+\/demarche\/[\w-]{64}/.exec(text ?? '')?.[0];
  if (!link) throw new Error(`No link of a démarche in the letter to ${address}.`);
  return link;
}

/** By the button that the letter leads to; answers its link. */
export async function confirmsTheReport(page: Page, house: House, { email }: Pick<Reported, 'email'>): Promise<string> {
  const link = await linkOfDemarche(house, email);
  await page.goto(link);
  await page.getByRole('button', { name: 'Confirmer la démarche' }).click();
  await expect(page.getByText('Merci. La démarche est confirmée.')).toBeVisible();
  return link;
}

export async function opensTheDemarche(desk: Page, house: House, organisations: string) {
  await desk.goto(`${house.origin}/admin/zhanaozen-2011/demarches`);
  await desk.getByRole('link', { name: organisations }).click();
}

/** At its page of the desk, where what speaks for it is told. */
export async function seesThatTheySigned(desk: Page, house: House, organisation: string) {
  await opensTheDemarche(desk, house, organisation);
  const line = desk.getByRole('listitem').filter({ hasText: 'Une organisation de ce nom a signé' });
  await line.getByRole('link', { name: organisation }).click();
  await expect(desk).toHaveURL(/\/moderation\//);
}

export async function acceptsTheDemarche(desk: Page, house: House, organisations: string) {
  await opensTheDemarche(desk, house, organisations);
  await desk.getByRole('radio', { name: 'L’organisation l’a annoncé publiquement' }).check();
  await desk.getByRole('button', { name: 'Accepter' }).click();
  await expect(desk.getByText('C’est décidé. Une lettre le dira.')).toBeVisible();
}

/** In public, where who acted leads to the page of it. */
export async function readsTheDemarche(page: Page, house: House, name: string) {
  await page.goto(house.origin + REGISTER);
  await page.getByRole('link', { name }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
}
