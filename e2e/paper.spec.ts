import type { Page } from '@playwright/test';
import { expect, test } from './arrange/house';
import { linkIn, organiserOf } from './people';

const TITLES = 'organisation;sorte;pays;titre;signataire;fonction;courriel;visibilité;accord conservation';
const line = (organisation: string, { country = 'France', email = '', consent = 'oui', signatory = 'N. Petit' } = {}) =>
  [
    organisation,
    'Fédération',
    country,
    'Responsable mandaté·e',
    signatory,
    'secrétaire',
    email,
    'Publique',
    consent,
  ].join(';');

const GOOD = [
  line('Congrès des cheminots', { email: 'bureau@cheminots.example' }),
  line('Congrès des mineurs', { email: 'bureau@mineurs.example' }),
];
const WITHOUT_CONSENT = line('Congrès des absents', { consent: 'non' });
const BAD = [
  line('Congrès des verriers', { country: 'Syldavie' }),
  line('Congrès des tisseurs', { email: 'bureau@' }),
  line('Congrès des maçons', { signatory: '' }),
];
const MENDED = [line('Congrès des verriers'), line('Congrès des tisseurs'), line('Congrès des maçons')];

test('A congress’s sheet has three bad lines: nothing is entered, nothing is lost, and then all of it is', async ({
  browser,
  house,
  page,
}) => {
  const desk = await organiserOf(house, browser);
  await desk.goto(`${house.origin}/admin/zhanaozen-2011/paper`);
  await desk.getByRole('link', { name: 'Entrer plusieurs feuilles par un fichier' }).click();
  await saysWhere(desk);
  await brings(desk, [TITLES, ...GOOD, WITHOUT_CONSENT, ...BAD].join('\r\n'));
  await expect(desk.getByText('3 lignes sont à revoir ; rien n’est entré avant.')).toBeVisible();
  await expect(desk.getByRole('row', { name: 'Ligne 4' })).toContainText('seulement comptée');
  await expect(desk.getByRole('row', { name: 'Ligne 5' })).toContainText('Ce pays n’est pas reconnu.');
  await expect(desk.getByRole('row', { name: 'Ligne 6' })).toContainText('Cette adresse ne semble pas complète.');
  await expect(desk.getByRole('row', { name: 'Ligne 7' })).toContainText('Cette réponse est nécessaire.');
  await expect(desk.getByRole('button', { name: /^Entrer \d/ })).toHaveCount(0);

  await expect(desk.getByRole('textbox', { name: 'Lieu' })).toHaveValue('congrès de Port-Évrard');
  await expect(desk.getByRole('textbox', { name: 'Ou collez les lignes' })).toHaveValue(/Congrès des maçons/);
  const mended = [TITLES, ...GOOD, WITHOUT_CONSENT, ...MENDED].join('\n');
  await desk.getByRole('textbox', { name: 'Ou collez les lignes' }).fill(mended);
  await desk.getByRole('button', { name: 'Vérifier les lignes' }).click();
  await desk.getByRole('button', { name: 'Entrer 5 signatures' }).click();
  await expect(desk.getByText('C’est fait. Entrées : 5. Seulement comptées : 1.')).toBeVisible();

  const link = await linkIn(house, 'bureau@cheminots.example', /papier/);
  await page.goto(link);
  await expect(page.getByText('Cette signature a été relevée par un organisateur')).toBeVisible();
  await page.getByRole('button', { name: 'Confirmer la signature' }).click();
  await expect(page.getByText('Merci. La signature est confirmée.')).toBeVisible();
  await expect(page.getByText('Cette signature a été relevée par un organisateur')).toHaveCount(0);

  await page.goto(await linkIn(house, 'bureau@mineurs.example', /papier/));
  await page.getByRole('link', { name: 'Retirer la signature' }).click();
  await page.getByRole('button', { name: 'Oui, retirer et effacer' }).click();
  await expect(page.getByRole('heading', { name: 'La signature est retirée' })).toBeVisible();
  expect(house.onDisk('bureau@mineurs.example')).toEqual([]);
  expect(house.onDisk('Congrès des absents')).toEqual([]);
});

test('A file that is not UTF-8 is told so, with its line', async ({ browser, house }) => {
  const desk = await organiserOf(house, browser);
  await desk.goto(`${house.origin}/admin/zhanaozen-2011/paper/file`);
  await saysWhere(desk);
  await brings(desk, Buffer.from(`${TITLES}\n${GOOD[0]}\n${line('Fédération des é')}`, 'latin1'));
  await expect(desk.getByText('n’est pas en UTF-8 : la ligne 1 ne peut pas être lue')).toBeVisible();
  await expect(desk.getByRole('textbox', { name: 'Recueillie par' })).toHaveValue('Omar');
});

test('A sheet by itself: a name that is there already is asked about first', async ({ browser, house }) => {
  const desk = await organiserOf(house, browser);
  for (const again of [false, true]) {
    await desk.goto(`${house.origin}/admin/zhanaozen-2011/paper/sheet`);
    await saysWhere(desk);
    await copiesTheSheet(desk, 'Comité des jardiniers');
    await desk.getByRole('button', { name: 'Entrer la signature' }).click();
    if (!again) continue;
    await expect(desk.getByRole('heading', { name: 'Ce nom est déjà là' })).toBeVisible();
    await expect(desk.getByRole('textbox', { name: 'Nom de l’organisation' })).toHaveValue('Comité des jardiniers');
    await desk.getByRole('checkbox', { name: 'Entrer cette feuille quand même' }).check();
    await desk.getByRole('button', { name: 'Entrer la signature' }).click();
  }
  await expect(desk.getByText('C’est fait. Entrées : 1. Seulement comptées : 0.')).toBeVisible();
});

async function saysWhere(desk: Page) {
  await desk.getByLabel('Recueillie le').fill('2026-11-20');
  await desk.getByRole('textbox', { name: 'Lieu' }).fill('congrès de Port-Évrard');
  await desk.getByRole('textbox', { name: 'Recueillie par' }).fill('Omar');
  await desk.getByRole('combobox', { name: 'Langue de la feuille' }).selectOption('français');
}

async function brings(desk: Page, content: string | Buffer) {
  const buffer = Buffer.from(content);
  await desk.getByLabel('Fichier CSV').setInputFiles({ name: 'congres.csv', mimeType: 'text/csv', buffer });
  await desk.getByRole('button', { name: 'Vérifier les lignes' }).click();
}

async function copiesTheSheet(desk: Page, organisation: string) {
  await desk.getByRole('textbox', { name: 'Nom de l’organisation' }).fill(organisation);
  await desk.getByRole('combobox', { name: 'De quelle sorte' }).selectOption('Comité, collectif ou comité de grève');
  await desk.getByRole('combobox', { name: 'Pays' }).selectOption('France');
  await desk.getByRole('radio', { name: 'Responsable mandaté·e', exact: true }).check();
  await desk.getByRole('textbox', { name: 'Votre nom' }).fill('N. Petit');
  await desk.getByRole('textbox', { name: 'Votre fonction' }).fill('secrétaire');
  await desk.getByRole('radio', { name: 'Publique', exact: true }).check();
  await desk.getByRole('checkbox', { name: /^J’accepte que ces informations/ }).check();
}
