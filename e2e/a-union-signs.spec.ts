import { expect, House, test } from './arrange/house';
import { letTenMinutesPass } from './arrange/later';
import { accepts, confirmsFromTheInbox, DOCKERS, linkIn, organiserOf, readsTheAppeal, signs } from './people';

test('A union reads, signs, confirms from its inbox, is accepted and appears', async ({ page, browser }) => {
  // Nobody has signed there yet.
  const house = await new House().open();
  const desk = await organiserOf(house, browser);

  await readsTheAppeal(page, house);
  await expect(page.getByText('Appel du 17 décembre 2011')).toBeVisible();
  for (const demand of ['Arrêt du massacre', 'Libération de tous les emprisonnés', 'Châtiment des coupables'])
    await expect(page.getByRole('listitem').filter({ hasText: demand })).toBeVisible();
  await expect(page.getByText('Louisa Hanoune')).toBeVisible();
  await expect(page.getByText('ne sont pas comptés parmi les signataires')).toBeVisible();
  await expect(page.getByText('Soyez la première organisation à signer')).toBeVisible();

  await signs(page, house, DOCKERS);
  await expect(page.getByText(DOCKERS.email)).toBeVisible();
  const letter = await house.inbox.letterTo(DOCKERS.email);
  expect(letter.text).toContain(DOCKERS.organisation);
  expect(letter.html).toContain('lang="fr"');

  await confirmsFromTheInbox(page, house, DOCKERS);
  await page.goto(house.origin);
  await expect(page.getByText(DOCKERS.organisation)).toHaveCount(0);

  await accepts(desk, house, DOCKERS.organisation);
  await page.goto(house.origin);
  await expect(page.getByText('Une organisation, d’un pays')).toBeVisible();
  await expect(page.getByText(DOCKERS.organisation)).toBeVisible();
  await expect(page.getByText(DOCKERS.name as string)).toHaveCount(0);

  letTenMinutesPass(house);
  await page.goto(await linkIn(house, DOCKERS.email, /accept/));
  await expect(page.getByText('La signature est acceptée.')).toBeVisible();
  await house.close();
});

test('Who signs in English is written to in English, and the French text is one link away', async ({
  browser,
  house,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(house.origin);
  await expect(page).toHaveURL(/\/en\/zhanaozen-2011$/);
  await expect(page.getByText('The original text, in French, prevails.')).toBeVisible();
  await page.getByRole('link', { name: 'Sign on behalf of an organisation' }).click();
  await page.getByRole('textbox', { name: 'Name of the organisation' }).fill('Aberdeen Trades Union Council');
  await page.getByRole('combobox', { name: 'What kind' }).selectOption('Federation');
  await page.getByRole('combobox', { name: 'Country' }).selectOption('United Kingdom');
  await page.getByRole('radio', { name: 'The organisation has decided', exact: true }).check();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Fiona Reid');
  await page.getByRole('textbox', { name: 'Your office' }).fill('secretary');
  await page.getByRole('textbox', { name: 'E-mail address' }).fill('atuc@example.org');
  await page.getByRole('radio', { name: 'Public', exact: true }).check();
  await page.getByRole('checkbox', { name: /^I agree to this information/ }).check();
  await page.getByRole('button', { name: 'Sign' }).click();
  await expect(page.getByRole('heading', { name: 'Open your mailbox' })).toBeVisible();
  const letter = await house.inbox.letterTo('atuc@example.org');
  expect(letter.text).toMatch(/\/en\/signature\//);
  await page.goto(`${house.origin}/en/zhanaozen-2011`);
  await page.getByRole('link', { name: 'Read the original' }).first().click();
  await expect(page.getByText('Texte original')).toBeVisible();
});
