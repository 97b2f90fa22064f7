import { beforeEach, describe, expect, it } from 'vitest';
import { askForLinks, claimLetters, settleLetter, sweep, UNDO_FOR } from '@/db';
import {
  accept,
  anAppeal,
  anOrganiser,
  countRows,
  DAY,
  DOCKERS,
  freshDatabase,
  HOUR,
  MINUTE,
  morning,
  type Opened,
  PORTERS,
  post,
  rows,
  sendAll,
  sign,
  signAndConfirm,
} from '../test-database';

const OFFICE = 'bureau@dockers.example';
let aktau: Opened;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
});

const branch = (n: number) => ({ ...DOCKERS, organisation: `Section ${n}` });

/** Posts the same signature again and answers whether that caused a letter, which is then sent. */
async function postCausesLetter(now: Date): Promise<boolean> {
  const before = countRows('letters');
  await post(aktau, DOCKERS, OFFICE, now);
  await sendAll(now);
  return countRows('letters') > before;
}

describe('letters that anybody can cause', () => {
  it('wait while one is due, however long', async () => {
    await post(aktau, DOCKERS, OFFICE);
    await post(aktau, DOCKERS, OFFICE, morning(10 * DAY));
    expect(countRows('letters')).toBe(1);
  });

  it('wait while one is being sent, or waits for its next attempt', async () => {
    await post(aktau, DOCKERS, OFFICE);
    const [letter] = await claimLetters(1, morning());
    await post(aktau, DOCKERS, OFFICE, morning(HOUR));
    expect(countRows('letters')).toBe(1);
    await settleLetter(letter!, { state: 'due', error: '451', after: 2 * HOUR }, morning());
    await post(aktau, DOCKERS, OFFICE, morning(HOUR));
    expect(countRows('letters')).toBe(1);
  });

  it('wait ten minutes after one went out', async () => {
    await post(aktau, DOCKERS, OFFICE);
    await sendAll();
    expect(await postCausesLetter(morning(10 * MINUTE - 1))).toBe(false);
    expect(await postCausesLetter(morning(10 * MINUTE))).toBe(true);
  });

  it('are three in 24 hours for a signature', async () => {
    const caused = [];
    for (const hour of [0, 1, 2, 3, 23, 24]) caused.push(await postCausesLetter(morning(hour * HOUR)));
    expect(caused).toEqual([true, true, true, false, false, true]);
  });

  it('are five in all for a signature', async () => {
    const caused = [];
    for (let day = 0; day < 8; day++) caused.push(await postCausesLetter(morning(day * 2 * DAY)));
    expect(caused).toEqual([true, true, true, true, true, false, false, false]);
  });

  it('do not end the lists of links when they are used up, nor do lists of links end each other', async () => {
    await signAndConfirm(aktau, DOCKERS, OFFICE);
    for (let day = 0; day < 6; day++) await postCausesLetter(morning(day * 2 * DAY));
    expect(await postCausesLetter(morning(20 * DAY))).toBe(false);
    const kinds = [];
    for (let day = 30; day < 40; day++) {
      await askForLinks(OFFICE, 'fr', morning(day * DAY));
      kinds.push(...(await sendAll(morning(day * DAY))).map(({ kind }) => kind));
    }
    expect(kinds).toEqual(Array.from({ length: 10 }, () => 'links'));
  });

  it('are held back by no list of links for longer than a day', async () => {
    await post(aktau, DOCKERS, OFFICE);
    await sendAll();
    for (let day = 1; day < 10; day++) {
      await askForLinks(OFFICE, 'fr', morning(day * DAY));
      await sendAll(morning(day * DAY));
    }
    expect(await postCausesLetter(morning(11 * DAY))).toBe(true);
  });

  it('bring the links by an older signature where the newest has had its letters', async () => {
    const [, newest] = [await signAndConfirm(aktau, PORTERS, OFFICE), await sign(aktau, DOCKERS, OFFICE, morning(1))];
    await sendAll(morning(1));
    for (const hour of [1, 2]) expect(await postCausesLetter(morning(hour * HOUR))).toBe(true);
    expect(await postCausesLetter(morning(3 * HOUR))).toBe(false);
    await askForLinks(OFFICE, 'fr', morning(3 * HOUR));
    const [letter] = await sendAll(morning(3 * HOUR));
    expect(letter).toMatchObject({ kind: 'links' });
    expect(letter?.entries.at(-1)?.token).toBe(newest.token);
  });

  it('bring the links once in ten minutes to an address, however many signatures it made', async () => {
    for (let n = 0; n < 4; n++) await signAndConfirm(aktau, branch(n), OFFICE, morning(n));
    await sendAll(morning(4));
    const askedAndSent = async (now: Date) => {
      await askForLinks(OFFICE, 'fr', now);
      return (await sendAll(now)).length;
    };
    const sent = [];
    for (const minute of [60, 61, 69, 70]) sent.push(await askedAndSent(morning(minute * MINUTE)));
    expect(sent).toEqual([1, 0, 0, 1]);
  });

  it('count against the signature whatever their kind', async () => {
    await signAndConfirm(aktau, DOCKERS, OFFICE);
    await sendAll();
    expect(await postCausesLetter(morning(HOUR))).toBe(true);
    await askForLinks(OFFICE, 'fr', morning(2 * HOUR));
    await sendAll(morning(2 * HOUR));
    await askForLinks(OFFICE, 'fr', morning(3 * HOUR));
    expect(await postCausesLetter(morning(4 * HOUR))).toBe(false);
    expect(countRows('letters')).toBe(3);
  });

  it('are five in 24 hours for an address that never confirmed anything, however many signatures it makes', async () => {
    for (let n = 0; n < 9; n++) await post(aktau, branch(n), OFFICE, morning(n * MINUTE));
    expect([countRows('signatures'), countRows('letters')]).toEqual([9, 5]);
    await post(aktau, branch(10), OFFICE, morning(DAY + 5 * MINUTE));
    expect(countRows('letters')).toBe(6);
  });

  it('are five for an unknown address under all its cases and tags', async () => {
    for (let n = 0; n < 9; n++) await post(aktau, branch(n), `Bureau+${n}@Dockers.example`, morning(n * MINUTE));
    expect(countRows('letters')).toBe(5);
  });

  it('are twenty in 24 hours for an address that has confirmed once', async () => {
    await signAndConfirm(aktau, DOCKERS, OFFICE);
    for (let n = 0; n < 25; n++) await post(aktau, branch(n), OFFICE, morning(n * MINUTE));
    expect(countRows('letters')).toBe(20);
    await post(aktau, branch(99), OFFICE, morning(DAY + 25 * MINUTE));
    expect(countRows('letters')).toBe(21);
  });

  it('of one address do not use up those of another', async () => {
    for (let n = 0; n < 9; n++) await post(aktau, branch(n), OFFICE);
    await post(aktau, DOCKERS, 'other@dockers.example');
    expect(countRows('letters')).toBe(6);
  });

  it('leave the signature itself in place when they are used up', async () => {
    for (let n = 0; n < 9; n++) expect(await post(aktau, branch(n), OFFICE)).toBe('taken');
    expect(rows("SELECT 1 FROM signatures WHERE status = 'unconfirmed'")).toHaveLength(9);
  });

  it('are not held back by what organisers decide, nor hold that back', async () => {
    const nadia = await anOrganiser();
    const { id } = await signAndConfirm(aktau, DOCKERS, OFFICE);
    for (const hour of [0, 1, 2, 3]) await postCausesLetter(morning(hour * HOUR));
    expect(await accept(id, nadia, morning(3 * HOUR))).toBe('decided');
    const [letter] = await sendAll(morning(3 * HOUR + UNDO_FOR));
    expect(letter?.kind).toBe('accepted');
    expect(await postCausesLetter(morning(3 * DAY))).toBe(true);
  });

  it('include the reminder: none where the limits are reached', async () => {
    await sign(aktau, DOCKERS, OFFICE);
    for (const hour of [0, 1, 2]) await postCausesLetter(morning(hour * HOUR));
    for (const hour of [26, 27]) await postCausesLetter(morning(hour * HOUR));
    await sweep(morning(5 * DAY));
    expect(countRows('letters')).toBe(5);
  });
});
