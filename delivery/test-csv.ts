/**
 * The rows of a CSV file, by a reader that shares nothing with its writer and takes only one form of it: UTF-8 with a
 * byte-order mark, CRLF after every row, every field quoted. Throws for anything else.
 */
export function readCsv(file: Buffer): string[][] {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file);
  if (!text.startsWith('\ufeff"') || !text.endsWith('"\r\n')) throw new Error('does not begin or end as it must');
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 1; at < text.length; ) {
    const [field, after] = readField(text, at);
    row.push(field);
    if (text[after] === ',') at = after + 1;
    else if (text.startsWith('\r\n', after)) {
      rows.push(row);
      row = [];
      at = after + 2;
    } else throw new Error(`neither a comma nor CRLF at ${after}`);
  }
  return rows;
}

function readField(text: string, from: number): [field: string, after: number] {
  if (text[from] !== '"') throw new Error(`no quotation mark at ${from}`);
  let field = '';
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') field += text[at];
    else if (text[at + 1] === '"') {
      field += '"';
      at += 1;
    } else return [field, at + 1];
  }
  throw new Error(`the field from ${from} does not end`);
}
