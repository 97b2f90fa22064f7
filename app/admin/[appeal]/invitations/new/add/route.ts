import { addInvitations, findAppeal, keepDraft } from '@/db';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { seeOther } from '../../../../../read-form';
import { posted } from '../../../../../unstored';
import { invitationForm } from '../../form';

interface Context {
  params: Promise<{ appeal: string }>;
}

/** Puts one organisation on the list. */
export const POST = posted(async (request, { params }: Context) => {
  const posted = await readOrganisersForm(request, 'invitations.write');
  if (posted instanceof Response) return posted;
  const { appeal: slug } = await params;
  const list = `/admin/${slug}/invitations`;
  const appeal = await findAppeal(slug);
  if (!appeal) return seeOther(list);
  const again = async (wrong: string) =>
    seeOther(`${list}/new?${new URLSearchParams({ wrong, draft: await keepDraft(posted.fields) })}`);
  const form = invitationForm.safeParse(posted.fields);
  if (!form.success) return again('');
  const outcome = await addInvitations(appeal.id, [form.data], posted.organiser);
  if (outcome === 'outside') return again('outsideReach');
  return outcome.added ? seeOther(`${list}?done=added`) : again('alreadyListed');
});
