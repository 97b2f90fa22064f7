import { copyInvitations, findAppeal } from '@/db';
import { readOrganisersForm } from '../../../../organiser-guard';
import { seeOther } from '../../../../read-form';
import { posted } from '../../../../unstored';

interface Context {
  params: Promise<{ appeal: string }>;
}

/** Takes over whom another appeal asked. */
export const POST = posted(async (request, { params }: Context) => {
  const posted = await readOrganisersForm(request, 'invitations.write');
  if (posted instanceof Response) return posted;
  const { appeal: slug } = await params;
  const here = `/admin/${slug}/invitations`;
  const [to, from] = await Promise.all([findAppeal(slug), findAppeal(posted.fields.from ?? '')]);
  if (!to || !from || to.id === from.id) return seeOther(here);
  await copyInvitations(from.id, to.id, posted.organiser);
  return seeOther(`${here}?done=copied`);
});
