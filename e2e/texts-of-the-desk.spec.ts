import type { Page } from '@playwright/test';
import { expect, House, test } from './arrange/house';
import { invites, organiserOf } from './people';
import { bringsBack, opens, passage, TRANSLATIONS, takesTheFile } from './translators';

let house: House;
let owner: Page;
let translator: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  house = await new House().open();
  owner = await organiserOf(house, browser);
  translator = await invites(owner, house, { name: 'Tülay', email: 'tulay@comite.example', role: 'Traduction' });
});
test.afterAll(() => house.close());

test('The texts of the desk are translated beside their originals, and offered in that language', async () => {
  await savesAtTheDesk('Trop tard', 'La liste est déjà remise.');
  await opens(translator, house, 'Русский');
  await expect(translator.getByText('Il manque un texte prêt.')).toBeVisible();
  await translates('Поздно', 'Список уже передан.');
  await expect(translator.getByText('Tous les textes prêts sont traduits.')).toBeVisible();
  await owner.goto(`${house.origin}/admin/zhanaozen-2011/texts`);
  await expect(owner.getByText('Поздно').first()).toBeVisible();
});

test('Two who translate one text of the desk write over neither, and see when its original has changed', async () => {
  await opens(owner, house, 'Русский');
  await opens(translator, house, 'Русский');
  await translates('Поздно', 'Список уже у властей.');
  await passage(owner, 'Trop tard').getByRole('textbox', { name: 'Texte' }).fill('Список отдан.');
  await passage(owner, 'Trop tard').getByRole('button', { name: 'Garder ce texte' }).click();
  await expect(owner.getByText('Quelqu’un a changé ce passage entre-temps.')).toBeVisible();
  await expect(passage(owner, 'Trop tard').getByText('Список уже у властей.')).toBeVisible();
  await expect(passage(owner, 'Trop tard').getByRole('textbox', { name: 'Texte' })).toHaveValue('Список отдан.');

  await owner.goto(`${house.origin}/admin/zhanaozen-2011/texts`);
  await owner.getByText('Trop tard').first().click();
  await owner.getByRole('link', { name: 'Trop tard' }).click();
  await owner.getByRole('textbox', { name: 'Texte' }).fill('La liste est remise depuis hier.');
  await owner.getByRole('button', { name: 'Enregistrer' }).click();
  await translator.goto(`${house.origin}${TRANSLATIONS}`);
  await expect(translator.getByText('Un texte prêt est plus ancien que son original')).toBeVisible();
  await opens(translator, house, 'Русский');
  await expect(passage(translator, 'Trop tard')).toContainText('L’original a changé depuis');
});

test('The texts of the desk go out and come back with the file of their language', async () => {
  await opens(translator, house, 'Deutsch');
  const { file } = await takesTheFile(translator);
  const original = '> Trop tard\n> \n> La liste est remise depuis hier.\n';
  expect(file).toContain(original);
  await bringsBack(translator, house, file.replace(original, `${original}\nZu spät\n`));
  await expect(translator.getByText('sa première ligne est le titre')).toBeVisible();
  await bringsBack(
    translator,
    house,
    file.replace(original, `${original}\nZu spät\n\nDie Liste ist seit gestern übergeben.\n`),
  );
  await expect(translator.getByText('Un passage est repris du fichier.')).toBeVisible();
  await expect(passage(translator, 'Trop tard').getByRole('textbox', { name: 'Titre' })).toHaveValue('Zu spät');
});

async function translates(title: string, text: string) {
  await passage(translator, 'Trop tard').getByRole('textbox', { name: 'Titre' }).fill(title);
  await passage(translator, 'Trop tard').getByRole('textbox', { name: 'Texte' }).fill(text);
  await passage(translator, 'Trop tard').getByRole('button', { name: 'Garder ce texte' }).click();
  await expect(translator.getByText('Le passage est gardé.')).toBeVisible();
}

async function savesAtTheDesk(title: string, text: string) {
  await owner.goto(`${house.origin}/admin/zhanaozen-2011/texts`);
  await owner.getByRole('combobox', { name: 'À quoi sert-il ?' }).selectOption('Pour refuser');
  await owner.getByRole('combobox', { name: 'Langue du texte' }).selectOption('français');
  await owner.getByRole('textbox', { name: 'Titre' }).fill(title);
  await owner.getByRole('textbox', { name: 'Texte' }).fill(text);
  await owner.getByRole('button', { name: 'Enregistrer' }).click();
}
