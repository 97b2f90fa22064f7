import { execFileSync } from 'node:child_process';
import { expect, House, test } from './arrange/house';
import { LANGUAGES } from './arrange/languages';
import { isForEverybody, readerIn } from './for-everybody';
import { saysWhereItStands } from './for-machines';

let house: House;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  house = await new House().open();
  const env = house.environment() as NodeJS.ProcessEnv;
  execFileSync(process.execPath, ['--import', 'tsx', 'e2e/arrange/second-appeal.ts'], { env });
});
test.afterAll(() => house.close());

test('Of two open appeals the visitor chooses, and one without a translation is shown in French, and says so', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await page.goto(house.origin);
  await expect(page.getByRole('heading', { name: 'Appeals' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Slaughter of striking oil workers' })).toBeVisible();
  await page.getByRole('link', { name: 'Liberté pour les condamnés' }).click();

  await expect(page.getByText('This appeal has no translation into your language yet.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'fr');
  await expect(page.getByText('Le texte de l’appel.')).toBeVisible();
  await page.getByRole('link', { name: 'Sign on behalf of an organisation' }).click();
  await expect(page.getByText('You are signing the original text, in French.')).toBeVisible();
});

test('The choice between them is for everybody, and for machines, in each language', async ({ browser, request }) => {
  const page = await readerIn(browser);
  for (const lang of LANGUAGES) {
    await page.goto(`${house.origin}/${lang}`);
    await expect(page).toHaveURL(`${house.origin}/${lang}`);
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(2);
    await isForEverybody(page);
  }
  await saysWhereItStands(request, house, '');
});
