import { findAppeal, removeInvitation } from '@/db';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { seeOther } from '../../../../../read-form';
import { posted } from '../../../../../unstored';

interface Context {
  params: Promise<{ appeal: string; id: string }>;
}

/** Takes an organisation off the list. */
export const POST = posted(async (request, { params }: Context) => {
  const posted = await readOrganisersForm(request, 'invitations.write');
  if (posted instanceof Response) return posted;
  const { appeal: slug, id } = await params;
  const list = `/admin/${slug}/invitations`;
  const appeal = await findAppeal(slug);
  const outcome = appeal ? await removeInvitation(appeal.id, id, posted.organiser) : 'unknown';
  return seeOther(
    outcome === 'used' ? `${list}/${id}?done=used` : `${list}${outcome === 'removed' ? '?done=removed' : ''}`,
  );
});
