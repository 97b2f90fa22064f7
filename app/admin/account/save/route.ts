import { keepDraft, saveAccount } from '@/db';
import { readOrganisersForm } from '../../../organiser-guard';
import { seeOther } from '../../../read-form';
import { posted } from '../../../unstored';
import { accountForm, readsIn } from '../form';

export const POST = posted(async (request) => {
  const posted = await readOrganisersForm(request, 'desk.open');
  if (posted instanceof Response) return posted;
  const form = accountForm.safeParse(posted.fields);
  if (!form.success) return seeOther(`/admin/account?draft=${await keepDraft(posted.fields)}`);
  await saveAccount(posted.organiser.id, { name: form.data.name, reads: readsIn(posted.fields) });
  return seeOther('/admin/account?done=saved');
});
