import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.join(/* turbopackIgnore: true */ process.cwd(), 'app/style');
/** In the order in which they are joined; `base` begins with the order of the layers. */
const PARTS = ['base', 'frame', 'parts', 'appeal', 'list', 'form', 'desk', 'print'];

let joined: { words: string; address: string } | undefined;

/** The one style sheet of all pages, and an address that changes with it, so that it may be kept for ever. */
export function styleSheet(): { words: string; address: string } {
  joined ??= join();
  return joined;
}

function join(): { words: string; address: string } {
  const words = PARTS.map((part) => readFileSync(path.join(FOLDER, `${part}.css`), 'utf8')).join('\n');
  const version = createHash('sha256').update(words).digest('hex').slice(0, 12);
  return { words, address: `/style.css?v=${version}` };
}
