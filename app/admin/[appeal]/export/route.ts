import type { z } from 'zod';
import { findAppeal, keepDraft, listForDelivery, listForInternalUse, listForPress, recordExport } from '@/db';
import { may, type Organiser } from '@/db/types';
import {
  DELIVERY_COLUMNS,
  deliveryLine,
  INTERNAL_COLUMNS,
  internalLine,
  PRESS_COLUMNS,
  pressLine,
} from '@/delivery/columns';
import { fileToKeep, written } from '../../../exported-file';
import { bestLanguage } from '../../../language';
import { readProvenOrganisersForm } from '../../../organiser-guard';
import { seeOther } from '../../../read-form';
import { refuseRole } from '../../../refusal';
import { posted } from '../../../unstored';
import { choiceOf, exportForm, filterOf } from '../exports/form';

interface Context {
  params: Promise<{ appeal: string }>;
}
type Wanted = z.infer<typeof exportForm>;

/** Hands a list to an organiser as a file, row by row, after writing down who took it. */
export const POST = posted(async (request, { params }: Context) => {
  const { appeal: slug } = await params;
  const back = `/admin/${slug}/exports`;
  const sent = await readProvenOrganisersForm(request, 'exports.delivery', { back });
  if (sent instanceof Response) return sent;
  const { organiser, fields } = sent;
  const appeal = await findAppeal(slug);
  const form = exportForm.safeParse(fields);
  if (!appeal) return seeOther(back);
  if (!form.success) return seeOther(`${back}?wrong=yes&draft=${await keepDraft(fields)}`);
  const wanted = form.data;
  if (!mayTake(organiser, wanted)) return refuseRole(bestLanguage(request.headers.get('accept-language')));
  const { preset, format } = wanted;
  const recipients = wanted.preset === 'delivery' ? wanted.recipients : undefined;
  const reason = wanted.preset === 'internal' ? wanted.reason : undefined;
  const what = { preset, format, recipients, reason, filter: filterOf(wanted) };
  await recordExport({ subject: appeal.id, by: organiser.id, ...what });
  const { sourceUrl, issuedOn } = appeal;
  const about = {
    appeal: slug,
    sourceUrl,
    issuedOn,
    exportedAt: new Date(),
    preset,
    ...(recipients && { recipients }),
  };
  const file = fileOf(appeal.id, wanted, organiser, about);
  return fileToKeep(file, format, about, ...(recipients ? [recipients] : []));
});

function mayTake(organiser: Organiser, wanted: Wanted): boolean {
  if (wanted.preset !== 'internal') return true;
  return may(organiser, 'exports.internal') && (organiser.readsConfidential || !wanted.confidential);
}

function fileOf(appealId: string, wanted: Wanted, organiser: Organiser, about: Parameters<typeof written>[2]) {
  const { preset, format } = wanted;
  if (preset === 'internal') {
    const lines = listForInternalUse(appealId, choiceOf(wanted), organiser);
    return written({ lines, columns: INTERNAL_COLUMNS, cellsOf: internalLine }, format, about);
  }
  if (preset === 'press') {
    const lines = listForPress(appealId, wanted, organiser);
    return written({ lines, columns: PRESS_COLUMNS, cellsOf: pressLine }, format, about);
  }
  const lines = listForDelivery(appealId, wanted.recipients, wanted, organiser);
  return written({ lines, columns: DELIVERY_COLUMNS, cellsOf: deliveryLine }, format, about);
}
