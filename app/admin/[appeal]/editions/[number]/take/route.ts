import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { takePack } from '@/db';
import { type AtEdition, onEdition } from '../../../../../edition-route';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { posted } from '../../../../../unstored';

/** Hands the archive to an organiser, after writing down who took it. */
export const POST = posted(async (request, at: AtEdition) =>
  onEdition(await readOrganisersForm(request, 'editions.freeze'), at, async (edition, organiser, slug) => {
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
  }),
);
