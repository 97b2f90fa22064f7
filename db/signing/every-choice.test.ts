import { beforeAll, describe, expect, it } from 'vitest';
import { countSupport, listLatest, listPublicOrganisations, listPublicSignatories, takeDailyNumbers } from '@/db';
import {
  anAppeal,
  anOrganiser,
  DAY,
  DOCKERS,
  freshDatabase,
  morning,
  type Opened,
  signAndAccept,
  wholeDelivery,
} from '../test-database';
import { EVERY_CASE, expectedOf } from '../test-exposures';
import type { DeliveryLine, PublicEntry, PublicLine, PublicList, Support } from '../types';

describe('with an accepted signature of every combination', () => {
  const CASES = EVERY_CASE.filter(({ consents }) => consents.consentProcess && !consents.consentUpdates);
  const nameOf = (n: number) => `Entry-${String(n).padStart(3, '0')}`;
  const countryOf = (n: number) => ['FR', 'FR', 'KZ', 'TN'][n % 4] as string;
  let aktau: Opened;
  let list: PublicList;
  let support: Support;
  let latest: PublicEntry[];
  const handed: DeliveryLine[] = [];
  const machines: PublicLine[] = [];

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
    const tomorrow = morning(DAY);
    await takeDailyNumbers(tomorrow);
    list = await listPublicSignatories(aktau.appeal.id, {}, tomorrow);
    support = await countSupport(aktau.appeal.id, tomorrow);
    latest = await listLatest(aktau.appeal.id, 1000);
    for await (const line of wholeDelivery(aktau.appeal.id)) handed.push(line);
    for await (const line of listPublicOrganisations(aktau.appeal.id)) machines.push(line);
  });

  const expected = CASES.map((said, n) => ({ n, ...expectedOf(said) }));
  const namesWhere = (wanted: (e: (typeof expected)[number]) => boolean) =>
    expected.filter(wanted).map(({ n }) => nameOf(n));
  const unnamed = () => handed.filter((line) => line.entry === 'unnamed');
  const sortedNames = (entries: { organisation: string }[]) => entries.map((e) => e.organisation).sort();

  it('the public list names those that may be named, persons apart, with the signatory only where that may be', () => {
    const named = namesWhere((e) => e.listed === 'named' && e.countedAs === 'organisation');
    expect(sortedNames(list.organisations)).toEqual(named);
    expect(sortedNames(machines)).toEqual(named);
    expect(sortedNames(list.persons)).toEqual(namesWhere((e) => e.listed === 'named' && e.countedAs === 'person'));
    for (const entry of [...list.organisations, ...list.persons]) {
      const n = Number(entry.organisation.slice(-3));
      const named = expected[n]?.signatoryNamed;
      expect([entry.signatory, entry.office]).toEqual(named ? [`Signatory-${n}.`, `Office-${n}.`] : [null, null]);
    }
  });

  it('everybody else is a number on the public list, and every organisation and person is there once', () => {
    const inCountry = (country: string) =>
      namesWhere((e) => e.listed === 'country' && e.countedAs === 'organisation' && countryOf(e.n) === country).length;
    expect([inCountry('FR'), inCountry('KZ'), inCountry('TN')]).toEqual([8, 4, 4]);
    const numbers = namesWhere((e) => e.listed === 'number' && e.countedAs === 'organisation').length;
    const persons = namesWhere((e) => e.listed !== 'named' && e.countedAs === 'person').length;
    expect(list.unnamed).toEqual({ byCountry: { FR: 8 }, elsewhere: 4 + 4 + numbers, persons });
    const all = list.organisations.length + list.persons.length + 8 + list.unnamed.elsewhere + persons;
    expect(all).toBe(CASES.length);
  });

  it('the count is of organisations alone', () => {
    expect(support.organisations).toBe(namesWhere((e) => e.countedAs === 'organisation').length);
    expect(support.countries).toBe(3);
  });

  it('the latest are named organisations alone', () => {
    expect(sortedNames(latest)).toEqual(sortedNames(list.organisations));
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
        const { byCountry, elsewhere, persons } = list.unnamed;
        const most = of === 'persons' ? persons : country ? (byCountry[country] ?? 0) : elsewhere;
        expect(number).toBeLessThanOrEqual(most);
      } else {
        const { entry, textVersion, latinBy, isNew, ...rest } = line;
        expect(shown.get(line.organisation)).toMatchObject(JSON.parse(JSON.stringify(rest)));
      }
  });

  it('no name that may not be shown stands anywhere in what is shown, counted or handed over', () => {
    const out = JSON.stringify([list, support, latest, handed, machines]);
    for (const { n, listed, signatoryNamed } of expected) {
      if (listed !== 'named') expect(out).not.toContain(nameOf(n));
      expect(JSON.stringify(machines)).not.toMatch(/Signatory|Office/);
      if (!signatoryNamed) expect(out).not.toMatch(new RegExp(`(Signatory|Office)-${n}\\.`));
    }
  });
});
