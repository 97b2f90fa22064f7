import type { Page } from '@playwright/test';
import { expect, type House, test } from './arrange/house';
import { postConfirmed } from './arrange/posts';
import { accepts, invites, opensAtTheDesk, organiserOf } from './people';

const MANY = 50;
const QUEUE = '/admin/zhanaozen-2011/moderation';

test('An organiser decides fifty by keyboard alone, one leading to the next', async ({ house, browser }) => {
  test.setTimeout(240_000);
  const names = Array.from({ length: MANY }, (_, n) => `Verkalýðsfélag númer ${n + 1}`);
  await Promise.all(
    names.map((name, n) => postConfirmed(house, `felag@keyboard-${n}.example`, name, { country: 'IS' })),
  );
  const desk = await organiserOf(house, browser);
  await desk.goto(`${house.origin}${QUEUE}`);
  await desk.getByRole('combobox', { name: 'Pays' }).selectOption('Islande');
  await desk.getByRole('button', { name: 'Montrer' }).click();
  await expect(desk.getByText(`${MANY} signatures`, { exact: true })).toBeVisible();
  await desk
    .getByRole('link', { name: /^Verkalýðsfélag/ })
    .first()
    .focus();
  await desk.keyboard.press('Enter');
  for (let left = MANY; left > 0; left--) {
    const title = desk.getByRole('heading', { level: 1, name: /^Verkalýðsfélag/ });
    const name = await title.innerText();
    await press(desk, 'Tab', 'Enter', 'Tab', 'Space', 'Enter');
    await expect(desk.getByRole('status').getByRole('link', { name, exact: true })).toBeVisible();
  }
  await expect(desk.getByText('Aucune signature')).toBeVisible();
});

test('What was just decided can be undone, and its letter never leaves', async ({ house, browser }) => {
  const desk = await organiserOf(house, browser);
  await postConfirmed(house, 'forgerons@undo.example', 'Union des forgerons');
  await accepts(desk, house, 'Union des forgerons');
  await desk.getByRole('button', { name: 'Annuler cette décision' }).click();
  await expect(desk.getByText('La décision est annulée, et sa lettre ne partira pas.')).toBeVisible();
  await expect(desk.getByText(/^À vérifier ·/)).toBeVisible();
  await desk.goto(`${house.origin}/fr/zhanaozen-2011/signatories`);
  await expect(desk.getByText('Union des forgerons')).toHaveCount(0);
});

test('An organiser passes an Arabic one on, and a colleague says what it says', async ({ house, browser }) => {
  const desk = await organiserOf(house, browser);
  const colleague = { name: 'Leïla Haddad', email: 'leila@comite.example', role: 'Traduction' } as const;
  const hers = await invites(desk, house, colleague);
  const message = 'نحن عمال الميناء نتضامن مع عمال النفط';
  await postConfirmed(house, 'mina@port.example', 'نقابة بحارة عنابة', { country: 'TN', message });

  await opensAtTheDesk(desk, house, 'نقابة بحارة عنابة');
  await desk.getByRole('combobox', { name: 'À qui ?' }).selectOption({ label: await nameIn(desk, 'Leïla Haddad') });
  await desk.getByRole('textbox', { name: 'Note pour cette personne' }).fill('Que dit leur message ?');
  await desk.getByRole('button', { name: 'Transmettre la signature' }).click();
  await expect(desk.getByText('transmise à Leïla Haddad').first()).toBeVisible();

  await hers.goto(`${house.origin}${QUEUE}`);
  await hers.getByRole('link', { name: /Transmises à moi 1/ }).click();
  await hers.getByRole('link', { name: 'نقابة بحارة عنابة' }).click();
  await expect(hers.getByText('Que dit leur message ?')).toBeVisible();
  await expect(hers.getByText('mina@port.example')).toHaveCount(0);
  await expect(hers.getByRole('button', { name: 'Accepter' })).toHaveCount(0);
  await hers.getByText('Dire ce que le texte veut dire').click();
  await hers
    .getByRole('textbox', { name: 'Ce que le texte dit' })
    .fill('Dockers, nous sommes solidaires des pétroliers.');
  await hers.getByRole('button', { name: 'Garder la traduction' }).click();
  await expect(hers.getByText('La traduction est gardée.')).toBeVisible();

  await opensAtTheDesk(desk, house, 'نقابة بحارة عنابة');
  await expect(desk.getByText('Dockers, nous sommes solidaires des pétroliers.')).toBeVisible();
  await expect(desk.getByRole('heading', { name: 'En français, Leïla Haddad' })).toBeVisible();
});

test('Two meet on one signature: the second sees what changed, and loses no word', async ({ house, browser }) => {
  const desk = await organiserOf(house, browser);
  const other = await invites(desk, house, { name: 'Yann Kerbrat', email: 'yann@comite.example', role: 'Modération' });
  await postConfirmed(house, 'tisserands@two.example', 'Fédération des tisserands');
  await opensAtTheDesk(desk, house, 'Fédération des tisserands');
  await accepts(other, house, 'Fédération des tisserands');
  await desk.getByRole('textbox', { name: 'Ce que vous avez vérifié' }).fill('Le siège ne répond pas.');
  await desk.getByRole('textbox', { name: /Question/ }).fill('Qui a décidé ?');
  await desk.getByRole('button', { name: 'Renvoyer avec la question' }).click();
  await expect(desk.getByText('Rien n’a été décidé : la signature a changé')).toBeVisible();
  await expect(desk.getByRole('alert').getByText(/acceptée, Yann Kerbrat/)).toBeVisible();
  await expect(desk.getByRole('textbox', { name: 'Ce que vous avez vérifié' })).toHaveValue('Le siège ne répond pas.');
  await expect(desk.getByRole('textbox', { name: /Question/ })).toHaveValue('Qui a décidé ?');
});

test('Several are accepted at once, but for what nobody has read', async ({ house, browser }) => {
  const desk = await organiserOf(house, browser);
  const [read, unread] = ['Ligue des verriers', 'Chambre des potiers'];
  await postConfirmed(house, 'verriers@several-a.example', read, { country: 'MT' });
  await postConfirmed(house, 'potiers@several-b.example', unread, { country: 'MT' });
  await opensAtTheDesk(desk, house, read);
  await desk.goto(`${house.origin}${QUEUE}?country=MT`);
  for (const name of [read, unread]) await desk.getByRole('checkbox', { name: `Choisir ${name}` }).check();
  await desk.getByRole('button', { name: 'Accepter les signatures cochées' }).click();
  await expect(desk.getByText('Choisissez une réponse.')).toBeVisible();
  await expect(desk.getByRole('checkbox', { name: `Choisir ${read}` })).toBeChecked();
  await desk.getByRole('radio', { name: 'Correspondant connu' }).check();
  await desk.getByRole('button', { name: 'Accepter les signatures cochées' }).click();
  await expect(desk.getByText('Une signature est acceptée.')).toBeVisible();
  await expect(desk.getByText(`${unread} · vous n’avez pas encore ouvert sa page`)).toBeVisible();
});

test('A correction stands as a difference beside what is accepted', async ({ house, browser, page }) => {
  const desk = await organiserOf(house, browser);
  await postConfirmed(house, 'tailleurs@difference.example', 'Union des tailleurs', { city: 'Lyon' });
  await accepts(desk, house, 'Union des tailleurs');
  await correctsTheTown(page, house, 'tailleurs@difference.example', 'Villeurbanne');
  await opensAtTheDesk(desk, house, 'Union des tailleurs');
  const row = desk.getByRole('row', { name: /^Ville/ });
  await expect(row.getByRole('deletion')).toContainText('Lyon');
  await expect(row.getByRole('insertion')).toContainText('Villeurbanne');
  await expect(desk.getByRole('row').filter({ hasText: 'Pays' })).toHaveCount(0);
});

async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key);
}

/** How the list of colleagues calls somebody, with the languages that he or she reads. */
async function nameIn(desk: Page, name: string): Promise<string> {
  return (await desk.getByRole('option', { name: new RegExp(`^${name}`) }).textContent()) ?? '';
}

async function correctsTheTown(page: Page, house: House, email: string, town: string) {
  const { text } = await house.inbox.letterTo(email);
  const link = /https?:\/\/\S+\/signature\/[\w-]{64}/.exec(text)?.[0];
  await page.goto(`${link}/correction`);
  await page.getByRole('textbox', { name: 'Ville' }).fill(town);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('attend d’être vérifiée')).toBeVisible();
}
