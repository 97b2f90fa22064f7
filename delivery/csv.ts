import type { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { asFile } from './file';

/** What a spreadsheet may take for a formula, also where spaces or signs that nobody sees stand before it. */
const LIKE_A_FORMULA = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}]*[=+\-@\t\r\n\0＝＋－＠]/u;

const disarmed = (text: string) => (LIKE_A_FORMULA.test(text) ? `'${text}` : text);

/**
 * A CSV file, some lines at a time: UTF-8 with a byte-order mark, CRLF, every field quoted, and fields that a
 * spreadsheet would take for a formula disarmed with an apostrophe. `columns` is the heading, also of an empty list.
 * The file breaks off where the list does; who downloads it sees a failed download, never a short list.
 */
export function asCsv<Line>(
  lines: AsyncIterable<Line> | Iterable<Line>,
  columns: readonly string[],
  cellsOf: (line: Line) => Record<string, string>,
): Readable {
  const form = { quoted: true, quoted_empty: true, record_delimiter: 'windows' } as const;
  const row = (line: Line) => {
    const cells = cellsOf(line);
    return columns.map((column) => disarmed(cells[column] ?? ''));
  };
  const heading = stringify([columns], { ...form, bom: true });
  return asFile(heading, lines, (some) => stringify(some.map(row), form), '');
}
