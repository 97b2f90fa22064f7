import { beforeEach, describe, expect, it } from 'vitest';
import { addText, findEdition, hideCountry, keepLatinForms, listForDelivery, readEditionEntries } from '@/db';
import { write } from '../engine/sqlite';
import {
  ANA,
  anAppeal,
  anOrganiser,
  DAY,
  DOCKERS,
  FRENCH,
  freshDatabase,
  MINUTE,
  morning,
  OILMEN,
  type Opened,
  PORTERS,
  rawWrite,
  rows,
  SENTENCES,
  sign,
  signAndAccept,
  signAndConfirm,
  TEACHERS,
  wholeDelivery,
} from '../test-database';
import { freeze } from '../test-editions';
import { type DeliveryLine, type ListChoice, RECIPIENTS, type Said } from '../types';
import { refreshExposures } from './exposures';

const PRIVATE = {
  mandateBody: 'Canary-mandate-body',
  mandateOn: '1999-12-31',
  mandateText: 'Canary-mandate-text',
  message: 'Canary-message',
} satisfies Partial<Said>;
const CANARIES = ['canary.email', ...Object.values(PRIVATE).map(String)];

let aktau: Opened;
let nadia: string;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = anOrganiser();
});

async function collect<Line>(lines: AsyncGenerator<Line>): Promise<Line[]> {
  const all: Line[] = [];
  for await (const line of lines) all.push(line);
  return all;
}
const delivery = (): Promise<DeliveryLine[]> => collect(wholeDelivery(aktau.appeal.id));
const join = (said: Said, later = 0) =>
  signAndAccept(aktau, said, `canary.email.${later}@unions.example`, nadia, morning(later));

describe('the list for delivery', () => {
  it('holds no address, mandate or message, of anybody, whatever they chose', async () => {
    for (const [n, visibility] of (['public', 'country-only', 'confidential'] as const).entries())
      for (const [m, capacity] of (['organisation-decision', 'mandated-officer', 'personal'] as const).entries()) {
        const said = { ...DOCKERS, ...PRIVATE, visibility, capacity, organisation: `Union ${n}${m}` };
        await join(said, (3 * n + m) * MINUTE);
      }
    const handed = JSON.stringify(await delivery());
    expect(handed).toContain('Union 00');
    for (const canary of [...CANARIES, SENTENCES.declaration]) expect(handed).not.toContain(canary);
  });

  it('gives every line exactly its fields', async () => {
    await join({ ...DOCKERS, members: 450 });
    const { consents, visibility, capacity, mandateBody, mandateOn, mandateText, message, ...said } = DOCKERS;
    const text = { textLang: 'fr', textVersion: 1 };
    const line = { entry: 'organisation', ...said, members: 450, latinBy: null, signedOn: '2027-03-01', ...text };
    expect(await delivery()).toEqual([{ ...line, isNew: true }]);
  });

  it('leaves each signature on the version that it was made on', async () => {
    await join(DOCKERS);
    await addText(aktau.appeal.id, { ...FRENCH, body: 'Autre corps.' }, 'system');
    expect(await delivery()).toMatchObject([{ textVersion: 1 }]);
  });

  it('gives organisations by country code and then name, whatever the order of signing, then persons, and numbers last', async () => {
    await join({ ...TEACHERS, visibility: 'confidential' });
    for (const [n, said] of [PORTERS, OILMEN, DOCKERS, ANA].entries()) await join(said, (n + 1) * MINUTE);
    await join({ ...DOCKERS, organisation: 'Abeilles' }, 10 * MINUTE);
    await join({ ...PORTERS, organisation: 'Liman', visibility: 'country-only' }, 11 * MINUTE);
    const lines = await delivery();
    const names = ['Abeilles', ...[DOCKERS, OILMEN, PORTERS, ANA].map((said) => said.organisation)];
    expect(
      lines.map((line) => (line.entry === 'unnamed' ? [line.of, line.country, line.number] : line.organisation)),
    ).toEqual([...names, ['organisations', null, 2]]);
    expect(lines.find((line) => line.entry === 'person')).toMatchObject({ organisation: ANA.organisation });
    expect(await delivery()).toEqual(lines);
  });

  it('numbers those who may not be named in their country from five on, and else without it', async () => {
    const unnamed = async (country: string, visibility: Said['visibility'], most: number) => {
      for (let n = 0; n < most; n++)
        await join({ ...DOCKERS, organisation: `${country} ${n}`, country, visibility }, n * MINUTE);
    };
    await unnamed('TR', 'country-only', 5);
    await unnamed('KZ', 'country-only', 4);
    await unnamed('FR', 'confidential', 6);
    expect(await delivery()).toEqual([
      { entry: 'unnamed', of: 'organisations', country: 'TR', number: 5 },
      { entry: 'unnamed', of: 'organisations', country: null, number: 10 },
    ]);
  });

  it('has one line for an organisation that several signed for', async () => {
    const first = await join(DOCKERS);
    const second = await join({ ...DOCKERS, organisation: 'Les dockers' }, MINUTE);
    const [row] = rows<{ id: string }>('SELECT signatory_id AS id FROM signatures WHERE id = ?', first.id);
    rawWrite('UPDATE signatures SET signatory_id = ? WHERE id = ?', row?.id, second.id);
    await write((tx) => refreshExposures(tx, row?.id ?? ''));
    expect(await delivery()).toMatchObject([{ organisation: DOCKERS.organisation }]);
  });

  it('names nobody of a hidden country, and no person long after closing', async () => {
    for (const [n, said] of [DOCKERS, OILMEN, ANA].entries()) await join(said, n * MINUTE);
    await hideCountry(aktau.appeal.id, 'KZ', nadia);
    rawWrite("UPDATE appeals SET closed_on = '2027-03-02'");
    const lines = await collect(wholeDelivery(aktau.appeal.id, morning(365 * DAY)));
    expect(lines).toMatchObject([
      { organisation: DOCKERS.organisation, signatory: null, office: null },
      { entry: 'unnamed', of: 'organisations', country: null, number: 1 },
      { entry: 'unnamed', of: 'persons', country: null, number: 1 },
    ]);
  });

  it('names nobody who waits, was not confirmed, or did not consent to be handed over', async () => {
    await sign(aktau, DOCKERS, 'a@unions.example');
    await signAndConfirm(aktau, OILMEN, 'b@unions.example');
    await join({ ...PORTERS, consents: { ...PORTERS.consents, consentDeliver: false } });
    expect(await delivery()).toEqual([]);
  });
});

describe.each(RECIPIENTS)('the list for %s', (recipients) => {
  const list = (choice: ListChoice = {}, countries: string[] | null = null) =>
    collect(listForDelivery(aktau.appeal.id, recipients, choice, { countries }, morning(DAY)));

  it('holds what an edition frozen at that moment holds, in its order', async () => {
    await everybodySigns();
    const { id } = await signAndAccept(aktau, OILMEN_IN_CYRILLIC, 'cyrillic@oil.example', nadia);
    const [latin] = rows<{ id: string }>('SELECT accepted_statement_id AS id FROM signatures WHERE id = ?', id);
    await keepLatinForms(aktau.appeal.id, [{ statementId: latin?.id ?? '', latin: 'Munaishy' }], nadia);
    const before = await list();
    const { number, id: editionId } = await freeze(aktau, nadia, morning(DAY), recipients);
    const { entries } = await readEditionEntries(editionId);
    const edition = await findEdition(aktau.appeal.id, number);
    const named = entries.map(({ facts: { countedAs, ...facts }, words, isNew }) => {
      const { signatory = null, office = null } = words ?? {};
      return { entry: countedAs, ...facts, signatory, office, isNew };
    });
    const unnamed = edition?.counts.unnamed.map((number) => ({ entry: 'unnamed', ...number })) ?? [];
    expect(before).toEqual([...named, ...unnamed]);
    expect(before).toContainEqual(expect.objectContaining({ organisationLatin: 'Munaishy', latinBy: 'organisers' }));
    expect((await list()).some((line) => line.entry !== 'unnamed' && line.isNew)).toBe(false);
  });

  it('of a country or a kind tells no number that the whole list does not tell of it', async () => {
    await everybodySigns();
    const numbers = (lines: DeliveryLine[]) => lines.filter((line) => line.entry === 'unnamed');
    const turkey = numbers(await list()).filter(({ country }) => country === 'TR');
    expect(turkey).toHaveLength(1);
    expect(numbers(await list({ country: 'TR' }))).toEqual(turkey);
    expect(numbers(await list({ country: 'KZ' }))).toEqual([]);
    expect(numbers(await list({ kind: 'local-union' }))).toEqual([]);
    const federations = await list({ kind: 'federation' });
    expect(federations).toMatchObject([{ organisation: TEACHERS.organisation }]);
    expect(await list({ country: 'TN' })).toEqual(federations);
  });

  it('gives an organiser of some countries theirs alone, whatever is asked for', async () => {
    await everybodySigns();
    const theirs = await list({}, ['TN', 'TR']);
    expect(new Set(theirs.map(({ country }) => country))).toEqual(new Set(['TN', 'TR']));
    expect(await list({ country: 'FR' }, ['TN', 'TR'])).toEqual([]);
    expect(await list({}, [])).toEqual([]);
  });
});

const OILMEN_IN_CYRILLIC = { ...OILMEN, organisation: 'Мұнайшылар одағы', organisationLatin: null };

/** Each visibility, with both consents and with one, of five countries; five unnamed ones of Turkey. */
async function everybodySigns() {
  const only = (handed: 'consentDeliver' | 'consentDeliverOthers') => ({
    ...DOCKERS.consents,
    consentDeliver: handed === 'consentDeliver',
    consentDeliverOthers: handed === 'consentDeliverOthers',
  });
  const some: Said[] = [
    ...[DOCKERS, OILMEN, TEACHERS, PORTERS, ANA],
    { ...ANA, organisation: 'Rui', signatory: 'Rui', visibility: 'country-only' },
    { ...DOCKERS, organisation: 'Abeilles', members: 12 },
    { ...DOCKERS, organisation: 'Confidentielle', visibility: 'confidential' },
    { ...DOCKERS, organisation: 'Aux autorités', consents: only('consentDeliver') },
    { ...DOCKERS, organisation: 'Aux autres', consents: only('consentDeliverOthers') },
    { ...OILMEN, organisation: 'Bir', visibility: 'country-only' },
    ...Array.from({ length: 5 }, (_, n) => ({
      ...PORTERS,
      organisation: `Liman ${n}`,
      visibility: 'country-only' as const,
    })),
  ];
  for (const [n, said] of some.entries()) await join(said, n * MINUTE);
}
