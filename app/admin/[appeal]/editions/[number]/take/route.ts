import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { takePack } from '@/db';
import { onEdition } from '../../../../../edition-route';

/** Hands the archive to an organiser, after writing down who took it. */
export const POST = onEdition(async (edition, organiser, slug) => {
  const pack = await takePack(edition.id, organiser.id);
  if (pack === 'gone') return 'gone';
  const name = `${slug}-edition-${edition.number}-${edition.frozenAt.toISOString().slice(0, 10)}.zip`;
  return new Response(Readable.toWeb(createReadStream(pack.file)) as ReadableStream, {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  });
});
