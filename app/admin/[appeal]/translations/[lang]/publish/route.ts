import { keepDraft, publishTranslation } from '@/db';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { seeOther } from '../../../../../read-form';
import { publishForm } from '../../../../../translation-form';
import { findWorkshop, type Workshop } from '../../../../../translation-workshop';
import { posted } from '../../../../../unstored';

export const POST = posted(async (request, { params }: Workshop) => {
  const sent = await readOrganisersForm(request, 'translations.write');
  if (sent instanceof Response) return sent;
  const { here, appeal, written } = await findWorkshop(params, sent.organiser);
  if (!appeal) return seeOther(here);
  const isOriginal = written === appeal.sourceLang;
  const form = publishForm.safeParse(isOriginal ? { status: 'source' } : sent.fields);
  if (!form.success) return seeOther(`${here}?about=publish&draft=${await keepDraft(sent.fields)}#status`);
  const done = await publishTranslation(appeal, written, form.data, sent.organiser.id);
  return seeOther(`${here}?done=${done}#content`);
});
