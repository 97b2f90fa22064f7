import { Readable } from 'node:stream';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { asFile } from './file';

interface Sheet<Line> {
  columns: readonly string[];
  cellsOf: (line: Line) => Record<string, string>;
  /** Of columns, in characters, where that is not the usual width. */
  widths?: Record<string, number>;
  /** The day that its parts carry. */
  at: Date;
}

/**
 * A workbook of one sheet, some lines at a time: every cell a string, so that nothing is reckoned; its heading stays in
 * sight. The same bytes for the same lines and day. It breaks off where the list does, as `asCsv` does.
 */
export function asXlsx<Line>(lines: AsyncIterable<Line>, sheet: Sheet<Line>): Readable {
  return Readable.from(written(lines, sheet), { objectMode: true, highWaterMark: 1 });
}

async function* written<Line>(lines: AsyncIterable<Line>, { columns, cellsOf, widths = {}, at }: Sheet<Line>) {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  // A ZIP holds the time of a clock on the wall, whatever the zone; noon of the day exists in each.
  const mtime = new Date(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate(), 12);
  const open = (name: string) => {
    const part = Object.assign(new ZipDeflate(name, { level: 6 }), { mtime });
    zip.add(part);
    return part;
  };
  for (const [name, xml] of Object.entries(FRAME)) open(name).push(strToU8(DECLARED + xml), true);
  const sheet = open('xl/worksheets/sheet1.xml');
  const rowOf = (line: Line) => {
    const cells = cellsOf(line);
    return `<row>${columns.map((column) => cellWith(cells[column] ?? '')).join('')}</row>`;
  };
  const head = `${headOf(columns, widths)}<row>${columns.map((column) => cellWith(column, ' s="1"')).join('')}</row>`;
  for await (const xml of asFile(head, lines, (some) => some.map(rowOf).join(''), FOOT)) {
    sheet.push(xml);
    yield* ready;
    ready = [];
  }
  sheet.push(new Uint8Array(), true);
  zip.end();
  yield* ready;
}

function cellWith(text: string, style = ''): string {
  return text ? `<c t="inlineStr"${style}><is><t xml:space="preserve">${escaped(text)}</t></is></c>` : '<c/>';
}

/** What XML can't hold or would change, and what reads like the escape that a workbook has for it. */
const NOT_AS_IT_IS = /(?![\t\n])\p{Cc}|[\ufffe\uffff]|_(?=x[\da-f]{4}_)/giu;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  return text
    .replace(NOT_AS_IT_IS, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
}

const USUAL_WIDTH = 13;
const DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const FOOT = '</sheetData></worksheet>';

function headOf(columns: readonly string[], widths: Record<string, number>): string {
  const wide = columns.map((column, n) => {
    const place = n + 1;
    return `<col min="${place}" max="${place}" width="${widths[column] ?? USUAL_WIDTH}" customWidth="1"/>`;
  });
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const views = `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
  return `${DECLARED}<worksheet xmlns="${MAIN}">${views}<cols>${wide.join('')}</cols><sheetData>`;
}

const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
const relations = (...all: string[]) =>
  `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
const override = (part: string, kind: string) => `<Override PartName="${part}" ContentType="${KIND}.${kind}+xml"/>`;

/** All parts of a workbook but its sheet. */
const FRAME: Record<string, string> = {
  '[Content_Types].xml':
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    override('/xl/workbook.xml', 'sheet.main') +
    override('/xl/styles.xml', 'styles') +
    override('/xl/worksheets/sheet1.xml', 'worksheet') +
    '</Types>',
  '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
  'xl/workbook.xml':
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
    '<sheets><sheet name="list" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': relations(
    relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    relation('rId2', 'styles', 'styles.xml'),
  ),
  'xl/styles.xml':
    `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
    '<fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="49" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="2"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
    '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs>' +
    '</styleSheet>',
};
