import type { Browser, Page } from '@playwright/test';
import { expect, type House, test } from './arrange/house';
import { LANGUAGES } from './arrange/languages';
import { postConfirmed } from './arrange/posts';
import { addressIn, type Place, publicPages } from './arrange/public-pages';
import { isForEverybody, keepsItsContrast, keepsItsEdge, readerIn } from './for-everybody';
import { invites, makesALinkFor, organiserOf, PASSWORD, type Signer, turnsOnCodes } from './people';

// One language to a worker.
test.describe.configure({ mode: 'parallel' });

const DESK = '/admin/zhanaozen-2011';
const SIGN_IN = '/admin/sign-in';
const DESK_OF_APPEAL = [
  ...['moderation', 'invitations', 'addressees', 'paper', 'objections', 'list', 'texts', 'translations'],
  ...['exports', 'exports?preset=internal', 'floods', 'settings', 'retention'],
  ...['invitations/new', 'invitations/many', 'paper/sheet', 'paper/file'],
  ...['translations/en', 'translations/fr'],
  ...['addressees/new', 'editions', 'editions/new/authorities', 'editions/letters/authorities/fr'],
  ...['deliveries', 'gains', 'demarches'],
];

for (const lang of LANGUAGES)
  test(`Every page in ${lang} can be used by everybody, in the light and in the dark, down to 320 px`, async ({
    house,
    browser,
  }) => {
    test.setTimeout(360_000);
    const { places, desk } = await everyPage(house, browser);
    const page = await readerIn(browser, { locale: lang });
    const organiser = await readerIn(browser, { locale: lang, ...(await identityOf(desk)) });
    for (const place of places) {
      const reader = isOfTheDesk(place) ? organiser : page;
      const address = addressIn(house, lang, place);
      const answer = await reader.goto(address);
      expect([reader.url(), answer?.status()], place.name).toEqual([address, place.status]);
      await expect(reader.locator('html')).toHaveAttribute('lang', lang);
      await isForEverybody(reader);
    }
    console.log(`${places.length} pages in ${lang}, light and dark`);
  });

test('Who asks for more contrast has it, and who chooses all colours still finds demands, fields and buttons', async ({
  house,
  browser,
}) => {
  const page = await readerIn(browser);
  const appeal = `${house.origin}/fr/zhanaozen-2011`;
  for (const address of [appeal, `${appeal}/sign`, `${appeal}/signatories`, `${house.origin}/fr/privacy`]) {
    await page.goto(address);
    await keepsItsContrast(page);
  }
  await page.goto(appeal);
  await keepsItsEdge(page.getByRole('region', { name: 'Nous exigeons' }));
  await keepsItsEdge(page.getByRole('link', { name: 'Signer au nom d’une organisation' }));
  await page.goto(`${appeal}/sign`);
  await keepsItsEdge(page.getByRole('textbox', { name: 'Nom de l’organisation' }));
  await keepsItsEdge(page.getByRole('button', { name: 'Signer' }));
});

for (const lang of ['fr', 'ar'])
  test(`What a role may not see, and where a code is asked for, can be read by everybody too, in ${lang}`, async ({
    house,
    browser,
  }) => {
    test.setTimeout(120_000);
    const owner = await organiserOf(house, browser);
    const email = `${Math.random().toString(36).slice(2)}@comite.example`;
    const ida = await invites(owner, house, { name: 'Ida', email, role: 'Lecture' });

    const refused = await sameIn(browser, lang, ida);
    expect((await refused.goto(`${house.origin}/admin/organisers`))?.status()).toBe(403);
    await expect(refused.locator('html')).toHaveAttribute('lang', lang);
    await isForEverybody(refused);

    await turnsOnCodes(ida, house);
    await isForEverybody(await sameIn(browser, lang, ida));
    await ida.goto(`${house.origin}/admin`);
    await ida.getByRole('button', { name: 'Se déconnecter' }).click();
    await ida.getByRole('textbox', { name: 'Adresse électronique' }).fill(email);
    await ida.getByLabel('Mot de passe').fill(PASSWORD);
    await ida.getByRole('button', { name: 'Se connecter' }).click();
    await expect(ida.getByRole('heading', { name: 'Encore un code' })).toBeVisible();
    await isForEverybody(await sameIn(browser, lang, ida));
  });

/** The page of somebody once more, where axe can run. */
async function sameIn(browser: Browser, locale: string, page: Page): Promise<Page> {
  const other = await readerIn(browser, { locale, ...(await identityOf(page)) });
  await other.goto(page.url());
  return other;
}

async function identityOf(page: Page) {
  return { storageState: await page.context().storageState() };
}

function isOfTheDesk({ address }: Place): boolean {
  return address.includes('/admin') && address !== SIGN_IN;
}

interface Arranged {
  places: Place[];
  /** Where an organiser is signed in: which language the desk is in is the browser's to say. */
  desk: Page;
}

const arranged = new WeakMap<House, Promise<Arranged>>();

/** Each page there is, in French, with something to see on it; arranged once in a house. */
function everyPage(house: House, browser: Browser): Promise<Arranged> {
  const pages = arranged.get(house) ?? arrange(house, browser);
  arranged.set(house, pages);
  return pages;
}

async function arrange(house: House, browser: Browser): Promise<Arranged> {
  const { places, signer, atTheDesk } = await publicPages(house, browser);
  const desk = await organiserOf(house, browser);
  return { places: [...places, ...(await deskPages(desk, house, signer, atTheDesk))], desk };
}

async function deskPages(desk: Page, house: House, signer: Signer, delivered: string[]): Promise<Place[]> {
  const leadsTo = async (from: string, name: string) => {
    await desk.goto(house.origin + from);
    const link = desk.getByRole('link', { name }).first();
    await expect(link).toBeVisible();
    return (await link.getAttribute('href')) ?? '';
  };
  await desk.goto(`${house.origin}${DESK}/invitations/many`);
  await desk.getByRole('textbox', { name: 'Lignes' }).fill(`${signer.organisation}\tFrance\tfrançais`);
  await desk.getByRole('button', { name: 'Vérifier les lignes' }).click();
  await desk.getByRole('button', { name: 'Ajouter une organisation' }).click();
  const waiting = `Comité de ${signer.organisation}`;
  await postConfirmed(house, `y${signer.email}`, waiting);
  const signature = await leadsTo(`${DESK}/moderation?tab=all`, signer.organisation);
  const nora = { name: 'Nora', email: `nora-${signer.email}`, role: 'Lecture' } as const;
  const welcome = await makesALinkFor(desk, house, nora);
  const embassy = await leadsTo(`${DESK}/addressees`, 'Ambassade');
  const there = [
    ...['/admin', '/admin/site', '/admin/outbox', '/admin/organisers', '/admin/audit', '/admin/account'],
    ...['/admin/again', SIGN_IN, welcome, signature, `${signature.split('?')[0]}/ties`],
    ...DESK_OF_APPEAL.map((below) => `${DESK}/${below}`),
    ...delivered,
    `${delivered[0]}/removal`,
    embassy,
    `${embassy}/removal`,
    await leadsTo(`${DESK}/editions`, 'Édition 1'),
    await leadsTo(`${DESK}/moderation`, waiting),
    await leadsTo('/admin/outbox', 'confirmer'),
    await leadsTo('/admin/organisers', 'Amina Benali'),
    await leadsTo(`${DESK}/invitations`, signer.organisation),
    await leadsTo(`${DESK}/objections`, signer.organisation),
  ];
  const missing = ['/admin/nothing', `${DESK}/invitations/nothing`];
  return [
    ...there.map((address) => ({ name: address, address, status: 200 })),
    ...missing.map((address) => ({ name: address, address, status: 404 })),
    { name: 'a link that is used up', address: '/admin/welcome/nothing', status: 410 },
  ];
}
