import { CONSENTS, type ConsentName, type DeliveryLine, type InternalLine } from '@/db/types';

type Cells<Columns extends readonly string[]> = Record<Columns[number], string>;

/** The columns of the list for the authorities, in their order. There is none for an address. */
export const DELIVERY_COLUMNS = [
  'entry',
  'number',
  'country',
  'organisation',
  'organisationLatin',
  'acronym',
  'kind',
  'affiliatedTo',
  'city',
  'website',
  'signatory',
  'office',
  'signedOn',
  'textLang',
  'textVersion',
  'textSha256',
] as const;

/** A line of that list as text: a named entry counts 1; an unnamed one is a number, and a country if it may be told. */
export function deliveryLine(line: DeliveryLine): Cells<typeof DELIVERY_COLUMNS> {
  if (line.entry === 'unnamed')
    return {
      ...(Object.fromEntries(DELIVERY_COLUMNS.map((column) => [column, ''])) as Cells<typeof DELIVERY_COLUMNS>),
      entry: `unnamed ${line.of}`,
      number: String(line.number),
      country: line.country ?? '',
    };
  const { entry, textVersion, ...words } = line;
  const cells = Object.fromEntries(Object.entries(words).map(([column, value]) => [column, value ?? '']));
  return { ...(cells as Record<keyof typeof words, string>), entry, number: '1', textVersion: String(textVersion) };
}

/** The columns of the organisers' own list. */
export const INTERNAL_COLUMNS = [
  'status',
  'source',
  'signedAt',
  'confirmedAt',
  'lang',
  'textLang',
  'textVersion',
  'email',
  'organisation',
  'organisationLatin',
  'acronym',
  'kind',
  'country',
  'city',
  'affiliatedTo',
  'website',
  'members',
  'capacity',
  'signatory',
  'office',
  'visibility',
  'mandateBody',
  'mandateOn',
  'mandateText',
  'message',
  ...CONSENTS,
] as const;

/** A line of that list as text; instants in ISO 8601, consents as yes or no. */
export function internalLine(line: InternalLine): Cells<typeof INTERNAL_COLUMNS> {
  const { consents, signedAt, confirmedAt, members, textVersion, ...words } = line;
  const cells = Object.fromEntries(Object.entries(words).map(([column, value]) => [column, value ?? '']));
  const answers = Object.fromEntries(CONSENTS.map((name) => [name, consents[name] ? 'yes' : 'no']));
  return {
    ...(cells as Record<keyof typeof words, string>),
    ...(answers as Record<ConsentName, string>),
    members: members === null ? '' : String(members),
    textVersion: String(textVersion),
    signedAt: signedAt.toISOString(),
    confirmedAt: confirmedAt?.toISOString() ?? '',
  };
}
