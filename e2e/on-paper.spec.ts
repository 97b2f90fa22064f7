import type { Page } from '@playwright/test';
import { expect, test } from './arrange/house';
import { addressIn, publicPages, SHEET } from './arrange/public-pages';
import { fits } from './for-everybody';
import { ARABIC } from './speech';

const APPEAL = '/fr/zhanaozen-2011';

test('On paper the page is a document: no ways to press, nothing cut', async ({ page, house }) => {
  await page.goto(house.origin + APPEAL);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(
    page.getByText('L’Entente internationale').or(page.getByText("L'Entente internationale")).first(),
  ).toBeVisible();
  for (const hidden of ['Signer au nom d’une organisation', 'WhatsApp', 'Le tract, A4'])
    await expect(page.getByRole('link', { name: hidden })).toBeHidden();
});

test('Every page that is printed, from the left or from the right, is black on white, within the sheet, with nothing to press', async ({
  browser,
  house,
}) => {
  test.setTimeout(240_000);
  const { places } = await publicPages(house, browser);
  const viewport = { width: SHEET, height: 900 };
  const page = await (await browser.newContext({ javaScriptEnabled: true, viewport, colorScheme: 'dark' })).newPage();
  await page.emulateMedia({ media: 'print' });
  for (const lang of ['fr', 'ar'])
    for (const place of places) {
      await page.goto(addressIn(house, lang, place));
      await expect(page.getByRole('heading').first(), place.name).toBeVisible();
      await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
      await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
      expect(await waysToPress(page), `${place.name} in ${lang}`).toEqual([]);
      expect(await titlesOverNothing(page), `${place.name} in ${lang}`).toEqual([]);
      await fits(page, SHEET);
    }
  console.log(`${places.length} pages in French and Arabic, as printed`);
});

const TO_SIGN = new RegExp(`^(Signer au nom d’une organisation|${ARABIC.signLink})$`);

/** What is made to be pressed, and can be seen; fields are there to be filled in by pen. */
function waysToPress(page: Page): Promise<string[]> {
  const ways = [page.getByRole('navigation'), page.getByRole('searchbox'), page.getByRole('link', { name: TO_SIGN })];
  const all = ways.reduce((some, way) => some.or(way), page.getByRole('button'));
  return all.filter({ visible: true }).evaluateAll((seen) => seen.map(({ outerHTML }) => outerHTML));
}

/** Headings below which nothing is printed before the next of their kind: no words, and no box to write into. */
function titlesOverNothing(page: Page): Promise<string[]> {
  return page.locator('main').evaluate((main) => {
    const isPrinted = (element: Element) =>
      element.checkVisibility() &&
      (element.matches('input, select, textarea, img, svg') ||
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()));
    const titles = [...main.querySelectorAll('*')]
      .filter(isPrinted)
      .map((element) => element.closest('h2, h3, summary'));
    return titles.flatMap((title, place) => {
      const next = titles[place + 1];
      const isOverNothing = title && next !== title && (next === undefined || next?.tagName === title.tagName);
      return isOverNothing ? [title.outerHTML] : [];
    });
  });
}
