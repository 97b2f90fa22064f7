import { beforeEach, describe, expect, it } from 'vitest';
import { correctSignature, countSupport, listLatest, listPublicSignatories } from '@/db';
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
  sign,
  signAndAccept,
  signAndConfirm,
  TEACHERS,
} from './test-database';
import type { Said } from './types';

let aktau: Opened;
let nadia: string;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = anOrganiser();
});

const join = (said: Said, later = 0) => signAndAccept(aktau, said, `${later}@unions.example`, nadia, morning(later));
const readList = () => listPublicSignatories(aktau.appeal.id);
const support = () => countSupport(aktau.appeal.id);

describe('the public list', () => {
  it('is empty for an appeal that nobody signed', async () => {
    const empty = { organisations: [], persons: [], unnamedByCountry: {}, confidential: 0, unnamedPersons: 0 };
    expect(await readList()).toEqual(empty);
    expect(await support()).toEqual({ organisations: 0, countries: 0 });
    expect(await listLatest(aktau.appeal.id, 5)).toEqual([]);
  });

  it('shows of an organisation what it said to be shown, and not one field more', async () => {
    const everything = { ...DOCKERS, mandateBody: 'Congrès', mandateText: 'Voté', message: 'Courage', members: 400 };
    await join({ ...everything, website: 'https://dockers.example', affiliatedTo: 'Confédération', acronym: 'SDP' });
    expect((await readList()).organisations).toEqual([
      {
        organisation: DOCKERS.organisation,
        organisationLatin: null,
        acronym: 'SDP',
        kind: 'local-union',
        country: 'FR',
        city: 'Port-Évrard',
        affiliatedTo: 'Confédération',
        website: 'https://dockers.example',
        signatory: 'Émile Lefèvre',
        office: 'secrétaire général',
        signedOn: '2027-03-01',
        textLang: 'fr',
      },
    ]);
  });

  it('has nobody on it who has not been confirmed and accepted', async () => {
    await sign(aktau, DOCKERS, 'a@unions.example');
    await signAndConfirm(aktau, OILMEN, 'b@unions.example');
    expect([(await readList()).organisations, await support()]).toEqual([[], { organisations: 0, countries: 0 }]);
  });

  it('is in the order of the names, case, accents in either form and spaces aside', async () => {
    const names = ['zèbres', '  Abeilles', 'ABRICOTS', 'Égalité', 'dockers', 'Cheminots', 'e\u0301cluse'];
    for (const [n, organisation] of names.entries()) await join({ ...DOCKERS, organisation }, n * MINUTE);
    const listed = (await readList()).organisations.map(({ organisation }) => organisation.trim().normalize());
    expect(listed).toEqual(['Abeilles', 'ABRICOTS', 'Cheminots', 'dockers', 'écluse', 'Égalité', 'zèbres']);
  });

  it('lists persons apart and never counts them among organisations', async () => {
    await join(DOCKERS);
    await join(ANA, MINUTE);
    await join({ ...ANA, organisation: 'Rui Lopes', visibility: 'confidential' }, 2 * MINUTE);
    const list = await readList();
    expect(list.organisations.map((e) => e.organisation)).toEqual([DOCKERS.organisation]);
    expect(list.persons.map((e) => e.organisation)).toEqual([ANA.organisation]);
    expect(list.unnamedPersons).toBe(1);
    expect(await support()).toEqual({ organisations: 1, countries: 1 });
  });

  it('shows the accepted words while corrected ones wait', async () => {
    const { token } = await join(DOCKERS);
    await correctSignature(
      token,
      { ...DOCKERS, organisation: 'Dockers unis', country: 'BE' },
      SENTENCES,
      morning(HOUR),
    );
    expect((await readList()).organisations).toMatchObject([{ organisation: DOCKERS.organisation, country: 'FR' }]);
  });

  it('keeps to its appeal', async () => {
    await join(DOCKERS);
    const other = await anAppeal('atyrau');
    expect((await listPublicSignatories(other.appeal.id)).organisations).toEqual([]);
    expect(await countSupport(other.appeal.id)).toEqual({ organisations: 0, countries: 0 });
  });
});

describe('the support', () => {
  it('counts organisations of every visibility, and each country once', async () => {
    await join(DOCKERS);
    await join({ ...DOCKERS, organisation: 'Section Nord' }, MINUTE);
    await join({ ...OILMEN, visibility: 'country-only' }, 2 * MINUTE);
    await join(TEACHERS, 3 * MINUTE);
    expect(await support()).toEqual({ organisations: 4, countries: 3 });
  });

  it('does not give away the country of a confidential signature', async () => {
    await join(DOCKERS);
    await join({ ...OILMEN, visibility: 'confidential' }, MINUTE);
    expect(await support()).toEqual({ organisations: 2, countries: 1 });
    expect(JSON.stringify(await readList())).not.toContain('KZ');
  });
});

describe('the latest', () => {
  it('are the organisations accepted last, the newest first, as many as asked for', async () => {
    for (const [n, said] of [DOCKERS, OILMEN, TEACHERS, PORTERS].entries()) await join(said, n * HOUR);
    await join({ ...FISHERS, visibility: 'country-only' }, 5 * HOUR);
    await join(ANA, 6 * HOUR);
    const latest = await listLatest(aktau.appeal.id, 3);
    expect(latest.map((e) => e.organisation)).toEqual([PORTERS, TEACHERS, OILMEN].map((said) => said.organisation));
  });
});
