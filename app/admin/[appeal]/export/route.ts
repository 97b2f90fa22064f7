import { Readable } from 'node:stream';
import { findAppeal, listForDelivery, listForInternalUse, recordExport } from '@/db';
import { may } from '@/db/types';
import { DELIVERY_COLUMNS, deliveryLine, INTERNAL_COLUMNS, internalLine } from '@/delivery/columns';
import { asCsv } from '@/delivery/csv';
import { type About, asJson } from '@/delivery/json';
import { bestLanguage } from '../../../language';
import { readProvenOrganisersForm } from '../../../organiser-guard';
import { seeOther } from '../../../read-form';
import { refuseRole } from '../../../refusal';
import { posted } from '../../../unstored';
import { exportForm } from '../exports/form';

interface Context {
  params: Promise<{ appeal: string }>;
}

/** Hands the list to an organiser as a file, row by row, after writing down who took it. */
export const POST = posted(async (request, { params }: Context) => {
  const { appeal: slug } = await params;
  const back = `/admin/${slug}/exports`;
  const posted = await readProvenOrganisersForm(request, 'exports.delivery', { back });
  if (posted instanceof Response) return posted;
  const { organiser, fields } = posted;
  const appeal = await findAppeal(slug);
  const form = exportForm.safeParse(fields);
  if (!appeal || !form.success) return seeOther(back);
  const { preset, format } = form.data;
  const confidential = preset === 'internal' && form.data.confidential;
  if ((preset === 'internal' && !may(organiser, 'exports.internal')) || (confidential && !organiser.readsConfidential))
    return refuseRole(bestLanguage(request.headers.get('accept-language')));
  await recordExport(appeal.id, organiser.id, { preset, format, ...(confidential && { confidential: 1 }) });
  const now = new Date();
  const about = { appeal: slug, sourceUrl: appeal.sourceUrl, issuedOn: appeal.issuedOn, exportedAt: now, preset };
  const file =
    preset === 'delivery'
      ? write(listForDelivery(appeal.id), DELIVERY_COLUMNS, deliveryLine, format, about)
      : write(listForInternalUse(appeal.id, { confidential }), INTERNAL_COLUMNS, internalLine, format, about);
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
