import type { Locator, Page } from '@playwright/test';
import { expect, test } from './arrange/house';
import { fits } from './for-everybody';
import { DOCKERS, fillsIn, linkIn, opensTheForm, readsTheAppeal, sends } from './people';

/** More than any page has to be stepped through. */
const MOST_STEPS = 120;

/** Steps on with the tabulator until the focus stands there. */
async function stepsTo(page: Page, there: Locator) {
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press('Tab');
    if ((await there.and(page.locator(':focus')).count()) > 0) return;
  }
  throw new Error(`The keyboard never comes to ${there}.`);
}

async function types(page: Page, name: string, words: string) {
  await stepsTo(page, page.getByRole('textbox', { name }));
  await page.keyboard.type(words);
}

test('A secretary reads, signs and confirms by the keyboard alone', async ({ page, house }) => {
  await page.goto(house.origin);
  await stepsTo(page, page.getByRole('link', { name: 'Aller au contenu' }));
  await page.keyboard.press('Enter');
  await stepsTo(page, page.getByRole('link', { name: 'Signer au nom d’une organisation' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Signer l’appel' })).toBeVisible();

  await types(page, 'Nom de l’organisation', 'Syndicat du clavier');
  await stepsTo(page, page.getByRole('combobox', { name: 'De quelle sorte' }));
  await page.keyboard.type('Fédération');
  await stepsTo(page, page.getByRole('combobox', { name: 'Pays' }));
  await page.keyboard.type('Belgique');
  await stepsTo(page, page.getByRole('radio', { name: 'L’organisation a décidé' }));
  await page.keyboard.press('Space');
  await types(page, 'Votre nom', 'Claire Le Goff');
  await types(page, 'Votre fonction', 'secrétaire');
  await types(page, 'Adresse électronique', 'clavier@union.example');
  await stepsTo(page, page.getByRole('radio', { name: 'Publique' }));
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Le pays seulement' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: /^J’accepte que ces informations/ })).toBeChecked();
  await stepsTo(page, page.getByRole('button', { name: 'Signer' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Ouvrez votre messagerie' })).toBeVisible();

  await page.goto(await linkIn(house, 'clavier@union.example'));
  await stepsTo(page, page.getByRole('button', { name: 'Confirmer la signature' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Merci. La signature est confirmée.')).toBeVisible();
});

test('What is wrong is reached from the summary by the keyboard', async ({ page, house }) => {
  await page.goto(`${house.origin}/fr/zhanaozen-2011/sign`);
  await stepsTo(page, page.getByRole('button', { name: 'Signer' }));
  await page.keyboard.press('Enter');
  await stepsTo(page, page.getByRole('link', { name: 'Adresse électronique' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#email$/);
  await page.keyboard.type('x');
  await expect(page.getByRole('textbox', { name: 'Adresse électronique' })).toHaveValue('x');
});

test('A secretary who magnifies everything four times signs without moving any page sideways', async ({
  browser,
  house,
}) => {
  test.setTimeout(120_000);
  // A window of 1280 by 1024, four times as large.
  const context = await browser.newContext({ javaScriptEnabled: true, viewport: { width: 320, height: 256 } });
  const page = await context.newPage();
  const loupe = { ...DOCKERS, organisation: 'Syndicat de la loupe', email: 'loupe@union.example' };
  await readsTheAppeal(page, house);
  await fits(page, 320);
  await page.getByRole('link', { name: 'Une page pour votre réunion' }).first().click();
  await expect(page.getByRole('heading', { name: 'Projet de motion' })).toBeVisible();
  await fits(page, 320);
  await opensTheForm(page, house);
  await expect(page.getByRole('heading', { name: 'Signer l’appel' })).toBeVisible();
  await fits(page, 320);
  await page.getByText('Maintenant ou plus tard').click();
  await expect(page.getByRole('textbox', { name: 'Ville' })).toBeVisible();
  await fits(page, 320);

  await sends(page);
  await expect(page.getByText('Cette réponse est nécessaire.').first()).toBeVisible();
  await fits(page, 320);
  await fillsIn(page, loupe);
  await sends(page);
  await expect(page.getByRole('heading', { name: 'Ouvrez votre messagerie' })).toBeVisible();
  await fits(page, 320);

  const link = await linkIn(house, loupe.email);
  await page.goto(link);
  await fits(page, 320);
  await page.getByRole('button', { name: 'Confirmer la signature' }).click();
  await expect(page.getByText('Merci. La signature est confirmée.')).toBeVisible();
  await fits(page, 320);
  for (const below of ['/correction', '/withdrawal']) {
    await page.goto(link + below);
    await fits(page, 320);
  }
  await page.getByRole('button', { name: 'Oui, retirer et effacer' }).click();
  await expect(page.getByRole('heading', { name: 'La signature est retirée' })).toBeVisible();
  await fits(page, 320);
});
