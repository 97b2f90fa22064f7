import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  changePassword,
  findOrganiser,
  needsProof,
  openWithCode,
  owesCode,
  prove,
  signIn,
  signOut,
  signOutEverywhere,
} from '@/db';
import { countRows, foundOnDisk, freshDatabase, HOUR, MINUTE, rawWrite, rows } from '../test-database';
import { addNadia, asCookie, codeAt, enter, fromNow, NADIA, PASSWORD, turnOn } from '../test-organisers';
import { forgiveTries } from './sign-in-limits';

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

describe('a session whose code is due', () => {
  let cookie: string;
  let id: string;
  let phone: { secret: string; recoveryCodes: string[] };
  beforeEach(async () => {
    await freshDatabase();
    id = await addNadia();
    phone = await turnOn(id, fromNow(-MINUTE));
    const entered = await signIn(NADIA.email, PASSWORD);
    if (typeof entered === 'string') throw new Error(entered);
    expect(entered.codeDue).toBe(true);
    cookie = asCookie(entered.cookies);
  });

  it('opens nothing, and asks for the code', async () => {
    expect([await findOrganiser(cookie), await owesCode(cookie), await needsProof(cookie)]).toEqual([null, true, true]);
    expect(await prove(cookie, { password: PASSWORD, code: '' })).toBe('gone');
    expect(await changePassword(cookie, { old: PASSWORD, password: 'un tout autre mot de passe' })).toBe('gone');
  });

  it('opens with the code of the telephone, and counts as proved', async () => {
    expect(await openWithCode(cookie, codeAt(phone.secret, fromNow(0)))).toBe('open');
    expect(await findOrganiser(cookie)).toMatchObject({ id, hasCodes: true });
    expect([await owesCode(cookie), await needsProof(cookie)]).toEqual([false, false]);
  });

  it('opens with a recovery code, and with none that was made up', async () => {
    expect(await openWithCode(cookie, 'aaaaa-aaaaa')).toBe('wrong');
    expect(await openWithCode(cookie, phone.recoveryCodes[0] ?? '')).toBe('open');
    expect(await openWithCode(cookie, phone.recoveryCodes[1] ?? '')).toBe('gone');
  });

  it('does not open with a code that opened another one', async () => {
    const code = codeAt(phone.secret, fromNow(0));
    expect(await openWithCode(cookie, code)).toBe('open');
    const other = await enter();
    expect(await openWithCode(other, code)).toBe('wrong');
    expect(await findOrganiser(other)).toBeNull();
  });

  it('is put off after five wrong codes, also for the right one', async () => {
    for (let n = 0; n < 5; n++) expect(await openWithCode(cookie, 'wrong')).toBe('wrong');
    expect(await openWithCode(cookie, codeAt(phone.secret, fromNow(0)))).toBe('later');
  });
});

describe('giving the password or the code again', () => {
  let cookie: string;
  let id: string;
  beforeEach(async () => {
    await freshDatabase();
    id = await addNadia();
    cookie = await enter();
  });

  it('is not asked for in the first five minutes after signing in, and then is', async () => {
    expect(await needsProof(cookie, fromNow(4.9 * MINUTE))).toBe(false);
    expect(await needsProof(cookie, fromNow(5.1 * MINUTE))).toBe(true);
    expect(await needsProof('')).toBe(true);
  });

  it('with the password is good for five minutes more, in that session alone', async () => {
    const other = await enter();
    const later = fromNow(20 * MINUTE);
    expect(await prove(cookie, { password: 'un tout autre mot de passe', code: '' }, later)).toBe('wrong');
    expect(await needsProof(cookie, later)).toBe(true);
    expect(await prove(cookie, { password: PASSWORD, code: '' }, later)).toBe('proved');
    expect(await needsProof(cookie, fromNow(24 * MINUTE))).toBe(false);
    expect(await needsProof(other, fromNow(24 * MINUTE))).toBe(true);
  });

  it('with a code takes one that was not used yet', async () => {
    const { secret } = await turnOn(id, fromNow(-MINUTE));
    const later = fromNow(10 * MINUTE);
    const code = codeAt(secret, later);
    expect(await prove(cookie, { password: '', code }, later)).toBe('proved');
    expect(await prove(cookie, { password: '', code }, later)).toBe('wrong');
  });

  it('takes no code of who has none', async () => {
    expect(await prove(cookie, { password: '', code: '123456' })).toBe('wrong');
  });

  it('is put off after five failures, which count with those at the door', async () => {
    for (let n = 0; n < 5; n++) expect(await prove(cookie, { password: 'x', code: '' })).toBe('wrong');
    expect(await prove(cookie, { password: PASSWORD, code: '' })).toBe('later');
    expect(await signIn(NADIA.email, PASSWORD)).toBe('later');
    await forgiveTries(NADIA.email.toLowerCase());
  });
});

describe('another password', () => {
  beforeEach(async () => {
    await freshDatabase();
    await addNadia();
  });
  const given = { old: PASSWORD, password: 'un tout autre mot de passe' };

  it('is set by who knows the old one, and ends all other sessions', async () => {
    const [cookie, other] = [await enter(), await enter()];
    expect(await changePassword(cookie, { ...given, old: 'x' })).toBe('wrong');
    expect(await changePassword(cookie, given)).toBe('changed');
    expect([await findOrganiser(other), await findOrganiser(cookie)]).toEqual([null, expect.anything()]);
    expect(await signIn(NADIA.email, PASSWORD)).toBe('wrong');
    expect(await signIn(NADIA.email, given.password)).toHaveProperty('cookies');
  });

  it('is not too short', async () => {
    await expect(changePassword(await enter(), { ...given, password: 'trop court' })).rejects.toThrow('too short');
  });
});

it('Signing out everywhere ends every session of that organiser', async () => {
  await freshDatabase();
  const id = await addNadia();
  const cookies = [await enter(), await enter()];
  await signOutEverywhere(id);
  for (const cookie of cookies) expect(await findOrganiser(cookie)).toBeNull();
});
