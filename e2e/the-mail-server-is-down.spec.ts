import { expect, test } from './arrange/house';
import { DOCKERS, linkIn, organiserOf, signs } from './people';

const SIGNER = { ...DOCKERS, organisation: 'Syndicat des cheminots de Tours', email: 'cheminots@tours.example' };

test('The mail server is down: signing goes on, and the letter leaves when it is back', async ({
  page,
  house,
  browser,
}) => {
  const desk = await organiserOf(house, browser);
  await house.inbox.close();
  await signs(page, house, SIGNER);
  await expect
    .poll(async () => {
      await desk.goto(`${house.origin}/admin/outbox`);
      return desk.getByRole('row', { name: SIGNER.email }).innerText();
    })
    .toMatch(/à envoyer, 1 essai/);

  await house.inbox.open();
  await desk.getByRole('button', { name: 'Tout essayer de nouveau maintenant' }).click();
  await page.goto(await linkIn(house, SIGNER.email));
  await expect(page.getByRole('button', { name: 'Confirmer la signature' })).toBeVisible();

  await desk.goto(`${house.origin}/admin/outbox`);
  await desk.getByRole('row', { name: SIGNER.email }).getByRole('link').click();
  await expect(desk.getByText('/fr/signature/……')).toBeVisible();
});
