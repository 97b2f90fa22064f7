import { type Browser, expect, type Page } from '@playwright/test';
import { TOTP } from 'otpauth';
import type { House } from './arrange/house';

// What people do, in their own words; how the pages are pressed stands here and nowhere else.

export interface Signer {
  organisation: string;
  kind: string;
  country: string;
  capacity: 'L’organisation a décidé' | 'Responsable mandaté·e' | 'À titre personnel *';
  name?: string;
  office?: string;
  email: string;
  visibility: 'Publique' | 'Le pays seulement' | 'Confidentielle';
  agrees: ('publishName' | 'deliver' | 'others' | 'updates')[];
}

export const DOCKERS: Signer = {
  organisation: 'Union locale des dockers du Havre',
  kind: 'Syndicat, section ou union locale',
  country: 'France',
  capacity: 'L’organisation a décidé',
  name: 'Claire Le Goff',
  office: 'secrétaire',
  email: 'dockers@havre.example',
  visibility: 'Publique',
  agrees: ['deliver'],
};

export const OILWORKERS: Signer = {
  organisation: '«Бірлік» мұнайшылар кәсіподағы',
  kind: 'Syndicat, section ou union locale',
  country: 'Kazakhstan',
  capacity: 'Responsable mandaté·e',
  email: 'birlik@example.kz',
  visibility: 'Confidentielle',
  agrees: ['deliver'],
};

const AGREEMENTS = {
  publishName: /^J’accepte que mon nom et ma fonction/,
  deliver: /soit remise aux autorités concernées/,
  others: /soit remise aussi à des organisations internationales/,
  updates: /^Je souhaite recevoir des nouvelles/,
};

export async function readsTheAppeal(page: Page, house: House) {
  await page.goto(house.origin);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Carnage contre les ouvriers grévistes');
}

export async function opensTheForm(page: Page, house: House) {
  await readsTheAppeal(page, house);
  await page.getByRole('link', { name: 'Signer au nom d’une organisation' }).click();
}

export async function fillsIn(page: Page, signer: Signer) {
  await page.getByRole('textbox', { name: 'Nom de l’organisation' }).fill(signer.organisation);
  await page.getByRole('combobox', { name: 'De quelle sorte' }).selectOption(signer.kind);
  await page.getByRole('combobox', { name: 'Pays' }).selectOption(signer.country);
  await page.getByRole('radio', { name: signer.capacity, exact: true }).check();
  await page.getByRole('textbox', { name: 'Votre nom' }).fill(signer.name ?? '');
  await page.getByRole('textbox', { name: 'Votre fonction' }).fill(signer.office ?? '');
  await page.getByRole('textbox', { name: 'Adresse électronique' }).fill(signer.email);
  await page.getByRole('radio', { name: signer.visibility, exact: true }).check();
  await page.getByRole('checkbox', { name: /^J’accepte que ces informations/ }).check();
  for (const agreement of signer.agrees) await page.getByRole('checkbox', { name: AGREEMENTS[agreement] }).check();
}

export async function sends(page: Page) {
  await page.getByRole('button', { name: 'Signer' }).click();
}

export async function signs(page: Page, house: House, signer: Signer) {
  await opensTheForm(page, house);
  await fillsIn(page, signer);
  await sends(page);
  await expect(page.getByRole('heading', { name: 'Ouvrez votre messagerie' })).toBeVisible();
}

/** The link of the newest letter that an address got. */
export async function linkIn(house: House, address: string, subject?: string | RegExp): Promise<string> {
  const letter = await house.inbox.letterTo(address, subject);
  const link = /https?:\/\/\S+\/signature\/[\w-]{64}/.exec(letter.text ?? '')?.[0];
  if (!link) throw new Error(`No link in the letter «${letter.subject}».`);
  return link;
}

export async function confirmsFromTheInbox(page: Page, house: House, signer: Signer): Promise<string> {
  const link = await linkIn(house, signer.email);
  await page.goto(link);
  await page.getByRole('button', { name: 'Confirmer la signature' }).click();
  await expect(page.getByText('Merci. La signature est confirmée.')).toBeVisible();
  return link;
}

export const PASSWORD = 'une phrase assez longue';

/** The first organiser of a house comes in by the link that the server printed, and says who runs the site. */
export async function movesIn(page: Page, house: House) {
  await page.goto(house.welcome());
  await page.getByRole('textbox', { name: 'Votre nom' }).fill('Amina Benali');
  await page.getByRole('textbox', { name: 'Adresse électronique' }).fill('amina@comite.example');
  await page.getByLabel('Mot de passe').fill(PASSWORD);
  await page.getByRole('button', { name: 'Commencer' }).click();
  await page.getByRole('textbox', { name: 'Qui recueille les signatures' }).fill('Comité de solidarité de Lille');
  await page.getByRole('textbox', { name: 'Contact' }).fill('comite@solidarite.example');
  await page.getByRole('combobox', { name: 'Pays où se trouve le serveur' }).selectOption('France');
  await page.getByRole('textbox', { name: 'Combien de temps' }).fill('six mois après la dernière remise');
  await page.getByRole('button', { name: 'Enregistrer' }).first().click();
  await expect(page.getByText('C’est enregistré.')).toBeVisible();
}

const inhabited = new WeakSet<House>();

/** An organiser at the desk, in a browser of his or her own; the first one moves in. */
export async function organiserOf(house: House, browser: Browser): Promise<Page> {
  const desk = await (await browser.newContext()).newPage();
  await (inhabited.has(house) ? comesBack(desk, house) : movesIn(desk, house));
  inhabited.add(house);
  return desk;
}

export async function comesBack(page: Page, house: House, password = PASSWORD) {
  await page.goto(`${house.origin}/admin`);
  await page.getByRole('textbox', { name: 'Adresse électronique' }).fill('amina@comite.example');
  await page.getByLabel('Mot de passe').fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
}

export async function opensAtTheDesk(desk: Page, house: House, organisation: string) {
  await desk.goto(`${house.origin}/admin/zhanaozen-2011/moderation`);
  await desk.getByRole('searchbox', { name: 'Chercher' }).fill(organisation);
  await desk.getByRole('button', { name: 'Montrer' }).click();
  await desk.getByRole('link', { name: organisation }).click();
}

export async function accepts(desk: Page, house: House, organisation: string) {
  await opensAtTheDesk(desk, house, organisation);
  await desk.getByRole('radio', { name: 'Rappel au téléphone public de l’organisation' }).check();
  await desk.getByRole('button', { name: 'Accepter' }).click();
  await expect(desk.getByText('C’est décidé. Une lettre le dira.')).toBeVisible();
}

/** The domain of the mailbox that signed is found to be the organisation's own. */
export async function verifiesTheDomain(desk: Page, house: House, organisation: string) {
  await opensAtTheDesk(desk, house, organisation);
  await desk.getByRole('link', { name: 'Lier, vérifier un domaine, passer à une autre personne' }).click();
  await desk.getByRole('textbox', { name: 'Où vous l’avez vu' }).fill('Au bas de leur site.');
  await desk.getByRole('button', { name: 'Vérifier ce domaine' }).click();
  await expect(desk.getByText('Le domaine est vérifié pour cette organisation.')).toBeVisible();
}

/** In public, where the name leads to the page of its own. */
export async function seesInTheList(page: Page, house: House, organisation: string) {
  await page.goto(`${house.origin}/fr/zhanaozen-2011/signatories`);
  await expect(page.getByRole('link', { name: organisation }).first()).toBeVisible();
}

/** From the public list, where the organisation's name leads to its own page. */
export async function objects(page: Page, organisation: string, email: string, said: string) {
  await page.getByRole('link', { name: organisation }).click();
  await page.getByRole('link', { name: /n’a pas signé/ }).click();
  await page.getByRole('textbox', { name: 'Votre nom' }).fill('Jeanne Petit');
  await page.getByRole('textbox', { name: 'Votre fonction' }).fill('trésorière');
  await page.getByRole('textbox', { name: 'Ce qui s’est passé' }).fill(said);
  await page.getByRole('button', { name: 'Envoyer' }).click();
  await expect(page.getByText('Cette réponse est nécessaire.').first()).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Ce qui s’est passé' })).toHaveValue(said);
  await page.getByRole('textbox', { name: 'Adresse électronique' }).fill(email);
  await page.getByRole('button', { name: 'Envoyer' }).click();
  await expect(page.getByRole('heading', { name: 'Ouvrez votre messagerie' })).toBeVisible();
}

/** By the button that the letter leads to; answers its link. */
export async function confirmsTheObjection(page: Page, house: House, email: string): Promise<string> {
  const { text } = await house.inbox.letterTo(email, /contestation/);
  const link = /https?:\/\/\S+\/objection\/[\w-]{64}/.exec(text)?.[0] ?? '';
  await page.goto(link);
  await expect(page.getByText('Rien n’est encore fait.')).toBeVisible();
  await page.getByRole('button', { name: 'Confirmer la contestation' }).click();
  await expect(page.getByText('Elle est confirmée.')).toBeVisible();
  return link;
}

export interface Colleague {
  name: string;
  email: string;
  role: 'Responsable' | 'Modération' | 'Traduction' | 'Lecture';
  /** Of a moderator of some countries alone. */
  countries?: string;
}

/** An organiser invites another one; answers the link that only that one gets. */
export async function makesALinkFor(
  desk: Page,
  house: House,
  { name, email, role, countries = '' }: Colleague,
): Promise<string> {
  await desk.goto(`${house.origin}/admin/organisers`);
  await desk.getByRole('textbox', { name: 'Nom' }).fill(name);
  await desk.getByRole('textbox', { name: 'Adresse électronique' }).fill(email);
  await desk.getByRole('radio', { name: role, exact: true }).check();
  await desk.getByRole('textbox', { name: 'Pays' }).fill(countries);
  await desk.getByRole('button', { name: 'Faire le lien' }).click();
  return desk.getByText(/\/admin\/welcome\//).innerText();
}

/** An organiser invites another one, who comes in by the link in a browser of his or her own. */
export async function invites(desk: Page, house: House, colleague: Colleague): Promise<Page> {
  const link = await makesALinkFor(desk, house, colleague);
  const browser = desk.context().browser();
  if (!browser) throw new Error('The desk stands in no browser.');
  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  await other.getByLabel('Mot de passe').fill(PASSWORD);
  await other.getByRole('button', { name: 'Commencer' }).click();
  return other;
}

/** Turns on the codes of an organiser who is in; answers what makes them, and the codes for whoever loses the telephone. */
export async function turnsOnCodes(
  page: Page,
  house: House,
): Promise<{ totp: TOTP; first: string; recovery: string[] }> {
  await page.goto(`${house.origin}/admin/account`);
  await page.getByRole('link', { name: 'Activer les codes' }).click();
  await page.getByRole('button', { name: 'Activer les codes' }).click();
  await expect(page.getByRole('img', { name: 'Image à montrer à l’application' })).toBeVisible();
  const totp = new TOTP({ secret: (await page.locator('dd code').innerText()).replaceAll(' ', '') });
  const first = totp.generate();
  await page.getByRole('textbox', { name: 'Le code que l’application montre' }).fill(first);
  await page.getByRole('button', { name: 'Vérifier et activer' }).click();
  const recovery = await page.getByRole('status').locator('li code').allInnerTexts();
  expect(recovery).toHaveLength(10);
  return { totp, first, recovery };
}
