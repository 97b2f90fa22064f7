import type { Page } from '@playwright/test';
import { expect, type House, test } from './arrange/house';
import {
  accepts,
  confirmsFromTheInbox,
  DOCKERS,
  linkIn,
  opensAtTheDesk,
  organiserOf,
  seesInTheList,
  signs,
  verifiesTheDomain,
} from './people';

test('A branch and its federation sign from one mailbox: linked as part and whole, both counted', async ({
  page,
  house,
  browser,
}) => {
  test.slow();
  const desk = await organiserOf(house, browser);
  const email = `bureau@${Math.random().toString(36).slice(2)}.example`;
  const federation = { ...DOCKERS, organisation: 'Fédération des salines du Midi', kind: 'Fédération', email };
  const branch = { ...DOCKERS, organisation: 'Section de Salin-les-Bains des salines du Midi', email };
  for (const signer of [federation, branch]) {
    await signs(page, house, signer);
    // The mailbox holds the letters of both.
    await page.goto(await linkIn(house, email, `Confirmez la signature de «\u202f${signer.organisation}`));
    await page.getByRole('button', { name: 'Confirmer la signature' }).click();
    await accepts(desk, house, signer.organisation);
  }

  const screen = await screenOf(desk, house, federation.organisation);
  await opensTheTies(desk, house, branch.organisation);
  await desk.getByRole('button', { name: 'Cette signature vient d’une partie de l’autre' }).click();
  await expect(desk.getByText('Choisissez une réponse.').first()).toBeVisible();
  await desk.getByRole('textbox', { name: 'Adresse de l’écran d’une autre signature' }).fill(screen);
  await desk.getByRole('button', { name: 'Cette signature vient d’une partie de l’autre' }).click();
  await expect(desk.getByText('C’est lié.')).toBeVisible();
  await expect(desk.getByRole('listitem').filter({ hasText: federation.organisation })).toContainText('est le tout');
  for (const { organisation } of [federation, branch]) await seesInTheList(page, house, organisation);

  await opensTheTies(desk, house, branch.organisation);
  await desk.getByRole('textbox', { name: 'Domaine', exact: true }).fill(email);
  await desk.getByRole('button', { name: 'Vérifier ce domaine' }).click();
  await expect(desk.getByText(/une autre organisation utilise ce domaine/)).toBeVisible();
  await verifiesTheDomain(desk, house, federation.organisation);

  await opensTheTies(desk, house, branch.organisation);
  await desk.getByRole('button', { name: 'Défaire ce lien' }).click();
  await expect(desk.getByText('Le lien est défait.')).toBeVisible();
  for (const { organisation } of [federation, branch]) await seesInTheList(page, house, organisation);
});

test('Two secretaries sign for one union: an organiser ties them, and it stands in the list once', async ({
  page,
  house,
  browser,
}) => {
  const desk = await organiserOf(house, browser);
  const at = () => `x${Math.random().toString(36).slice(2)}@poste.example`;
  const first = { ...DOCKERS, organisation: 'Syndicat des écluses de Béziers', email: at() };
  const second = { ...DOCKERS, organisation: 'Éclusiers de Béziers, le syndicat', email: at() };
  for (const signer of [first, second]) {
    await signs(page, house, signer);
    await confirmsFromTheInbox(page, house, signer);
    await accepts(desk, house, signer.organisation);
  }
  const screen = await screenOf(desk, house, first.organisation);
  await opensTheTies(desk, house, second.organisation);
  await desk.getByRole('textbox', { name: 'Adresse de l’écran d’une autre signature' }).fill(screen);
  await desk.getByRole('button', { name: 'C’est la même organisation' }).click();
  await expect(desk.getByText('C’est lié.')).toBeVisible();
  await seesInTheList(page, house, first.organisation);
  await expect(page.getByText(second.organisation)).toHaveCount(0);
});

test('A new secretary takes over: the old link is dead, the new one opens the page', async ({
  page,
  house,
  browser,
}) => {
  const desk = await organiserOf(house, browser);
  const email = `emile@${Math.random().toString(36).slice(2)}.example`;
  const union = { ...DOCKERS, organisation: 'Syndicat des phares de Sète', email };
  await signs(page, house, union);
  const old = await confirmsFromTheInbox(page, house, union);
  await accepts(desk, house, union.organisation);

  const successor = email.replace('emile', 'lena');
  await opensTheTies(desk, house, union.organisation);
  await desk.getByRole('textbox', { name: 'Nouvelle adresse électronique' }).fill(successor);
  await desk.getByRole('radio', { name: 'Rappel au téléphone public de l’organisation' }).check();
  await desk.getByRole('textbox', { name: 'Comment vous le savez' }).fill('Élue au congrès de mars.');
  await desk.getByRole('button', { name: 'Passer la signature à cette adresse' }).click();
  await expect(desk.getByText('C’est fait. La nouvelle adresse reçoit le lien')).toBeVisible();

  expect((await page.goto(old))?.status()).toBe(410);
  await page.goto(await linkIn(house, successor, /confiée/));
  await expect(page.getByText(union.organisation).first()).toBeVisible();
  await expect(page.getByText('La signature est acceptée.')).toBeVisible();
});

/** The address of a signature's screen, as an organiser copies it. */
async function screenOf(desk: Page, house: House, organisation: string): Promise<string> {
  await opensAtTheDesk(desk, house, organisation);
  return desk.url();
}

async function opensTheTies(desk: Page, house: House, organisation: string) {
  await opensAtTheDesk(desk, house, organisation);
  await desk.getByRole('link', { name: 'Lier, vérifier un domaine, passer à une autre personne' }).click();
  await expect(desk.getByRole('heading', { name: 'Lier à une autre signature' })).toBeVisible();
}
