import { json } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import type { OwnData } from '@/db/types';
import { ownDataAsJson, ownDataLines } from './own-data';

const AT = new Date('2027-03-01T09:00:00Z');
const DATA = {
  signature: { appeal: 'aktau', code: 'a434daf055', email: null, invited: false, signedAt: AT, sheet: null },
  statements: [
    { number: 1, organisation: 'Dockers', members: 450, consents: { consentDeliver: true } },
    { number: 2, organisation: '=Dockers', members: null, consents: { consentDeliver: false } },
  ],
  decisions: [],
  letters: [{ kind: 'confirm', at: AT }],
} as unknown as OwnData;

it('what is kept of a signature is a line for each thing, named by where it stands', () => {
  expect(ownDataLines(DATA).map(({ field, value }) => `${field}: ${value}`)).toEqual([
    'signature.appeal: aktau',
    'signature.code: a434daf055',
    'signature.email: ',
    'signature.invited: no',
    'signature.signedAt: 2027-03-01T09:00:00.000Z',
    'signature.sheet: ',
    'statements.1.number: 1',
    'statements.1.organisation: Dockers',
    'statements.1.members: 450',
    'statements.1.consents.consentDeliver: yes',
    'statements.2.number: 2',
    'statements.2.organisation: =Dockers',
    'statements.2.members: ',
    'statements.2.consents.consentDeliver: no',
    'letters.1.kind: confirm',
    'letters.1.at: 2027-03-01T09:00:00.000Z',
  ]);
});

it('as JSON it is whole, after what says of which appeal it is', async () => {
  const about = { appeal: 'aktau', sourceUrl: 'https://source.example', issuedOn: '2011-12-17', exportedAt: AT };
  const file = await json(ownDataAsJson(DATA, { ...about, preset: 'own-data' }));
  expect(file).toEqual(JSON.parse(JSON.stringify({ ...about, preset: 'own-data', ...DATA })));
});
