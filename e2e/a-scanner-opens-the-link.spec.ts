import { expect, test } from './arrange/house';
import { DOCKERS, linkIn, signs } from './people';

const SIGNER = { ...DOCKERS, organisation: 'Syndicat des postiers', email: 'postiers@scanned.example' };

test('A mail scanner opens the link as often as it likes, with scripts, and confirms nothing', async ({
  page,
  house,
  browser,
  request,
}) => {
  await signs(page, house, SIGNER);
  const link = await linkIn(house, SIGNER.email);
  for (let visit = 0; visit < 20; visit += 1) {
    expect((await request.get(link)).status()).toBe(200);
    expect((await request.head(link)).status()).toBe(200);
  }
  const scanner = await (await browser.newContext({ javaScriptEnabled: true })).newPage();
  await scanner.goto(link);
  await scanner.waitForTimeout(2000);

  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'Confirmez votre signature' })).toBeVisible();
  await page.getByRole('button', { name: 'Confirmer la signature' }).click();
  await expect(page.getByText('Merci. La signature est confirmée.')).toBeVisible();

  const again = await request.post(`${link}/confirm`, { form: { statement: '' }, maxRedirects: 0 });
  expect(again.status()).toBe(303);
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name: 'Votre signature' })).toBeVisible();
});
