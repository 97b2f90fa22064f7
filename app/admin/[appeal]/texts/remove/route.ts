import { findAppeal, removeReadyText } from '@/db';
import { readOrganisersForm } from '../../../../organiser-guard';
import { seeOther } from '../../../../read-form';
import { posted } from '../../../../unstored';
import { removalForm } from '../form';

export const POST = posted(async (request, { params }: { params: Promise<{ appeal: string }> }) => {
  const sent = await readOrganisersForm(request, 'texts.write');
  if (sent instanceof Response) return sent;
  const { appeal: slug } = await params;
  const here = `/admin/${slug}/texts`;
  const appeal = await findAppeal(slug);
  const form = removalForm.safeParse(sent.fields);
  if (!appeal || !form.success) return seeOther(here);
  await removeReadyText(appeal.id, form.data.id, sent.organiser.id);
  return seeOther(`${here}?done=removed#content`);
});
