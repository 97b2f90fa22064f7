import { expect, test } from './arrange/house';
import { accepts, confirmsFromTheInbox, OILWORKERS, organiserOf, signs } from './people';

test('Someone at risk signs confidentially, moves no number that day, and withdraws without trace', async ({
  page,
  house,
  browser,
  request,
}) => {
  const desk = await organiserOf(house, browser);
  await signs(page, house, OILWORKERS);
  const letter = await house.inbox.letterTo(OILWORKERS.email);
  for (const told of [letter.subject, letter.text, letter.html])
    expect(String(told)).not.toMatch(/Бірлік|Zhanaozen|Carnage|кәсіподағы|zhanaozen-2011/);

  const link = await confirmsFromTheInbox(page, house, OILWORKERS);
  const list = `${house.origin}/fr/zhanaozen-2011/signatories`;
  const listBefore = await (await page.goto(list))?.text();
  await accepts(desk, house, OILWORKERS.organisation);
  for (const where of ['/fr/zhanaozen-2011', '/fr/zhanaozen-2011/signatories', '/en/zhanaozen-2011/signatories'])
    expect(await (await request.get(house.origin + where)).text()).not.toContain('Бірлік');
  expect(await (await page.goto(list))?.text()).toBe(listBefore);

  await page.goto(link);
  await page.getByRole('link', { name: 'Retirer la signature' }).click();
  await expect(page.getByText('effacés de ce site')).toBeVisible();
  await page.getByRole('button', { name: 'Oui, retirer et effacer' }).click();
  await expect(page.getByRole('heading', { name: 'La signature est retirée' })).toBeVisible();

  expect((await request.get(link)).status()).toBe(410);
  expect(await (await page.goto(list))?.text()).toBe(listBefore);
  expect(house.onDisk('Бірлік')).toEqual([]);
  expect(house.onDisk(OILWORKERS.email)).toEqual([]);
});
