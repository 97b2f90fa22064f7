import { beforeEach, describe, expect, it } from 'vitest';
import {
  anyOrganiser,
  findOrganiser,
  isOrganiser,
  offerWelcome,
  readOrganiser,
  readWelcome,
  removeOrganiser,
  signIn,
  takeWelcome,
} from '@/db';
import { countRows, foundOnDisk, freshDatabase, HOUR, morning, rows } from '../test-database';
import { addNadia, addOrganiser, enter, fromNow, NADIA, PASSWORD, turnOn } from '../test-organisers';

describe('the one-time link', () => {
  beforeEach(freshDatabase);

  it('makes the first organiser, under the name and address that are typed', async () => {
    expect(await anyOrganiser()).toBe(false);
    const token = await offerWelcome(null, 'system', morning());
    expect(await readWelcome(token, morning())).toEqual({ name: '', email: '' });
    expect(await takeWelcome(token, NADIA, morning())).toBe('welcome');
    expect([await anyOrganiser(), await isOrganiser('nadia@campaign.example')]).toEqual([true, true]);
    expect(await findOrganiser(await enter())).toMatchObject({ name: 'Nadia', email: 'nadia@campaign.example' });
  });

  it('made for somebody is for that name and address, whatever is typed', async () => {
    const token = await offerWelcome({ name: 'Yusuf', email: 'yusuf@campaign.example' }, 'system', morning());
    expect(await readWelcome(token, morning())).toEqual({ name: 'Yusuf', email: 'yusuf@campaign.example' });
    await takeWelcome(token, NADIA, morning());
    expect([await isOrganiser('yusuf@campaign.example'), await isOrganiser(NADIA.email)]).toEqual([true, false]);
  });

  it('works once, also of two takers at once', async () => {
    const token = await offerWelcome(null, 'system', morning());
    const other = { ...NADIA, email: 'other@campaign.example' };
    expect(await Promise.all([takeWelcome(token, NADIA, morning()), takeWelcome(token, other, morning())])).toEqual(
      expect.arrayContaining(['welcome', 'gone']),
    );
    expect(await readWelcome(token, morning())).toBeNull();
    expect(await takeWelcome(token, other, morning())).toBe('gone');
    expect(countRows('organisers')).toBe(1);
  });

  it('is good for 24 hours', async () => {
    const token = await offerWelcome(null, 'system', morning());
    expect(await readWelcome(token, morning(24 * HOUR - 1))).not.toBeNull();
    expect(await readWelcome(token, morning(24 * HOUR))).toBeNull();
    expect(await takeWelcome(token, NADIA, morning(24 * HOUR))).toBe('gone');
  });

  it('is replaced by a newer one for the same person, and leaves that of another alone', async () => {
    const old = await offerWelcome(null, 'system', morning());
    const yusuf = await offerWelcome({ name: 'Yusuf', email: 'yusuf@campaign.example' }, 'system', morning());
    await offerWelcome(null, 'system', morning());
    expect(await readWelcome(old, morning())).toBeNull();
    expect(await readWelcome(yusuf, morning())).not.toBeNull();
  });

  it('is unknown when it is made up, and is not kept itself', async () => {
    const token = await offerWelcome(null, 'system', morning());
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

describe('the standing that a link gives', () => {
  beforeEach(freshDatabase);

  it('is an owner’s who reads confidential entries for the very first, whatever the link says', async () => {
    const nadia = await addOrganiser('Nadia', { role: 'reader' });
    expect(await readOrganiser(nadia)).toMatchObject({ role: 'owner', countries: null, readsConfidential: true });
  });

  it('is what was offered for everybody after', async () => {
    await addNadia();
    const standing = { role: 'moderator', countries: ['TN', 'MA'], readsConfidential: true } as const;
    const id = await addOrganiser('Yusuf', { ...standing, countries: [...standing.countries] });
    expect(await readOrganiser(id)).toMatchObject(standing);
    expect(await readOrganiser(await addOrganiser('Ida', { role: 'translator' }))).toMatchObject({
      role: 'translator',
      readsConfidential: false,
    });
  });

  it('has countries for a moderator alone', async () => {
    await addNadia();
    const id = await addOrganiser('Yusuf', { role: 'reader', countries: ['TN'] });
    expect(await readOrganiser(id)).toMatchObject({ role: 'reader', countries: null });
  });

  it('is not changed by a link for another password, nor are the codes', async () => {
    await addNadia();
    const id = await addOrganiser('Yusuf', { role: 'reader' });
    await turnOn(id, fromNow(0));
    await addOrganiser('Yusuf', { role: 'owner' });
    expect(await readOrganiser(id)).toMatchObject({ role: 'reader', hasCodes: true });
  });

  it('is the new one of who left and is welcomed again, with a new password and without codes', async () => {
    const nadia = await addNadia();
    const id = await addOrganiser('Yusuf', { role: 'owner' });
    await turnOn(id, fromNow(0));
    await removeOrganiser(id, nadia);
    expect(await signIn('yusuf@campaign.example', PASSWORD)).toBe('wrong');
    expect(await addOrganiser('Yusuf', { role: 'translator' })).toBe(id);
    expect(await readOrganiser(id)).toMatchObject({ role: 'translator', hasCodes: false, leftAt: null });
    expect(await findOrganiser(await enter('yusuf@campaign.example'))).toMatchObject({ id });
  });
});

describe('the owners', () => {
  beforeEach(freshDatabase);
  const told = () =>
    rows<{ to: string; facts: string }>(
      "SELECT o.name AS `to`, l.facts FROM letters l JOIN organisers o ON o.id = l.organiser_id WHERE l.kind = 'new-way-in' ORDER BY l.rowid",
    ).map(({ to, facts }) => `${to}: ${JSON.parse(facts).what}`);

  it('are all told of a link and of a new organiser, and nobody else is', async () => {
    await addNadia();
    expect(told()).toEqual([]);
    await addOrganiser('Yusuf', { role: 'owner' });
    await addOrganiser('Ida', { role: 'reader' });
    expect(told()).toEqual([
      ...['Nadia: invited', 'Nadia: added', 'Yusuf: added'],
      ...['Nadia: invited', 'Yusuf: invited', 'Nadia: added', 'Yusuf: added'],
    ]);
  });

  it('are told of a link for a lost password, by letters that name nobody', async () => {
    const nadia = await addNadia();
    const id = await addOrganiser('Ida', { role: 'reader' });
    await offerWelcome({ name: '', email: 'ida@campaign.example' }, nadia);
    expect(told().at(-1)).toBe('Nadia: link');
    expect(rows('SELECT facts FROM letters').map(String).join()).not.toMatch(/ida|@/i);
    expect(rows<{ facts: string }>('SELECT facts FROM letters ORDER BY rowid').at(-1)?.facts).toContain(id);
  });
});
