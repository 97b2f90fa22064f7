import { CONSENTS, type ConsentName, type DeliveryLine, type InternalLine, type PressLine } from '@/db/types';

type Cells<Columns extends readonly string[]> = Record<Columns[number], string>;

/** Of the columns that hold more than a code or a number, in characters. */
export const WIDTHS: Record<string, number> = {
  ...{ organisation: 48, organisationLatin: 48, affiliatedTo: 32, website: 32, signatory: 28, office: 28, hash: 68 },
  ...{ entry: 22, kind: 18, city: 18, signedAt: 24, confirmedAt: 24, email: 32, capacity: 22, mandateBody: 28 },
  ...{ mandateText: 60, message: 60, field: 40, value: 80 },
};

/** The columns of an edition's list but for the hash, which only what is frozen has. There is none for an address. */
export const DELIVERY_COLUMNS = [
  'entry',
  'number',
  'country',
  'organisation',
  'organisationLatin',
  'latinBy',
  'acronym',
  'kind',
  'city',
  'affiliatedTo',
  'website',
  'members',
  'signedOn',
  'textLang',
  'textVersion',
  'signatory',
  'office',
  'isNew',
] as const;

/** A line of that list as text: a named entry counts 1; an unnamed one is a number, and a country if it may be told. */
export function deliveryLine(line: DeliveryLine): Cells<typeof DELIVERY_COLUMNS> {
  const named = line.entry === 'unnamed' ? null : line;
  // Cell by cell, here and below: copies of lines, and rests of copies, add tens of megabytes to a long list.
  return {
    entry: line.entry === 'unnamed' ? `unnamed ${line.of}` : line.entry,
    number: line.entry === 'unnamed' ? String(line.number) : '1',
    country: line.country ?? '',
    organisation: named?.organisation ?? '',
    organisationLatin: named?.organisationLatin ?? '',
    latinBy: named?.latinBy ?? '',
    acronym: named?.acronym ?? '',
    kind: named?.kind ?? '',
    city: named?.city ?? '',
    affiliatedTo: named?.affiliatedTo ?? '',
    website: named?.website ?? '',
    members: named?.members?.toString() ?? '',
    signedOn: named?.signedOn ?? '',
    textLang: named?.textLang ?? '',
    textVersion: named?.textVersion.toString() ?? '',
    signatory: named?.signatory ?? '',
    office: named?.office ?? '',
    isNew: named ? yesOrNo(named.isNew) : '',
  };
}

/** The columns of the public list with the names that it shows, for the press. */
export const PRESS_COLUMNS = [
  'entry',
  'number',
  'country',
  'organisation',
  'organisationLatin',
  'acronym',
  'kind',
  'city',
  'affiliatedTo',
  'website',
  'members',
  'signatory',
  'office',
  'signedOn',
  'textLang',
  'code',
] as const;

/** A line of that list as text; who is not named is a number, as in the list that is handed over. */
export function pressLine(line: PressLine): Cells<typeof PRESS_COLUMNS> {
  const named = line.entry === 'unnamed' ? null : line;
  return {
    entry: line.entry === 'unnamed' ? `unnamed ${line.of}` : line.entry,
    number: line.entry === 'unnamed' ? String(line.number) : '1',
    country: line.country ?? '',
    organisation: named?.organisation ?? '',
    organisationLatin: named?.organisationLatin ?? '',
    acronym: named?.acronym ?? '',
    kind: named?.kind ?? '',
    city: named?.city ?? '',
    affiliatedTo: named?.affiliatedTo ?? '',
    website: named?.website ?? '',
    members: named?.members?.toString() ?? '',
    signatory: named?.signatory ?? '',
    office: named?.office ?? '',
    signedOn: named?.signedOn ?? '',
    textLang: named?.textLang ?? '',
    code: named?.code ?? '',
  };
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
  const answer = (name: ConsentName) => yesOrNo(line.consents[name]);
  return {
    status: line.status,
    source: line.source,
    signedAt: line.signedAt.toISOString(),
    confirmedAt: line.confirmedAt?.toISOString() ?? '',
    lang: line.lang,
    textLang: line.textLang,
    textVersion: line.textVersion.toString(),
    email: line.email ?? '',
    organisation: line.organisation,
    organisationLatin: line.organisationLatin ?? '',
    acronym: line.acronym ?? '',
    kind: line.kind,
    country: line.country,
    city: line.city ?? '',
    affiliatedTo: line.affiliatedTo ?? '',
    website: line.website ?? '',
    members: line.members?.toString() ?? '',
    capacity: line.capacity,
    signatory: line.signatory ?? '',
    office: line.office ?? '',
    visibility: line.visibility,
    mandateBody: line.mandateBody ?? '',
    mandateOn: line.mandateOn ?? '',
    mandateText: line.mandateText ?? '',
    message: line.message ?? '',
    consentProcess: answer('consentProcess'),
    consentPublishName: answer('consentPublishName'),
    consentDeliver: answer('consentDeliver'),
    consentDeliverOthers: answer('consentDeliverOthers'),
    consentUpdates: answer('consentUpdates'),
    consentPublishMessage: answer('consentPublishMessage'),
  };
}

function yesOrNo(answer: boolean): string {
  return answer ? 'yes' : 'no';
}
