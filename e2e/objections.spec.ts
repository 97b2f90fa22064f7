import type { Page } from '@playwright/test';
import { expect, type House, test } from './arrange/house';
import {
  accepts,
  confirmsFromTheInbox,
  confirmsTheObjection,
  DOCKERS,
  objects,
  opensAtTheDesk,
  organiserOf,
  type Signer,
  seesInTheList,
  signs,
  verifiesTheDomain,
} from './people';

const SAID = 'Notre bureau n’a jamais vu cet appel.';

/** A union with a domain of its own. */
function union(organisation: string): Signer {
  const domain = `${Math.random().toString(36).slice(2)}.example`;
  return { ...DOCKERS, organisation, email: `bureau@${domain}` };
}

test('A union objects from its own verified domain: its name is out at once, and it is heard', async ({
  page,
  house,
  browser,
}) => {
  const desk = await organiserOf(house, browser);
  const signer = union('Syndicat des grutiers de Sète');
  await signs(page, house, signer);
  const privatePage = await confirmsFromTheInbox(page, house, signer);
  await accepts(desk, house, signer.organisation);
  await verifiesTheDomain(desk, house, signer.organisation);
  await seesInTheList(page, house, signer.organisation);

  const treasurer = signer.email.replace('bureau', 'tresor');
  await objects(page, signer.organisation, treasurer, SAID);
  await seesInTheList(page, house, signer.organisation);
  await confirmsTheObjection(page, house, treasurer);
  await page.goto(listOf(house));
  await expect(page.getByText(signer.organisation)).toHaveCount(0);

  const told = await house.inbox.letterTo(signer.email, /contestée/);
  expect(told.text).toContain(SAID);
  expect(told.text).not.toContain('Jeanne Petit');
  await page.goto(privatePage);
  await expect(page.getByText(SAID)).toBeVisible();
  await expect(page.getByText('Jeanne Petit')).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Votre réponse à la contestation' }).fill('Le congrès l’a voté en mai.');
  await page.getByRole('button', { name: 'Envoyer la réponse' }).click();
  await expect(page.getByText('Votre réponse est arrivée.')).toBeVisible();

  await opensTheObjection(desk, house, signer.organisation);
  await expect(desk.getByText('Le congrès l’a voté en mai.')).toBeVisible();
  await expect(desk.getByText(treasurer)).toBeVisible();
  await resolves(desk, /^Retenue/, 'La trésorière et le secrétaire le disent tous deux.');
  await page.goto(privatePage);
  await expect(page.getByText('La signature n’a pas été retenue.')).toBeVisible();
  const answer = await house.inbox.letterTo(treasurer, /réponse à votre contestation/);
  expect(answer.text).toContain('La trésorière et le secrétaire le disent tous deux.');
});

test('Somebody objects from elsewhere: the name stays, organisers are alerted and find out', async ({
  page,
  house,
  browser,
}) => {
  const desk = await organiserOf(house, browser);
  const signer = union('Syndicat des remorqueurs de Sète');
  await signs(page, house, signer);
  await confirmsFromTheInbox(page, house, signer);
  await accepts(desk, house, signer.organisation);

  const stranger = `ivan@${Math.random().toString(36).slice(2)}.example`;
  await seesInTheList(page, house, signer.organisation);
  await objects(page, signer.organisation, stranger, SAID);
  await confirmsTheObjection(page, house, stranger);
  await seesInTheList(page, house, signer.organisation);
  const alert = await house.inbox.letterTo('amina@comite.example', /est contestée/);
  expect(alert.text).toContain(`${house.origin}/admin/zhanaozen-2011/objections`);
  expect(alert.text).not.toContain(signer.organisation);

  await opensTheObjection(desk, house, signer.organisation);
  await desk.getByRole('button', { name: 'Décider et écrire aux deux parties' }).click();
  await expect(desk.getByText('Cette réponse est nécessaire.').first()).toBeVisible();
  await resolves(desk, /^Écartée/, 'Leur secrétaire nous l’a confirmé au téléphone.');
  await seesInTheList(page, house, signer.organisation);
  for (const [address, subject] of [
    [stranger, /réponse à votre contestation/],
    [signer.email, /est réglée/],
  ] as const)
    expect((await house.inbox.letterTo(address, subject)).text).toContain('Leur secrétaire nous l’a confirmé');
});

test('Who looks for entries by objecting learns nothing, and loses nothing that was typed', async ({
  page,
  house,
  browser,
  request,
}) => {
  await organiserOf(house, browser);
  const form = { name: 'X', office: 'Y', email: 'x@ailleurs.example', text: 'Z' };
  const post = (code: string, fields: Record<string, string>) =>
    request.post(`${listOf(house)}/${code}/objections`, { form: fields, maxRedirects: 0 });
  const answer = await post('0000000000', form);
  expect([answer.status(), answer.headers().location]).toEqual([
    303,
    '/fr/zhanaozen-2011/signatories/0000000000/objection/sent',
  ]);
  expect((await page.goto(`${listOf(house)}/0000000000/objection`))?.status()).toBe(404);
  expect((await page.goto(`${house.origin}/fr/objection/${'x'.repeat(64)}`))?.status()).toBe(404);
});

function listOf(house: House): string {
  return `${house.origin}/fr/zhanaozen-2011/signatories`;
}

async function opensTheObjection(desk: Page, house: House, organisation: string) {
  await opensAtTheDesk(desk, house, organisation);
  await desk.getByRole('link', { name: 'Contestations' }).click();
  await desk.getByRole('link', { name: organisation }).click();
  await expect(desk.getByText(SAID)).toBeVisible();
}

async function resolves(desk: Page, outcome: RegExp, reason: string) {
  await desk.getByRole('radio', { name: outcome }).check();
  await desk.getByRole('radio', { name: 'Rappel au téléphone public de l’organisation' }).check();
  await desk.getByRole('textbox', { name: /^Raison/ }).fill(reason);
  await desk.getByRole('button', { name: 'Décider et écrire aux deux parties' }).click();
  await expect(desk.getByText('C’est décidé. Une lettre part vers chacune des deux parties.')).toBeVisible();
}
