import { strFromU8, unzipSync } from 'fflate';

/** The parts of a workbook, the cells of its sheet and of what types they are, by a reader that shares nothing with its writer. */
export function readXlsx(file: Uint8Array): { parts: Record<string, string>; rows: string[][]; kinds: Set<string> } {
  const parts = Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  const kinds = new Set<string>();
  const rows = [...sheet.matchAll(/<row\b[^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, rest = '', inner = '']) => {
      if (inner) kinds.add(/t="(\w+)"/.exec(rest)?.[1] ?? 'number');
      return textOf(inner);
    }),
  );
  return { parts, rows, kinds };
}

function textOf(xml: string): string {
  const plain = xml
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
  return plain.replace(/_x([\dA-F]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
