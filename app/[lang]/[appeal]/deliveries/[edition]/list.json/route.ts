import { readEditionEntries } from '@/db';
import { editionFile } from '../../../../../edition-file';

const HOW =
  'SHA-256 of the canonical JSON (RFC 8785) of {"facts":…,"salt":…,"words":…}, where words is wordsSha256 or null, is the hash ' +
  'that stands among the entries of the manifest; wordsSha256 is that of what only the book holds: who signed, and the message; ' +
  'of {"demarche":…,"salt":…}, where demarche is the facts, it is the one that stands among its demarches';

/** The organisations that the edition may still name, without any person's name or words, each with what proves it. */
export const GET = editionFile(async ({ id, number, sha256 }) => {
  const { entries, removed, demarches } = await readEditionEntries(id);
  const organisations = entries.filter(({ facts }) => facts.countedAs === 'organisation');
  const shown = organisations.map(({ hash, facts, salt, wordsSha256 }) => ({ hash, facts, salt, wordsSha256 }));
  return `${JSON.stringify({ edition: number, manifestSha256: sha256, removed, how: HOW, entries: shown, demarches }, null, 1)}\n`;
});
