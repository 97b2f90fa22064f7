import { describe, expect, it } from 'vitest';
import { CONSENTS, type DeliveryLine, type InternalLine } from '@/db/types';
import { DELIVERY_COLUMNS, deliveryLine, INTERNAL_COLUMNS, internalLine, PRESS_COLUMNS, pressLine } from './columns';
import { LIST_COLUMNS } from './pack/list';

const DOCKERS = {
  entry: 'organisation',
  organisation: 'Syndicat des dockers',
  organisationLatin: null,
  acronym: 'SD',
  kind: 'local-union',
  country: 'FR',
  city: null,
  affiliatedTo: null,
  website: 'https://dockers.example/',
  signatory: 'Émile Lefèvre',
  office: 'secrétaire',
  signedOn: '2027-03-01',
  textLang: 'fr',
  textVersion: 2,
  latinBy: null,
  members: 450,
  isNew: true,
} satisfies DeliveryLine;

const KNOWN = {
  organisation: 'Syndicat des dockers',
  kind: 'local-union',
  country: 'FR',
  capacity: 'mandated-officer',
  signatory: 'Émile Lefèvre',
  office: 'secrétaire',
  visibility: 'confidential',
  organisationLatin: null,
  acronym: null,
  affiliatedTo: null,
  city: null,
  website: null,
  members: 450,
  mandateBody: null,
  mandateOn: '2027-02-01',
  mandateText: 'Un\nDeux',
  message: null,
  consents: {
    consentProcess: true,
    consentPublishName: false,
    consentDeliver: true,
    consentDeliverOthers: false,
    consentUpdates: false,
    consentPublishMessage: false,
  },
  status: 'waiting',
  email: 'bureau@dockers.example',
  lang: 'fr',
  source: 'form',
  signedAt: new Date('2027-03-01T09:00:00.123Z'),
  confirmedAt: null,
  textLang: 'fr',
  textVersion: 1,
} satisfies InternalLine;

const sorted = (names: readonly string[]) => [...names].sort();

describe('a line for the authorities', () => {
  it('has a text in every column, and nothing beside', () => {
    const line = deliveryLine(DOCKERS);
    expect(sorted(Object.keys(line))).toEqual(sorted(DELIVERY_COLUMNS));
    expect(Object.values(line).every((cell) => typeof cell === 'string')).toBe(true);
    const { number, city, textVersion } = line;
    expect({ number, city, textVersion }).toEqual({ number: '1', city: '', textVersion: '2' });
    expect(line).toMatchObject({ organisation: DOCKERS.organisation, signedOn: '2027-03-01', entry: 'organisation' });
  });

  it('of those without a name is their number, and their country where it may be told', () => {
    const empty = Object.fromEntries(DELIVERY_COLUMNS.map((column) => [column, '']));
    const unnamed = { entry: 'unnamed', of: 'organisations', number: 12 } as const;
    const expected = { ...empty, entry: 'unnamed organisations', number: '12' };
    expect(deliveryLine({ ...unnamed, country: 'KZ' })).toEqual({ ...expected, country: 'KZ' });
    expect(deliveryLine({ ...unnamed, country: null })).toEqual(expected);
    expect(deliveryLine({ ...unnamed, of: 'persons', country: null }).entry).toBe('unnamed persons');
  });

  it('has no column for what is private', () => {
    const columns = DELIVERY_COLUMNS.join(' ');
    expect(columns).not.toMatch(/mail|address|mandate|message|consent|status|source|visibility/i);
  });

  it('has the columns of an edition’s list, but for the hash that only a frozen one has', () => {
    expect(DELIVERY_COLUMNS).toEqual(LIST_COLUMNS.filter((column) => column !== 'hash'));
  });
});

describe('a line for the press', () => {
  const { latinBy, isNew, textVersion, ...shown } = DOCKERS;

  it('has a text in every column, and nothing beside', () => {
    const line = pressLine({ ...shown, code: 'a434daf055' });
    expect(sorted(Object.keys(line))).toEqual(sorted(PRESS_COLUMNS));
    expect(line).toMatchObject({ number: '1', code: 'a434daf055', members: '450', signatory: DOCKERS.signatory });
    const unnamed = pressLine({ entry: 'unnamed', of: 'organisations', number: 12, country: null });
    expect(Object.values(unnamed).filter(Boolean)).toEqual(['unnamed organisations', '12']);
  });

  it('has no column for what is private', () => {
    expect(PRESS_COLUMNS.join(' ')).not.toMatch(/mail|address|mandate|message|consent|status|source|visibility/i);
  });
});

describe('a line for organisers', () => {
  it('has a text in every column, and nothing beside', () => {
    const line = internalLine(KNOWN);
    expect(sorted(Object.keys(line))).toEqual(sorted(INTERNAL_COLUMNS));
    expect(Object.values(line).every((cell) => typeof cell === 'string')).toBe(true);
  });

  it('has instants in ISO 8601, days as they are, numbers as digits, and nothing for what is absent', () => {
    expect(internalLine(KNOWN)).toMatchObject({
      signedAt: '2027-03-01T09:00:00.123Z',
      confirmedAt: '',
      mandateOn: '2027-02-01',
      members: '450',
      message: '',
      mandateText: 'Un\nDeux',
    });
    const confirmedAt = new Date('2027-03-02T00:00:00Z');
    expect(internalLine({ ...KNOWN, confirmedAt, members: null })).toMatchObject({
      confirmedAt: '2027-03-02T00:00:00.000Z',
      members: '',
    });
  });

  it('says yes or no of each consent', () => {
    const line = internalLine(KNOWN);
    expect(CONSENTS.map((name) => line[name])).toEqual(['yes', 'no', 'yes', 'no', 'no', 'no']);
  });
});
