import { type Browser, expect, type Page } from '@playwright/test';
import { delivers, freezesAnEdition, notesAGain } from '../handing-over';
import {
  accepts,
  confirmsFromTheInbox,
  confirmsTheObjection,
  DOCKERS,
  linkIn,
  objects,
  opensTheForm,
  organiserOf,
  type Signer,
  seesInTheList,
  sends,
  signs,
} from '../people';
import { acceptsTheDemarche, confirmsTheReport, LILLE, linkOfDemarche, readsTheDemarche, reports } from '../reporting';
import type { House } from './house';

/** The width in px of A4 less its margins of 15 mm. */
export const SHEET = Math.floor((180 / 25.4) * 96);

export interface Place {
  name: string;
  address: string;
  status: number;
}

interface Arranged {
  /** Whose signature can be seen on them. */
  signer: Signer;
  places: Place[];
  /** What was written down at the desk for it. */
  atTheDesk: string[];
}

const arranged = new WeakMap<House, Promise<Arranged>>();

/** Every public page, in French, with something of `signer` to see on it; arranged once in a house. */
export function publicPages(house: House, browser: Browser, signer = somebody()): Promise<Arranged> {
  const pages = arranged.get(house) ?? arrange(house, browser, signer);
  arranged.set(house, pages);
  return pages;
}

/** Where a page lies in a house, in a language. */
export function addressIn(house: House, lang: string, { address }: Place): string {
  return new URL(address.replace('/fr/', `/${lang}/`), house.origin).href;
}

/** Signs from a mailbox that no other story has. */
function somebody(): Signer {
  const box = Math.random().toString(36).slice(2);
  return { ...DOCKERS, organisation: `Union des dockers ${box}`, email: `${box}@pages.example` };
}

async function arrange(house: House, browser: Browser, signer: Signer): Promise<Arranged> {
  const page = await (await browser.newContext()).newPage();
  const unconfirmed = { ...signer, organisation: 'Section des phares', email: `x${signer.email}` };
  await signs(page, house, signer);
  await signs(page, house, unconfirmed);
  const own = await confirmsFromTheInbox(page, house, signer);
  await opensTheForm(page, house);
  await sends(page);
  const wrong = page.url();
  const desk = await organiserOf(house, browser);
  await accepts(desk, house, signer.organisation);
  const frozen = await freezesAnEdition(desk, house);
  const edition = frozen.split('/').at(-1);
  const acted = await actsToo(page, desk, house, signer);
  const atTheDesk = [
    await delivers(desk, house, frozen),
    await notesAGain(desk, house),
    `${frozen}/delivered`,
    acted.atTheDesk,
  ];
  await seesInTheList(page, house, signer.organisation);
  const entry = await page.getByRole('link', { name: signer.organisation }).first().getAttribute('href');
  expect(entry).toBeTruthy();
  await objects(page, signer.organisation, `tresor-${signer.email}`, 'Notre bureau n’a rien décidé.');
  const objection = await confirmsTheObjection(page, house, `tresor-${signer.email}`);
  const appeal = '/fr/zhanaozen-2011';
  const there = {
    ...{ appeal, sign: `${appeal}/sign`, 'sign-wrong': wrong, sent: `${appeal}/sign/sent` },
    ...{ meeting: `${appeal}/meeting`, 'without-this-site': `${appeal}/without-this-site` },
    ...{ signatories: `${appeal}/signatories`, found: `${appeal}/signatories?q=dockers`, entry: entry ?? '' },
    ...{ objecting: `${entry}/objection`, 'objection-sent': `${entry}/objection/sent`, objection },
    ...{ deliveries: `${appeal}/deliveries`, edition: `${appeal}/deliveries/${edition}` },
    ...{ privacy: '/fr/privacy', links: '/fr/signature', 'links-sent': '/fr/signature/sent' },
    ...{ confirming: await linkIn(house, unconfirmed.email), private: own, correction: `${own}/correction` },
    ...{ withdrawal: `${own}/withdrawal`, withdrawn: '/fr/signature/withdrawn' },
    ...acted.places,
  };
  const missing = {
    ...{ missing: '/fr/nothing', 'missing-signature': `/fr/signature/${'x'.repeat(64)}` },
    'missing-objection': `/fr/objection/${'x'.repeat(64)}`,
    'missing-demarche': `/fr/demarche/${'x'.repeat(64)}`,
  };
  const places = (pages: Record<string, string>, status: number): Place[] =>
    Object.entries(pages).map(([name, address]) => ({ name, address, status }));
  return { signer, atTheDesk, places: [...places(there, 200), ...places(missing, 404)] };
}

/** The signer reports a démarche, which is accepted, and a second one, which is not confirmed. */
async function actsToo(page: Page, desk: Page, house: House, { organisation, email }: Signer) {
  const reported = { ...LILLE, organisations: organisation, email: `acts-${email}` };
  const unconfirmed = { ...reported, email: `acts-x${email}`, sees: 'Le pays seulement' as const };
  await reports(page, house, reported);
  await reports(page, house, unconfirmed);
  const own = await confirmsTheReport(page, house, reported);
  await acceptsTheDemarche(desk, house, organisation);
  const atTheDesk = new URL(desk.url()).pathname;
  const register = '/fr/zhanaozen-2011/demarches';
  await page.goto(`${house.origin}${register}/report`);
  await page.getByRole('button', { name: 'Envoyer' }).click();
  const wrong = page.url();
  await readsTheDemarche(page, house, organisation);
  const places = {
    ...{ act: '/fr/zhanaozen-2011/act?country=FR', demarches: register, demarche: page.url() },
    ...{ line: `${register}/line`, report: `${register}/report`, 'report-wrong': wrong },
    ...{ reported: `${register}/report/sent`, 'demarche-confirming': await linkOfDemarche(house, unconfirmed.email) },
    ...{ 'demarche-own': own, 'demarche-correction': `${own}/correction`, 'demarche-withdrawal': `${own}/withdrawal` },
    'demarche-withdrawn': '/fr/demarche/withdrawn',
  };
  return { places, atTheDesk };
}
