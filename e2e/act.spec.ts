import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from './arrange/house';
import { LILLE } from './reporting';

const PUBLIC = '/fr/zhanaozen-2011';

test('A branch finds whom to write to, fills a letter in, and takes it along', async ({ page, house }) => {
  await page.goto(house.origin + PUBLIC);
  await page.getByRole('link', { name: 'Faire une démarche' }).click();
  await page.getByRole('combobox', { name: 'Les destinataires' }).selectOption('France');
  await page.getByRole('button', { name: 'Montrer' }).click();
  const embassy = page.getByRole('article').filter({ hasText: 'Nurlan Danenov' });
  await expect(embassy).toContainText('C’est de l’histoire');
  await embassy.getByRole('link', { name: 'Écrire à ce destinataire' }).click();
  await page.getByRole('textbox', { name: 'Organisation' }).fill('x'.repeat(300));
  await page.getByRole('textbox', { name: 'Lieu' }).fill('Lille');
  const chosen = page.getByRole('combobox', { name: 'Destinataire', exact: true }).locator('option:checked');
  await expect(chosen).toHaveText(`${LILLE.addressee} · histoire`);
  await page.getByRole('button', { name: 'Remplir le texte' }).click();
  await expect(page.getByRole('alert')).toContainText('Une réponse est à revoir');
  await expect(page.getByRole('textbox', { name: 'Lieu' })).toHaveValue('Lille');
  await page.getByRole('textbox', { name: 'Organisation' }).fill(LILLE.organisations);
  await page.getByLabel('Date', { exact: true }).fill('2026-01-12');
  await page.getByRole('button', { name: 'Remplir le texte' }).click();
  const toCopy = page.locator('pre');
  for (const words of [
    'Section des dockers de Lille',
    'Lille, le 12 janvier 2026',
    'Ambassade de la République du Kazakhstan à Paris',
    'Châtiment des coupables',
  ])
    await expect(toCopy).toContainText(words);
  for (const then of ['75008', 'Nurlan Danenov']) await expect(toCopy).not.toContainText(then);
  await expect(page.getByText('Cherchez le nom et l’adresse d’aujourd’hui')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ouvrir un courriel' })).toHaveAttribute('href', /^mailto:\?subject=/);
  const body = page.getByRole('textbox', { name: 'Le texte' });
  await body.fill(`${await body.inputValue()}\n\nNous sommes 450 dockers.`);
  await page.getByRole('button', { name: 'Mettre à jour le texte à copier' }).click();
  await expect(toCopy).toContainText('Nous sommes 450 dockers.');
  await page.emulateMedia({ media: 'print' });
  await expect(toCopy).toBeVisible();
  const ofThePage = [page.getByRole('heading', { level: 1 }), page.getByRole('contentinfo')];
  for (const beside of [body, page.getByText('À copier', { exact: true }), ...ofThePage])
    await expect(beside).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'En PDF' }).click();
  await expect(page.getByRole('alert')).toContainText('2 réponses sont à revoir');
  await expect(body).toHaveAccessibleDescription(/Remplissez ou effacez ce qui est entre parenthèses/);
  await page.getByRole('textbox', { name: 'En-tête' }).fill(`${LILLE.organisations}\n4, quai des Brumes, Lille`);
  await body.fill((await body.inputValue()).replace(/\(Qui nous sommes.*\)\n\n/, ''));
  const form = page.locator('form', { has: body });
  const fields = await form.evaluate((each) => Object.fromEntries(new FormData(each as HTMLFormElement)));
  const letter = await page.request.post(`${house.origin}${PUBLIC}/act/letter`, {
    form: fields as Record<string, string>,
  });
  expect(letter.headers()).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'no-store' });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await letter.body())), { mergePages: true });
  expect(text.replace(/\s/g, '')).toContain('Noussommes450dockers.');
  for (const typed of ['Section des dockers', 'Nous sommes 450']) expect(house.onDisk(typed)).toEqual([]);
});
