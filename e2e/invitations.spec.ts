import type { Page } from '@playwright/test';
import { answersByLink } from './arrange/answers';
import { expect, House, test } from './arrange/house';
import { confirmsFromTheInbox, DOCKERS, fillsIn, organiserOf, sends } from './people';

const NAMES = Array.from({ length: 100 }, (_, n) => `Syndicat du quai ${n + 1}`);
const LINES = NAMES.map((name) => `${name}\tFrance\tfrançais`);
const ANSWERING = 40;

test.describe('asking', () => {
  let house: House;
  test.beforeAll(async () => {
    house = await new House().open();
  });
  test.afterAll(() => house.close());

  test('A hundred are invited, forty answer', async ({ browser }) => {
    test.setTimeout(180_000);
    const desk = await organiserOf(house, browser);
    await pastes(desk, [...LINES.slice(0, 99), 'Syndicat du quai 100\tSyldavie\tfrançais']);
    await expect(desk.getByText('Une ligne est à revoir ; rien n’est ajouté avant.')).toBeVisible();
    await expect(desk.getByRole('row', { name: 'Ligne 100' })).toContainText('Ce pays n’est pas reconnu.');
    await expect(desk.getByRole('textbox', { name: 'Lignes' })).toHaveValue(/quai 1\tFrance[\s\S]*Syldavie/);
    await desk.getByRole('textbox', { name: 'Lignes' }).fill(LINES.join('\n'));
    await desk.getByRole('button', { name: 'Vérifier les lignes' }).click();
    await desk.getByRole('button', { name: 'Ajouter 100 organisations' }).click();
    await expect(desk.getByText('C’est ajouté.')).toBeVisible();
    await expect(numberOf(desk, 'à solliciter')).toHaveText('100');

    const links: string[] = [];
    for (const name of NAMES.slice(0, ANSWERING)) {
      await opens(desk, name);
      links.push(await linkOf(desk));
    }
    const answer = (link: string, n: number) => answersByLink(house, link, NAMES[n] ?? '', `bureau@quai-${n}.example`);
    await Promise.all(links.map(answer));
    await desk.goto(listOf(house));
    await expect(numberOf(desk, 'a signé')).toHaveText('40');
    await expect(numberOf(desk, 'à solliciter')).toHaveText('60');
    await desk.getByRole('combobox', { name: 'Réponse' }).selectOption('a signé');
    await desk.getByRole('button', { name: 'Montrer' }).click();
    await expect(desk.getByText('40 organisations', { exact: true })).toBeVisible();
    await expect(desk.getByRole('link', { name: 'Syndicat du quai 41', exact: true })).toHaveCount(0);
  });

  test('A federation passes its link on, and the desk sees whom it brought', async ({ browser, page }) => {
    const desk = await organiserOf(house, browser);
    await pastes(desk, ['Fédération des ports\tFrance\tfrançais\tbureau@ports.example']);
    await desk.getByRole('button', { name: 'Ajouter une organisation' }).click();
    await opens(desk, 'Fédération des ports');
    const mail = await desk.getByRole('link', { name: 'L’écrire dans ma messagerie' }).getAttribute('href');
    const link = await linkOf(desk);
    expect(mail).toMatch(/^mailto:bureau@ports\.example\?subject=/);
    expect(decodeURIComponent(mail ?? '')).toContain(link);
    await desk.getByRole('radio', { name: 'sollicitée' }).check();
    await desk.getByRole('button', { name: 'Enregistrer' }).first().click();
    await expect(desk.getByText(/Sollicitée depuis le/)).toBeVisible();

    await page.goto(link);
    await expect(page.getByRole('textbox', { name: 'Nom de l’organisation' })).toHaveValue('Fédération des ports');
    await expect(page.getByRole('combobox', { name: 'Pays' })).toHaveValue('FR');
    await page.getByRole('textbox', { name: 'Nom de l’organisation' }).fill('Section des grutiers');
    await sends(page);
    await expect(page.getByRole('textbox', { name: 'Nom de l’organisation' })).toHaveValue('Section des grutiers');
    const branch = { ...DOCKERS, organisation: 'Section des grutiers', email: 'bureau@grutiers.example' };
    await fillsIn(page, branch);
    await sends(page);
    await confirmsFromTheInbox(page, house, branch);

    await opens(desk, 'Fédération des ports');
    await expect(desk.getByRole('link', { name: 'Section des grutiers' })).toBeVisible();
  });

  async function pastes(desk: Page, lines: string[]) {
    await desk.goto(listOf(house));
    await desk.getByRole('link', { name: 'Coller une liste' }).click();
    await desk.getByRole('textbox', { name: 'Lignes' }).fill(lines.join('\n'));
    await desk.getByRole('button', { name: 'Vérifier les lignes' }).click();
  }

  async function opens(desk: Page, organisation: string) {
    await desk.goto(`${listOf(house)}?${new URLSearchParams({ query: organisation })}`);
    await desk.getByRole('link', { name: organisation, exact: true }).click();
  }
});

function listOf(house: House): string {
  return `${house.origin}/admin/zhanaozen-2011/invitations`;
}

function linkOf(desk: Page): Promise<string> {
  return desk.getByRole('textbox', { name: 'Le lien' }).inputValue();
}

/** How many organisations give an answer, by the numbers above the list. */
function numberOf(desk: Page, answer: string) {
  return desk.locator('div', { has: desk.getByRole('term').filter({ hasText: answer }) }).getByRole('definition');
}
