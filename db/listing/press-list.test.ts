import { beforeEach, describe, expect, it } from 'vitest';
import { hideCountry, listForPress, listPublicSignatories, takeDailyNumbers } from '@/db';
import {
  ANA,
  anAppeal,
  anOrganiser,
  DAY,
  DOCKERS,
  freshDatabase,
  MINUTE,
  morning,
  OILMEN,
  type Opened,
  PORTERS,
  rawWrite,
  signAndAccept,
  signAndConfirm,
  TEACHERS,
} from '../test-database';
import type { ListChoice, PressLine, Said } from '../types';

let aktau: Opened;
let nadia: string;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = anOrganiser();
  const unnamed = { ...PORTERS, visibility: 'country-only' } as const;
  const some: Said[] = [
    { ...DOCKERS, mandateText: 'Canary-mandate', message: 'Canary-message' },
    ...[OILMEN, TEACHERS, PORTERS, ANA],
    { ...ANA, organisation: 'Canary-person', visibility: 'country-only' },
    { ...DOCKERS, organisation: 'Canary-confidential', visibility: 'confidential' },
    ...Array.from({ length: 5 }, (_, n) => ({ ...unnamed, organisation: `Canary-${n}` })),
  ];
  for (const [n, said] of some.entries())
    await signAndAccept(aktau, said, `canary.email.${n}@unions.example`, nadia, morning(n * MINUTE));
  await signAndConfirm(aktau, { ...DOCKERS, organisation: 'Canary-waiting' }, 'canary@waiting.example');
  await takeDailyNumbers(morning(DAY));
});

async function press(choice: ListChoice = {}, countries: string[] | null = null, now = morning(DAY)) {
  const all: PressLine[] = [];
  for await (const line of listForPress(aktau.appeal.id, choice, { countries }, now)) all.push(line);
  return all;
}
const numbersIn = (lines: PressLine[]) => lines.filter((line) => line.entry === 'unnamed');

describe('the list for the press', () => {
  it('holds what the public list shows, organisations, then persons, then numbers', async () => {
    const { organisations, persons } = await listPublicSignatories(aktau.appeal.id, {}, morning(DAY));
    const shown = [...organisations, ...persons].map(({ countedAs, message, representatives, partOf, ...entry }) => ({
      entry: countedAs,
      ...entry,
    }));
    expect(await press()).toEqual([
      ...shown,
      { entry: 'unnamed', of: 'organisations', country: 'TR', number: 5 },
      { entry: 'unnamed', of: 'organisations', country: null, number: 1 },
      { entry: 'unnamed', of: 'persons', country: null, number: 1 },
    ]);
    expect(JSON.stringify(await press())).not.toMatch(/canary/i);
  });

  it('of a country or a kind tells no number that the whole list does not tell of it', async () => {
    expect(numbersIn(await press({ country: 'TR' }))).toMatchObject([{ country: 'TR', number: 5 }]);
    expect(numbersIn(await press({ country: 'FR' }))).toEqual([]);
    expect(numbersIn(await press({ kind: 'local-union' }))).toEqual([]);
    expect(await press({ kind: 'federation' })).toMatchObject([{ organisation: TEACHERS.organisation }]);
  });

  it('gives an organiser of some countries theirs alone, whatever is asked for', async () => {
    expect(await press({}, ['TN'])).toMatchObject([{ organisation: TEACHERS.organisation }]);
    expect(await press({ country: 'FR' }, ['TN'])).toEqual([]);
    expect(await press({}, [])).toEqual([]);
  });

  it('names nobody of a hidden country, and no person long after closing', async () => {
    await hideCountry(aktau.appeal.id, 'KZ', nadia);
    rawWrite("UPDATE appeals SET closed_on = '2027-03-02'");
    const lines = await press({}, null, morning(365 * DAY));
    const named = lines.flatMap((line) => (line.entry === 'unnamed' ? [] : [line]));
    expect(named.map(({ organisation }) => organisation)).not.toContain(OILMEN.organisation);
    expect(named.some(({ entry, signatory }) => entry === 'person' || signatory)).toBe(false);
    expect(lines.at(-1)).toMatchObject({ of: 'persons', number: 2 });
  });
});
