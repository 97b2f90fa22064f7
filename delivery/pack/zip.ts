import { type Zippable, zipSync } from 'fflate';

export interface PackFile {
  /** With its folder: `1-hand-over/book-fr.pdf`. */
  name: string;
  bytes: Uint8Array;
}

/** What is compressed already gains nothing by being so again. */
const PACKED = /\.(pdf|xlsx)$/;

/** Files as a ZIP archive, in their order: the same bytes for the same files and day, on any machine. */
export function zipPack(files: PackFile[], at: Date): Uint8Array {
  // A ZIP holds the time of a clock on the wall, whatever the zone; noon of the day exists in each.
  const mtime = new Date(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate(), 12);
  const entries = files.map(({ name, bytes }) => [name, [bytes, { mtime, level: PACKED.test(name) ? 0 : 6 }]]);
  return zipSync(Object.fromEntries(entries) as Zippable);
}
