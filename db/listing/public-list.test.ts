import { beforeEach, describe, expect, it } from 'vitest';
import {
  correctSignature,
  countSupport,
  listLatest,
  listPublicOrganisations,
  listPublicSignatories,
  readPublicEntry,
  takeDailyNumbers,
} from '@/db';
import {
  ANA,
  anAppeal,
  anOrganiser,
  DAY,
  DOCKERS,
  FISHERS,
  freshDatabase,
  HOUR,
  MINUTE,
  morning,
  OILMEN,
  type Opened,
  PORTERS,
  rawWrite,
  SENTENCES,
  sign,
  signAndAccept,
  signAndConfirm,
  TEACHERS,
} from '../test-database';
import type { ListQuery, PublicLine, Said } from '../types';

let aktau: Opened;
let nadia: string;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = anOrganiser();
});

const TOMORROW = morning(DAY);
const join = (said: Said, later = 0) => signAndAccept(aktau, said, `${later}@unions.example`, nadia, morning(later));
const readList = (query: ListQuery = {}, now = morning()) => listPublicSignatories(aktau.appeal.id, query, now);
const support = (now = morning()) => countSupport(aktau.appeal.id, now);
const namesOf = (entries: { organisation: string }[]) => entries.map(({ organisation }) => organisation);
const close = (day: string) => rawWrite('UPDATE appeals SET closed_on = ? WHERE id = ?', day, aktau.appeal.id);

async function machines(): Promise<PublicLine[]> {
  const lines: PublicLine[] = [];
  for await (const line of listPublicOrganisations(aktau.appeal.id, morning())) lines.push(line);
  return lines;
}

describe('the public list', () => {
  it('is empty for an appeal that nobody signed', async () => {
    expect(await readList()).toEqual({
      organisations: [],
      persons: [],
      found: { organisations: 0, persons: 0, byCountry: {} },
      page: 1,
      pages: 1,
      unnamed: { byCountry: {}, elsewhere: 0, persons: 0 },
    });
    expect(await support()).toMatchObject({ organisations: 0, countries: 0, kinds: {} });
    expect(await listLatest(aktau.appeal.id, 5)).toEqual([]);
    expect(await machines()).toEqual([]);
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
        members: 400,
        signatory: 'Émile Lefèvre',
        office: 'secrétaire général',
        signedOn: '2027-03-01',
        textLang: 'fr',
        countedAs: 'organisation',
        code: expect.stringMatching(/^[0-9a-f]{10}$/),
        message: null,
        representatives: [],
        partOf: null,
      },
    ]);
  });

  it('has nobody on it who has not been confirmed and accepted', async () => {
    await sign(aktau, DOCKERS, 'a@unions.example');
    await signAndConfirm(aktau, OILMEN, 'b@unions.example');
    expect([(await readList()).organisations, (await support()).organisations]).toEqual([[], 0]);
  });

  it('is in the order of the names, case, accents in either form and spaces aside', async () => {
    const names = ['zèbres', '  Abeilles', 'ABRICOTS', 'Égalité', 'dockers', 'Cheminots', 'e\u0301cluse'];
    for (const [n, organisation] of names.entries()) await join({ ...DOCKERS, organisation }, n * MINUTE);
    const listed = (await readList()).organisations.map(({ organisation }) => organisation.trim().normalize());
    expect(listed).toEqual(['Abeilles', 'ABRICOTS', 'Cheminots', 'dockers', 'écluse', 'Égalité', 'zèbres']);
  });

  it('has the countries in the order that the page asks for, and persons after all organisations', async () => {
    for (const [n, said] of [DOCKERS, OILMEN, TEACHERS, PORTERS, ANA].entries()) await join(said, n * MINUTE);
    await join({ ...ANA, organisation: 'Aïda Bâ', country: 'TR' }, HOUR);
    const list = await readList({ countryOrder: ['TR', 'TN', 'PT', 'KZ', 'FR'] });
    expect(namesOf(list.organisations)).toEqual(namesOf([PORTERS, TEACHERS, OILMEN, DOCKERS]));
    expect(namesOf(list.persons)).toEqual(['Aïda Bâ', ANA.organisation]);
    expect(namesOf((await readList()).organisations)).toEqual(namesOf([DOCKERS, OILMEN, TEACHERS, PORTERS]));
  });

  it('lists persons apart and never counts them among organisations', async () => {
    await join(DOCKERS);
    await join(ANA, MINUTE);
    await join({ ...ANA, organisation: 'Rui Lopes', visibility: 'confidential' }, 2 * MINUTE);
    await takeDailyNumbers(TOMORROW);
    const list = await readList({}, TOMORROW);
    expect([namesOf(list.organisations), namesOf(list.persons)]).toEqual([[DOCKERS.organisation], [ANA.organisation]]);
    expect(list.unnamed).toEqual({ byCountry: {}, elsewhere: 0, persons: 1 });
    expect(await support(TOMORROW)).toMatchObject({ organisations: 1, countries: 1 });
  });

  it('shows the accepted words while corrected ones wait', async () => {
    const { token } = await join(DOCKERS);
    const corrected = { ...DOCKERS, organisation: 'Dockers unis', country: 'BE' };
    await correctSignature(token, corrected, SENTENCES, morning(HOUR));
    expect((await readList()).organisations).toMatchObject([{ organisation: DOCKERS.organisation, country: 'FR' }]);
  });

  it('keeps to its appeal', async () => {
    await join(DOCKERS);
    const code = (await readList()).organisations[0]!.code;
    const other = (await anAppeal('atyrau')).appeal.id;
    expect((await listPublicSignatories(other)).organisations).toEqual([]);
    expect(await countSupport(other)).toMatchObject({ organisations: 0, countries: 0 });
    expect(await readPublicEntry(other, code)).toBeNull();
  });
});

describe('the list for machines', () => {
  it('has organisations alone, without the name of any person and without messages', async () => {
    const consents = { ...DOCKERS.consents, consentPublishMessage: true };
    await join({ ...DOCKERS, message: 'Canary', consents, members: 12 });
    await join(ANA, MINUTE);
    rawWrite("UPDATE signatures SET message_is = 'published'");
    const lines = await machines();
    expect(lines).toMatchObject([{ organisation: DOCKERS.organisation, members: 12, signedOn: '2027-03-01' }]);
    for (const private_ of [DOCKERS.signatory, DOCKERS.office, 'Canary', 'Ana'])
      expect(JSON.stringify(lines)).not.toContain(private_);
  });
});

describe('the support', () => {
  it('counts organisations of every visibility, countries that may be told, and kinds of those that are named', async () => {
    await join(DOCKERS);
    await join({ ...DOCKERS, organisation: 'Section Nord' }, MINUTE);
    await join({ ...OILMEN, visibility: 'country-only' }, 2 * MINUTE);
    await join(TEACHERS, 3 * MINUTE);
    await join({ ...PORTERS, country: 'XI', kind: 'international' }, 4 * MINUTE);
    await takeDailyNumbers(TOMORROW);
    const kinds = { 'local-union': 2, federation: 1, international: 1 };
    expect(await support(TOMORROW)).toMatchObject({ organisations: 5, countries: 2, kinds });
  });

  it('does not give away the country of a confidential signature', async () => {
    await join(DOCKERS);
    for (let n = 0; n < 9; n++)
      await join({ ...OILMEN, organisation: `Union ${n}`, visibility: 'confidential' }, (n + 1) * MINUTE);
    await takeDailyNumbers(TOMORROW);
    expect(await support(TOMORROW)).toMatchObject({ organisations: 10, countries: 1 });
    expect(JSON.stringify(await readList({}, TOMORROW))).not.toContain('KZ');
  });
});

describe('six months after closing', () => {
  const LAST_DAY = new Date('2027-10-29T23:59:59Z');
  const AFTER = new Date('2027-10-30T00:00:00Z');
  beforeEach(async () => {
    await join({ ...DOCKERS, organisation: 'Dockers unis' });
    await join(ANA, MINUTE);
    close('2027-04-30');
  });

  it('persons are named no more, and are a number instead', async () => {
    expect(await readList({}, LAST_DAY)).toMatchObject({
      organisations: [{ signatory: DOCKERS.signatory }],
      persons: [{ organisation: ANA.organisation }],
      unnamed: { persons: 0 },
    });
    const list = await readList({}, AFTER);
    expect(list).toMatchObject({
      organisations: [{ organisation: 'Dockers unis', signatory: null, office: null }],
      persons: [],
      found: { persons: 0 },
      unnamed: { persons: 1 },
    });
    expect(JSON.stringify(list)).not.toMatch(/Ana|Lefèvre/);
  });

  it('the page of a person is gone, and that of an organisation names nobody', async () => {
    const { persons, organisations } = await readList({}, LAST_DAY);
    expect(await readPublicEntry(aktau.appeal.id, persons[0]!.code, LAST_DAY)).not.toBeNull();
    expect(await readPublicEntry(aktau.appeal.id, persons[0]!.code, AFTER)).toBeNull();
    const { code } = organisations[0]!;
    expect(await readPublicEntry(aktau.appeal.id, code, AFTER)).toMatchObject({ signatory: null, office: null });
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
