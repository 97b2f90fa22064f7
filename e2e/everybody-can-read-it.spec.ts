import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { expect, type House, test } from './arrange/house';
import { comesBack, confirmsFromTheInbox, DOCKERS, linkIn, opensTheForm, organiserOf, sends, signs } from './people';

const NARROWEST = 320;
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
      test.setTimeout(180_000);
      const context = {
        locale: lang === 'fr' ? 'fr-FR' : 'en-GB',
        colorScheme,
        viewport: { width: NARROWEST, height: 700 },
      };
      const addresses = await everyPage(house, browser, lang);
      // axe itself is a script; the pages have none, so it is let in past their policy.
      const page = await (await browser.newContext({ ...context, javaScriptEnabled: true, bypassCSP: true })).newPage();
      const desk = await (await browser.newContext({ ...context, javaScriptEnabled: true, bypassCSP: true })).newPage();
      await signsIn(desk, house, lang);
      for (const address of addresses) {
        const reader = address.startsWith('/admin') && !address.includes('sign-in') ? desk : page;
        await reader.goto(address.startsWith('/') ? house.origin + address : address);
        const { violations } = await new AxeBuilder({ page: reader })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
          .analyze();
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        expect(
          serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          address,
        ).toEqual([]);
        const width = await reader.evaluate(() => document.documentElement.scrollWidth);
        expect(width, `${address} is wider than the screen`).toBeLessThanOrEqual(NARROWEST);
      }
      console.log(`${addresses.length} pages in ${lang}, ${colorScheme}`);
    });

/** The address of each page there is, with something to see on it. */
async function everyPage(house: House, browser: Browser, lang: string): Promise<string[]> {
  const page = await (await browser.newContext()).newPage();
  const signer = { ...DOCKERS, email: `${Math.random().toString(36).slice(2)}@axe.example` };
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
  const inLanguage = (address: string) => address.replace('/fr/', `/${lang}/`);
  return [
    ...['', '/signatories', '/sign', '/sign/sent'].map((below) => `/${lang}/zhanaozen-2011${below}`),
    ...['/privacy', '/signature', '/signature/sent', '/signature/withdrawn', '/nothing'].map(
      (below) => `/${lang}${below}`,
    ),
    ...['', '/correction', '/withdrawal'].map((below) => inLanguage(link) + below),
    inLanguage(await linkIn(house, unconfirmed.email)),
    inLanguage(withErrors),
    ...['/admin', '/admin/sign-in', '/admin/site', '/admin/outbox', '/admin/nothing', '/admin/welcome/nothing'],
    ...['/admin/organisers', '/admin/audit', '/admin/account', '/admin/again', letter ?? '', signature ?? ''],
    ...DESK_OF_APPEAL.map((below) => `/admin/zhanaozen-2011/${below}`),
  ];
}

async function signsIn(desk: Page, house: House, lang: 'fr' | 'en') {
  if (lang === 'fr') return comesBack(desk, house);
  await desk.goto(`${house.origin}/admin`);
  await desk.getByRole('textbox', { name: 'E-mail address' }).fill('amina@comite.example');
  await desk.getByLabel('Password').fill('une phrase assez longue');
  await desk.getByRole('button', { name: 'Sign in' }).click();
}
