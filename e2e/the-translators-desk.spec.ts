import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { expect, House, test } from './arrange/house';
import { invites, organiserOf } from './people';
import { bringsBack, opens, passage, publishes, TRANSLATIONS, takesTheFile, writes } from './translators';

const NEW_TITLE = 'Massacre of striking oil workers in Zhanaozen! Stop the repression now!';

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

test('A translator corrects a passage beside its original, sees the page as it would be, and publishes', async ({
  page,
}) => {
  await opens(translator, house, 'English');
  await expect(passage(translator, 'Titre')).toContainText('Carnage contre les ouvriers grévistes');
  await writes(translator, 'Titre', '');
  await expect(passage(translator, 'Titre')).toContainText('Cette réponse est nécessaire.');
  await writes(translator, 'Titre', NEW_TITLE);
  await expect(translator.getByText('Le passage est gardé.')).toBeVisible();
  await expect(passage(translator, 'Titre')).toContainText('Pas encore publié');
  await expect(passage(translator, 'Titre')).toContainText('Tülay');

  await translator.getByText('Voir la page telle qu’elle serait').click();
  const preview = translator.getByRole('group').filter({ hasText: 'Aperçu' });
  await expect(preview.getByRole('heading', { name: 'Massacre of striking oil workers' })).toBeVisible();
  await expect(preview.getByText('not yet read by a native speaker. Not published yet.')).toBeVisible();
  await expect(preview.getByText('SHA-256')).toHaveCount(0);
  await page.goto(`${house.origin}/en/zhanaozen-2011`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Slaughter of striking oil workers');
  await expect(page.getByText('provisional translation, not yet read by a native speaker')).toBeVisible();

  await opens(translator, house, 'English');
  await translator.getByRole('textbox', { name: 'Qui a traduit' }).fill('Tülay Yıldız');
  await publishes(translator);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Massacre of striking oil workers');
  await expect(page.getByText('by Tülay Yıldız')).toBeVisible();
});

test('Two who translate the same passage lose nothing of either', async ({ browser: _ }) => {
  await opens(owner, house, 'English');
  await opens(translator, house, 'English');
  await writes(translator, 'Exigence 1', 'Stop the killing!');
  await writes(owner, 'Exigence 1', 'End the massacre!');
  await expect(owner.getByText('Quelqu’un a changé ce passage entre-temps.')).toBeVisible();
  await expect(passage(owner, 'Exigence 1').getByText('Stop the killing!')).toBeVisible();
  await expect(passage(owner, 'Exigence 1').getByRole('textbox')).toHaveValue('End the massacre!');
  await passage(owner, 'Exigence 1').getByRole('button').click();
  await expect(owner.getByText('Le passage est gardé.')).toBeVisible();
  await expect(passage(owner, 'Exigence 1').getByRole('textbox')).toHaveValue('End the massacre!');
});

/** Where it is noted who has read the appeal's text, or the sentences that bind. */
function readingOf(what: 'text' | 'promises') {
  const place = what === 'text' ? 0 : 1;
  return {
    name: translator.getByRole('textbox', { name: 'Qui a relu' }).nth(place),
    day: translator.getByLabel('Quel jour').nth(place),
    button: translator.getByRole('button', { name: 'Noter qu’il est relu' }).nth(place),
  };
}

test('What a native speaker has read says so, and needs the French beside it no longer', async ({ page }) => {
  await page.goto(`${house.origin}/en/zhanaozen-2011/sign`);
  const french = page.getByText('J’accepte que ces informations');
  await expect(french).toBeVisible();
  await expect(page.getByText('No native speaker has read this translation')).toBeVisible();

  await opens(translator, house, 'English');
  await publishes(translator);
  const [text, promises] = [readingOf('text'), readingOf('promises')];
  await text.name.fill('Fiona Reid');
  await text.button.click();
  await expect(translator.getByText('Cette réponse est nécessaire.')).toBeVisible();
  await expect(translator.getByRole('textbox', { name: 'Qui a relu' }).first()).toHaveValue('Fiona Reid');
  await text.day.fill('2026-11-20');
  await text.button.click();
  await expect(translator.getByText('La relecture est notée.')).toBeVisible();
  await promises.name.fill('Fiona Reid');
  await promises.day.fill('2026-11-20');
  await promises.button.click();
  await expect(translator.getByText('La relecture est notée.')).toBeVisible();
  await translator.getByRole('button', { name: 'Publier cette version' }).click();
  await expect(translator.getByText('ce texte est déjà celui de la page')).toBeVisible();

  await page.reload();
  await expect(french).toHaveCount(0);
  await page.goto(`${house.origin}/en/zhanaozen-2011`);
  await expect(page.getByText('read by Fiona Reid, a native speaker')).toBeVisible();
});

test('Nobody is named as the reader of a text that another organiser published meanwhile', async ({ page }) => {
  await opens(translator, house, 'English');
  await opens(owner, house, 'English');
  await writes(owner, 'Exigence 2', 'Free them all!');
  await publishes(owner);
  await readsWhatHasChanged('text');
  await page.goto(`${house.origin}/en/zhanaozen-2011`);
  await expect(page.getByText('provisional translation, not yet read by a native speaker')).toBeVisible();
  await readingOf('text').button.click();
  await expect(translator.getByText('La relecture est notée.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('read by Sean Byrne, a native speaker')).toBeVisible();
});

test('Nor of sentences that bind, where the software has got others since the page was opened', async () => {
  await opens(translator, house, 'English');
  const words = translator.locator('input[name=sha256]').nth(1);
  await words.evaluate((field) => field.setAttribute('value', '0'.repeat(64)));
  await readsWhatHasChanged('promises');
  await expect(translator.getByText('Relu par Fiona Reid')).toBeVisible();
});

/** Nothing is noted then, and nothing typed is lost. */
async function readsWhatHasChanged(of: 'text' | 'promises') {
  const { name, day, button } = readingOf(of);
  await name.fill('Sean Byrne');
  await day.fill('2026-11-21');
  await button.click();
  await expect(translator.getByText('entre-temps, le texte a changé')).toBeVisible();
  await expect(name).toHaveValue('Sean Byrne');
  await expect(day).toHaveValue('2026-11-21');
}

test('A translation goes out as one file and comes back, passage by passage', async ({ page }) => {
  await opens(translator, house, 'Deutsch');
  const { name, file } = await takesTheFile(translator);
  expect(name).toBe('zhanaozen-2011-de.md');
  expect(file).toContain('> Arrêt du massacre !');

  await bringsBack(translator, house, file.replace('Schluss mit dem Massaker!', 'Das Massaker beenden!'));
  await expect(translator.getByText('Un passage est repris du fichier.')).toBeVisible();
  await expect(passage(translator, 'Exigence 1').getByRole('textbox')).toHaveValue('Das Massaker beenden!');
  await bringsBack(translator, house, file.replace('Schluss mit dem Massaker!', 'Nie wieder Massaker!'));
  await expect(translator.getByText('Un passage que vous avez changé l’a été ici aussi entre-temps.')).toBeVisible();
  await expect(passage(translator, 'Exigence 1').getByRole('textbox')).toHaveValue('Das Massaker beenden!');
  await bringsBack(translator, house, file.replace('lang: de', 'lang: ru'));
  await expect(translator.getByText('Ce fichier est celui d’une autre langue.')).toBeVisible();
  await bringsBack(translator, house, 'Just words.');
  await expect(translator.getByText('Le fichier ne commence pas par les lignes')).toBeVisible();
  await page.goto(`${house.origin}/de/zhanaozen-2011`);
  await expect(page.getByText('Schluss mit dem Massaker!').first()).toBeVisible();
});

test('The original is changed by owners alone, and its translations are then older than it', async () => {
  await translator.goto(`${house.origin}${TRANSLATIONS}/fr`);
  await expect(translator.getByText('Cette page n’existe pas')).toBeVisible();
  await opens(owner, house, 'Français');
  const summary = passage(owner, 'Résumé').getByRole('textbox');
  await summary.fill(`${await summary.inputValue()} Signez.`);
  await passage(owner, 'Résumé').getByRole('button').click();
  await publishes(owner);
  await opens(translator, house, 'Русский');
  await expect(passage(translator, 'Résumé')).toContainText('L’original a changé depuis');
});

test('What is not translated yet stands in the preview as it is in the original, from left to right in Arabic too', async () => {
  const env = house.environment() as NodeJS.ProcessEnv;
  execFileSync(process.execPath, ['--import', 'tsx', 'e2e/arrange/second-appeal.ts'], { env });
  await translator.goto(`${house.origin}/admin/aktau-2012/translations/ar`);
  await writes(translator, 'Titre', 'الحرية لمحكومي أكتاو!');
  await translator.getByText('Voir la page telle qu’elle serait').click();
  const preview = translator.getByRole('group').filter({ hasText: 'Aperçu' });
  const title = preview.getByRole('heading', { name: 'الحرية' });
  await expect(title).toHaveAttribute('dir', 'rtl');
  await expect(title).toHaveAttribute('lang', 'ar');
  const summary = preview.getByText('Un appel qui n’a pas encore été traduit.');
  await expect(summary).toHaveAttribute('dir', 'ltr');
  await expect(summary).toHaveAttribute('lang', 'fr');
});
