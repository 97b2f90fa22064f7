import type { Browser } from '@playwright/test';
import { expect, type House, test } from '../arrange/house';
import {
  accepts,
  confirmsFromTheInbox,
  DOCKERS,
  opensTheForm,
  organiserOf,
  seesInTheList,
  sends,
  signs,
} from '../people';

// `npm run screenshots`: no story, but what each public page looks like.

const LANGUAGES = (process.env.DEMARCHE_PICTURES ?? 'fr ar ru').split(' ');
const WIDTHS = [360, 1280];
const SIGNERS = [
  { ...DOCKERS, agrees: [...DOCKERS.agrees, 'publishName' as const] },
  { ...DOCKERS, organisation: 'نقابة عمال ميناء الجزائر', country: 'Algérie', email: 'mina@example.dz' },
  { ...DOCKERS, organisation: 'Профсоюз нефтяников Мангистау', country: 'Kazakhstan', email: 'neft@example.kz' },
];

let pages: Record<string, string>;

test.beforeAll(async ({ browser, house }) => {
  test.setTimeout(120_000);
  pages = await arrange(house, browser);
});

for (const lang of LANGUAGES)
  for (const width of WIDTHS)
    for (const colorScheme of ['light', 'dark'] as const)
      test(`${lang}, ${width} px, ${colorScheme}`, async ({ browser, house }) => {
        test.setTimeout(120_000);
        const viewport = { width, height: 800 };
        const page = await (await browser.newContext({ javaScriptEnabled: false, colorScheme, viewport })).newPage();
        for (const [name, address] of Object.entries(pages)) {
          const here = address.replace('/fr/', `/${lang}/`);
          await page.goto(here.startsWith('/') ? house.origin + here : here);
          await page.screenshot({ path: `screenshots/${lang}/${name}-${width}-${colorScheme}.png`, fullPage: true });
        }
        await page.emulateMedia({ media: 'print', colorScheme: 'light' });
        await page.goto(`${house.origin}/${lang}/zhanaozen-2011`);
        await page.screenshot({ path: `screenshots/${lang}/printed-${width}-${colorScheme}.png`, fullPage: true });
      });

/** Every public page with something to see on it, by name, in French. */
async function arrange(house: House, browser: Browser): Promise<Record<string, string>> {
  const page = await (await browser.newContext({ javaScriptEnabled: false, locale: 'fr-FR' })).newPage();
  const desk = await organiserOf(house, browser);
  const links: string[] = [];
  for (const signer of SIGNERS) {
    await signs(page, house, signer);
    links.push(await confirmsFromTheInbox(page, house, signer));
    await accepts(desk, house, signer.organisation);
  }
  await opensTheForm(page, house);
  await sends(page);
  const wrong = page.url();
  await seesInTheList(page, house, DOCKERS.organisation);
  const entry = await page.getByRole('link', { name: DOCKERS.organisation }).first().getAttribute('href');
  expect(entry).toBeTruthy();
  const appeal = '/fr/zhanaozen-2011';
  return {
    ...{ appeal, sign: `${appeal}/sign`, 'sign-wrong': wrong, sent: `${appeal}/sign/sent` },
    ...{ signatories: `${appeal}/signatories`, entry: entry ?? '', objection: `${entry}/objection` },
    ...{ meeting: `${appeal}/meeting`, 'without-this-site': `${appeal}/without-this-site` },
    ...{ privacy: '/fr/privacy', links: '/fr/signature', missing: '/fr/nothing' },
    ...{ private: links[0] ?? '', correction: `${links[0]}/correction`, withdrawal: `${links[0]}/withdrawal` },
  };
}
