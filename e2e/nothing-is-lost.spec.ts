import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { expect, House, test } from './arrange/house';
import { lockDatabase } from './arrange/lock';
import { postSignature } from './arrange/posts';
import { DOCKERS, fillsIn, opensTheForm, sends } from './people';

const KILLS = 6;
const TAKEN = /\/sign\/sent/;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('Fifty identical posts at once are one signature and one letter', async ({ house }) => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => postSignature(house, 'fifty@faults.example')));
  for (const answer of answers) expect(answer).toMatch(TAKEN);
  await house.inbox.letterTo('fifty@faults.example');
  await wait(3000);
  expect(house.inbox.lettersTo('fifty@faults.example')).toHaveLength(1);
});

test('The server is killed while organisations sign: what was acknowledged is there and is written to', async () => {
  test.setTimeout(300_000);
  const house = await new House().open();
  const acknowledged: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    let signing = true;
    const sign = async (who: number) => {
      for (let n = 0; signing; n += 1) {
        const email = `kill${kill}-${who}-${n}@faults.example`;
        if (TAKEN.test((await postSignature(house, email)) ?? '')) acknowledged.push(email);
        else await wait(20);
      }
    };
    const signers = [sign(1), sign(2), sign(3), sign(4)];
    const before = acknowledged.length;
    await expect.poll(() => acknowledged.length - before, { intervals: [20] }).toBeGreaterThan(2);
    await wait(Math.random() * 300);
    await house.end('SIGKILL');
    signing = false;
    await Promise.all(signers);
    await house.start();
  }
  console.log(`${acknowledged.length} signatures acknowledged over ${KILLS} kills`);
  expect(acknowledged.length).toBeGreaterThan(KILLS * 2);
  // A letter that was being sent when its sender was killed is taken up again when its lease of two minutes is over.
  const written = () => acknowledged.filter((email) => house.inbox.lettersTo(email).length > 0).length;
  await expect.poll(written, { timeout: 150_000, intervals: [1000] }).toBe(acknowledged.length);
  const ids = new Map(house.inbox.letters.map(({ to, messageId }) => [`${to} ${messageId}`, messageId]));
  expect(new Set(ids.values()).size).toBe(new Set(house.inbox.letters.map(({ to }) => to[0])).size);
  await house.close();
});

test('Told to stop, the server ends what is under way and leaves within ten seconds', async () => {
  const house = await new House().open();
  const underWay = Array.from({ length: 20 }, (_, n) => postSignature(house, `term${n}@faults.example`));
  await wait(50);
  const began = Date.now();
  expect(await house.end('SIGTERM')).toBe(0);
  expect(Date.now() - began).toBeLessThan(10_000);
  const answers = await Promise.all(underWay);
  const taken = answers.flatMap((answer, n) => (TAKEN.test(answer ?? '') ? [`term${n}@faults.example`] : []));
  expect(taken.length).toBeGreaterThan(0);
  await house.start();
  for (const email of taken) {
    await house.inbox.letterTo(email);
    expect(house.inbox.lettersTo(email)).toHaveLength(1);
  }
  await house.close();
});

test('Told to stop, the server leaves who says nothing at once, and its whole database in one file', async () => {
  const house = await new House().open();
  await postSignature(house, 'held@faults.example');
  const { letGo } = await holdOn(house, '');
  const began = Date.now();
  expect(await house.end('SIGTERM')).toBe(0);
  // Who is at a request has seven seconds.
  expect(Date.now() - began).toBeLessThan(6000);
  await letGo;
  expect(readdirSync(house.folder).filter((name) => name.startsWith('demarche.sqlite'))).toEqual(['demarche.sqlite']);
  await house.close();
});

test('Told to stop, the server lets go of who does not end a request', async () => {
  const house = await new House().open();
  const { letGo } = await holdOn(house, 'GET /fr HTTP/1.1\r\nHost: ');
  expect(await house.end('SIGTERM')).toBe(0);
  await letGo;
  await house.close();
});

test('Two servers on one database take signatures side by side, and no letter is sent twice', async () => {
  const first = await new House().open();
  const { DATABASE_URL = '', SMTP_URL = '' } = first.environment();
  const second = await new House({ DATABASE_URL, SMTP_URL }).open();
  const emails = Array.from({ length: 40 }, (_, n) => `two${n}@faults.example`);
  const answers = await Promise.all(emails.map((email, n) => postSignature(n % 2 ? first : second, email)));
  for (const answer of answers) expect(answer).toMatch(TAKEN);
  for (const email of emails) await first.inbox.letterTo(email);
  await wait(2000);
  expect(first.inbox.letters).toHaveLength(emails.length);
  await second.close();
  await first.close();
});

test('One engine serves the whole process', async ({ request }) => {
  const house = await new House().open();
  for (const address of ['/fr/zhanaozen-2011', '/fr/zhanaozen-2011/sign', '/fr/privacy', '/admin/sign-in', '/healthz'])
    await request.get(house.origin + address);
  await postSignature(house, 'engine@faults.example');
  await house.inbox.letterTo('engine@faults.example');
  // A writer and a reader.
  expect(house.openings()).toBe(2);
  await house.close();
});

test('The database cannot be written: the form comes back with all that was typed, and works a minute later', async ({
  page,
  house,
  request,
}) => {
  await opensTheForm(page, house);
  await fillsIn(page, { ...DOCKERS, email: 'locked@faults.example' });
  const release = lockDatabase(house);
  const [answer] = await Promise.all([page.waitForResponse(/\/signatures$/), sends(page)]);
  expect(answer.status()).toBe(503);
  await expect(page.getByText('Le serveur n’a pas pu enregistrer')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Nom de l’organisation' })).toHaveValue(DOCKERS.organisation);
  await expect(page.getByRole('checkbox', { name: /^J’accepte que ces informations/ })).toBeChecked();
  expect((await page.request.get(`${house.origin}/fr/zhanaozen-2011`)).status()).toBe(200);
  const links = await request.post(`${house.origin}/fr/signature/links`, { form: { email: 'locked@faults.example' } });
  expect(links.status()).toBe(503);
  expect(await links.text()).toContain('locked@faults.example');
  release();
  await sends(page);
  await expect(page.getByRole('heading', { name: 'Ouvrez votre messagerie' })).toBeVisible();
  await house.inbox.letterTo('locked@faults.example');
});

/** Connects, says no more than `words`, and holds on; what is answered resolves once the server lets go. */
async function holdOn(house: House, words: string): Promise<{ letGo: Promise<unknown> }> {
  const socket = connect(Number(new URL(house.origin).port), '127.0.0.1');
  await once(socket, 'connect');
  socket.on('error', () => {}).write(words);
  return { letGo: new Promise((resolve) => socket.once('close', resolve)) };
}
