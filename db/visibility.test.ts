import { beforeAll, describe, expect, it } from 'vitest';
import { countSupport, exposureOf, listForDelivery, listLatest, listPublicSignatories } from '@/db';
import { anAppeal, anOrganiser, DOCKERS, freshDatabase, type Opened, signAndAccept } from './test-database';
import type { Capacity, Consents, DeliveryLine, PublicEntry, PublicList, Support, Visibility } from './types';
import { CAPACITIES, VISIBILITIES } from './types';
import type { Exposure, Handed } from './visibility';

type Row = [
  Visibility,
  Capacity,
  'name' | 'no name',
  Exposure['listed'],
  'with signatory' | 'alone',
  Exposure['countedAs'],
  Handed,
];

/** Written by hand from docs/privacy.md: the last column is what is handed to those whom a consent allows. */
const TABLE: Row[] = [
  ['public', 'organisation-decision', 'name', 'named', 'with signatory', 'organisation', 'named'],
  ['public', 'organisation-decision', 'no name', 'named', 'alone', 'organisation', 'named'],
  ['public', 'mandated-officer', 'name', 'named', 'with signatory', 'organisation', 'named'],
  ['public', 'mandated-officer', 'no name', 'named', 'alone', 'organisation', 'named'],
  ['public', 'personal', 'name', 'named', 'with signatory', 'person', 'named'],
  ['public', 'personal', 'no name', 'country', 'alone', 'person', 'number'],
  ['country-only', 'organisation-decision', 'name', 'country', 'alone', 'organisation', 'number'],
  ['country-only', 'organisation-decision', 'no name', 'country', 'alone', 'organisation', 'number'],
  ['country-only', 'mandated-officer', 'name', 'country', 'alone', 'organisation', 'number'],
  ['country-only', 'mandated-officer', 'no name', 'country', 'alone', 'organisation', 'number'],
  ['country-only', 'personal', 'name', 'country', 'alone', 'person', 'number'],
  ['country-only', 'personal', 'no name', 'country', 'alone', 'person', 'number'],
  ['confidential', 'organisation-decision', 'name', 'number', 'alone', 'organisation', 'number'],
  ['confidential', 'organisation-decision', 'no name', 'number', 'alone', 'organisation', 'number'],
  ['confidential', 'mandated-officer', 'name', 'number', 'alone', 'organisation', 'number'],
  ['confidential', 'mandated-officer', 'no name', 'number', 'alone', 'organisation', 'number'],
  ['confidential', 'personal', 'name', 'number', 'alone', 'person', 'number'],
  ['confidential', 'personal', 'no name', 'number', 'alone', 'person', 'number'],
];

const EITHER = [true, false];
const EVERY_CONSENT: Consents[] = EITHER.flatMap((consentProcess) =>
  EITHER.flatMap((consentPublishName) =>
    EITHER.flatMap((consentDeliver) =>
      EITHER.flatMap((consentDeliverOthers) =>
        EITHER.map((consentUpdates) => ({
          consentProcess,
          consentPublishName,
          consentDeliver,
          consentDeliverOthers,
          consentUpdates,
        })),
      ),
    ),
  ),
);
const EVERY_CASE = VISIBILITIES.flatMap((visibility) =>
  CAPACITIES.flatMap((capacity) => EVERY_CONSENT.map((consents) => ({ visibility, capacity, consents }))),
);

function expectedOf({ visibility, capacity, consents }: (typeof EVERY_CASE)[number]): Exposure {
  const name = consents.consentPublishName ? 'name' : 'no name';
  const row = TABLE.find((r) => r[0] === visibility && r[1] === capacity && r[2] === name);
  if (!row) throw new Error(`The table has no row for ${visibility}, ${capacity}, ${name}.`);
  return {
    listed: row[3],
    signatoryNamed: row[4] === 'with signatory',
    countedAs: row[5],
    toAuthorities: consents.consentDeliver ? row[6] : 'nothing',
    toOthers: consents.consentDeliverOthers ? row[6] : 'nothing',
  };
}

describe('what a signature shows, counts as and hands over', () => {
  it('is the table, for each of the 288 combinations of visibility, capacity and consents', () => {
    expect(EVERY_CASE).toHaveLength(3 * 3 * 2 ** 5);
    for (const said of EVERY_CASE) expect(exposureOf(said), JSON.stringify(said)).toEqual(expectedOf(said));
  });

  it('hands nothing over by name that the public list does not name, and nothing at all without consent', () => {
    for (const said of EVERY_CASE) {
      const { listed, toAuthorities, toOthers } = exposureOf(said);
      if (listed !== 'named') expect([toAuthorities, toOthers], JSON.stringify(said)).not.toContain('named');
      if (!said.consents.consentDeliver) expect(toAuthorities).toBe('nothing');
      if (!said.consents.consentDeliverOthers) expect(toOthers).toBe('nothing');
    }
  });

  it('names a person nowhere who did not consent to be named', () => {
    for (const said of EVERY_CASE.filter(({ consents }) => !consents.consentPublishName)) {
      expect(exposureOf(said).signatoryNamed).toBe(false);
      if (said.capacity === 'personal') expect(exposureOf(said).listed).not.toBe('named');
    }
  });

  it('is never more for saying less: a lower visibility or a consent taken back shows nothing new', () => {
    const shown = ({ listed, toAuthorities, toOthers, signatoryNamed }: Exposure) => [
      ['number', 'country', 'named'].indexOf(listed),
      ['nothing', 'number', 'named'].indexOf(toAuthorities),
      ['nothing', 'number', 'named'].indexOf(toOthers),
      Number(signatoryNamed),
    ];
    for (const said of EVERY_CASE) {
      const lower = VISIBILITIES.slice(VISIBILITIES.indexOf(said.visibility)).map((visibility) => ({
        ...said,
        visibility,
      }));
      const less = (Object.keys(said.consents) as (keyof Consents)[]).map((consent) => ({
        ...said,
        consents: { ...said.consents, [consent]: false },
      }));
      const most = shown(exposureOf(said));
      for (const lesser of [...lower, ...less])
        for (const [i, rank] of shown(exposureOf(lesser)).entries()) expect(rank).toBeLessThanOrEqual(most[i] ?? 0);
    }
  });
});

describe('with an accepted signature of every combination', () => {
  const CASES = EVERY_CASE.filter(({ consents }) => consents.consentProcess && !consents.consentUpdates);
  const nameOf = (n: number) => `Entry-${String(n).padStart(3, '0')}`;
  const countryOf = (n: number) => ['FR', 'KZ', 'TN', 'JP'][n % 4] as string;
  let aktau: Opened;
  let list: PublicList;
  let support: Support;
  let latest: PublicEntry[];
  const handed: DeliveryLine[] = [];

  beforeAll(async () => {
    await freshDatabase();
    aktau = await anAppeal();
    const nadia = anOrganiser();
    for (const [n, said] of CASES.entries()) {
      const words = {
        organisation: nameOf(n),
        country: countryOf(n),
        signatory: `Signatory-${n}.`,
        office: `Office-${n}.`,
      };
      await signAndAccept(aktau, { ...DOCKERS, ...words, ...said }, `s${n}@entry.example`, nadia);
    }
    list = await listPublicSignatories(aktau.appeal.id);
    support = await countSupport(aktau.appeal.id);
    latest = await listLatest(aktau.appeal.id, 1000);
    for await (const line of listForDelivery(aktau.appeal.id)) handed.push(line);
  });

  const expected = CASES.map((said, n) => ({ n, ...expectedOf(said) }));
  const namesWhere = (wanted: (e: (typeof expected)[number]) => boolean) =>
    expected.filter(wanted).map(({ n }) => nameOf(n));
  const unnamed = () => handed.filter((line) => line.entry === 'unnamed');

  it('the public list names those that may be named, persons apart, with the signatory only where that may be', () => {
    expect(list.organisations.map((e) => e.organisation)).toEqual(
      namesWhere((e) => e.listed === 'named' && e.countedAs === 'organisation'),
    );
    expect(list.persons.map((e) => e.organisation)).toEqual(
      namesWhere((e) => e.listed === 'named' && e.countedAs === 'person'),
    );
    for (const entry of [...list.organisations, ...list.persons]) {
      const n = Number(entry.organisation.slice(-3));
      const named = expected[n]?.signatoryNamed;
      expect([entry.signatory, entry.office]).toEqual(named ? [`Signatory-${n}.`, `Office-${n}.`] : [null, null]);
    }
  });

  it('everybody else is a number on the public list, and every organisation and person is there once', () => {
    const byCountry: Record<string, number> = {};
    for (const { n } of expected.filter((e) => e.listed === 'country' && e.countedAs === 'organisation'))
      byCountry[countryOf(n)] = (byCountry[countryOf(n)] ?? 0) + 1;
    expect(list.unnamedByCountry).toEqual(byCountry);
    expect(list.confidential).toBe(namesWhere((e) => e.listed === 'number' && e.countedAs === 'organisation').length);
    expect(list.unnamedPersons).toBe(namesWhere((e) => e.listed !== 'named' && e.countedAs === 'person').length);
    const sum = Object.values(list.unnamedByCountry).reduce((a, b) => a + b, 0);
    const all = list.organisations.length + list.persons.length + sum + list.confidential + list.unnamedPersons;
    expect(all).toBe(CASES.length);
  });

  it('the count is of organisations alone', () => {
    expect(support.organisations).toBe(namesWhere((e) => e.countedAs === 'organisation').length);
    expect(support.countries).toBe(4);
  });

  it('the latest are named organisations alone', () => {
    expect(latest.map((e) => e.organisation)).toEqual(list.organisations.map((e) => e.organisation));
  });

  it('the delivery names those that may be named and consented to it', () => {
    const named = handed.flatMap((line) => (line.entry === 'unnamed' ? [] : [line.organisation]));
    expect(named.sort()).toEqual(namesWhere((e) => e.toAuthorities === 'named'));
  });

  it('the delivery numbers those that consented to it and may not be named', () => {
    const total = unnamed().reduce((sum, line) => sum + line.number, 0);
    expect(total).toBe(namesWhere((e) => e.toAuthorities === 'number').length);
  });

  it('nothing handed over shows more than the public list does', () => {
    const shown = new Map([...list.organisations, ...list.persons].map((entry) => [entry.organisation, entry]));
    for (const line of handed)
      if (line.entry === 'unnamed') {
        const { of, country, number } = line;
        const most =
          of === 'persons' ? list.unnamedPersons : country ? list.unnamedByCountry[country] : list.confidential;
        expect(number).toBeLessThanOrEqual(most ?? 0);
      } else {
        const { entry, textVersion, textSha256, ...rest } = line;
        expect(rest).toEqual(shown.get(line.organisation));
      }
  });

  it('no name that may not be shown stands anywhere in what is shown, counted or handed over', () => {
    const out = JSON.stringify([list, support, latest, handed]);
    for (const { n, listed, signatoryNamed } of expected) {
      if (listed !== 'named') expect(out).not.toContain(nameOf(n));
      if (!signatoryNamed) expect(out).not.toMatch(new RegExp(`(Signatory|Office)-${n}\\.`));
    }
  });
});
