import { spawnSync } from 'node:child_process';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import type { PackFile } from './zip';

/** What a reader of PDF finds on each page: without the marks of direction, which it puts in as it likes, and with plain spaces. */
export async function pagesOf(file: PackFile): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(file.bytes));
  const { text } = await extractText(document, { mergePages: false });
  return text.map(plain);
}

/** The title, the author and all else that stands in the file about it. */
export async function metadataOf(file: PackFile): Promise<string> {
  const { info, metadata } = await getMeta(await getDocumentProxy(new Uint8Array(file.bytes)));
  return JSON.stringify([info, metadata]);
}

/** The text by `pdftotext`, or null where the machine has none. */
export function byPdftotext(file: PackFile): string | null {
  const { error, stdout } = spawnSync('pdftotext', ['-', '-'], { input: file.bytes, maxBuffer: 2 ** 28 });
  return error ? null : plain(stdout.toString());
}

/** Without spaces, which readers put where letters stand apart. */
export const closed = (text: string) => plain(text).replace(/\s/g, '');

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ');
}

export function fileNamed(files: PackFile[], name: string): PackFile {
  const found = files.find((file) => file.name.endsWith(name));
  if (!found) throw new Error(`no ${name}`);
  return found;
}
