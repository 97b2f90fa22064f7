import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import type axeCore from 'axe-core';
import type { RunOnly } from 'axe-core';
import { expect, type House, test } from './arrange/house';
import {
  accepts,
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

declare const axe: typeof axeCore;

// One language to a worker.
test.describe.configure({ mode: 'parallel' });

const NARROWEST = 320;
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
// axe itself is a script; the pages have none, so it is let in past their policy.
const WITH_AXE = { javaScriptEnabled: true, bypassCSP: true };
const DESK = '/admin/zhanaozen-2011';
const DESK_OF_APPEAL = [
  ...['moderation', 'invitations', 'paper', 'objections', 'list', 'texts', 'translations'],
  ...['exports', 'floods', 'settings', 'retention'],
];

/** Each language has its folder. */
const LANGUAGES = readdirSync('messages', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

for (const lang of LANGUAGES)
  test(`Every page in ${lang} can be used by everybody, in the light and in the dark, down to 320 px`, async ({
    house,
    browser,
  }) => {
    test.setTimeout(240_000);
    const narrow = { ...WITH_AXE, locale: lang, viewport: { width: NARROWEST, height: 700 } };
    const addresses = (await everyPage(house, browser)).map((address) => address.replace('/fr/', `/${lang}/`));
    const page = await (await browser.newContext(narrow)).newPage();
    const { storageState } = await sessionIn(house, browser);
    const desk = await (await browser.newContext({ ...narrow, storageState })).newPage();
    for (const address of addresses) {
      const reader = address.startsWith('/admin') && !address.includes('sign-in') ? desk : page;
      await reader.goto(address.startsWith('/') ? house.origin + address : address);
      await expect(reader.locator('html')).toHaveAttribute('lang', lang);
      await isForEverybody(reader);
    }
    console.log(`${addresses.length} pages in ${lang}, light and dark`);
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
  // What is folded up is to be read by everybody too.
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  await page.addScriptTag({ path: AXE });
  await page.emulateMedia({ colorScheme: 'light' });
  expect(
    await seriousIn(page, { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }),
    page.url(),
  ).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(NARROWEST);
  // Of all that axe looks at, the colours alone are others in the dark.
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await seriousIn(page, { type: 'rule', values: ['color-contrast'] }), `${page.url()} in the dark`).toEqual([]);
}

/** What axe finds that keeps somebody from using the page. */
function seriousIn(page: Page, runOnly: RunOnly): Promise<string[]> {
  return page.evaluate(async (runOnly) => {
    const { violations } = await axe.run({ runOnly, resultTypes: ['violations'] });
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    return serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, runOnly);
}

const arranged = new WeakMap<House, Promise<string[]>>();

/** The address of each page there is, in French, with something to see on it; arranged once in a house. */
function everyPage(house: House, browser: Browser): Promise<string[]> {
  const pages = arranged.get(house) ?? arrange(house, browser);
  arranged.set(house, pages);
  return pages;
}

const sessions = new WeakMap<House, ReturnType<typeof signIn>>();

/** One session at the desk serves every language: which one its pages are in is the browser's to say. */
function sessionIn(house: House, browser: Browser): ReturnType<typeof signIn> {
  const session = sessions.get(house) ?? signIn(house, browser);
  sessions.set(house, session);
  return session;
}

async function signIn(house: House, browser: Browser) {
  const desk = await organiserOf(house, browser);
  return { storageState: await desk.context().storageState() };
}

async function arrange(house: House, browser: Browser): Promise<string[]> {
  const page = await (await browser.newContext()).newPage();
  const mailbox = `${Math.random().toString(36).slice(2)}@axe.example`;
  const signer = { ...DOCKERS, organisation: `Union des dockers ${mailbox}`.replace('@', ' '), email: mailbox };
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
  return [
    ...['', '/signatories', '/sign', '/sign/sent', '/meeting', '/without-this-site'].map(
      (below) => `/fr/zhanaozen-2011${below}`,
    ),
    ...['/privacy', '/signature', '/signature/sent', '/signature/withdrawn', '/nothing'].map((below) => `/fr${below}`),
    ...['', '/correction', '/withdrawal'].map((below) => link + below),
    ...[entry, `${entry}/objection`, `${entry}/objection/sent`, objection],
    await linkIn(house, unconfirmed.email),
    withErrors,
    ...['/admin', '/admin/sign-in', '/admin/site', '/admin/outbox', '/admin/nothing', '/admin/welcome/nothing'],
    ...['/admin/organisers', '/admin/audit', '/admin/account', '/admin/again', letter ?? '', signature ?? ''],
    atTheDesk ?? '',
    `${signature?.split('?')[0]}/ties`,
    ...['invitations/new', 'invitations/many', 'paper/sheet', 'paper/file'].map((below) => `${DESK}/${below}`),
    ...['translations/en', 'translations/fr'].map((below) => `${DESK}/${below}`),
    ...DESK_OF_APPEAL.map((below) => `${DESK}/${below}`),
  ];
}
