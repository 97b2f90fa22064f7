import { Readable } from 'node:stream';

/** What stands at the head of a JSON file. */
export interface About {
  appeal: string;
  sourceUrl: string;
  /** YYYY-MM-DD */
  issuedOn: string;
  exportedAt: Date;
  preset: string;
}

/** A JSON file, a line at a time: `{ …about, "lines": [ … ] }`, one line of the list on each line of the file. */
export function asJson(lines: AsyncIterable<unknown>, about: About): Readable {
  return Readable.from(written(lines, about), { objectMode: false });
}

async function* written(lines: AsyncIterable<unknown>, about: About): AsyncGenerator<string> {
  yield `${JSON.stringify(about).slice(0, -1)},"lines":[`;
  let first = true;
  for await (const line of lines) {
    yield `${first ? '' : ','}\n${JSON.stringify(line)}`;
    first = false;
  }
  yield '\n]}\n';
}
