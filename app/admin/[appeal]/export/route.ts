import { Readable } from 'node:stream';
import { z } from 'zod';
import { findAppeal, listForDelivery, listForInternalUse, recordExport } from '@/db';
import { DELIVERY_COLUMNS, deliveryLine, INTERNAL_COLUMNS, internalLine } from '@/delivery/columns';
import { asCsv } from '@/delivery/csv';
import { type About, asJson } from '@/delivery/json';
import { readOrganisersForm } from '../../../organiser-guard';
import { seeOther } from '../../../read-form';
import { posted } from '../../../unstored';

const exportForm = z.object({ preset: z.enum(['delivery', 'internal']), format: z.enum(['csv', 'json']) });

interface Context {
  params: Promise<{ appeal: string }>;
}

/** Hands the list to an organiser as a file, row by row, after writing down who took it. */
export const POST = posted(async (request, { params }: Context) => {
  const posted = await readOrganisersForm(request);
  if (posted instanceof Response) return posted;
  const { appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  const form = exportForm.safeParse(posted.fields);
  if (!appeal || !form.success) return seeOther(`/admin/${slug}/exports`);
  const { preset, format } = form.data;
  await recordExport(appeal.id, posted.organiser.id, { preset, format });
  const now = new Date();
  const about = { appeal: slug, sourceUrl: appeal.sourceUrl, issuedOn: appeal.issuedOn, exportedAt: now, preset };
  const file =
    preset === 'delivery'
      ? write(listForDelivery(appeal.id), DELIVERY_COLUMNS, deliveryLine, format, about)
      : write(listForInternalUse(appeal.id), INTERNAL_COLUMNS, internalLine, format, about);
  const name = `${slug}-${preset}-${now.toISOString().slice(0, 10)}.${format}`;
  return new Response(Readable.toWeb(file) as ReadableStream, {
    headers: {
      'Content-Type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  });
});

function write<Line>(
  lines: AsyncIterable<Line>,
  columns: readonly string[],
  cellsOf: (line: Line) => Record<string, string>,
  format: 'csv' | 'json',
  about: About,
): Readable {
  return format === 'csv' ? asCsv(lines, columns, cellsOf) : asJson(lines, about);
}
