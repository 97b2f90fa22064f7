import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { asCsv } from './csv';
import { readCsv } from './test-csv';

type Row = Record<string, string>;

async function* listed(rows: Row[]): AsyncGenerator<Row> {
  yield* rows;
}

const fileOf = (rows: Row[], columns: string[]) => buffer(asCsv(listed(rows), columns, (row) => row));

/** What comes back of texts that were written one below the other. */
async function written(texts: string[]): Promise<string[]> {
  const [, ...rows] = readCsv(
    await fileOf(
      texts.map((text) => ({ text })),
      ['text'],
    ),
  );
  return rows.map(([text]) => text ?? '');
}

describe('the file', () => {
  it('is UTF-8 with one byte-order mark, CRLF after each row and every field quoted, to the byte', async () => {
    const file = await fileOf(
      [
        { a: 'Évrard', b: '' },
        { a: '1', b: 'x,"y"' },
      ],
      ['a', 'b'],
    );
    expect(file.toString('utf8')).toBe('\ufeff"a","b"\r\n"Évrard",""\r\n"1","x,""y"""\r\n');
    expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('of an empty list has its heading', async () => {
    expect(readCsv(await fileOf([], ['entry', 'number']))).toEqual([['entry', 'number']]);
  });

  it('has the columns that were asked for, in their order, and no others', async () => {
    const rows = [{ c: '3', secret: 'canary', a: '1', b: '2' }];
    expect(readCsv(await fileOf(rows, ['a', 'b', 'c']))).toEqual([
      ['a', 'b', 'c'],
      ['1', '2', '3'],
    ]);
  });

  it('keeps rows in their order, and all of them', async () => {
    const texts = Array.from({ length: 5000 }, (_, n) => `Union ${n}`);
    expect(await written(texts)).toEqual(texts);
  });
});

describe('a field', () => {
  it.each([
    '',
    ' ',
    'a,b;c|d\te',
    '"',
    '""',
    '","',
    '"\r\n"x","',
    'Un\nDeux\r\nTrois\rQuatre',
    "O'Brien",
    "'quoted'",
    'النقابة العامة لمعلمي الساحل',
    'Қарашығанақ — 北浜 😀',
    'a\u2028b\u202fc',
    'a=b',
    '1-2',
    'a@union.example',
    '0',
    'null',
    '\\"\\',
    '<script>',
  ])('%j comes back to the letter', async (text) => {
    expect(await written([text])).toEqual([text]);
  });

  it('comes back to the letter whatever its signs', async () => {
    const signs = [...'ab ,;"\'\n\r\t\\=+-@é語😀\u00a0'];
    let seed = 16_12_2011;
    const chance = (below: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const texts = Array.from(
      { length: 10_000 },
      () => `x${Array.from({ length: chance(12) }, () => signs[chance(signs.length)]).join('')}`,
    );
    expect(await written(texts)).toEqual(texts);
  });
});

describe('a field that a spreadsheet would take for a formula', () => {
  const STARTS = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];
  const TAILS = [
    '',
    '1+1',
    "cmd|' /C calc'!A0",
    'HYPERLINK("http://evil.example","x")',
    'SUM(1;2),"',
    '\r\n=1',
    ' Union',
  ];

  it.each(STARTS)('begins with an apostrophe where it began with %j, and is else unchanged', async (start) => {
    const payloads = TAILS.map((tail) => `${start}${tail}`);
    expect(await written(payloads)).toEqual(payloads.map((payload) => `'${payload}`));
  });

  it('is one field also where it tries to leave its own', async () => {
    const payloads = ['x","=1+1', 'x"\r\n"=1+1', 'x\r\n=1+1', 'x,=1+1', 'x";=1+1', 'x\t=1+1'];
    expect(await written(payloads)).toEqual(payloads);
  });
});

describe('a download', () => {
  it('that fails in the middle of the list is seen to fail', async () => {
    async function* breaking() {
      yield { a: '1' };
      throw new Error('the disk is gone');
    }
    await expect(buffer(asCsv(breaking(), ['a'], (row) => row))).rejects.toThrow();
  });

  it('that is broken off lets go of the list', async () => {
    let letGo = () => {};
    const released = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    async function* endless() {
      try {
        for (;;) yield { a: 'x'.repeat(100) };
      } finally {
        letGo();
      }
    }
    const file = asCsv(endless(), ['a'], (row) => row);
    for await (const _ of file) break;
    await released;
    expect(file.destroyed).toBe(true);
  });

  it('that nobody reads on does not read the list on', async () => {
    let read = 0;
    async function* counted() {
      for (; read < 100_000; read += 1) yield { a: 'x'.repeat(100) };
    }
    const file = asCsv(counted(), ['a'], (row) => row);
    await new Promise((resolve) => file.once('readable', resolve));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(read).toBeLessThan(1000);
    file.destroy();
  });
});
