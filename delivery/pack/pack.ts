import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { PackMatter } from '@/db/types';
import { setPages } from '../paper/typst';
import { bookIn } from './book';
import { PACK_FACES } from './faces';
import { checkGlyphs } from './glyphs';
import { listAsCsv, listAsJson, listAsXlsx, listLines } from './list';
import { LIST_SCHEMA } from './list-schema';
import { readmeOf } from './readme';
import { byHand, letterTo, shortFormIn } from './sheets';
import type { PackFile } from './zip';

export { MissingGlyph } from './glyphs';
export { type PackFile, zipPack } from './zip';

/** What was made last, which of how many that is. */
export interface PackProgress {
  name: string;
  done: number;
  of: number;
}

/**
 * The files of a pack: `1-hand-over/`, PDF alone, and `2-keep/`. The same bytes each time for the same matter, whatever
 * the machine, its clock and its zone. Throws `MissingGlyph` where a letter of any words cannot be printed, and an error
 * where the matter has no text or no letter in the appeal's own language. Setting a document holds the process up for
 * as long as it takes: it belongs into a process of its own.
 */
export async function makePack(
  matter: PackMatter,
  onProgress: (progress: PackProgress) => void = () => {},
): Promise<PackFile[]> {
  for (const [place, { facts, words }] of matter.entries.entries()) checkGlyphs({ ...facts, ...words }, '', place + 1);
  const makers = [...handedOver(matter), ...kept(matter)];
  const files: PackFile[] = [];
  for (const { name, make } of makers) {
    files.push({ name, bytes: await make() });
    onProgress({ name, done: files.length, of: makers.length + 1 });
    // Whoever listens gets to hear it.
    await setImmediate();
  }
  files.push(sumsOf(files));
  onProgress({ name: SUMS, done: files.length, of: files.length });
  return files;
}

interface Maker {
  name: string;
  make: () => Uint8Array | Promise<Uint8Array>;
}

function handedOver(matter: PackMatter): Maker[] {
  const { addressees, appeal } = matter;
  const languages = languagesOf(matter);
  const each = addressees.map((addressee, place) => ({ addressee, n: place + 1 }));
  const sheet = (name: string, template: string, given: () => object, ways: Partial<Ways> = {}) => ({
    name: `1-hand-over/${name}.pdf`,
    make: () => print(template, given(), matter, { ...ONE_PAGE, ...ways }, name),
  });
  return [
    ...each.flatMap(({ addressee, n }) =>
      [...new Set([addressee.lang, appeal.sourceLang])].map((lang) =>
        sheet(`letter-${n}-${lang}`, 'letter', () => letterTo(addressee, matter, lang), LETTER),
      ),
    ),
    ...languages.map((lang) => sheet(`book-${lang}`, 'book', () => bookIn(matter, lang), AS_LONG_AS_IT_IS)),
    ...languages.map((lang) => sheet(`short-form-${lang}`, 'short-form', () => shortFormIn(matter, lang))),
    ...each.map(({ addressee, n }) => sheet(`receipt-${n}`, 'by-hand', () => byHand('receipt', addressee, matter))),
    ...each.map(({ addressee, n }) => sheet(`refusal-${n}`, 'by-hand', () => byHand('refusal', addressee, matter))),
  ];
}

interface Ways {
  pages: number;
  scales: number[];
}
const ONE_PAGE: Ways = { pages: 1, scales: [1, 0.96, 0.92, 0.88, 0.84, 0.8] };
/** A letter that is too long for one page is two in full size, rather than one that is hard to read. */
const LETTER: Partial<Ways> = { scales: [1, 0.96, 0.92, 0.88, 1] };
const AS_LONG_AS_IT_IS: Ways = { pages: Number.POSITIVE_INFINITY, scales: [1] };

/** The languages of the books and short forms: those of the addressees, or the appeal's own where there are none. */
function languagesOf({ addressees, appeal }: PackMatter): string[] {
  const languages = new Set(addressees.map(({ lang }) => lang));
  return languages.size > 0 ? [...languages] : [appeal.sourceLang];
}

function print(template: string, given: object, { edition }: PackMatter, ways: Ways, name: string): Uint8Array {
  checkGlyphs(given, name);
  return setPages({ template: `pack/${template}`, given, made: edition.frozenAt }, { faces: PACK_FACES, ...ways }).pdf;
}

function kept(matter: PackMatter): Maker[] {
  const lines = listLines(matter);
  const { edition } = matter;
  const text = (words: string) => Buffer.from(words);
  return [
    { name: '2-keep/list.csv', make: () => listAsCsv(lines) },
    { name: '2-keep/list.xlsx', make: () => listAsXlsx(lines, edition.frozenAt) },
    { name: '2-keep/list.json', make: () => listAsJson(lines, matter) },
    { name: '2-keep/list.schema.json', make: () => text(`${JSON.stringify(LIST_SCHEMA, null, 2)}\n`) },
    { name: '2-keep/manifest.json', make: () => text(edition.manifest) },
    { name: '2-keep/README.txt', make: () => text(readmeOf(matter, languagesOf(matter))) },
  ];
}

const SUMS = '2-keep/SHA256SUMS';

/** The SHA-256 of each file, as `sha256sum -c` reads it where the archive was opened. */
function sumsOf(files: PackFile[]): PackFile {
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const lines = sorted.map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
  return { name: SUMS, bytes: Buffer.from(lines.join('')) };
}
