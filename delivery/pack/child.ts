import { rename, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { PackMatter } from '@/db/types';
import { MissingGlyph, makePack, zipPack } from './pack';
import type { ChildSays } from './room';

// Run by itself, as `child.ts FILE`: makes one pack of the matter that comes in as JSON, and writes it to the file. It knows
// no database and no settings. On its output it says how far it is.

const [file = ''] = process.argv.slice(2);
const say = (said: ChildSays) => process.stdout.write(`${JSON.stringify(said)}\n`);

const matter = JSON.parse(await text(process.stdin), revive) as PackMatter;
try {
  const files = await makePack(matter, ({ done, of }) => say({ progress: Math.floor((done / of) * 100) }));
  const zip = zipPack(files, matter.edition.frozenAt);
  await writeFile(`${file}.part`, zip, { mode: 0o600 });
  await rename(`${file}.part`, file);
  say({ bytes: zip.length });
} catch (error) {
  if (!(error instanceof MissingGlyph)) throw error;
  say({ missing: error.letter });
}

function revive(name: string, value: unknown): unknown {
  return name === 'frozenAt' ? new Date(String(value)) : value;
}
