import { findAppeal, readOwnData, recordExport } from '@/db';
import { FORMATS } from '@/db/types';
import { OWN_DATA_COLUMNS, ownDataAsJson, ownDataLines } from '@/delivery/own-data';
import { fileToKeep, written } from '../../../../../exported-file';
import { readProvenOrganisersForm } from '../../../../../organiser-guard';
import { seeOther } from '../../../../../read-form';
import { posted } from '../../../../../unstored';

interface Context {
  params: Promise<{ appeal: string; id: string }>;
}

/** Hands out what is kept of one signature, for whoever signed and asks for it, after writing down who took it. */
export const POST = posted(async (request, { params }: Context) => {
  const sent = await readProvenOrganisersForm(request, 'exports.internal');
  if (sent instanceof Response) return sent;
  const { appeal: slug, id } = await params;
  const appeal = await findAppeal(slug);
  const data = appeal && (await readOwnData(appeal.id, id, sent.organiser));
  const format = FORMATS.find((each) => each === sent.fields.format);
  if (!appeal || !data || !format) return seeOther(`/admin/${slug}/moderation/${id}`);
  const preset = 'own-data';
  await recordExport({ subject: id, by: sent.organiser.id, preset, format });
  const { sourceUrl, issuedOn } = appeal;
  const about = { appeal: slug, sourceUrl, issuedOn, exportedAt: new Date(), preset };
  const file = format === 'json' ? ownDataAsJson(data, about) : written(tableOf(ownDataLines(data)), format, about);
  return fileToKeep(file, format, about, data.signature.code);
});

function tableOf(all: ReturnType<typeof ownDataLines>) {
  async function* lines() {
    yield* all;
  }
  return { lines: lines(), columns: OWN_DATA_COLUMNS, cellsOf: (line: (typeof all)[number]) => ({ ...line }) };
}
