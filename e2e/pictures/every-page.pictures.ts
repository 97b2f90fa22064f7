import type { Page } from '@playwright/test';
import { type House, test } from '../arrange/house';
import { addressIn, type Place, publicPages, SHEET } from '../arrange/public-pages';
import { accepts, confirmsFromTheInbox, DOCKERS, organiserOf, signs } from '../people';

// `npm run screenshots`: no story, but what each public page looks like.

const LANGUAGES = (process.env.DEMARCHE_PICTURES ?? 'fr ar ru').split(' ');
const WIDTHS = [360, 1280];
const FIRST = { ...DOCKERS, agrees: [...DOCKERS.agrees, 'publishName' as const] };
const OTHERS = [
  { ...DOCKERS, organisation: 'نقابة عمال ميناء الجزائر', country: 'Algérie', email: 'mina@example.dz' },
  { ...DOCKERS, organisation: 'Профсоюз нефтяников Мангистау', country: 'Kazakhstan', email: 'neft@example.kz' },
];

let places: Place[];

test.beforeAll(async ({ browser, house }) => {
  test.setTimeout(120_000);
  const page = await (await browser.newContext()).newPage();
  const desk = await organiserOf(house, browser);
  for (const signer of OTHERS) {
    await signs(page, house, signer);
    await confirmsFromTheInbox(page, house, signer);
    await accepts(desk, house, signer.organisation);
  }
  places = (await publicPages(house, browser, FIRST)).places;
});

for (const lang of LANGUAGES) {
  for (const width of WIDTHS)
    for (const colorScheme of ['light', 'dark'] as const)
      test(`${lang}, ${width} px, ${colorScheme}`, async ({ browser, house }) => {
        test.setTimeout(120_000);
        const viewport = { width, height: 800 };
        const page = await (await browser.newContext({ colorScheme, viewport })).newPage();
        await takesPictures(page, house, lang, `${width}-${colorScheme}`);
      });

  test(`${lang}, as printed`, async ({ browser, house }) => {
    test.setTimeout(120_000);
    const page = await (await browser.newContext({ viewport: { width: SHEET, height: 960 } })).newPage();
    await page.emulateMedia({ media: 'print' });
    await takesPictures(page, house, lang, 'printed');
  });
}

async function takesPictures(page: Page, house: House, lang: string, how: string) {
  for (const place of places) {
    await page.goto(addressIn(house, lang, place));
    await page.screenshot({ path: `screenshots/${lang}/${place.name}-${how}.png`, fullPage: true });
  }
}
