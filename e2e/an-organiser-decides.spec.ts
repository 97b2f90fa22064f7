import { expect, test } from './arrange/house';
import { letTenMinutesPass } from './arrange/later';
import {
  accepts,
  comesBack,
  confirmsFromTheInbox,
  DOCKERS,
  linkIn,
  opensAtTheDesk,
  organiserOf,
  PASSWORD,
  type Signer,
  signs,
} from './people';

const signer = (organisation: string, more: Partial<Signer> = {}): Signer => ({
  ...DOCKERS,
  organisation,
  email: `${Math.random().toString(36).slice(2)}@desk.example`,
  ...more,
});

test('An organiser asks, the signatory answers, the organiser refuses with a reason', async ({
  page,
  house,
  browser,
}) => {
  const desk = await organiserOf(house, browser);
  const union = signer('Syndicat des marins');
  await signs(page, house, union);
  const link = await confirmsFromTheInbox(page, house, union);

  await opensAtTheDesk(desk, house, union.organisation);
  await desk.getByRole('button', { name: 'Accepter' }).click();
  await expect(desk.getByText('Choisissez une réponse.')).toBeVisible();
  await desk.getByRole('textbox', { name: /Question/ }).fill('Quelle instance a décidé ?');
  await desk.getByRole('button', { name: 'Renvoyer avec la question' }).click();
  letTenMinutesPass(house);
  expect((await house.inbox.letterTo(union.email, /question/i)).text).toContain('Quelle instance a décidé ?');

  await page.goto(link);
  await expect(page.getByText('Quelle instance a décidé ?')).toBeVisible();
  await page.getByRole('textbox', { name: 'Votre réponse' }).fill('Le bureau, le 3 janvier.');
  await page.getByRole('button', { name: 'Envoyer la réponse' }).click();
  await expect(page.getByText('Votre réponse est arrivée')).toBeVisible();

  await opensAtTheDesk(desk, house, union.organisation);
  await expect(desk.getByText('Le bureau, le 3 janvier.')).toBeVisible();
  await desk.getByRole('textbox', { name: /Raison/ }).fill('Le bureau dit n’avoir rien décidé.');
  await desk.getByRole('button', { name: 'Refuser' }).click();
  await page.goto(link);
  await expect(page.getByText('La signature n’a pas été retenue.')).toBeVisible();
  await expect(page.getByText('Le bureau dit n’avoir rien décidé.')).toBeVisible();
});

test('Two organisers meet on one signature: the second sees what changed', async ({ page, house, browser }) => {
  const desk = await organiserOf(house, browser);
  const union = signer('Fédération des mines');
  await signs(page, house, union);
  await confirmsFromTheInbox(page, house, union);
  await opensAtTheDesk(desk, house, union.organisation);
  const other = await desk.context().newPage();
  await accepts(other, house, union.organisation);
  await desk.getByRole('radio', { name: 'Texte du mandat lu' }).check();
  await desk.getByRole('button', { name: 'Accepter' }).click();
  await expect(desk.getByText('Rien n’a été décidé : la signature a changé')).toBeVisible();
});

test('What is taken away disappears at once, what is added waits', async ({ page, house, browser }) => {
  const desk = await organiserOf(house, browser);
  const union = signer('Syndicat des ports', { agrees: ['publishName', 'deliver'], name: 'Rachid Haddad' });
  await signs(page, house, union);
  const link = await confirmsFromTheInbox(page, house, union);
  await accepts(desk, house, union.organisation);
  const list = `${house.origin}/fr/zhanaozen-2011/signatories`;
  await page.goto(list);
  await expect(page.getByText('Rachid Haddad')).toBeVisible();

  await page.goto(`${link}/correction`);
  await page.getByRole('checkbox', { name: /^J’accepte que mon nom/ }).uncheck();
  await page.getByRole('textbox', { name: 'Ville' }).fill('Bejaïa');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('attend d’être vérifiée')).toBeVisible();
  await page.goto(list);
  await expect(page.getByText(union.organisation)).toBeVisible();
  await expect(page.getByText('Rachid Haddad')).toHaveCount(0);
  await expect(page.getByText('Bejaïa')).toHaveCount(0);

  await accepts(desk, house, union.organisation);
  await page.goto(list);
  await expect(page.getByText('Bejaïa')).toBeVisible();

  await page.goto(link);
  await page.getByRole('radio', { name: 'Le pays seulement', exact: true }).check();
  await page.getByRole('button', { name: 'Changer la visibilité' }).click();
  await page.goto(list);
  await expect(page.getByText(union.organisation)).toHaveCount(0);
});

test('The desk is closed to whoever is not signed in, and to forms on other sites', async ({
  house,
  page,
  browser,
  request,
}) => {
  for (const path of ['', '/zhanaozen-2011/moderation', '/zhanaozen-2011/exports', '/outbox', '/site', '/nothing']) {
    const answer = await request.get(`${house.origin}/admin${path}`, { maxRedirects: 0 });
    expect(answer.headers().location, path).toBe('/admin/sign-in');
  }
  const acts = ['/site/save', '/outbox/send-again', '/zhanaozen-2011/export', '/zhanaozen-2011/moderation/x/accept'];
  for (const act of acts) {
    const post = (headers: Record<string, string>) =>
      request.post(`${house.origin}/admin${act}`, { form: {}, headers, maxRedirects: 0 });
    expect((await post({})).status(), act).toBe(403);
    expect((await post({ Origin: 'https://evil.example' })).status(), act).toBe(403);
    expect((await post({ Origin: 'null' })).status(), act).toBe(403);
    expect((await post({ Origin: house.origin, 'Sec-Fetch-Site': 'cross-site' })).status(), act).toBe(403);
    expect((await post({ Origin: house.origin })).headers().location, act).toMatch(/^\/admin\/sign-in\?back=/);
  }
  await organiserOf(house, browser);
  await comesBack(page, house, 'not the password at all');
  await expect(page.getByText('L’adresse ou le mot de passe ne convient pas.')).toBeVisible();
  await comesBack(page, house);
  await expect(page.getByRole('heading', { name: 'Bureau des organisateurs' })).toBeVisible();
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await page.goto(`${house.origin}/admin`);
  await expect(page).toHaveURL(/sign-in$/);
});

test('An organiser whose session ended while writing finds the words again after signing in', async ({
  page,
  house,
  browser,
}) => {
  const desk = await organiserOf(house, browser);
  const union = signer('Syndicat des lampes');
  await signs(page, house, union);
  await confirmsFromTheInbox(page, house, union);
  await opensAtTheDesk(desk, house, union.organisation);
  await desk.getByRole('textbox', { name: /Question/ }).fill('Qui a décidé, et quand ?');
  await desk.context().clearCookies();
  await desk.getByRole('button', { name: 'Renvoyer avec la question' }).click();
  await desk.getByRole('textbox', { name: 'Adresse électronique' }).fill('amina@comite.example');
  await desk.getByLabel('Mot de passe').fill(PASSWORD);
  await desk.getByRole('button', { name: 'Se connecter' }).click();
  await expect(desk.getByRole('textbox', { name: /Question/ })).toHaveValue('Qui a décidé, et quand ?');
});

test('A link asked for again is written only to an address that signed; the answer is one for all', async ({
  page,
  house,
}) => {
  const union = signer('Syndicat des archives');
  await signs(page, house, union);
  const first = await linkIn(house, union.email);
  const ask = async (address: string) => {
    await page.goto(`${house.origin}/fr/signature`);
    await page.getByRole('textbox', { name: 'Adresse électronique' }).fill(address);
    await page.getByRole('button', { name: 'Écrire à cette adresse' }).click();
    return page.getByRole('main').innerText();
  };
  expect(await ask(union.email)).toBe(await ask('nobody@desk.example'));
  await page.goto(first);
  await expect(page.getByText(union.organisation).first()).toBeVisible();
});
