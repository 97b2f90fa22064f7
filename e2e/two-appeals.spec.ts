import { execFileSync } from 'node:child_process';
import { expect, House, test } from './arrange/house';

test('Of two open appeals the visitor chooses, and one without a translation is shown in French, and says so', async ({
  browser,
}) => {
  const house = await new House().open();
  const env = house.environment() as NodeJS.ProcessEnv;
  execFileSync(process.execPath, ['--import', 'tsx', 'e2e/arrange/second-appeal.ts'], { env });
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
  await house.close();
});
