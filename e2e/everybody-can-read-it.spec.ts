import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { expect, type House, test } from './arrange/house';
import {
  accepts,
  comesBack,
  confirmsFromTheInbox,
  confirmsTheObjection,
  DOCKERS,
  invites,
  linkIn,
  objects,
  opensTheForm,
  organiserOf,
  PASSWORD,
  seesInTheList,
  sends,
  signs,
  turnsOnCodes,
} from './people';

const NARROWEST = 320;
// axe itself is a script; the pages have none, so it is let in past their policy.
const WITH_AXE = { javaScriptEnabled: true, bypassCSP: true };
const DESK = '/admin/zhanaozen-2011';
const DESK_OF_APPEAL = [
  ...['moderation', 'invitations', 'paper', 'objections', 'list', 'texts'],
  ...['exports', 'floods', 'settings', 'retention'],
];

for (const lang of ['fr', 'en'] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`Every page in ${lang} and ${colorScheme} can be used by everybody, down to 320 px`, async ({
      house,
      browser,
    }) => {
      test.setTimeout(240_000);
      const narrow = {
        ...WITH_AXE,
        locale: lang === 'fr' ? 'fr-FR' : 'en-GB',
        colorScheme,
        viewport: { width: NARROWEST, height: 700 },
      };
      const addresses = await everyPage(house, browser, lang, `Union des dockers, ${lang} ${colorScheme}`);
      const page = await (await browser.newContext(narrow)).newPage();
      const desk = await (await browser.newContext(narrow)).newPage();
      await signsIn(desk, house, lang);
      for (const address of addresses) {
        const reader = address.startsWith('/admin') && !address.includes('sign-in') ? desk : page;
        await reader.goto(address.startsWith('/') ? house.origin + address : address);
        await isForEverybody(reader);
      }
      console.log(`${addresses.length} pages in ${lang}, ${colorScheme}`);
    });

test('What a role may not see, and where a code is asked for, can be read by everybody too', async ({
  house,
  browser,
}) => {
  const owner = await organiserOf(house, browser);
  const email = `${Math.random().toString(36).slice(2)}@comite.example`;
  const ida = await invites(owner, house, { name: 'Ida', email, role: 'Lecture' });
  const state = async () => ({ storageState: await ida.context().storageState() });
  const narrow = { ...WITH_AXE, viewport: { width: NARROWEST, height: 700 } };

  const refused = await (await browser.newContext({ ...narrow, ...(await state()) })).newPage();
  expect((await refused.goto(`${house.origin}/admin/organisers`))?.status()).toBe(403);
  await isForEverybody(refused);

  await turnsOnCodes(ida, house);
  await isForEverybody(await sameIn(browser, narrow, ida));
  await ida.goto(`${house.origin}/admin`);
  await ida.getByRole('button', { name: 'Se déconnecter' }).click();
  await ida.getByRole('textbox', { name: 'Adresse électronique' }).fill(email);
  await ida.getByLabel('Mot de passe').fill(PASSWORD);
  await ida.getByRole('button', { name: 'Se connecter' }).click();
  await expect(ida.getByRole('heading', { name: 'Encore un code' })).toBeVisible();
  await isForEverybody(await sameIn(browser, narrow, ida));
});

/** The page of somebody once more, where axe can run. */
async function sameIn(browser: Browser, options: BrowserContextOptions, page: Page): Promise<Page> {
  const storageState = await page.context().storageState();
  const other = await (await browser.newContext({ ...options, storageState })).newPage();
  await other.goto(page.url());
  return other;
}

async function isForEverybody(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(
    serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    page.url(),
  ).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(NARROWEST);
}

/** The address of each page there is, with something to see on it. */
async function everyPage(house: House, browser: Browser, lang: string, organisation: string): Promise<string[]> {
  const page = await (await browser.newContext()).newPage();
  const signer = { ...DOCKERS, organisation, email: `${Math.random().toString(36).slice(2)}@axe.example` };
  await signs(page, house, signer);
  const unconfirmed = { ...signer, organisation: 'Section des phares', email: `x${signer.email}` };
  await signs(page, house, unconfirmed);
  const link = await confirmsFromTheInbox(page, house, signer);
  await opensTheForm(page, house);
  await sends(page);
  const withErrors = page.url();
  const desk = await organiserOf(house, browser);
  await desk.goto(`${house.origin}/admin/outbox`);
  const letter = await desk.getByRole('link', { name: 'confirmer' }).first().getAttribute('href');
  await desk.goto(`${house.origin}/admin/zhanaozen-2011/moderation?status=all`);
  const signature = await desk.getByRole('link', { name: signer.organisation }).first().getAttribute('href');
  await accepts(desk, house, signer.organisation);
  await seesInTheList(page, house, signer.organisation);
  const entry = (await page.getByRole('link', { name: signer.organisation }).first().getAttribute('href')) ?? '';
  await objects(page, signer.organisation, `tresor-${signer.email}`, 'Notre bureau n’a rien décidé.');
  const objection = await confirmsTheObjection(page, house, `tresor-${signer.email}`);
  await desk.goto(`${house.origin}/admin/zhanaozen-2011/objections`);
  const atTheDesk = await desk.getByRole('link', { name: signer.organisation }).first().getAttribute('href');
  const inLanguage = (address: string) => address.replace('/fr/', `/${lang}/`);
  return [
    ...['', '/signatories', '/sign', '/sign/sent'].map((below) => `/${lang}/zhanaozen-2011${below}`),
    ...['/privacy', '/signature', '/signature/sent', '/signature/withdrawn', '/nothing'].map(
      (below) => `/${lang}${below}`,
    ),
    ...['', '/correction', '/withdrawal'].map((below) => inLanguage(link) + below),
    ...[entry, `${entry}/objection`, `${entry}/objection/sent`, objection].map(inLanguage),
    inLanguage(await linkIn(house, unconfirmed.email)),
    inLanguage(withErrors),
    ...['/admin', '/admin/sign-in', '/admin/site', '/admin/outbox', '/admin/nothing', '/admin/welcome/nothing'],
    ...['/admin/organisers', '/admin/audit', '/admin/account', '/admin/again', letter ?? '', signature ?? ''],
    atTheDesk ?? '',
    `${signature?.split('?')[0]}/ties`,
    ...['invitations/new', 'invitations/many', 'paper/sheet', 'paper/file'].map((below) => `${DESK}/${below}`),
    ...DESK_OF_APPEAL.map((below) => `${DESK}/${below}`),
  ];
}

async function signsIn(desk: Page, house: House, lang: 'fr' | 'en') {
  if (lang === 'fr') return comesBack(desk, house);
  await desk.goto(`${house.origin}/admin`);
  await desk.getByRole('textbox', { name: 'E-mail address' }).fill('amina@comite.example');
  await desk.getByLabel('Password').fill('une phrase assez longue');
  await desk.getByRole('button', { name: 'Sign in' }).click();
}
