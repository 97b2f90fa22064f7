import { beforeEach, describe, expect, it } from 'vitest';
import {
  changeRole,
  findOrganiser,
  isOrganiser,
  listOrganisers,
  offerWelcome,
  readOrganiser,
  readWelcome,
  removeOrganiser,
  saveAccount,
  signIn,
} from '@/db';
import { anAppeal, DOCKERS, freshDatabase, morning, rawWrite, rows, signAndConfirm } from '../test-database';
import { addNadia, addOrganiser, enter, fromNow, PASSWORD, turnOn } from '../test-organisers';

const READER = { role: 'reader', countries: null, readsConfidential: false } as const;
const OWNER = { role: 'owner', countries: null, readsConfidential: false } as const;
let nadia: string;
beforeEach(async () => {
  await freshDatabase();
  nadia = await addNadia();
});

const told = (what: string) =>
  rows<{ to: string }>(
    "SELECT organiser_id AS `to` FROM letters WHERE kind = 'new-way-in' AND json_extract(facts, '$.what') = ?",
    what,
  ).map(({ to }) => to);

describe('the list of organisers', () => {
  it('has everybody by name, with standing, codes and the last sight, and those who left at the end', async () => {
    const ida = await addOrganiser('Ida', { role: 'moderator', countries: ['TN'] });
    const bob = await addOrganiser('Bob', READER);
    await removeOrganiser(bob, nadia);
    await turnOn(ida, morning());
    await enter();
    expect((await listOrganisers()).map(({ name }) => name)).toEqual(['Ida', 'Nadia', 'Bob']);
    const [first, second, third] = await listOrganisers();
    expect(first).toMatchObject({ role: 'moderator', countries: ['TN'], hasCodes: true, seenAt: null, leftAt: null });
    expect(second).toMatchObject({ role: 'owner', hasCodes: false, seenAt: expect.any(Date) });
    expect(third?.leftAt).toBeInstanceOf(Date);
  });

  it('has nobody under an id that nobody has', async () => {
    expect(await readOrganiser('nobody')).toBeNull();
    expect(await readOrganiser(nadia)).toMatchObject({ id: nadia, name: 'Nadia' });
  });
});

describe('another standing', () => {
  it('counts at once, also in a session that is open', async () => {
    const ida = await addOrganiser('Ida', READER);
    const cookie = await enter('ida@campaign.example');
    const standing = { role: 'moderator', countries: ['TN'], readsConfidential: true } as const;
    expect(await changeRole(ida, { ...standing, countries: ['TN'] }, nadia)).toBe('changed');
    expect(await findOrganiser(cookie)).toMatchObject(standing);
  });

  it('is told to all owners, the new one too, and is in the audit without a name', async () => {
    const ida = await addOrganiser('Ida', READER);
    await changeRole(ida, OWNER, nadia);
    expect(told('role').sort()).toEqual([ida, nadia].sort());
    const [act] = rows<{ by: string; subject: string; details: string }>(
      "SELECT * FROM audit WHERE act = 'organiser.role'",
    );
    expect(act).toMatchObject({ by: nadia, subject: ida });
    expect(act?.details).not.toMatch(/ida|@/i);
  });

  it('has countries for a moderator alone', async () => {
    const ida = await addOrganiser('Ida', READER);
    await changeRole(ida, { ...READER, countries: ['TN'] }, nadia);
    expect(await readOrganiser(ida)).toMatchObject({ countries: null });
  });

  it('is not given to the last owner, and to one of two at once', async () => {
    expect(await changeRole(nadia, READER, nadia)).toBe('last-owner');
    expect(await changeRole(nadia, OWNER, nadia)).toBe('changed');
    const ida = await addOrganiser('Ida', OWNER);
    const both = await Promise.all([changeRole(nadia, READER, ida), changeRole(ida, READER, nadia)]);
    expect(both).toEqual(['changed', 'last-owner']);
  });

  it('of a former owner voids the links that were made by her and not used', async () => {
    const ida = await addOrganiser('Ida', OWNER);
    const token = await offerWelcome({ name: 'Bob', email: 'bob@campaign.example', ...OWNER }, ida);
    const other = await offerWelcome({ name: 'Eve', email: 'eve@campaign.example', ...READER }, nadia);
    await changeRole(ida, READER, nadia);
    expect([await readWelcome(token), await readWelcome(other)]).toEqual([null, expect.anything()]);
  });

  it('is nobody’s who has left', async () => {
    const ida = await addOrganiser('Ida', READER);
    await removeOrganiser(ida, nadia);
    expect([await changeRole(ida, OWNER, nadia), await changeRole('nobody', OWNER, nadia)]).toEqual([
      'unknown',
      'unknown',
    ]);
  });
});

describe('an organiser who is removed', () => {
  it('is let in no more: session, password, codes and links end, and all owners are told', async () => {
    const ida = await addOrganiser('Ida', OWNER);
    const cookie = await enter('ida@campaign.example');
    await turnOn(ida, morning());
    const tokens = [
      await offerWelcome({ name: '', email: 'ida@campaign.example' }, nadia),
      await offerWelcome({ name: 'Bob', email: 'bob@campaign.example' }, ida),
    ];
    expect(await removeOrganiser(ida, nadia)).toBe('removed');
    expect(await findOrganiser(cookie)).toBeNull();
    expect(await signIn('ida@campaign.example', PASSWORD)).toBe('wrong');
    for (const token of tokens) expect(await readWelcome(token)).toBeNull();
    expect([await isOrganiser('ida@campaign.example'), await isOrganiser('nadia@campaign.example')]).toEqual([
      false,
      true,
    ]);
    expect(told('removed')).toEqual([nadia]);
    expect(await removeOrganiser(ida, nadia)).toBe('unknown');
  });

  it('is never the last owner', async () => {
    const ida = await addOrganiser('Ida', OWNER);
    expect(await Promise.all([removeOrganiser(nadia, ida), removeOrganiser(ida, nadia)])).toEqual([
      'removed',
      'last-owner',
    ]);
  });

  it('leaves what was passed to her to everybody again, and her decisions under her name', async () => {
    const ida = await addOrganiser('Ida', READER);
    const { id } = await signAndConfirm(await anAppeal(), DOCKERS, 'dockers@port.example');
    rawWrite('UPDATE signatures SET passed_to = ?', ida);
    await removeOrganiser(ida, nadia);
    expect(rows('SELECT id, passed_to FROM signatures')).toEqual([{ id, passed_to: null }]);
    expect(await readOrganiser(ida)).toMatchObject({ name: 'Ida' });
  });
});

it('An organiser says which languages he or she reads', async () => {
  const cookie = await enter();
  await saveAccount(nadia, { name: 'Nadia B.', reads: ['ar', 'fr'] });
  expect(await findOrganiser(cookie, fromNow(0))).toMatchObject({ name: 'Nadia B.', reads: ['ar', 'fr'] });
});
