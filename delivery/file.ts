import { Readable } from 'node:stream';

/** About 30 KB of a list: each line by itself would cost more in passing on than in writing. */
const LINES_A_PART = 100;

/**
 * A file that is written while it is read: `head`, what `textOf` makes of the next lines (told whether they are the
 * first) until there are none, `foot`. Where the list throws, the file breaks off with that error.
 */
export function asFile<Line>(
  head: string,
  lines: AsyncIterable<Line> | Iterable<Line>,
  textOf: (some: Line[], first: boolean) => string,
  foot: string,
): Readable {
  // One part waits at most. Counted in bytes, some releases of Node let a web stream made of this keep as many parts.
  return Readable.from(written(head, lines, textOf, foot), { objectMode: true, highWaterMark: 1 });
}

async function* written<Line>(
  head: string,
  lines: AsyncIterable<Line> | Iterable<Line>,
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
  const rest = (some.length > 0 ? textOf(some, first) : '') + foot;
  if (rest) yield Buffer.from(rest);
}
