import type { NewInvitation } from '@/db/types';
import { invitationForm } from './admin/[appeal]/invitations/form';
import { readCells } from './cells';
import { countryNamed, foldWord, languageNamed } from './named-codes';
import type { Fields } from './read-form';
import { errorsOf, type FieldErrors } from './signature-form';

const COLUMNS = ['organisation', 'country', 'lang', 'contact'] as const;
/** More would not fit into one form; see `app/read-form.ts`. */
const MOST_LINES = 500;

/** A pasted line as it was read; `invitation` is null where something is wrong. */
export interface InvitationLine {
  line: number;
  organisation: string;
  invitation: NewInvitation | null;
  errors: FieldErrors;
}

/**
 * Reads lines that were copied from a spreadsheet: organisation, country, language, contact. Countries and languages by
 * name or code; a first line with titles is passed over. `countries` are those that the organiser may ask in.
 */
export function readInvitationLines(text: string, countries: string[] | null): InvitationLine[] | { wrong: string } {
  const rows = readCells(text);
  if ('wrong' in rows) return rows;
  if (rows.length > MOST_LINES) return { wrong: `tooManyLines ${MOST_LINES}` };
  return rows
    .filter(({ cells }, place) => place > 0 || !isTitles(cells))
    .map(({ line, cells }) => readLine(line, cells, countries));
}

function isTitles([, country = '']: string[]): boolean {
  return ['pays', 'country'].includes(foldWord(country));
}

function readLine(line: number, cells: string[], countries: string[] | null): InvitationLine {
  const written: Fields = Object.fromEntries(COLUMNS.map((column, place) => [column, cells[place] ?? '']));
  const { organisation = '', country = '', lang = '' } = written;
  const fields = { ...written, country: countryNamed(country) ?? '', lang: languageNamed(lang) ?? '' };
  const errors = errorsOf(invitationForm, fields);
  if (errors.country) errors.country = country ? 'unknownCountry' : 'required';
  else if (countries && !countries.includes(fields.country)) errors.country = 'outsideReach';
  if (errors.lang) errors.lang = lang ? 'unknownLanguage' : 'required';
  if (cells.length > COLUMNS.length) errors.contact ??= 'moreCells';
  const read = invitationForm.safeParse(fields);
  const sound = read.success && Object.keys(errors).length === 0;
  return { line, organisation, invitation: sound ? read.data : null, errors };
}
