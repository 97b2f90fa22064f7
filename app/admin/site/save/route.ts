import { keepDraft, saveSite } from '@/db';
import { readOrganisersForm } from '../../../organiser-guard';
import { seeOther } from '../../../read-form';
import { posted } from '../../../unstored';
import { siteForm } from '../form';

export const POST = posted(async (request) => {
  const posted = await readOrganisersForm(request, 'site.write');
  if (posted instanceof Response) return posted;
  const form = siteForm.safeParse(posted.fields);
  if (!form.success) {
    const draft = await keepDraft(posted.fields);
    return seeOther(`/admin/site?draft=${draft}`);
  }
  await saveSite(form.data, posted.organiser.id);
  return seeOther('/admin/site?saved=yes');
});
