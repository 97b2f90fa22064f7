import { expect, test } from './arrange/house';
import { letTenMinutesPass } from './arrange/later';
import { postConfirmed, postSignature } from './arrange/posts';
import { accepts, invites, opensAtTheDesk, organiserOf, seesInTheList } from './people';

test('Who opens no mailbox is confirmed by telephone, with what was heard', async ({ house, browser }) => {
  const desk = await organiserOf(house, browser);
  const union = 'Syndicat des sauniers de Guérande';
  await postSignature(house, 'sauniers@telephone.example', union);
  await desk.goto(`${house.origin}/admin/zhanaozen-2011/moderation?status=unconfirmed`);
  await desk.getByRole('link', { name: union }).click();
  await desk.getByRole('button', { name: 'Confirmer la signature' }).click();
  await expect(desk.getByText('Choisissez une réponse.')).toBeVisible();
  await desk.getByRole('radio', { name: 'Rappel au téléphone public de l’organisation' }).check();
  await desk.getByRole('button', { name: 'Confirmer la signature' }).click();
  await expect(desk.getByText('Cette réponse est nécessaire.').first()).toBeVisible();
  await desk.getByRole('textbox', { name: 'Ce que vous avez vérifié' }).fill('Leur trésorière, au 02 00 00 00 00.');
  await desk.getByRole('button', { name: 'Confirmer la signature' }).click();
  await opensAtTheDesk(desk, house, union);
  await expect(desk.getByText('Leur trésorière, au 02 00 00 00 00.')).toBeVisible();
  await expect(desk.getByText(/^À vérifier ·/)).toBeVisible();
});

test('One that is held is out of public until it is taken up again', async ({ house, browser, page }) => {
  const desk = await organiserOf(house, browser);
  const union = 'Amicale des éclusiers';
  await postConfirmed(house, 'eclusiers@held.example', union);
  await accepts(desk, house, union);
  await seesInTheList(page, house, union);
  await opensAtTheDesk(desk, house, union);
  await desk.getByRole('button', { name: 'Mettre en attente' }).click();
  await expect(desk.getByText('C’est décidé.')).toBeVisible();
  await page.reload();
  await expect(page.getByText(union)).toHaveCount(0);
  await opensAtTheDesk(desk, house, union);
  await desk.getByRole('button', { name: 'Reprendre' }).click();
  await seesInTheList(page, house, union);
});

test('A message has a decision of its own', async ({ house, browser, page }) => {
  const desk = await organiserOf(house, browser);
  const union = 'Compagnons charpentiers de Nantes';
  const message = 'Nous avons arrêté le travail dix minutes.';
  await postConfirmed(house, 'charpentiers@message.example', union, { message, consentPublishMessage: 'yes' });
  await opensAtTheDesk(desk, house, union);
  await desk.getByRole('radio', { name: 'Texte du mandat lu' }).check();
  await desk.getByRole('button', { name: 'Accepter' }).click();
  await expect(desk.getByText('Choisissez une réponse.')).toBeVisible();
  await desk.getByRole('radio', { name: 'Ne pas le publier' }).check();
  await desk.getByRole('button', { name: 'Accepter' }).click();
  await seesInTheList(page, house, union);
  await page.getByRole('link', { name: union }).click();
  await expect(page.getByText(message)).toHaveCount(0);

  await opensAtTheDesk(desk, house, union);
  await desk.getByRole('radio', { name: 'Le publier', exact: true }).check();
  await desk.getByRole('button', { name: 'Décider du message' }).click();
  await page.reload();
  await expect(page.getByText(message)).toBeVisible();
});

test('An appeal may ask two organisers to agree', async ({ house, browser, page }) => {
  const desk = await organiserOf(house, browser);
  const other = await invites(desk, house, { name: 'Inès Moal', email: 'ines@comite.example', role: 'Modération' });
  const decidedBy = async (name: string) => {
    await desk.goto(`${house.origin}/admin/zhanaozen-2011/settings`);
    await desk.getByRole('radio', { name }).check();
    await desk.getByRole('button', { name: 'Enregistrer' }).first().click();
  };
  const union = 'Union des relieurs';
  await postConfirmed(house, 'relieurs@two-agree.example', union);
  await decidedBy('Deux organisateurs');
  const agrees = async (page: typeof desk) => {
    await opensAtTheDesk(page, house, union);
    await page.getByRole('radio', { name: 'Texte du mandat lu' }).check();
    await page.getByRole('button', { name: 'Accepter' }).click();
  };
  await agrees(desk);
  await expect(desk.getByText('Votre accord est noté. Une deuxième personne doit encore accepter.')).toBeVisible();
  await agrees(desk);
  await expect(desk.getByText('Vous avez déjà donné votre accord')).toBeVisible();
  await page.goto(`${house.origin}/fr/zhanaozen-2011/signatories`);
  await expect(page.getByText(union)).toHaveCount(0);
  await agrees(other);
  await expect(other.getByText('C’est décidé. Une lettre le dira.')).toBeVisible();
  await seesInTheList(page, house, union);
  await decidedBy('Un organisateur');
});

test('A text of one’s own is kept, offered where its language is, and removed', async ({ house, browser }) => {
  const desk = await organiserOf(house, browser);
  const texts = `${house.origin}/admin/zhanaozen-2011/texts`;
  await desk.goto(texts);
  await desk.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(desk.getByText('Cette réponse est nécessaire.').first()).toBeVisible();
  await desk.getByRole('combobox', { name: 'À quoi sert-il ?' }).selectOption('Pour poser une question');
  await desk.getByRole('combobox', { name: 'Langue du texte' }).selectOption('fr');
  await desk.getByRole('textbox', { name: 'Titre' }).fill('Le congrès');
  await desk.getByRole('textbox', { name: 'Texte', exact: true }).fill('Quel congrès l’a décidé ?');
  await desk.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(desk.getByText('Le texte est gardé.')).toBeVisible();

  const union = 'Cercle des luthiers';
  await postConfirmed(house, 'luthiers@texts.example', union);
  await opensAtTheDesk(desk, house, union);
  await desk.getByRole('group').getByText('Textes prêts').first().click();
  await desk.getByRole('button', { name: 'Le congrès' }).click();
  await desk.getByRole('button', { name: 'Renvoyer avec la question' }).click();
  letTenMinutesPass(house);
  const letter = await house.inbox.letterTo('luthiers@texts.example', /question/i);
  expect(letter.text).toContain('Quel congrès l’a décidé ?');

  await desk.goto(texts);
  await desk.getByText('Le congrès · français').click();
  await desk.getByRole('button', { name: 'Enlever Le congrès' }).click();
  await expect(desk.getByText('Le texte est enlevé.')).toBeVisible();
});
