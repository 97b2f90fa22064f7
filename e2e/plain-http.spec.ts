import { expect, House, test } from './arrange/house';
import { accepts, comesBack, confirmsFromTheInbox, DOCKERS, movesIn, opensAtTheDesk, signs } from './people';

test('Every form can be posted over plain http, on a name that is not loopback’s', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const house = await new House({ HOST_NAME: 'demarche.test' }).open();
  const desk = await (await browser.newContext()).newPage();
  await movesIn(desk, house);
  await desk.getByRole('button', { name: 'Se déconnecter' }).click();
  await comesBack(desk, house);

  await signs(page, house, DOCKERS);
  const link = await confirmsFromTheInbox(page, house, DOCKERS);
  expect(link).toContain('http://demarche.test:');
  await page.goto(`${house.origin}/fr/signature`);
  await page.getByRole('textbox', { name: 'Adresse électronique' }).fill(DOCKERS.email);
  await page.getByRole('button', { name: 'Écrire à cette adresse' }).click();
  await expect(page.getByText('une lettre part avec ses liens')).toBeVisible();

  await opensAtTheDesk(desk, house, DOCKERS.organisation);
  await desk.getByRole('textbox', { name: /Question/ }).fill('Combien de membres ?');
  await desk.getByRole('button', { name: 'Renvoyer avec la question' }).click();
  await page.goto(link);
  await page.getByRole('textbox', { name: 'Votre réponse' }).fill('Douze.');
  await page.getByRole('button', { name: 'Envoyer la réponse' }).click();
  await expect(page.getByText('Votre réponse est arrivée')).toBeVisible();
  await accepts(desk, house, DOCKERS.organisation);

  await page.goto(`${link}/correction`);
  await page.getByRole('textbox', { name: 'Sigle' }).fill('ULD');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('attend d’être vérifiée')).toBeVisible();
  await page.getByRole('radio', { name: 'Le pays seulement', exact: true }).check();
  await page.getByRole('button', { name: 'Changer la visibilité' }).click();
  await expect(page.getByText('C’est enregistré.')).toBeVisible();

  await opensAtTheDesk(desk, house, DOCKERS.organisation);
  await desk.getByRole('textbox', { name: /Raison/ }).fill('Sigle inconnu.');
  await desk.getByRole('button', { name: 'Refuser' }).click();
  await expect(desk.getByText('C’est décidé. Une lettre le dira.')).toBeVisible();
  await desk.goto(`${house.origin}/admin/zhanaozen-2011/exports`);
  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: 'Télécharger' }).click(),
  ]);
  expect(download.suggestedFilename()).toContain('delivery');
  await desk.goto(`${house.origin}/admin/outbox`);
  await desk.getByRole('button', { name: 'Tout essayer de nouveau maintenant' }).click();
  await expect(desk.getByText('0 lettres sont reprises.')).toBeVisible();

  await page.goto(`${link}/withdrawal`);
  await page.getByRole('button', { name: 'Oui, retirer et effacer' }).click();
  await expect(page.getByRole('heading', { name: 'La signature est retirée' })).toBeVisible();
  await house.close();
});
