import { beforeEach, describe, expect, it } from 'vitest';
import { correctSignature, countSupport, listPublicSignatories, takeDailyNumbers, withdrawSignature } from '@/db';
import {
  ANA,
  anAppeal,
  anOrganiser,
  DAY,
  DOCKERS,
  freshDatabase,
  HOUR,
  MINUTE,
  morning,
  OILMEN,
  type Opened,
  rawWrite,
  rows,
  SENTENCES,
  signAndAccept,
} from '../test-database';
import type { Said, Visibility } from '../types';

let aktau: Opened;
let nadia: string;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = anOrganiser();
});

const join = (said: Said, later = 0) => signAndAccept(aktau, said, `${later}@unions.example`, nadia, morning(later));
const unnamed = async (now: Date) => (await listPublicSignatories(aktau.appeal.id, {}, now)).unnamed;
const total = async (now: Date) => (await countSupport(aktau.appeal.id, now)).organisations;

async function several(number: number, country: string, visibility: Visibility, from = 0): Promise<void> {
  for (let n = from; n < from + number; n++)
    await join({ ...DOCKERS, organisation: `Union ${country} ${n}`, country, visibility }, n * MINUTE);
}

describe('who is not named', () => {
  it('counts from the next day in UTC on, however often the numbers are taken', async () => {
    await takeDailyNumbers(morning());
    await join({ ...OILMEN, visibility: 'confidential' });
    for (const later of [0, HOUR, 14 * HOUR]) {
      await takeDailyNumbers(morning(later));
      expect(await total(morning(later))).toBe(0);
    }
    const midnight = new Date('2027-03-02T00:00:00Z');
    await takeDailyNumbers(midnight);
    expect(await total(midnight)).toBe(1);
  });

  it('goes on counting until the day ends, so that nobody sees when somebody withdrew', async () => {
    const { token } = await join({ ...OILMEN, visibility: 'confidential' });
    await takeDailyNumbers(morning(DAY));
    await withdrawSignature(token, morning(DAY + HOUR));
    await takeDailyNumbers(morning(DAY + HOUR));
    expect(await total(morning(DAY + HOUR))).toBe(1);
    await takeDailyNumbers(morning(2 * DAY));
    expect(await total(morning(2 * DAY))).toBe(0);
  });

  it('is a number before the first day was taken: none', async () => {
    await join({ ...OILMEN, visibility: 'confidential' });
    expect(await unnamed(morning())).toEqual({ byCountry: {}, elsewhere: 0, persons: 0 });
  });

  it('keeps the numbers of a day on which none were taken', async () => {
    await join({ ...OILMEN, visibility: 'confidential' });
    await takeDailyNumbers(morning(DAY));
    expect(await total(morning(5 * DAY))).toBe(1);
  });
});

describe('who is named', () => {
  it('counts at once, and is taken away at once', async () => {
    await takeDailyNumbers(morning());
    const { token } = await join(DOCKERS);
    expect(await total(morning())).toBe(1);
    await correctSignature(token, { ...DOCKERS, visibility: 'confidential' }, SENTENCES, morning(HOUR));
    expect(await total(morning(HOUR))).toBe(0);
  });
});

describe('a country', () => {
  it('is told with five organisations that are not named, and not with four', async () => {
    await several(5, 'TR', 'country-only');
    await several(4, 'KZ', 'country-only');
    await several(3, 'FR', 'confidential');
    await takeDailyNumbers(morning(DAY));
    expect(await unnamed(morning(DAY))).toEqual({ byCountry: { TR: 5 }, elsewhere: 7, persons: 0 });
    expect(await countSupport(aktau.appeal.id, morning(DAY))).toMatchObject({ organisations: 12, countries: 1 });
  });

  it('is told no sooner because others of it are named, confidential, or persons', async () => {
    await several(4, 'KZ', 'country-only');
    await several(6, 'KZ', 'public', 10);
    await several(6, 'KZ', 'confidential', 20);
    for (let n = 30; n < 36; n++)
      await join({ ...ANA, organisation: `P ${n}`, country: 'KZ', visibility: 'country-only' }, n * MINUTE);
    await takeDailyNumbers(morning(DAY));
    expect(await unnamed(morning(DAY))).toEqual({ byCountry: {}, elsewhere: 10, persons: 6 });
  });

  it('is none where organisations are international', async () => {
    await several(5, 'XI', 'country-only');
    await takeDailyNumbers(morning(DAY));
    expect(await countSupport(aktau.appeal.id, morning(DAY))).toMatchObject({ organisations: 5, countries: 0 });
  });
});

describe('lines of paper without consent', () => {
  it('are added to the organisations that nothing is told of', async () => {
    const sheet = `INSERT INTO sheets (id, appeal_id, collected_on, place, collected_by, entered_by, counted_only, created_at)
      VALUES (?, ?, '2027-02-20', 'Congrès', 'Nadia', ?, ?, 0)`;
    rawWrite(sheet, 'a', aktau.appeal.id, nadia, 3);
    rawWrite(sheet, 'b', aktau.appeal.id, nadia, 4);
    await takeDailyNumbers(morning());
    expect(await unnamed(morning())).toEqual({ byCountry: {}, elsewhere: 7, persons: 0 });
  });
});

describe('the numbers of a day', () => {
  it('are of each appeal by itself, and one row each is kept', async () => {
    const other = await anAppeal('atyrau');
    await join({ ...OILMEN, visibility: 'confidential' });
    for (const day of [0, 1, 2]) await takeDailyNumbers(morning(day * DAY));
    expect(await countSupport(other.appeal.id, morning(2 * DAY))).toMatchObject({ organisations: 0 });
    expect(rows('SELECT day FROM daily_numbers')).toEqual([{ day: '2027-03-03' }, { day: '2027-03-03' }]);
  });
});
