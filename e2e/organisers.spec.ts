import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, House, test } from './arrange/house';
import { sixMinutesPass } from './arrange/organisers';
import { confirmsFromTheInbox, DOCKERS, invites, movesIn, PASSWORD, type Signer, signs, turnsOnCodes } from './people';

const TUNISIANS: Signer = {
  ...DOCKERS,
  organisation: 'Syndicat des enseignants du Sahel',
  country: 'Tunisie',
  email: 'bureau@sahel.example',
};
const YUSUF = { name: 'Yusuf', email: 'yusuf@comite.example' };
const SOON = 30_000;

let house: House;
let owner: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  house = await new House().open();
  owner = await (await browser.newContext()).newPage();
  await movesIn(owner, house);
});
test.afterAll(() => house.close());

test('An owner invites a moderator of one country, who cannot touch another’s signature', async ({ page }) => {
  for (const union of [DOCKERS, TUNISIANS]) {
    await signs(page, house, union);
    await confirmsFromTheInbox(page, house, union);
  }
  const yusuf = await invites(owner, house, { ...YUSUF, role: 'Modération', countries: 'Tunisie' });

  await yusuf.goto(`${house.origin}/admin/zhanaozen-2011/moderation`);
  await expect(yusuf.getByRole('link', { name: TUNISIANS.organisation })).toBeVisible();
  await expect(yusuf.getByText(DOCKERS.organisation)).toHaveCount(0);

  const dockers = await screenOf(DOCKERS);
  const version = (await owner.locator('input[name="version"]').first().getAttribute('value')) ?? '';
  expect((await yusuf.goto(dockers.href))?.status()).toBe(404);
  await expect(yusuf.getByText(DOCKERS.organisation)).toHaveCount(0);
  const words = { verifiedHow: 'call-back', evidence: 'Non.', reason: 'Non.', question: 'Non.', note: 'Non.' };
  const posts = (screen: URL, act: string) => {
    const headers = { Origin: house.origin };
    return yusuf.request.post(`${house.origin}${screen.pathname}/${act}`, { form: { version, ...words }, headers });
  };
  for (const act of ['accept', 'refuse', 'return', 'hold', 'confirm', 'note']) await posts(dockers, act);
  await screenOf(DOCKERS);
  await expect(owner.getByText('À vérifier').first()).toBeVisible();
  await expect(owner.getByText('Non.', { exact: true })).toHaveCount(0);

  const tunisians = await screenOf(TUNISIANS);
  await posts(tunisians, 'hold');
  await yusuf.goto(tunisians.href);
  await expect(yusuf.getByText('Mise en attente').first()).toBeVisible();
});

test('Every owner is told of the link and of the new organiser, by letters that name nobody', async () => {
  const letters = [
    await house.inbox.letterTo('amina@comite.example', /Un lien d’organisateur/),
    await house.inbox.letterTo('amina@comite.example', /nouvel organisateur/),
  ];
  for (const { text } of letters) expect(text).not.toMatch(/yusuf/i);
});

test('A link serves once, and a role that may not is refused', async ({ page }) => {
  const ida = await invites(owner, house, { name: 'Ida', email: 'ida@comite.example', role: 'Lecture' });
  const link = await owner.getByText(/\/admin\/welcome\//).innerText();
  expect((await page.goto(link))?.status()).toBe(410);
  const refused = await ida.goto(`${house.origin}/admin/organisers`);
  expect(refused?.status()).toBe(403);
  await expect(ida.getByRole('heading', { name: 'Votre rôle ne le permet pas' })).toBeVisible();
});

test('A code is asked for after the password, is refused a second time, and a recovery code serves once', async () => {
  const zoe = await invites(owner, house, { name: 'Zoé', email: 'zoe@comite.example', role: 'Traduction' });
  const { totp, first, recovery } = await turnsOnCodes(zoe, house);

  const gives = async (typed: string) => {
    await zoe.getByRole('textbox', { name: 'Code' }).fill(typed);
    await zoe.getByRole('button', { name: 'Entrer' }).click();
  };
  const comesBack = async () => {
    await zoe.goto(`${house.origin}/admin`);
    await zoe.getByRole('button', { name: 'Se déconnecter' }).click();
    await zoe.getByRole('textbox', { name: 'Adresse électronique' }).fill('zoe@comite.example');
    await zoe.getByLabel('Mot de passe').fill(PASSWORD);
    await zoe.getByRole('button', { name: 'Se connecter' }).click();
    await expect(zoe.getByRole('heading', { name: 'Encore un code' })).toBeVisible();
  };
  await comesBack();
  await zoe.goto(`${house.origin}/admin`);
  await expect(zoe.getByRole('heading', { name: 'Encore un code' })).toBeVisible();
  await gives(first);
  await expect(zoe.getByText('Ce code ne convient pas, ou il a déjà servi.')).toBeVisible();
  await gives(totp.generate({ timestamp: Date.now() + SOON }));
  await expect(zoe.getByRole('heading', { name: 'Bureau des organisateurs' })).toBeVisible();

  await comesBack();
  await gives(recovery[0] ?? '');
  await expect(zoe.getByRole('heading', { name: 'Bureau des organisateurs' })).toBeVisible();
  await comesBack();
  await gives(recovery[0] ?? '');
  await expect(zoe.getByText('Ce code ne convient pas, ou il a déjà servi.')).toBeVisible();
  await gives(recovery[1] ?? '');
  await expect(zoe.getByRole('heading', { name: 'Bureau des organisateurs' })).toBeVisible();
});

test('Before an export the password is asked for again after five minutes, and nothing chosen is lost', async () => {
  sixMinutesPass(house);
  await owner.goto(`${house.origin}/admin/zhanaozen-2011/exports`);
  await owner.getByRole('link', { name: 'Pour les organisateurs' }).click();
  await owner.getByRole('textbox', { name: 'Pourquoi' }).fill('Pour le congrès');
  await owner.getByRole('checkbox', { name: 'Avec les signatures confidentielles' }).check();
  await owner.getByRole('radio', { name: 'JSON' }).check();
  await owner.getByRole('button', { name: 'Télécharger' }).click();
  await expect(owner.getByRole('heading', { name: 'Est-ce bien vous' })).toBeVisible();
  await owner.getByLabel('Mot de passe').fill('pas le bon mot de passe');
  await owner.getByRole('button', { name: 'Continuer' }).click();
  await expect(owner.getByText('Cela ne convient pas.')).toBeVisible();
  await owner.getByLabel('Mot de passe').fill(PASSWORD);
  await owner.getByRole('button', { name: 'Continuer' }).click();

  await expect(owner.getByRole('textbox', { name: 'Pourquoi' })).toHaveValue('Pour le congrès');
  await expect(owner.getByRole('checkbox', { name: 'Avec les signatures confidentielles' })).toBeChecked();
  await expect(owner.getByRole('radio', { name: 'JSON' })).toBeChecked();
  const [download] = await Promise.all([
    owner.waitForEvent('download'),
    owner.getByRole('button', { name: 'Télécharger' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toContain(DOCKERS.email);
});

test('The last owner stays, and whom an owner lets in no more is out at once', async () => {
  const bob = await invites(owner, house, { name: 'Bob', email: 'bob@comite.example', role: 'Lecture' });
  await opensTheirPage('Bob');
  await owner.getByRole('button', { name: 'Ne plus laisser entrer' }).click();
  await expect(owner.getByText('Cette personne n’entre plus.')).toBeVisible();
  await bob.goto(`${house.origin}/admin`);
  await expect(bob).toHaveURL(/sign-in$/);

  await opensTheirPage('Amina Benali');
  await owner.getByRole('button', { name: 'Ne plus laisser entrer' }).click();
  await expect(owner.getByText('il faut toujours au moins un·e responsable')).toBeVisible();
});

test('Where codes are required, nothing opens before they are on', async () => {
  await owner.goto(`${house.origin}/admin/organisers`);
  await owner.getByRole('checkbox', { name: /^Chaque organisateur doit donner/ }).check();
  await owner.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(owner.getByRole('heading', { name: 'Codes du téléphone' })).toBeVisible();
  await owner.goto(`${house.origin}/admin/outbox`);
  await expect(owner.getByText('Activez les vôtres pour continuer.')).toBeVisible();
});

async function opensTheirPage(name: string): Promise<void> {
  await owner.goto(`${house.origin}/admin/organisers`);
  await owner.getByRole('link', { name }).click();
}

/** Opens a signature at the owner's desk and answers where that is. */
async function screenOf({ organisation }: Signer): Promise<URL> {
  await owner.goto(`${house.origin}/admin/zhanaozen-2011/moderation`);
  await owner.getByRole('link', { name: organisation }).click();
  return new URL(owner.url());
}
