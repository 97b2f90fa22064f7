import { Readable } from 'node:stream';
import type { Format } from '@/db/types';
import { WIDTHS } from '@/delivery/columns';
import { asCsv } from '@/delivery/csv';
import { type About, asJson } from '@/delivery/json';
import { asXlsx } from '@/delivery/xlsx';

export const FORMAT_NAMES: Record<Format, string> = { csv: 'CSV', xlsx: 'XLSX', json: 'JSON' };

const TYPES: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
};

/** A list as a file: its columns, and how a line fills them. */
export interface Written<Line> {
  lines: AsyncIterable<Line>;
  columns: readonly string[];
  cellsOf: (line: Line) => Record<string, string>;
}

/** The file in one of the formats, some lines at a time. */
export function written<Line>({ lines, columns, cellsOf }: Written<Line>, format: Format, about: About): Readable {
  if (format === 'json') return asJson(lines, about);
  if (format === 'csv') return asCsv(lines, columns, cellsOf);
  return asXlsx(lines, { columns, cellsOf, widths: WIDTHS, at: about.exportedAt });
}

/** A file to keep, which no cache keeps; its name says the appeal, the preset, what tells it from others, and the day. */
export function fileToKeep(body: Readable, format: Format, about: About, ...more: string[]): Response {
  const { appeal, preset, exportedAt } = about;
  const name = [appeal, preset, ...more, exportedAt.toISOString().slice(0, 10)].join('-');
  return new Response(Readable.toWeb(body) as ReadableStream, {
    headers: {
      'Content-Type': TYPES[format],
      'Content-Disposition': `attachment; filename="${name}.${format}"`,
      'Cache-Control': 'no-store',
    },
  });
}
