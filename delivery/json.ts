import type { Readable } from 'node:stream';
import { asFile } from './file';

/** What stands at the head of a JSON file that organisers take out. */
export interface About {
  appeal: string;
  sourceUrl: string;
  /** YYYY-MM-DD */
  issuedOn: string;
  exportedAt: Date;
  preset: string;
  /** For whom it is, where a handing over is for one of several. */
  recipients?: string;
}

/** A JSON file, some lines at a time: `{ …about, "lines": [ … ] }`, one line of the list on each line of the file. */
export function asJson(
  lines: AsyncIterable<unknown> | Iterable<unknown>,
  about: About | Record<string, unknown>,
): Readable {
  const head = `${JSON.stringify(about).slice(0, -1)},"lines":[\n`;
  const textOf = (some: unknown[], first: boolean) =>
    `${first ? '' : ',\n'}${some.map((line) => JSON.stringify(line)).join(',\n')}`;
  return asFile(head, lines, textOf, '\n]}\n');
}
