import { expect, test } from './arrange/house';
import { postConfirmed } from './arrange/posts';
import { saysWhereItStands } from './for-machines';
import { accepts, organiserOf, readsTheAppeal, seesInTheList } from './people';

const APPEAL = '/zhanaozen-2011';

test('A secretary takes the appeal to the meeting, on one page and on paper', async ({ page, house, request }) => {
  await readsTheAppeal(page, house);
  await page.getByRole('link', { name: 'Une page pour votre réunion' }).first().click();
  await expect(page.getByRole('heading', { name: 'Projet de motion' })).toBeVisible();
  await expect(page.getByText('Décide de signer cet appel')).toBeVisible();
  await expect(page.getByText('Libération de tous les emprisonnés')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Signer au nom d’une organisation' })).toBeVisible();
  const address = await page.getByRole('link', { name: 'En PDF' }).getAttribute('href');
  const pdf = await request.get(`${house.origin}${address}`);
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
});

test('Every sheet of paper comes in each language, and nothing else from there', async ({ house, request }) => {
  for (const lang of ['fr', 'ar', 'kk'])
    for (const file of ['flyer-a4', 'flyer-a5', 'meeting', 'sheet']) {
      const answer = await request.get(`${house.origin}/${lang}${APPEAL}/paper/${file}.pdf`);
      expect(answer.headers()['content-disposition']).toContain(`zhanaozen-2011-${file}-${lang}.pdf`);
    }
  for (const address of [`/fr${APPEAL}/paper/book.pdf`, '/xx/zhanaozen-2011/paper/sheet.pdf', '/fr/none/card.png'])
    expect((await request.get(house.origin + address)).status()).toBe(404);
});

test('Who can’t use the site finds ten lines to send, and to whom', async ({ page, browser, house }) => {
  await organiserOf(house, browser);
  await readsTheAppeal(page, house);
  await page.getByRole('link', { name: 'Signer sans ce site' }).click();
  await expect(page.getByText('1. Nous signons cet appel : Carnage contre les ouvriers')).toBeVisible();
  await expect(page.getByText(/^10\. Adresse électronique/)).toBeVisible();
  const mail = await page.getByRole('link', { name: 'Ouvrir un courriel avec ces lignes' }).getAttribute('href');
  expect(mail).toMatch(/^mailto:comite@solidarite\.example\?subject=Carnage/);
  const body = new URLSearchParams(mail?.split('?')[1]).get('body') ?? '';
  expect(body.split('\r\n\r\n')).toHaveLength(10);
});

test('A link to the appeal shows its demands, and machines find every page', async ({ page, house, request }) => {
  await page.goto(`${house.origin}/ru${APPEAL}`);
  const head = page.locator('head');
  const told = async (selector: string, attribute: string) => head.locator(selector).first().getAttribute(attribute);
  expect(await told('meta[property="og:title"]', 'content')).toContain('Жанаозене');
  expect(await told('meta[name="description"]', 'content')).toContain('2011');
  const card = await request.get((await told('meta[property="og:image"]', 'content')) ?? '');
  expect(card.headers()['content-type']).toBe('image/png');

  const map = await (await request.get(`${house.origin}/sitemap.xml`)).text();
  expect(map).toContain(`<loc>${house.origin}/kk${APPEAL}/meeting</loc>`);
  expect(map).not.toMatch(/signatories|signature\/|admin/);
  expect(await (await request.get(`${house.origin}/robots.txt`)).text()).toContain(`${house.origin}/sitemap.xml`);
  expect((await request.get(`${house.origin}/favicon.ico`)).ok()).toBe(true);
});

test('Each page that may be found says to machines where it stands, in every language', async ({
  browser,
  house,
  page,
  request,
}) => {
  const organisation = `Syndicat des phares ${Math.random().toString(36).slice(2)}`;
  await postConfirmed(house, `${organisation.split(' ').at(-1)}@phares.example`, organisation);
  await accepts(await organiserOf(house, browser), house, organisation);
  await seesInTheList(page, house, organisation);
  const entry = await page.getByRole('link', { name: organisation }).getAttribute('href');
  const ofTheAppeal = ['', '/sign', '/meeting', '/without-this-site'].map((below) => APPEAL + below);
  for (const below of [...ofTheAppeal, '/privacy', '/signature', entry?.replace('/fr', '') ?? ''])
    await saysWhereItStands(request, house, below);
});

test('The language switch keeps the page, and the ways to share load nothing', async ({ page, house }) => {
  await page.goto(`${house.origin}/fr${APPEAL}/meeting`);
  await page.getByRole('navigation', { name: 'Langue' }).getByRole('link', { name: 'العربية' }).click();
  await expect(page).toHaveURL(`${house.origin}/ar${APPEAL}/meeting`);
  await page.goto(`${house.origin}/fr${APPEAL}`);
  for (const service of ['WhatsApp', 'Telegram', 'Mastodon', 'Bluesky', 'Facebook']) {
    const address = (await page.getByRole('link', { name: service }).getAttribute('href')) ?? '';
    expect(decodeURIComponent(address)).toContain(`${house.origin}/fr${APPEAL}`);
  }
  expect(await page.getByRole('link', { name: 'Courriel' }).getAttribute('href')).toMatch(/^mailto:\?subject=Carnage/);
});
