import { CsvError, parse } from 'csv-parse/sync';

export interface Row {
  /** In the text, from 1; of a row that runs over several lines, the first. */
  line: number;
  cells: string[];
}

/** Rows of a spreadsheet, as they are copied from it or saved as CSV; or what is wrong, as an error of `messages.errors`. */
export type Cells = Row[] | { wrong: string };

/** Splits at tabs, semicolons or commas, whichever the first row has; rows without any word are left out. */
export function readCells(text: string): Cells {
  const clean = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const rows: Row[] = [];
  let next = 1;
  try {
    parse(clean, {
      delimiter: delimiterOf(clean),
      relax_column_count: true,
      relax_quotes: true,
      on_record: (cells: string[], { lines }) => {
        rows.push({ line: next, cells: cells.map((cell) => cell.trim()) });
        next = lines + 1;
        return null;
      },
    });
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') return { wrong: `quoteOpen ${next}` };
    throw error;
  }
  return rows.filter(({ cells }) => cells.some(Boolean));
}

function delimiterOf(text: string): string {
  const first = text.split('\n').find((line) => line.trim()) ?? '';
  return ['\t', ';'].find((delimiter) => first.includes(delimiter)) ?? ',';
}
