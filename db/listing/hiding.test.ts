import { beforeEach, describe, expect, it } from 'vitest';
import {
  addSamples,
  countSupport,
  findAppeal,
  hideCountry,
  listEntriesByCountry,
  listLatest,
  listPublicOrganisations,
  listPublicSignatories,
  readPublicEntry,
  showCountry,
  takeDailyNumbers,
} from '@/db';
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
  rows,
  SENTENCES,
  signAndAccept,
  TEACHERS,
  wholeDelivery,
} from '../test-database';
import type { Said } from '../types';
import { findWrongExposures } from './exposures';

const EVERYTHING = { countries: null, readsConfidential: true };
let aktau: Opened;
let nadia: string;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = anOrganiser();
});

const join = (said: Said, later = 0) => signAndAccept(aktau, said, `${later}@unions.example`, nadia, morning(later));
const hide = (country: string) => hideCountry(aktau.appeal.id, country, nadia, morning(DAY));
const show = (country: string) => showCountry(aktau.appeal.id, country, nadia, morning(DAY));
const support = () => countSupport(aktau.appeal.id, morning(DAY));
const hidden = async () => (await findAppeal('aktau'))?.hiddenCountries;

/** All that leaves the house about the appeal. */
async function everythingShown(): Promise<string> {
  const { id } = aktau.appeal;
  const codes = rows<{ code: string }>('SELECT code FROM signatories').map(({ code }) => code);
  const shown: unknown[] = [await support(), await listLatest(id, 100, morning(DAY))];
  shown.push(await listPublicSignatories(id, {}, morning(DAY)));
  shown.push(await listPublicSignatories(id, { query: 'munaishy' }, morning(DAY)));
  for (const code of codes) shown.push(await readPublicEntry(id, code, morning(DAY)));
  for await (const line of listPublicOrganisations(id)) shown.push(line);
  for await (const line of wholeDelivery(id)) shown.push(line);
  return JSON.stringify(shown);
}

describe('a hidden country', () => {
  beforeEach(async () => {
    for (const [n, said] of [DOCKERS, OILMEN, TEACHERS].entries()) await join(said, n * MINUTE);
    for (let n = 0; n < 6; n++)
      await join({ ...OILMEN, organisation: `Unnamed ${n}`, visibility: 'country-only' }, HOUR + n * MINUTE);
    await join({ ...ANA, country: 'KZ' }, 2 * HOUR);
    await takeDailyNumbers(morning(DAY));
  });

  it('is gone at once from every list, page, file and number, with all its names', async () => {
    expect(await everythingShown()).toContain('KZ');
    expect(await hide('KZ')).toBe('done');
    expect(await everythingShown()).not.toMatch(/KZ|Қарашығанақ|Айгүл|Ana/);
    expect(await everythingShown()).toContain(DOCKERS.organisation);
    await takeDailyNumbers(morning(2 * DAY));
    expect(await everythingShown()).not.toMatch(/KZ|Қарашығанақ|Айгүл|Ana/);
  });

  it('leaves the total as it was, for its organisations go on as a number', async () => {
    expect(await support()).toMatchObject({ organisations: 9, countries: 3 });
    await hide('KZ');
    expect(await support()).toMatchObject({ organisations: 9, countries: 2 });
    const { unnamed } = await listPublicSignatories(aktau.appeal.id, {}, morning(DAY));
    expect(unnamed).toEqual({ byCountry: {}, elsewhere: 7, persons: 1 });
    await takeDailyNumbers(morning(2 * DAY));
    expect(await countSupport(aktau.appeal.id, morning(2 * DAY))).toMatchObject({ organisations: 9, countries: 2 });
  });

  it('is as it was before once it is shown again', async () => {
    const before = await everythingShown();
    await hide('KZ');
    expect(await show('KZ')).toBe('done');
    expect(await everythingShown()).toBe(before);
  });

  it('hides also who is accepted later', async () => {
    await hide('KZ');
    await join({ ...OILMEN, organisation: 'Canary' }, 3 * HOUR);
    expect(await everythingShown()).not.toContain('Canary');
  });

  it('may be all of them', async () => {
    await hide('*');
    expect(await everythingShown()).not.toMatch(/KZ|FR|TN|Évrard|SGES/);
    expect(await support()).toMatchObject({ organisations: 9, countries: 0, kinds: {} });
    await hide('KZ');
    await show('*');
    expect(await everythingShown()).toContain(DOCKERS.organisation);
    expect(await everythingShown()).not.toContain('KZ');
  });

  it('is in the audit with who hid and who showed it, once for each change', async () => {
    for (const act of [hide, hide, show, show]) await act('KZ');
    expect(await hidden()).toEqual([]);
    const audit = rows(`SELECT act, "by", details FROM audit WHERE act LIKE 'country.%' ORDER BY rowid`);
    const details = '{"country":"KZ"}';
    expect(audit).toEqual([
      { act: 'country.hidden', by: nadia, details },
      { act: 'country.shown', by: nadia, details },
    ]);
  });

  it('keeps every exposure as the rule says', async () => {
    for (const act of [() => hide('KZ'), () => hide('*'), () => show('KZ'), () => show('*')]) {
      await act();
      expect(await findWrongExposures()).toEqual([]);
    }
  });
});

describe('the countries that an organiser sees', () => {
  it('are those of accepted signatures, by visibility, hidden ones too, and no others than may be read', async () => {
    await join(DOCKERS);
    await join({ ...OILMEN, visibility: 'country-only' }, MINUTE);
    await join({ ...OILMEN, organisation: 'Birlik', visibility: 'confidential' }, 2 * MINUTE);
    await hide('KZ');
    const none = { public: 0, 'country-only': 0, confidential: 0 };
    const kz = { ...none, country: 'KZ', 'country-only': 1 };
    const fr = { ...none, country: 'FR', public: 1 };
    const list = (reach: Parameters<typeof listEntriesByCountry>[1]) => listEntriesByCountry(aktau.appeal.id, reach);
    expect(await list(EVERYTHING)).toEqual([fr, { ...kz, confidential: 1 }]);
    expect(await list({ countries: null, readsConfidential: false })).toEqual([fr, kz]);
    expect(await list({ countries: ['FR'], readsConfidential: true })).toEqual([fr]);
  });
});

describe('hiding ten thousand', () => {
  it('keeps everybody else waiting for less than two seconds', async () => {
    const number = 2000;
    function* samples() {
      for (let n = 0; n < number; n++)
        yield {
          ...{ textId: aktau.text.id, lang: 'fr', sentences: SENTENCES, status: 'accepted' as const },
          ...{ said: { ...DOCKERS, organisation: `Union ${n}` }, email: `u${n}@u.example`, signedAt: morning(n) },
        };
    }
    await addSamples(aktau.appeal.id, samples(), morning(DAY));
    // In time of the processor, since other tests share it, and by a part of them.
    const since = process.cpuUsage();
    await hide('*');
    const { user, system } = process.cpuUsage(since);
    expect((user + system) / 1000).toBeLessThan((2000 / 10_000) * number);
    expect(await support()).toMatchObject({ organisations: number, kinds: {} });
  });
});
