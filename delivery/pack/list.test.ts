import { describe, expect, it } from 'vitest';
import { readCsv } from '../test-csv';
import { FORMULA, HOSTILE } from '../test-hostile';
import { readXlsx } from '../test-xlsx';
import { cellsOf, LIST_COLUMNS, LIST_FIELDS, listAsCsv, listAsJson, listAsXlsx, listLines } from './list';
import { LIST_SCHEMA } from './list-schema';
import { CAST, entryOf, FROZEN_AT, matterOf } from './test-matter';

const hostile = matterOf(HOSTILE.map((organisation) => entryOf({ organisation, city: organisation })));

describe('the list', () => {
  it('has a line for each entry, and one for each number of those who are not named', () => {
    const lines = listLines(matterOf());
    expect(lines).toHaveLength(CAST.length + 3);
    expect(lines.at(-3)).toMatchObject({
      entry: 'unnamed organisations',
      number: 7,
      country: 'KZ',
      organisation: null,
    });
    expect(lines.at(-1)).toMatchObject({ entry: 'unnamed persons', number: 12, country: null });
  });

  it('has the facts, who signed where that may be shown, and nothing beside', () => {
    const { salt: _, ...entry } = CAST[0]!;
    const [line] = listLines(matterOf([CAST[0]!]));
    expect(Object.keys(cellsOf(line!))).toEqual(LIST_COLUMNS);
    expect(line).toMatchObject({ organisation: entry.facts.organisation, signatory: 'سعاد بن علي', members: 12_500 });
    expect(JSON.stringify(line)).not.toMatch(/canary|تضامن/);
    expect(LIST_COLUMNS.join(' ')).not.toMatch(/mail|address|message|mandate|consent|salt/i);
  });
});

describe('as CSV', () => {
  it('every cell comes back', async () => {
    const rows = readCsv(await listAsCsv(listLines(matterOf())));
    expect(rows[0]).toEqual(LIST_COLUMNS);
    expect(rows.slice(1)).toEqual(listLines(matterOf()).map((line) => Object.values(cellsOf(line))));
  });

  it('no field begins like a formula, not even behind what nobody sees', async () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(60);
    const [, ...rows] = readCsv(await listAsCsv(listLines(hostile)));
    for (const field of rows.flat()) expect(field).not.toMatch(FORMULA);
    const at = LIST_COLUMNS.indexOf('organisation');
    for (const [n, value] of HOSTILE.entries()) expect(rows[n]?.[at]).toBe(FORMULA.test(value) ? `'${value}` : value);
  });
});

describe('as XLSX', () => {
  it('every cell comes back as a string, under a heading that stays in sight', async () => {
    const { rows, kinds, parts } = readXlsx(await listAsXlsx(listLines(matterOf()), FROZEN_AT));
    expect(rows[0]).toEqual(LIST_COLUMNS);
    expect(rows.slice(1)).toEqual(listLines(matterOf()).map((line) => Object.values(cellsOf(line))));
    expect([...kinds]).toEqual(['inlineStr']);
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheet).toMatch(/<col [^>]*width="48"/);
  });

  it('nothing is a formula, whatever its words', async () => {
    const { parts, kinds } = readXlsx(await listAsXlsx(listLines(hostile), FROZEN_AT));
    for (const [name, xml] of Object.entries(parts))
      expect(xml, name).not.toMatch(/<f[ >/]|<formula|<ddeLink|<externalLink/);
    expect([...kinds]).toEqual(['inlineStr']);
  });

  it('has no day of its making but that of the edition', async () => {
    const { parts } = readXlsx(await listAsXlsx(listLines(matterOf()), FROZEN_AT));
    expect(Object.values(parts).join('')).not.toMatch(/<dcterms:|20\d\d-\d\d-\d\dT/);
  });
});

describe('as JSON', () => {
  it('says of which edition it is, and fits its schema', async () => {
    const file = JSON.parse((await listAsJson(listLines(matterOf()), matterOf())).toString());
    const { properties, required } = LIST_SCHEMA;
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(file)));
    for (const name of required) expect(file).toHaveProperty(name);
    expect(file).toMatchObject({ edition: 2, recipients: 'authorities', removed: 1, code: matterOf().edition.code });
    const fields = properties.lines.items.properties as Record<
      string,
      { type?: string[] | string; enum?: unknown[]; pattern?: string }
    >;
    for (const line of file.lines) {
      expect(Object.keys(line)).toEqual(LIST_COLUMNS);
      for (const [name, value] of Object.entries(line)) {
        const { type, enum: those, pattern } = fields[name]!;
        if (those) expect(those).toContain(value);
        else
          expect([type].flat()).toContain(value === null ? 'null' : Number.isInteger(value) ? 'integer' : typeof value);
        if (pattern && value !== null) expect(value).toMatch(new RegExp(pattern));
      }
    }
    expect(Object.keys(fields)).toEqual(Object.keys(LIST_FIELDS));
  });
});
