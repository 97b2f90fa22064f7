/** Far below what one statement takes: SQLite knows no more than 32,766 values in it. */
const AT_ONCE = 500;

/** All of them in their order, some at a time, for as many statements as it takes. */
export function* inParts<Item>(items: Iterable<Item>, most = AT_ONCE): Generator<Item[]> {
  let part: Item[] = [];
  for (const item of items) {
    part.push(item);
    if (part.length < most) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
