import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';

/**
 * A CSV file, a line at a time: UTF-8 with a byte-order mark, CRLF, every field quoted, and fields that a spreadsheet
 * would take for a formula disarmed with an apostrophe. `columns` is the heading, also of an empty list.
 */
export function asCsv<Line>(
  lines: AsyncIterable<Line>,
  columns: readonly string[],
  cellsOf: (line: Line) => Record<string, string>,
): Readable {
  const csv = stringify({
    columns: [...columns],
    header: true,
    bom: true,
    quoted: true,
    quoted_empty: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
  // The file breaks off where the list does; who downloads it sees a failed download, never a short list.
  pipeline(Readable.from(mapped(lines, cellsOf)), csv, () => {});
  return csv;
}

async function* mapped<Line, Cells>(lines: AsyncIterable<Line>, cellsOf: (line: Line) => Cells): AsyncGenerator<Cells> {
  for await (const line of lines) yield cellsOf(line);
}
