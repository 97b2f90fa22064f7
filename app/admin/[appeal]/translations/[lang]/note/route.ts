import { keepDraft, type NewReading, noteReading, noteTextReading } from '@/db';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { sha256OfPromises } from '../../../../../promises';
import { seeOther } from '../../../../../read-form';
import { readingForm } from '../../../../../translation-form';
import { findWorkshop, type Workshop } from '../../../../../translation-workshop';
import { posted } from '../../../../../unstored';

export const POST = posted(async (request, { params }: Workshop) => {
  const sent = await readOrganisersForm(request, 'translations.write');
  if (sent instanceof Response) return sent;
  const { of = '', sha256 = '', ...rest } = sent.fields;
  const typed = { of, readBy: rest[`${of}-readBy`] ?? '', readOn: rest[`${of}-readOn`] ?? '' };
  const { here, appeal, written } = await findWorkshop(params, sent.organiser);
  if (!appeal || (of !== 'text' && of !== 'promises')) return seeOther(here);
  const back = async (done: string) =>
    seeOther(`${here}?done=${done}&about=${of}&draft=${await keepDraft(typed)}#${of}-reading`);
  const form = readingForm.safeParse(typed);
  if (!form.success) return back('');
  const { readBy, readOn } = form.data;
  const reading = { sha256, lang: written, readBy, readOn };
  const noted =
    of === 'text'
      ? await noteTextReading(appeal, reading, sent.organiser.id)
      : await notePromises(reading, sent.organiser.id);
  return noted === 'changed' ? back('readChanged') : seeOther(`${here}?done=read#content`);
});

async function notePromises(reading: NewReading, by: string): Promise<'noted' | 'changed'> {
  if (reading.sha256 !== sha256OfPromises(reading.lang)) return 'changed';
  await noteReading(reading, by);
  return 'noted';
}
