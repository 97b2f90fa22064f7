import type { APIRequestContext } from '@playwright/test';
import { expect, type House, test } from './arrange/house';
import { postConfirmed } from './arrange/posts';
import { accepts, organiserOf, seesInTheList } from './people';

const NAME = 'Cooperativa de pescadores de Valparaíso';
const APPEAL = '/fr/zhanaozen-2011';
/** The issuers' promise, in milliseconds: what is taken away is gone everywhere within it. */
const EVERYWHERE_WITHIN = 5_000;

test('One switch hides a country, or all of them, on every page and in every file within five seconds', async ({
  house,
  browser,
  page,
  request,
}) => {
  const desk = await organiserOf(house, browser);
  await postConfirmed(house, 'pescadores@hidden.example', NAME, { country: 'CL' });
  await accepts(desk, house, NAME);
  await seesInTheList(page, house, NAME);
  const entry = (await page.getByRole('link', { name: NAME }).getAttribute('href')) ?? '';
  const places = [`${APPEAL}/signatories`, `${APPEAL}/signatories?query=pescadores`, entry];
  places.push(`${APPEAL}/signatories.json`, `${APPEAL}/signatories.csv`, APPEAL);
  const shown = () => placesWithTheName(request, house, places);
  expect(await shown()).toEqual(expect.arrayContaining(places.slice(0, 5)));

  const presses = async (name: string) => {
    await desk.goto(`${house.origin}/admin/zhanaozen-2011/list`);
    await desk.getByRole('button', { name }).click();
  };
  for (const [hide, show] of [
    ['Cacher — Chili', 'Montrer de nouveau — Chili'],
    [/^Cacher — Tou/, /^Montrer de nouveau — Tou/],
  ] as [string, string][]) {
    await presses(hide);
    await expect.poll(shown, { timeout: EVERYWHERE_WITHIN }).toEqual([]);
    expect((await request.get(house.origin + entry)).status()).toBe(404);
    await presses(show);
    await seesInTheList(page, house, NAME);
  }
});

/** Where the entry is named; what was searched for stands in the field of the search. */
async function placesWithTheName(request: APIRequestContext, house: House, places: string[]): Promise<string[]> {
  const texts = await Promise.all(places.map(async (place) => (await request.get(house.origin + place)).text()));
  return places.filter((_, n) => texts[n]?.includes(NAME));
}
