import { beforeEach, describe, expect, it } from 'vitest';
import {
  beginCodes,
  confirmCodes,
  listOrganisers,
  readCodes,
  renewRecoveryCodes,
  resetCodes,
  turnOffCodes,
} from '@/db';
import { foundOnDisk, freshDatabase, HOUR, MINUTE, morning, rows } from '../test-database';
import { addNadia, addOrganiser, codeAt, enter, PASSWORD, turnOn } from '../test-organisers';
import { giveCode } from './codes';
import { forgiveTries } from './sign-in-limits';

const STEP = 30_000;
let id: string;
beforeEach(async () => {
  await freshDatabase();
  id = await addNadia();
});

describe('codes of a telephone', () => {
  it('are off until the first code is given', async () => {
    expect(await readCodes(id)).toEqual({ since: null, recoveryCodesLeft: 0, awaiting: null });
    expect(await beginCodes(id)).toBe('begun');
    const { awaiting } = await readCodes(id);
    expect(awaiting?.secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(awaiting?.uri).toContain(`secret=${awaiting?.secret}`);
    expect(await confirmCodes(id, '000', morning())).toBe('wrong');
    expect((await listOrganisers())[0]).toMatchObject({ hasCodes: false });
    await confirmCodes(id, codeAt(awaiting?.secret ?? '', morning()), morning());
    expect(await readCodes(id)).toEqual({ since: morning(), recoveryCodesLeft: 10, awaiting: null });
  });

  it('are begun anew until then, and not after', async () => {
    await beginCodes(id);
    const first = (await readCodes(id)).awaiting?.secret ?? '';
    await beginCodes(id);
    expect(await confirmCodes(id, codeAt(first, morning()), morning())).toBe('wrong');
    await turnOn(id, morning());
    expect(await beginCodes(id)).toBe('on');
  });

  it('are taken 30 s early or late, and no more', async () => {
    const { secret } = await turnOn(id, morning(-HOUR));
    expect(await giveCode(id, codeAt(secret, morning(-2 * STEP)), morning())).toBe('wrong');
    expect(await giveCode(id, codeAt(secret, morning(2 * STEP)), morning())).toBe('wrong');
    expect(await giveCode(id, codeAt(secret, morning(-STEP)), morning())).toBe('right');
    expect(await giveCode(id, codeAt(secret, morning()), morning())).toBe('right');
    expect(await giveCode(id, codeAt(secret, morning(STEP)), morning())).toBe('right');
  });

  it('work once, also of two at the same moment, and none before the last that was used', async () => {
    const { secret } = await turnOn(id, morning(-HOUR));
    const code = codeAt(secret, morning());
    const both = await Promise.all([giveCode(id, code, morning()), giveCode(id, code, morning())]);
    expect(both.sort()).toEqual(['right', 'wrong']);
    expect(await giveCode(id, code, morning(STEP))).toBe('wrong');
    expect(await giveCode(id, codeAt(secret, morning(-STEP)), morning())).toBe('wrong');
  });

  it('work once, counting the one that turned them on', async () => {
    const { secret } = await turnOn(id, morning());
    expect(await giveCode(id, codeAt(secret, morning()), morning())).toBe('wrong');
  });

  it('are read with spaces, and in full-width digits', async () => {
    const { secret } = await turnOn(id, morning(-HOUR));
    const wide = codeAt(secret, morning()).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    expect(await giveCode(id, ` ${wide.slice(0, 3)} ${wide.slice(3)} `, morning())).toBe('right');
  });

  it('are put off after five failures in a quarter of an hour', async () => {
    const { secret } = await turnOn(id, morning(-HOUR));
    for (let n = 0; n < 5; n++) expect(await giveCode(id, 'wrong', morning())).toBe('wrong');
    expect(await giveCode(id, codeAt(secret, morning()), morning())).toBe('later');
    await forgiveTries(`code ${id}`);
  });

  it('stand nowhere on the disk as they are', async () => {
    const { secret, recoveryCodes } = await turnOn(id, morning());
    const bare = recoveryCodes.map((code) => code.replace('-', ''));
    expect(foundOnDisk([secret, ...recoveryCodes, ...bare])).toEqual([]);
  });

  it('are turned off by the password, and begun again with another secret', async () => {
    const { secret } = await turnOn(id, morning());
    expect(await turnOffCodes(id, 'not the password')).toBe('wrong');
    expect((await readCodes(id)).since).not.toBeNull();
    expect(await turnOffCodes(id, PASSWORD)).toBe('off');
    expect(await readCodes(id)).toEqual({ since: null, recoveryCodesLeft: 0, awaiting: null });
    expect(await giveCode(id, codeAt(secret, morning(MINUTE)), morning(MINUTE))).toBe('wrong');
    expect((await turnOn(id, morning(MINUTE))).secret).not.toBe(secret);
  });
});

describe('recovery codes', () => {
  it('are ten, and each works once, in any case and without its dash', async () => {
    const { recoveryCodes } = await turnOn(id, morning());
    expect(new Set(recoveryCodes).size).toBe(10);
    const [first = '', second = ''] = recoveryCodes;
    expect(await giveCode(id, first, morning())).toBe('right');
    expect(await giveCode(id, first, morning())).toBe('wrong');
    expect(await giveCode(id, second.toUpperCase().replace('-', ' '), morning())).toBe('right');
    expect((await readCodes(id)).recoveryCodesLeft).toBe(8);
  });

  it('are somebody’s alone', async () => {
    const { recoveryCodes } = await turnOn(id, morning());
    const other = await addOrganiser('Yusuf');
    await turnOn(other, morning());
    expect(await giveCode(other, recoveryCodes[0] ?? '', morning())).toBe('wrong');
  });

  it('can be made anew, which ends the old ones', async () => {
    const { recoveryCodes } = await turnOn(id, morning());
    const renewed = await renewRecoveryCodes(id);
    expect(await giveCode(id, recoveryCodes[0] ?? '', morning())).toBe('wrong');
    expect(await giveCode(id, renewed[0] ?? '', morning())).toBe('right');
    expect(await renewRecoveryCodes(await addOrganiser('Yusuf'))).toBe('off');
  });
});

describe('an owner who resets the codes of another', () => {
  it('ends that one’s sessions, and all owners are told', async () => {
    const yusuf = await addOrganiser('Yusuf', { role: 'reader' });
    await enter('yusuf@campaign.example');
    await turnOn(yusuf, morning());
    expect(await resetCodes(yusuf, id, morning())).toBe('reset');
    expect((await readCodes(yusuf)).since).toBeNull();
    expect(rows('SELECT 1 FROM sessions')).toEqual([]);
    expect(rows("SELECT organiser_id AS id FROM letters WHERE facts LIKE '%codes%'")).toEqual([{ id }]);
    expect(await resetCodes(yusuf, id, morning())).toBe('off');
  });
});

it('Every act on codes is in the audit, without a code', async () => {
  const { recoveryCodes } = await turnOn(id, morning());
  await giveCode(id, recoveryCodes[0] ?? '', morning());
  await renewRecoveryCodes(id);
  await turnOffCodes(id, PASSWORD);
  const acts = rows<{ act: string; details: string }>(
    "SELECT act, details FROM audit WHERE act LIKE 'codes.%' ORDER BY rowid",
  );
  expect(acts.map(({ act }) => act)).toEqual([
    'codes.begun',
    'codes.on',
    'codes.recovered',
    'codes.renewed',
    'codes.off',
  ]);
  expect(acts.map(({ details }) => details).join()).not.toContain(recoveryCodes[0]);
});
