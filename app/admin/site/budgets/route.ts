import { keepDraft, saveSiteRules } from '@/db';
import { readOrganisersForm } from '../../../organiser-guard';
import { seeOther } from '../../../read-form';
import { posted } from '../../../unstored';
import { budgetsForm } from '../form';

export const POST = posted(async (request) => {
  const sent = await readOrganisersForm(request, 'site.write');
  if (sent instanceof Response) return sent;
  const form = budgetsForm.safeParse(sent.fields);
  if (!form.success) return seeOther(`/admin/site?budgets=${await keepDraft(sent.fields)}`);
  await saveSiteRules(form.data, sent.organiser.id);
  return seeOther('/admin/site?saved=yes');
});
