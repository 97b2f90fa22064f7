import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { expect, type House, test } from './arrange/house';
import { postSignature } from './arrange/posts';
import { accepts, DOCKERS, linkIn, organiserOf, signs } from './people';
import { ARABIC, KAZAKH, type Speech, TURKISH } from './speech';

interface Speaker {
  organisation: string;
  country: string;
  signatory: string;
  office: string;
  city: string;
  email: string;
  members?: string;
}

/** A reader whose browser speaks the language, and nothing else. */
async function readerIn(browser: Browser, locale: string, house: House): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled: false, locale })).newPage();
  await page.goto(house.origin);
  return page;
}

async function signsIn(page: Page, words: Speech, who: Speaker) {
  await page.getByRole('link', { name: words.signLink }).click();
  await page.getByRole('textbox', { name: words.organisation }).fill(who.organisation);
  await page.getByRole('combobox', { name: words.kind }).selectOption(words.localUnion);
  await page.getByRole('combobox', { name: words.country }).selectOption(who.country);
  await page.getByRole('radio', { name: words.decided, exact: true }).check();
  await page.getByRole('textbox', { name: words.signatory }).fill(who.signatory);
  await page.getByRole('textbox', { name: words.office }).fill(who.office);
  await page.getByRole('textbox', { name: words.email }).fill(who.email);
  await page.getByRole('radio', { name: words.inPublic, exact: true }).check();
  await page.getByRole('checkbox', { name: words.agreesToKeep }).check();
  await page.getByRole('checkbox', { name: words.agreesToDeliver }).check();
  await page.getByText(words.later).click();
  await page.getByRole('textbox', { name: words.city }).fill(who.city);
  if (who.members) await page.getByRole('textbox', { name: words.members }).fill(who.members);
  await page.getByRole('button', { name: words.sign, exact: true }).click();
  await expect(page.getByRole('heading', { name: words.openYourMailbox })).toBeVisible();
}

async function confirmsIn(page: Page, words: Speech, link: string) {
  await page.goto(link);
  await page.getByRole('button', { name: words.confirm }).click();
  await expect(page.getByText(words.confirmed)).toBeVisible();
}

test('A union in Algiers reads, signs, is written to and confirms in Arabic, from the right', async ({
  browser,
  house,
}) => {
  const desk = await organiserOf(house, browser);
  const who = {
    ...{ organisation: 'نقابة عمال ميناء الجزائر (SNTP)', country: 'الجزائر', city: 'الجزائر العاصمة' },
    ...{ signatory: 'نادية بن علي', office: 'أمينة عامة', email: 'nadia@mina.example', members: '٤٥٠' },
  };
  const page = await readerIn(browser, 'ar-DZ', house);
  await expect(page).toHaveURL(/\/ar\/zhanaozen-2011$/);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('جاناوزين');
  await expect(page.getByText(ARABIC.prevails)).toBeVisible();
  await expect(page.getByText('17 ديسمبر 2011')).toBeVisible();

  await page.getByRole('link', { name: ARABIC.signLink }).click();
  await expect(page.getByText('Notre organisation a décidé de signer cet appel')).toBeVisible();
  await page.goBack();
  await signsIn(page, ARABIC, who);

  const letter = await house.inbox.letterTo(who.email);
  expect(letter.subject).toContain(who.organisation);
  expect(letter.html).toContain('<html dir="rtl" lang="ar"');
  expect(letter.text).toMatch(/\/ar\/signature\//);
  expect(letter.text).toContain('ترجمة مؤقتة');

  await confirmsIn(page, ARABIC, await linkIn(house, who.email));
  await expect(page.getByText(who.organisation).first()).toBeVisible();
  await accepts(desk, house, who.organisation);

  await page.goto(`${house.origin}/ar/zhanaozen-2011/signatories`);
  await expect(page.getByText(ARABIC.hasMembers)).toBeVisible();
  await expect(page.locator('bdi', { hasText: who.organisation }).first()).toBeVisible();
  await page.goto(`${house.origin}/ar/zhanaozen-2011`);
  await page.getByRole('link', { name: ARABIC.readOriginal }).first().click();
  await expect(page).toHaveURL(/\/fr\/zhanaozen-2011$/);
});

test('A union in Almaty signs in Kazakh, in letters that are its own', async ({ browser, house }) => {
  const desk = await organiserOf(house, browser);
  const who = {
    ...{ organisation: '«Өнеркәсіп» құрылысшылар ұйымы', country: 'Қазақстан', city: 'Алматы' },
    ...{ signatory: 'Әсел Ғаббасова', office: 'төрайым', email: 'asel@onerkasip.example' },
  };
  const page = await readerIn(browser, 'kk-KZ', house);
  await expect(page).toHaveURL(/\/kk\/zhanaozen-2011$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Жаңаөзен');
  await signsIn(page, KAZAKH, who);
  const letter = await house.inbox.letterTo(who.email);
  expect(letter.subject).toContain(who.organisation);
  expect(letter.text).toMatch(/\/kk\/signature\//);
  await confirmsIn(page, KAZAKH, await linkIn(house, who.email));
  await accepts(desk, house, who.organisation);
  await page.goto(`${house.origin}/kk/zhanaozen-2011/signatories`);
  await expect(page.getByRole('link', { name: who.organisation })).toBeVisible();
});

test('A Turkish İ and ı come through page, letter, search and export as they were typed', async ({
  browser,
  house,
}) => {
  const desk = await organiserOf(house, browser);
  const who = {
    ...{ organisation: 'IĞDIR İŞÇİ SENDİKASI Işık Şubesi', country: 'Türkiye', city: 'Iğdır' },
    ...{ signatory: 'Aslı Yılmaz', office: 'şube başkanı', email: 'asli@isik.example' },
  };
  const page = await readerIn(browser, 'tr-TR', house);
  await signsIn(page, TURKISH, who);
  const letter = await house.inbox.letterTo(who.email);
  expect(letter.subject).toContain(who.organisation);
  expect(letter.text).toContain(who.organisation);
  await confirmsIn(page, TURKISH, await linkIn(house, who.email));
  await accepts(desk, house, who.organisation);
  for (const typed of ['ığdır işçi', 'Iğdır İşçi', 'igdir isci', 'IŞIK ŞUBESİ', 'isik']) {
    await page.goto(`${house.origin}/tr/zhanaozen-2011/signatories?${new URLSearchParams({ q: typed })}`);
    await expect(page.getByRole('link', { name: who.organisation }), typed).toBeVisible();
  }
  expect((await exportedBy(desk, house)).includes(who.organisation)).toBe(true);
});

/** The first runs from the right, the others from the left. */
const IN_FIVE_SCRIPTS = [
  'اتحاد نقابات عمال النفط — فرع البصرة',
  'Профсоюз нефтяников «Ёлка»',
  'საქართველოს პროფკავშირი',
  '码头工人工会（上海）',
  'Çağdaş Işçiler Œuvre & Ñandú “Ärger”',
];
const isolated = (name: string) => `\u2068${name}\u2069`;

test('A name in five scripts is the same, byte for byte, from the form to the files', async ({
  page,
  browser,
  house,
}) => {
  test.setTimeout(180_000);
  const desk = await organiserOf(house, browser);
  for (const [i, organisation] of IN_FIVE_SCRIPTS.entries()) {
    const signer = { ...DOCKERS, organisation, email: `scripts-${i}@names.example` };
    await signs(page, house, signer);
    await page.goto(await linkIn(house, signer.email));
    await page.getByRole('button', { name: 'Confirmer la signature' }).click();
    await accepts(desk, house, organisation);
  }
  for (const lang of ['fr', 'ar'])
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      await page.goto(`${house.origin}/${lang}/zhanaozen-2011/signatories`);
      for (const name of IN_FIVE_SCRIPTS) {
        const entry = page.getByRole('link', { name, exact: true }).locator('bdi');
        await expect(entry, `${lang}, ${media}`).toBeVisible();
        expect(await entry.textContent()).toBe(name);
      }
    }
  const files = [
    await exportedBy(desk, house),
    await exportedBy(desk, house, 'JSON'),
    await (await page.request.get(`${house.origin}/fr/zhanaozen-2011/signatories.json`)).body(),
    await (await page.request.get(`${house.origin}/fr/zhanaozen-2011/signatories.csv`)).body(),
  ];
  for (const name of IN_FIVE_SCRIPTS)
    for (const [place, file] of files.entries()) expect(file.includes(name), `${name} in file ${place}`).toBe(true);
});

test('In a letter a name that runs against it is isolated, in Arabic as in French, and every name is whole', async ({
  house,
}) => {
  for (const lang of ['fr', 'ar'])
    for (const [i, name] of IN_FIVE_SCRIPTS.entries()) {
      const email = `letters-${lang}-${i}@names.example`;
      await postSignature(house, email, name, {}, lang);
      const { text } = await house.inbox.letterTo(email);
      const runsAgainst = (i === 0) === (lang === 'fr');
      expect(text.split(isolated(name)).length > 1, `${name}, isolated in ${lang}`).toBe(runsAgainst);
      expect(text.replaceAll(isolated(name), '').includes(name), `${name}, bare in ${lang}`).toBe(!runsAgainst);
    }
});

/** The list as it would be handed over, as the organiser downloads it. */
async function exportedBy(desk: Page, house: House, format: 'CSV' | 'JSON' = 'CSV'): Promise<Buffer> {
  await desk.goto(`${house.origin}/admin/zhanaozen-2011/exports`);
  await desk.getByRole('radio', { name: format }).check();
  const [file] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: 'Télécharger' }).click(),
  ]);
  return readFileSync(await file.path());
}
