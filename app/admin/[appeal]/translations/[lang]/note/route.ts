import { findText, keepDraft, noteReading } from '@/db';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { sha256OfPromises } from '../../../../../promises';
import { seeOther } from '../../../../../read-form';
import { readingForm } from '../../../../../translation-form';
import { findWorkshop, type Workshop } from '../../../../../translation-workshop';
import { posted } from '../../../../../unstored';

export const POST = posted(async (request, { params }: Workshop) => {
  const sent = await readOrganisersForm(request, 'translations.write');
  if (sent instanceof Response) return sent;
  const { of = '', ...rest } = sent.fields;
  const typed = { of, readBy: rest[`${of}-readBy`] ?? '', readOn: rest[`${of}-readOn`] ?? '' };
  const { here, appeal, written } = await findWorkshop(params, sent.organiser);
  const form = readingForm.safeParse(typed);
  if (!appeal || (of !== 'text' && of !== 'promises')) return seeOther(here);
  if (!form.success) return seeOther(`${here}?about=${of}&draft=${await keepDraft(typed)}#${of}-readBy`);
  const text = await findText(appeal, written);
  const isPublished = text.lang === written;
  if (of === 'text' && !isPublished) return seeOther(here);
  const { readBy, readOn } = form.data;
  const sha256 = of === 'text' ? text.sha256 : sha256OfPromises(written);
  await noteReading({ sha256, lang: written, readBy, readOn }, sent.organiser.id);
  return seeOther(`${here}?done=read#content`);
});
