import { keepDraft, listOrganisers } from '@/db';
import { readProvenOrganisersForm } from '../../../organiser-guard';
import { seeOther } from '../../../read-form';
import { posted } from '../../../unstored';
import { inviteForm } from '../form';
import { makeLink } from '../make-link';

export const POST = posted(async (request) => {
  const posted = await readProvenOrganisersForm(request, 'organisers.manage');
  if (posted instanceof Response) return posted;
  const form = inviteForm.safeParse(posted.fields);
  if (!form.success) return seeOther(`/admin/organisers?draft=${await keepDraft(posted.fields)}`);
  const address = form.data.email.toLowerCase();
  const known = (await listOrganisers()).find(({ email, leftAt }) => email === address && !leftAt);
  if (known) return seeOther(`/admin/organisers/${known.id}?done=known`);
  return seeOther(`/admin/organisers?link=${await makeLink(form.data, posted.organiser.id)}`);
});
