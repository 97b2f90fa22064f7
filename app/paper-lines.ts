import { CAPACITIES, CONSENTS, KINDS, type PaperLine, VISIBILITIES } from '@/db/types';
import { DEFAULT_LANGUAGE, LANGUAGES, type Messages, messagesIn } from '@/messages';
import { localeOf } from '@/messages/locale';
import { type Row, readCells } from './cells';
import { byName, countryNamed, foldWord } from './named-codes';
import { lineOf, type Printed, paperForm } from './paper-form';
import type { Fields } from './read-form';
import { errorsOf, type FieldErrors } from './signature-form';

type Column = keyof Messages['paper']['columns'];
const COLUMNS = Object.keys(messagesIn(DEFAULT_LANGUAGE).paper.columns) as Column[];

const NEEDED: Column[] = ['organisation', 'kind', 'country', 'capacity', 'visibility', 'consentProcess'];
const MOST_LINES = 1000;

/** What becomes of a line, and why. `counted`: without written consent it is a number. `example`: the template's own. */
export interface ReadLine {
  line: number;
  organisation: string;
  fate: 'enter' | 'counted' | 'example' | 'wrong';
  /** What is entered; null but for `enter`. */
  given: PaperLine | null;
  errors: FieldErrors;
}

export interface PaperFile {
  lines: ReadLine[];
  /** Titles that the template does not have, or that stand twice; and columns that are not there. */
  unknown: string[];
  missing: Column[];
}

interface Asked extends Printed {
  /** The language of the sheets, whose sentences are kept. */
  lang: string;
  /** The countries that the organiser may enter; null is all. */
  countries: string[] | null;
}

/**
 * Reads a file of sheets, one organisation a line below a line of titles in any language of the interface, by the rules
 * of the form. `wrong`: it can't be read at all, with an error of `messages.errors`.
 */
export function readPaperLines(text: string, asked: Asked): PaperFile | { wrong: string } {
  const rows = readCells(text);
  if ('wrong' in rows) return rows;
  const [head, ...rest] = rows;
  if (!head || rest.length === 0) return { wrong: 'required' };
  if (rest.length > MOST_LINES) return { wrong: `tooManyLines ${MOST_LINES}` };
  const columns = head.cells.map((title) => columnNamed().get(foldTitle(title)));
  const isOnce = (place: number) => columns[place] && columns.indexOf(columns[place]) === place;
  const unknown = head.cells.filter((title, place) => title && !isOnce(place));
  const missing = NEEDED.filter((column) => !columns.includes(column));
  const sound = unknown.length === 0 && missing.length === 0;
  return { lines: sound ? rest.map((row) => readLine(row, columns, asked)) : [], unknown, missing };
}

function readLine(row: Row, columns: (Column | undefined)[], asked: Asked): ReadLine {
  const { line, cells } = row;
  const cell: Partial<Record<Column, string>> = {};
  for (const [place, column] of columns.entries()) if (column) cell[column] = cells[place] ?? '';
  const organisation = cell.organisation ?? '';
  const read = { line, organisation, given: null };
  if (isExample(organisation)) return { ...read, fate: 'example', errors: {} };
  const unclear = CONSENTS.filter((name) => yesOrNo(cell[name]) === null).map((name) => [name, 'yesOrNo']);
  const errors: FieldErrors = Object.fromEntries(unclear);
  if (cells.slice(columns.length).some(Boolean)) errors.organisation = 'moreCells';
  if (organisation && yesOrNo(cell.consentProcess) === false && !errors.organisation)
    return { ...read, fate: 'counted', errors: {} };
  const fields = fieldsOf(cell);
  for (const [name, error] of Object.entries(errorsOf(paperForm, fields)))
    errors[name] ??= clearer(name, error, cell[name as Column] ?? '');
  if (!errors.country && asked.countries?.includes(fields.country ?? '') === false) errors.country = 'outsideReach';
  const form = paperForm.safeParse(fields);
  if (!form.success || Object.keys(errors).length) return { ...read, fate: 'wrong', errors };
  return { ...read, fate: 'enter', given: lineOf(form.data, asked.lang, asked), errors };
}

/** The cells of a line as the fields of the form: words become the codes that they stand for. */
function fieldsOf(cell: Partial<Record<Column, string>>): Fields {
  const { kinds, capacities, visibilities } = wordLists();
  const coded = {
    country: countryNamed(cell.country ?? ''),
    kind: kinds.get(foldWord(cell.kind ?? '')),
    capacity: capacities.get(foldWord(cell.capacity ?? '')),
    visibility: visibilities.get(foldWord(cell.visibility ?? '')),
  };
  const ticked = Object.fromEntries(CONSENTS.map((name) => [name, yesOrNo(cell[name]) ? 'yes' : undefined]));
  const fields = Object.entries({ ...cell, ...coded, ...ticked });
  return Object.fromEntries(fields.filter((field): field is [string, string] => field[1] !== undefined));
}

/** An error of a choice, as who writes words must read it. */
function clearer(name: string, error: string, written: string): string {
  if (error !== 'choose') return error;
  if (!written) return 'required';
  return name === 'country' ? 'unknownCountry' : 'unknownWord';
}

const YES = words(
  ...LANGUAGES.map((lang) => messagesIn(lang).paper.yes),
  ...['o', 'y', 'x', '1', 'vrai', 'true', '✓', '✔', '☑', '☒'],
);
const NO = words(
  ...LANGUAGES.map((lang) => messagesIn(lang).paper.no),
  ...['', 'n', '0', '-', '–', '—', 'faux', 'false', '☐'],
);

function words(...all: string[]): Set<string> {
  return new Set(all.map((word) => foldWord(word)));
}

/** Null where the cell says neither. */
function yesOrNo(written = ''): boolean | null {
  const word = foldWord(written);
  return YES.has(word) ? true : NO.has(word) ? false : null;
}

function isExample(organisation: string): boolean {
  return LANGUAGES.some((lang) => messagesIn(lang).paper.example.organisation === organisation);
}

let titles: Map<string, Column> | undefined;
function columnNamed(): Map<string, Column> {
  titles ??= new Map(
    LANGUAGES.flatMap((lang) =>
      COLUMNS.map((column) => [foldTitle(messagesIn(lang).paper.columns[column]), column] as const),
    ),
  );
  return titles;
}

/** A title without case, accents and what stands between its words. */
function foldTitle(title: string): string {
  return foldWord(title).replace(/[\s_-]+/g, ' ');
}

let lists: Record<'kinds' | 'capacities' | 'visibilities', Map<string, string>> | undefined;
function wordLists() {
  lists ??= {
    kinds: byName(KINDS, (lang, code) => messagesIn(lang).kinds[code as (typeof KINDS)[number]]),
    capacities: byName(CAPACITIES, (lang, code) => messagesIn(lang).capacities[code as (typeof CAPACITIES)[number]]),
    visibilities: byName(
      VISIBILITIES,
      (lang, code) => messagesIn(lang).visibilities[code as (typeof VISIBILITIES)[number]],
    ),
  };
  return lists;
}

/** The template: titles in a language, and one line to be overwritten. */
export function paperTemplate(lang: string): string {
  const { paper: m, kinds, capacities, visibilities } = messagesIn(lang);
  const example: Partial<Record<Column, string>> = {
    ...m.example,
    kind: kinds['local-union'],
    country: 'FR',
    capacity: capacities['organisation-decision'],
    visibility: visibilities.public,
    email: 'bureau@port-evrard.example',
    ...Object.fromEntries(CONSENTS.map((name) => [name, name === 'consentProcess' ? m.yes : m.no])),
    mandateOn: '2026-11-22',
  };
  const rows = [COLUMNS.map((column) => m.columns[column]), COLUMNS.map((column) => example[column] ?? '')];
  // Where the comma stands in numbers, spreadsheets part cells by semicolons; they know UTF-8 by the mark in front.
  const delimiter = numberWithPart(lang).includes(',') ? ';' : ',';
  return `\ufeff${rows.map((cells) => cells.map(quoted).join(delimiter)).join('\r\n')}\r\n`;
}

function quoted(cell: string): string {
  return /[",;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function numberWithPart(lang: string): string {
  return new Intl.NumberFormat(localeOf(lang)).format(1.5);
}
