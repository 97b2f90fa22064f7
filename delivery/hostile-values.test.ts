import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asCsv } from './csv';
import { FORMULA, HOSTILE } from './test-hostile';
import { asXlsx } from './xlsx';

/** As a spreadsheet reads a CSV file at its most trusting: comma, quotation mark, UTF-8, formulas reckoned. */
const AS_CSV = '--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,0,true';
const COLUMNS = ['value', 'after'];
const AFTER = 'the cell after it';

const folder = mkdtempSync(path.join(tmpdir(), 'demarche-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
if (!office) console.log('Not tried: LibreOffice is not installed, so no spreadsheet opens the hostile values here.');

/** Has LibreOffice open files, all in one start, which takes seconds. */
async function openAll(files: Record<string, Uint8Array | string>, ...how: string[]): Promise<void> {
  const paths = Object.entries(files).map(([name, bytes]) => {
    writeFileSync(path.join(folder, name), bytes);
    return path.join(folder, name);
  });
  const profile = `-env:UserInstallation=file://${mkdtempSync(path.join(folder, 'profile-'))}`;
  const asked = [profile, '--headless', ...how, '--convert-to', 'fods', '--outdir', folder, ...paths];
  await promisify(execFile)(office ?? '', asked);
}

/** What it found in one of them: the first cells of each row, and how many cells are formulas. */
function found(name: string): { rows: string[][]; formulas: number } {
  const sheet = readFileSync(path.join(folder, `${name}.fods`), 'utf8');
  const rows = [...sheet.matchAll(/<table:table-row\b[^>]*>(.*?)<\/table:table-row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<table:table-cell\b[^>]*?(?:\/>|>(.*?)<\/table:table-cell>)/gs)]
      .slice(0, COLUMNS.length)
      .map(([, xml = '']) => wordsOf(xml)),
  );
  return { rows: rows.slice(0, HOSTILE.length + 1), formulas: sheet.split('table:formula=').length - 1 };
}

/** The words of a cell, each of its paragraphs on a line. */
function wordsOf(xml: string): string {
  const paragraphs = [...xml.matchAll(/<text:p\b[^>]*?(?:\/>|>(.*?)<\/text:p>)/gs)].map(([, words = '']) => words);
  return paragraphs
    .join('\n')
    .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, times) => ' '.repeat(Number(times ?? 1)))
    .replace(/<text:tab\/>/g, '\t')
    .replace(/&#x0d;\n?/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

async function* each() {
  for (const value of HOSTILE) yield { value, after: AFTER };
}

const inLines = (text: string) => text.replace(/\r\n?/g, '\n');

describe.skipIf(!office)('sixty values that a spreadsheet may take for formulas', () => {
  beforeAll(async () => {
    const text = await buffer(asCsv(each(), COLUMNS, (row) => row));
    const book = await buffer(asXlsx(each(), { columns: COLUMNS, cellsOf: (row) => row, at: new Date() }));
    const bare = '\ufeff"=1+1","+1+1"\r\n';
    await Promise.all([openAll({ 'text.csv': text, 'bare.csv': bare }, AS_CSV), openAll({ 'book.xlsx': book })]);
  });

  it('are words to LibreOffice in CSV, each with an apostrophe where it needs one', () => {
    const written = HOSTILE.map((value) => [inLines(FORMULA.test(value) ? `'${value}` : value), AFTER]);
    expect(found('text')).toEqual({ rows: [COLUMNS, ...written], formulas: 0 });
  });

  it('are words to LibreOffice in XLSX, to the letter', () => {
    const written = HOSTILE.map((value) => [inLines(value), AFTER]);
    expect(found('book')).toEqual({ rows: [COLUMNS, ...written], formulas: 0 });
  });

  it('would be reckoned if they were written as they are', () => {
    expect(found('bare').formulas).toBeGreaterThan(0);
  });
});
