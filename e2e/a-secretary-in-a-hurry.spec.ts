import type { Locator, Page } from '@playwright/test';
import { expect, test } from './arrange/house';
import { fits } from './for-everybody';
import { readsTheAppeal, sends } from './people';

const WIDTH = 360;
const MOST_SCREENS = 6;
const TWO_MINUTES = 120_000;
/** All that must be answered, as the form says it when nothing is. */
const NEEDED = [
  ...['Nom de l’organisation', 'De quelle sorte ?', 'Pays', 'À quel titre signez-vous ?', 'Votre nom'],
  ...['Votre fonction dans l’organisation', 'Adresse électronique', 'Que verront les autres ?', 'Ce que vous acceptez'],
];
/** What a telephone knows of its owner and offers to write. */
const KNOWN = { 'Nom de l’organisation': 'organization', 'Votre nom': 'name', 'Votre fonction': 'organization-title' };

// No clock tells how fast a thumb is; what two minutes have room for can be counted.
test('A secretary signs on a telephone of 360 px, with nine answers, of which four are written, and nine touches', async ({
  browser,
  house,
}) => {
  const telephone = { viewport: { width: WIDTH, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 3 };
  const page = await (await browser.newContext({ ...telephone, javaScriptEnabled: false })).newPage();
  const email = page.getByRole('textbox', { name: 'Adresse électronique' });
  await page.goto(`${house.origin}/fr/zhanaozen-2011/sign`);
  await sends(page);
  await expect(page.getByRole('alert').getByRole('link')).toHaveText(NEEDED);
  await fits(page, WIDTH);

  let touches = 0;
  const touch = async (there: Locator) => {
    await there.tap();
    touches += 1;
  };
  const chooses = async (name: string, answer: string) => {
    await page.getByRole('combobox', { name }).selectOption(answer);
    touches += 2;
  };
  const since = Date.now();
  await readsTheAppeal(page, house);
  await fits(page, WIDTH);
  await touch(page.getByRole('link', { name: 'Signer au nom d’une organisation' }));
  await expect(page.getByRole('heading', { name: 'Signer l’appel' })).toBeVisible();
  await fits(page, WIDTH);
  await page.getByRole('textbox', { name: 'Nom de l’organisation' }).fill('Syndicat des pressés');
  await chooses('De quelle sorte', 'Syndicat, section ou union locale');
  await chooses('Pays', 'France');
  await touch(page.getByRole('radio', { name: 'Responsable mandaté·e' }));
  await page.getByRole('textbox', { name: 'Votre nom' }).fill('Claire Le Goff');
  await page.getByRole('textbox', { name: 'Votre fonction' }).fill('secrétaire');
  await email.fill('presses@union.example');
  await touch(page.getByRole('radio', { name: 'Publique' }));
  await touch(page.getByRole('checkbox', { name: /^J’accepte que ces informations/ }));
  await helpsTheThumb(page);
  expect(await page.evaluate(() => document.documentElement.scrollHeight / innerHeight)).toBeLessThan(MOST_SCREENS);
  await touch(page.getByRole('button', { name: 'Signer' }));
  await expect(page.getByRole('heading', { name: 'Ouvrez votre messagerie' })).toBeVisible();
  const waited = Date.now() - since;
  await fits(page, WIDTH);
  console.log(`${touches} touches, ${waited} ms of waiting for pages`);
  expect(touches).toBeLessThanOrEqual(9);
  expect(waited).toBeLessThan(TWO_MINUTES / 4);
});

/** The telephone offers what it knows, shows the letters that an address needs, and moves no page when one types. */
async function helpsTheThumb(page: Page) {
  for (const [name, known] of Object.entries(KNOWN))
    await expect(page.getByRole('textbox', { name })).toHaveAttribute('autocomplete', known);
  await expect(page.getByRole('combobox', { name: 'Pays' })).toHaveAttribute('autocomplete', 'country');
  const email = page.getByRole('textbox', { name: 'Adresse électronique' });
  await expect(email).toHaveAttribute('autocomplete', 'email');
  await expect(email).toHaveAttribute('inputmode', 'email');
  for (const field of await page.getByRole('textbox').or(page.getByRole('combobox')).all()) {
    const size = await field.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    // A telephone magnifies the page for a field whose letters are smaller.
    expect(size).toBeGreaterThanOrEqual(16);
  }
}
