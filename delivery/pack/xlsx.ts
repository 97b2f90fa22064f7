import { unzipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import { cellsOf, LIST_COLUMNS, type ListField, type ListLine } from './list';
import { zipPack } from './zip';

/** Of columns, in characters. */
const WIDTHS: Partial<Record<ListField, number>> = {
  ...{ organisation: 48, organisationLatin: 48, affiliatedTo: 32, website: 32, signatory: 28, office: 28, hash: 68 },
  ...{ entry: 22, kind: 18, city: 18 },
};

/**
 * The list as a workbook of one sheet: every cell a string, so that nothing is reckoned; its heading stays in sight.
 * The same bytes each time: the library stamps the parts with the time of day, so they are packed again with `at`.
 */
export async function listAsXlsx(lines: ListLine[], at: Date): Promise<Uint8Array> {
  const heading = LIST_COLUMNS.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const rows = lines.map((line) => {
    const cells = cellsOf(line);
    return LIST_COLUMNS.map((column) => (cells[column] ? { value: cells[column], type: String } : null));
  });
  const columns = LIST_COLUMNS.map((column) => ({ width: WIDTHS[column] ?? 13 }));
  const file = await writeXlsxFile([heading, ...rows], { sheet: 'list', columns, stickyRowsCount: 1 }).toBuffer();
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => ({ name, bytes }));
  return zipPack(parts, at);
}
