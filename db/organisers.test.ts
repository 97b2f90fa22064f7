import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  anyOrganiser,
  findOrganiser,
  isOrganiser,
  offerWelcome,
  readWelcome,
  signIn,
  signOut,
  takeWelcome,
} from '@/db';
import { countRows, foundOnDisk, freshDatabase, HOUR, MINUTE, morning, rawWrite, rows } from './test-database';

const PASSWORD = 'une phrase assez longue';
const NADIA = { name: 'Nadia', email: 'Nadia@Campaign.example', password: PASSWORD };

/** The clock of sessions is the machine's, since better-auth reads no other. */
const fromNow = (milliseconds: number) => new Date(Date.now() + milliseconds);

const asCookie = (cookies: string[]) => cookies.map((cookie) => cookie.split(';')[0]).join('; ');

async function addNadia(): Promise<void> {
  await takeWelcome(await offerWelcome(null), NADIA);
}

async function enter(email = NADIA.email, password = PASSWORD): Promise<string> {
  const entered = await signIn(email, password);
  if (typeof entered === 'string') throw new Error(`Not signed in: ${entered}`);
  return asCookie(entered.cookies);
}

describe('the one-time link', () => {
  beforeEach(freshDatabase);

  it('makes the first organiser, under the name and address that are typed', async () => {
    expect(await anyOrganiser()).toBe(false);
    const token = await offerWelcome(null, morning());
    expect(await readWelcome(token, morning())).toEqual({ name: '', email: '' });
    expect(await takeWelcome(token, NADIA, morning())).toBe('welcome');
    expect([await anyOrganiser(), await isOrganiser('nadia@campaign.example')]).toEqual([true, true]);
    expect(await findOrganiser(await enter())).toMatchObject({ name: 'Nadia', email: 'nadia@campaign.example' });
  });

  it('made for somebody is for that name and address, whatever is typed', async () => {
    const token = await offerWelcome({ name: 'Yusuf', email: 'yusuf@campaign.example' }, morning());
    expect(await readWelcome(token, morning())).toEqual({ name: 'Yusuf', email: 'yusuf@campaign.example' });
    await takeWelcome(token, NADIA, morning());
    expect([await isOrganiser('yusuf@campaign.example'), await isOrganiser(NADIA.email)]).toEqual([true, false]);
  });

  it('works once, also of two takers at once', async () => {
    const token = await offerWelcome(null, morning());
    const other = { ...NADIA, email: 'other@campaign.example' };
    expect(await Promise.all([takeWelcome(token, NADIA, morning()), takeWelcome(token, other, morning())])).toEqual(
      expect.arrayContaining(['welcome', 'gone']),
    );
    expect(await readWelcome(token, morning())).toBeNull();
    expect(await takeWelcome(token, other, morning())).toBe('gone');
    expect(countRows('organisers')).toBe(1);
  });

  it('is good for 24 hours', async () => {
    const token = await offerWelcome(null, morning());
    expect(await readWelcome(token, morning(24 * HOUR - 1))).not.toBeNull();
    expect(await readWelcome(token, morning(24 * HOUR))).toBeNull();
    expect(await takeWelcome(token, NADIA, morning(24 * HOUR))).toBe('gone');
  });

  it('is replaced by a newer one for the same person, and leaves that of another alone', async () => {
    const old = await offerWelcome(null, morning());
    const yusuf = await offerWelcome({ name: 'Yusuf', email: 'yusuf@campaign.example' }, morning());
    await offerWelcome(null, morning());
    expect(await readWelcome(old, morning())).toBeNull();
    expect(await readWelcome(yusuf, morning())).not.toBeNull();
  });

  it('is unknown when it is made up, and is not kept itself', async () => {
    const token = await offerWelcome(null, morning());
    for (const made of ['', 'x', token.slice(1), `${token}A`]) expect(await readWelcome(made, morning())).toBeNull();
    expect(foundOnDisk([token])).toEqual([]);
  });

  it('for the first organiser is gone once there is one, however that one came', async () => {
    const before = await offerWelcome(null);
    const yusuf = { ...NADIA, name: 'Yusuf', email: 'yusuf@campaign.example' };
    await takeWelcome(await offerWelcome(yusuf), yusuf);
    const after = await offerWelcome(null);
    for (const token of [before, after])
      for (const given of [NADIA, yusuf]) {
        expect(await readWelcome(token)).toBeNull();
        expect(await takeWelcome(token, { ...given, password: 'un tout autre mot de passe' })).toBe('gone');
      }
    expect(await signIn(yusuf.email, 'un tout autre mot de passe')).toBe('wrong');
    expect(countRows('organisers')).toBe(1);
  });

  it('for an organiser sets a new password and ends every session', async () => {
    await addNadia();
    const sessions = [await enter(), await enter()];
    const token = await offerWelcome({ name: '', email: 'nadia@campaign.example' });
    expect(await takeWelcome(token, { ...NADIA, password: 'un tout autre mot de passe' })).toBe('welcome');
    for (const cookie of sessions) expect(await findOrganiser(cookie)).toBeNull();
    expect(await signIn(NADIA.email, PASSWORD)).toBe('wrong');
    expect(await findOrganiser(await enter(NADIA.email, 'un tout autre mot de passe'))).toMatchObject({
      name: 'Nadia',
    });
    expect(countRows('organisers')).toBe(1);
  });

  it('ends every session too when it was asked for with capitals in the address', async () => {
    await addNadia();
    const cookie = await enter();
    const token = await offerWelcome({ name: '', email: 'NADIA@campaign.example' });
    await takeWelcome(token, { ...NADIA, password: 'un tout autre mot de passe' });
    expect(await findOrganiser(cookie)).toBeNull();
  });

  it('is in the audit: offered, added, reset', async () => {
    await addNadia();
    await takeWelcome(await offerWelcome({ name: '', email: 'nadia@campaign.example' }), NADIA);
    const acts = rows<{ act: string }>('SELECT act FROM audit ORDER BY rowid').map(({ act }) => act);
    expect(acts).toEqual(['welcome.offered', 'organiser.added', 'welcome.offered', 'organiser.reset']);
  });
});

describe('signing in', () => {
  beforeAll(async () => {
    await freshDatabase();
    await addNadia();
  });

  it('takes the address in any case, and no other password', async () => {
    expect(await findOrganiser(await enter('NADIA@CAMPAIGN.EXAMPLE'))).toMatchObject({ name: 'Nadia' });
    expect(await signIn(NADIA.email, `${PASSWORD} `)).toBe('wrong');
    expect(await signIn(NADIA.email, '')).toBe('wrong');
  });

  it('says the same to an unknown address as to a wrong password', async () => {
    expect(await signIn('nobody@campaign.example', PASSWORD)).toBe('wrong');
    expect(await signIn('not an address', PASSWORD)).toBe('wrong');
  });

  it('gives a cookie that no script reads, and nothing of the visitor is kept', async () => {
    const entered = await signIn(NADIA.email, PASSWORD);
    const cookies = typeof entered === 'string' ? [] : entered.cookies;
    expect(cookies.join()).toMatch(/HttpOnly; SameSite=Lax/i);
    expect(rows('SELECT DISTINCT ip_address, user_agent FROM sessions')).toEqual([{ ip_address: '', user_agent: '' }]);
  });

  it('keeps no password', async () => {
    expect(foundOnDisk([PASSWORD])).toEqual([]);
  });
});

describe('a session', () => {
  let cookie: string;
  beforeAll(async () => {
    await freshDatabase();
    await addNadia();
  });
  beforeEach(async () => {
    rawWrite('DELETE FROM sessions');
    cookie = await enter();
  });

  it('ends after 30 minutes without a sight of the organiser, for good', async () => {
    expect(await findOrganiser(cookie, fromNow(29 * MINUTE))).toMatchObject({ name: 'Nadia' });
    expect(await findOrganiser(cookie, fromNow(58 * MINUTE))).toMatchObject({ name: 'Nadia' });
    expect(await findOrganiser(cookie, fromNow(89 * MINUTE))).toBeNull();
    expect(await findOrganiser(cookie, fromNow(58 * MINUTE))).toBeNull();
    expect(countRows('sessions')).toBe(0);
  });

  it('ends after 12 hours, however busy', async () => {
    for (let minutes = 25; minutes < 12 * 60; minutes += 25)
      expect(await findOrganiser(cookie, fromNow(minutes * MINUTE)), `${minutes} min`).not.toBeNull();
    expect(await findOrganiser(cookie, fromNow(12 * HOUR))).toBeNull();
  });

  it('writes the last sight down at most once a minute', async () => {
    await findOrganiser(cookie, fromNow(50_000));
    expect(rows('SELECT seen_at FROM sessions')).toEqual([{ seen_at: null }]);
    const seen = fromNow(70_000);
    await findOrganiser(cookie, seen);
    expect(rows('SELECT seen_at FROM sessions')).toEqual([{ seen_at: seen.getTime() }]);
  });

  it('ends when the organiser signs out, and only that one', async () => {
    const other = await enter();
    expect((await signOut(cookie)).join()).toMatch(/Max-Age=0/i);
    expect(await findOrganiser(cookie)).toBeNull();
    expect(await findOrganiser(other)).not.toBeNull();
    await expect(signOut(cookie)).resolves.toBeInstanceOf(Array);
  });

  it('is nobody’s without its cookie, with a made-up or with an altered one', async () => {
    const altered = cookie.replace(/=(.)/, (_, first) => `=${first === 'A' ? 'B' : 'A'}`);
    for (const wrong of ['', 'x=y', 'demarche.session_token=abc.def', altered, cookie.slice(0, -8)])
      expect(await findOrganiser(wrong)).toBeNull();
  });
});
