import { findAppeal, keepDraft, saveAppealSettings } from '@/db';
import { readOrganisersForm } from '../../../../organiser-guard';
import { seeOther } from '../../../../read-form';
import { posted } from '../../../../unstored';
import { settingsForm } from '../form';

export const POST = posted(async (request, { params }: { params: Promise<{ appeal: string }> }) => {
  const sent = await readOrganisersForm(request, 'appeal.write');
  if (sent instanceof Response) return sent;
  const { appeal: slug } = await params;
  const here = `/admin/${slug}/settings`;
  const appeal = await findAppeal(slug);
  if (!appeal) return seeOther(here);
  const form = settingsForm.safeParse(sent.fields);
  if (!form.success) return seeOther(`${here}?draft=${await keepDraft(sent.fields)}`);
  await saveAppealSettings(appeal.id, form.data, sent.organiser.id);
  return seeOther(`${here}?done=saved`);
});
