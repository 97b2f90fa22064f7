import { buffer } from 'node:stream/consumers';
import type { EditionEntry, PackMatter, UnnamedNumber } from '@/db/types';
import { WIDTHS } from '../columns';
import { asCsv } from '../csv';
import { asJson } from '../json';
import { asXlsx } from '../xlsx';

/** The fields of a line of the list, in their order, each with what it holds. There is none for an address or a message. */
export const LIST_FIELDS = {
  entry: 'organisation or person, who are named; unnamed organisations or unnamed persons, who are a number alone',
  number: '1 of who is named; how many of those who are not',
  country: 'ISO 3166-1 alpha-2; XI is international, XK is Kosovo; empty where it may not be told',
  organisation: 'the name in its own script; of a person, that of the organisation, for identification only',
  organisationLatin: 'the name in Latin letters',
  latinBy: 'who wrote it in Latin letters: organisation or organisers',
  acronym: 'the acronym',
  kind: 'local-union, federation, national-centre, international, party, association, committee or other',
  city: 'the town',
  affiliatedTo: 'what it is affiliated to, in its own words',
  website: 'its page',
  members:
    'how many members it says it has; not to be added up, since a federation and its unions count the same people',
  signedOn: 'YYYY-MM-DD, in UTC',
  textLang: 'BCP 47: the language of the text that was signed',
  textVersion: 'the version of that text',
  signatory: 'who signed, where that may be shown',
  office: 'the office of who signed, where that may be shown',
  hash: 'the SHA-256 of the entry, as it stands in the manifest',
  isNew: 'yes where it stood in no earlier edition for the same recipients',
} as const;

export type ListField = keyof typeof LIST_FIELDS;
export const LIST_COLUMNS = Object.keys(LIST_FIELDS) as ListField[];

type Cell = string | number | boolean | null;
export type ListLine = Record<ListField, Cell>;

/** The lines of the list: of each entry, then of the numbers of those who are not named. */
export function listLines({ entries, edition }: PackMatter): ListLine[] {
  return [...entries.map(namedLine), ...edition.counts.unnamed.map(unnamedLine)];
}

function namedLine({ facts, words, hash, isNew }: EditionEntry): ListLine {
  const { countedAs, ...told } = facts;
  const { signatory = null, office = null } = words ?? {};
  return { entry: countedAs, number: 1, ...told, signatory, office, hash, isNew };
}

function unnamedLine({ of, country, number }: UnnamedNumber): ListLine {
  const empty = Object.fromEntries(LIST_COLUMNS.map((column) => [column, null])) as ListLine;
  return { ...empty, entry: `unnamed ${of}`, number, country };
}

/** A line as text: what is absent is empty. */
export function cellsOf(line: ListLine): Record<ListField, string> {
  const cell = (value: Cell) => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value ?? ''));
  return Object.fromEntries(LIST_COLUMNS.map((column) => [column, cell(line[column])])) as Record<ListField, string>;
}

/** The list as CSV, in which nothing is a formula. */
export function listAsCsv(lines: ListLine[]): Promise<Buffer> {
  return buffer(asCsv(each(lines), LIST_COLUMNS, cellsOf));
}

/** The list as a workbook: the same bytes for the same lines and day. */
export function listAsXlsx(lines: ListLine[], at: Date): Promise<Buffer> {
  return buffer(asXlsx(each(lines), { columns: LIST_COLUMNS, cellsOf, widths: WIDTHS, at }));
}

/** The list as JSON, after what says of which edition it is. */
export function listAsJson(lines: ListLine[], { appeal, edition, removed }: PackMatter): Promise<Buffer> {
  const about = {
    $schema: './list.schema.json',
    format: 'demarche-list-1',
    appeal: appeal.slug,
    edition: edition.number,
    recipients: edition.recipients,
    frozenAt: edition.frozenAt.toISOString(),
    sha256: edition.sha256,
    code: edition.code,
    removed,
  };
  return buffer(asJson(each(lines.map(inOrder)), about));
}

const inOrder = (line: ListLine) => Object.fromEntries(LIST_COLUMNS.map((column) => [column, line[column]]));

async function* each<Line>(lines: Line[]): AsyncGenerator<Line> {
  yield* lines;
}
