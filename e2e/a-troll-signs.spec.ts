import { expect, test } from './arrange/house';
import { letTenMinutesPass } from './arrange/later';
import { postConfirmed } from './arrange/posts';
import { accepts, opensAtTheDesk, organiserOf, seesInTheList, verifiesTheDomain } from './people';

const REAL = 'Fédération des pétroliers de Lorient';
// One letter of it is Cyrillic: о for o. Nobody sees the difference.
const FALSE = 'Fédération des pétrоliers de Lorient';
const SITE = { website: 'https://petroliers-lorient.example' };
const QUEUE = '/admin/zhanaozen-2011/moderation';

test('A troll signs as a real federation, and is caught', async ({ house, browser, page }) => {
  const desk = await organiserOf(house, browser);
  await postConfirmed(house, 'bureau@petroliers-lorient.example', REAL, SITE);
  await accepts(desk, house, REAL);
  await verifiesTheDomain(desk, house, REAL);

  await postConfirmed(house, 'petroliers.lorient@gmail.com', FALSE, { ...SITE, message: 'La grève est un crime.' });
  await page.goto(`${house.origin}/fr/zhanaozen-2011/signatories`);
  await expect(page.getByRole('link', { name: /Lorient/ })).toHaveCount(1);

  await opensAtTheDesk(desk, house, FALSE);
  const against = desk.getByRole('listitem');
  for (const reason of [
    'L’adresse est à gmail.com, où chacun peut en prendre une.',
    'Le mot pétrоliers mêle plusieurs écritures',
    'Le nom a l’air d’un autre, écrit avec d’autres lettres',
    'Elle n’indique pas de mandat.',
  ])
    await expect(against.filter({ hasText: reason })).toBeVisible();
  await expect(against.filter({ hasText: 'a l’air d’un autre' }).getByRole('link', { name: REAL })).toBeVisible();

  // In a hurry it is not let through among others either.
  await desk.goto(`${house.origin}${QUEUE}?q=${encodeURIComponent(FALSE)}`);
  await desk.getByRole('checkbox', { name: `Choisir ${FALSE}` }).check();
  await desk.getByRole('radio', { name: 'Correspondant connu' }).check();
  await desk.getByRole('button', { name: 'Accepter les signatures cochées' }).click();
  await expect(desk.getByText(`${FALSE} · à regarder de près`)).toBeVisible();

  await opensAtTheDesk(desk, house, FALSE);
  await desk.getByRole('radio', { name: 'Rappel au téléphone public de l’organisation' }).check();
  await desk
    .getByRole('textbox', { name: 'Ce que vous avez vérifié' })
    .fill('Leur secrétaire dit que ce n’est pas eux.');
  await desk.getByRole('group').getByText('Textes prêts').last().click();
  await desk.getByRole('button', { name: 'L’organisation dit ne pas avoir signé' }).click();
  await expect(desk.getByRole('textbox', { name: /Raison/ })).toHaveValue(/nous a dit ne pas avoir signé/);
  await expect(desk.getByRole('textbox', { name: 'Ce que vous avez vérifié' })).toHaveValue(/Leur secrétaire/);
  await desk.getByRole('button', { name: 'Refuser' }).click();
  await expect(desk.getByText('C’est décidé. Une lettre le dira.')).toBeVisible();
  letTenMinutesPass(house);
  const refusal = await house.inbox.letterTo('petroliers.lorient@gmail.com', /n’a pas été|pas retenue|refus/i);
  expect(refusal.text).toContain('nous a dit ne pas avoir signé');
  expect(refusal.text).not.toContain('Leur secrétaire');
  await seesInTheList(page, house, REAL);
  await expect(page.getByRole('link', { name: /Lorient/ })).toHaveCount(1);

  await postConfirmed(house, 'petroliers.lorient@gmail.com', 'Collectif des raffineurs de Lorient');
  await opensAtTheDesk(desk, house, 'Collectif des raffineurs de Lorient');
  await expect(against.filter({ hasText: 'De la même adresse est venue une signature refusée' })).toBeVisible();
});
