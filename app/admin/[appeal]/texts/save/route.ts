import { findAppeal, keepDraft, saveReadyText } from '@/db';
import { readOrganisersForm } from '../../../../organiser-guard';
import { seeOther } from '../../../../read-form';
import { posted } from '../../../../unstored';
import { readyTextForm } from '../form';

export const POST = posted(async (request, { params }: { params: Promise<{ appeal: string }> }) => {
  const sent = await readOrganisersForm(request, 'texts.write');
  if (sent instanceof Response) return sent;
  const { appeal: slug } = await params;
  const here = `/admin/${slug}/texts`;
  const appeal = await findAppeal(slug);
  if (!appeal) return seeOther(here);
  const form = readyTextForm.safeParse(sent.fields);
  if (!form.success) return seeOther(`${here}?wrong=yes&draft=${await keepDraft(sent.fields)}#content`);
  const { id, ...text } = form.data;
  const done = await saveReadyText(appeal.id, { ...text, ...(id && { id }) }, sent.organiser.id);
  // Another organiser has removed it meanwhile; what was typed may be kept as a new one.
  const draft = done === 'gone' ? `&draft=${await keepDraft({ ...sent.fields, id: '' })}` : '';
  return seeOther(`${here}?done=${done}${draft}#content`);
});
