import { signOutEverywhere } from '@/db';
import { readOrganisersForm } from '../../../organiser-guard';
import { seeOther } from '../../../read-form';
import { posted } from '../../../unstored';

export const POST = posted(async (request) => {
  const posted = await readOrganisersForm(request, 'desk.open', { beforeCodes: true });
  if (posted instanceof Response) return posted;
  await signOutEverywhere(posted.organiser.id);
  return seeOther('/admin/sign-in');
});
