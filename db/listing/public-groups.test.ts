import { beforeEach, describe, expect, it } from 'vitest';
import { addSamples, listPublicOrganisations, listPublicSignatories } from '@/db';
import {
  ANA,
  anAppeal,
  anOrganiser,
  DOCKERS,
  FISHERS,
  freshDatabase,
  HOUR,
  MINUTE,
  morning,
  OILMEN,
  type Opened,
  PORTERS,
  SENTENCES,
  signAndAccept,
  TEACHERS,
} from '../test-database';
import type { ListQuery, Said } from '../types';

let aktau: Opened;
let nadia: string;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = anOrganiser();
});

const join = (said: Said, later = 0) => signAndAccept(aktau, said, `${later}@unions.example`, nadia, morning(later));
const readList = (query: ListQuery = {}) => listPublicSignatories(aktau.appeal.id, query, morning());
const namesOf = (entries: { organisation: string }[]) => entries.map(({ organisation }) => organisation);
const found = async (query: ListQuery) => namesOf((await readList(query)).organisations);

describe('a search', () => {
  beforeEach(async () => {
    for (const [n, said] of [DOCKERS, OILMEN, TEACHERS, PORTERS, ANA].entries()) await join(said, n * MINUTE);
  });

  it.each([
    ['port evrard', DOCKERS],
    ['EVRARD dockers', DOCKERS],
    ['munaishylarynyn', OILMEN],
    ['ақсай', OILMEN],
    ['sges', TEACHERS],
    ['izmir', PORTERS],
  ])('for %j finds it, whatever the case, the accents and the script', async (query, said) => {
    expect(await found({ query })).toEqual([said.organisation]);
  });

  it('finds nobody by a name that is not published, and nobody who is not named', async () => {
    const silent = { ...FISHERS.consents, consentPublishName: false };
    await join({ ...FISHERS, signatory: 'Canary Yamada', consents: silent }, HOUR);
    await join({ ...FISHERS, organisation: 'Canary union', visibility: 'country-only' }, 2 * HOUR);
    expect(await readList({ query: 'canary' })).toMatchObject({ organisations: [], persons: [] });
    expect(await found({ query: 'yamada' })).toEqual([]);
  });

  it('narrows by country and kind, also together with words', async () => {
    expect(await found({ country: 'KZ' })).toEqual([OILMEN.organisation]);
    expect(await found({ kind: 'federation' })).toEqual([TEACHERS.organisation]);
    expect(await found({ kind: 'federation', country: 'KZ' })).toEqual([]);
    expect(await found({ query: 'sges', country: 'KZ' })).toEqual([]);
    expect((await readList({ country: 'PT' })).persons).toHaveLength(1);
  });
});

describe('the pages of a long list', () => {
  const COUNTRIES = ['FR', 'KZ', 'TN'];
  const samples = Array.from({ length: 250 }, (_, n) => ({
    ...{ textId: '', lang: 'fr', sentences: SENTENCES, status: 'accepted' as const, signedAt: morning(n) },
    email: `u${n}@unions.example`,
    said: {
      ...(n % 10 ? DOCKERS : ANA),
      organisation: `Union ${String((n * 7) % 250).padStart(3, '0')}`,
      country: COUNTRIES[n % 3] as string,
    },
  }));

  it('hold each entry once, a hundred at a time, in one order', async () => {
    await addSamples(
      aktau.appeal.id,
      samples.map((sample) => ({ ...sample, textId: aktau.text.id })),
    );
    const countryOrder = ['TN', 'FR', 'KZ'];
    const pages = await Promise.all([1, 2, 3].map((page) => readList({ countryOrder, page })));
    expect(pages.map((page) => page.organisations.length + page.persons.length)).toEqual([100, 100, 50]);
    expect(pages.map(({ page, pages }) => [page, pages])).toEqual([1, 2, 3].map((page) => [page, 3]));
    const inOrder = (isPerson: boolean) =>
      samples
        .filter((_, n) => (n % 10 === 0) === isPerson)
        .map(({ said }) => said)
        .sort(
          (a, b) =>
            countryOrder.indexOf(a.country) - countryOrder.indexOf(b.country) ||
            (a.organisation < b.organisation ? -1 : 1),
        );
    expect(namesOf(pages.flatMap((page) => page.organisations))).toEqual(namesOf(inOrder(false)));
    expect(namesOf(pages.flatMap((page) => page.persons))).toEqual(namesOf(inOrder(true)));
    expect(pages[0]?.found).toMatchObject({ organisations: 225, persons: 25 });
    let lines = 0;
    for await (const _ of listPublicOrganisations(aktau.appeal.id)) lines += 1;
    expect(lines).toBe(225);
  });

  it('end with the last one, however far on is asked for, and begin with the first', async () => {
    await join(DOCKERS);
    for (const page of [-5, 0, 2, 1e9, Number.NaN])
      expect(await readList({ page })).toMatchObject({ page: 1, pages: 1, organisations: [{ country: 'FR' }] });
  });
});
