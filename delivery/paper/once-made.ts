import { createHash } from 'node:crypto';

/** Every sheet and card of an appeal in every language; about 60 KB each. */
const MOST = 100;

const kept = new Map<string, Promise<Buffer>>();

/** What was made of the same words before, or what `make` makes of them now: a sheet costs more than a page. */
export function onceMade(words: object, make: () => Buffer | Promise<Buffer>): Promise<Buffer> {
  const key = createHash('sha256').update(JSON.stringify(words)).digest('hex');
  const made = kept.get(key) ?? Promise.resolve().then(make);
  // The one that was asked for last stays longest.
  kept.delete(key);
  kept.set(key, made);
  made.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > MOST && oldest) kept.delete(oldest);
  return made;
}
