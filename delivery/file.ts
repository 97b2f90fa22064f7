import { Readable } from 'node:stream';

/** About 30 KB of a list: each line by itself would cost more in passing on than in writing. */
const LINES_A_PART = 100;

/** A file that is written while it is read: its head, the text of some lines after the other, its foot. */
export function asFile<Line>(
  head: string,
  lines: AsyncIterable<Line>,
  textOf: (some: Line[], first: boolean) => string,
  foot: string,
): Readable {
  // Parts are counted, one waiting at most: a web stream made of this would otherwise keep as many as this has bytes.
  return Readable.from(written(head, lines, textOf, foot), { objectMode: true, highWaterMark: 1 });
}

async function* written<Line>(
  head: string,
  lines: AsyncIterable<Line>,
  textOf: (some: Line[], first: boolean) => string,
  foot: string,
): AsyncGenerator<Buffer> {
  yield Buffer.from(head);
  let some: Line[] = [];
  let first = true;
  for await (const line of lines) {
    some.push(line);
    if (some.length < LINES_A_PART) continue;
    yield Buffer.from(textOf(some, first));
    some = [];
    first = false;
  }
  yield Buffer.from((some.length > 0 ? textOf(some, first) : '') + foot);
}
