import type { Capacity, Consents, Visibility } from './types';
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

export const EITHER = [true, false];
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
          consentPublishMessage: false,
        })),
      ),
    ),
  ),
);
/** Every combination of visibility, capacity and consents, but for the consent to publish the message. */
export const EVERY_CASE = VISIBILITIES.flatMap((visibility) =>
  CAPACITIES.flatMap((capacity) => EVERY_CONSENT.map((consents) => ({ visibility, capacity, consents }))),
);

/** What the table says of a combination. */
export function expectedOf({ visibility, capacity, consents }: (typeof EVERY_CASE)[number]): Exposure {
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
