import type { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { asFile } from './file';

/**
 * A CSV file, some lines at a time: UTF-8 with a byte-order mark, CRLF, every field quoted, and fields that a
 * spreadsheet would take for a formula disarmed with an apostrophe. `columns` is the heading, also of an empty list.
 * The file breaks off where the list does; who downloads it sees a failed download, never a short list.
 */
export function asCsv<Line>(
  lines: AsyncIterable<Line>,
  columns: readonly string[],
  cellsOf: (line: Line) => Record<string, string>,
): Readable {
  const form = {
    columns: [...columns],
    quoted: true,
    quoted_empty: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  } as const;
  const heading = stringify([], { ...form, header: true, bom: true });
  return asFile(heading, lines, (some) => stringify(some.map(cellsOf), form), '');
}
