import { changeInvitation, findAppeal, keepDraft, listColleagues } from '@/db';
import type { InvitationChange } from '@/db/types';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { type Fields, seeOther } from '../../../../../read-form';
import { posted } from '../../../../../unstored';
import { invitationForm, standingForm } from '../../form';

interface Context {
  params: Promise<{ appeal: string; id: string }>;
}

/** Changes where an invitation stands, or whom it goes to: each of the page's two forms sends its own fields. */
export const POST = posted(async (request, { params }: Context) => {
  const posted = await readOrganisersForm(request, 'invitations.write');
  if (posted instanceof Response) return posted;
  const { appeal: slug, id } = await params;
  const here = `/admin/${slug}/invitations/${id}`;
  const again = async (wrong: string) =>
    seeOther(`${here}?${new URLSearchParams({ wrong, draft: await keepDraft(posted.fields) })}`);
  const appeal = await findAppeal(slug);
  const change = await readChange(posted.fields);
  if (!appeal || !change) return again('');
  const outcome = await changeInvitation(appeal.id, id, change, posted.organiser);
  if (outcome === 'repeated') return again('alreadyListed');
  if (outcome === 'unknown') return again('outsideReach');
  return seeOther(`${here}?done=changed`);
});

async function readChange(fields: Fields): Promise<InvitationChange | null> {
  const form = 'organisation' in fields ? invitationForm : standingForm;
  const read = form.safeParse(fields);
  if (!read.success) return null;
  if (!('askedBy' in read.data)) return read.data;
  const { askedBy, ...standing } = read.data;
  const isOneOfUs = (await listColleagues()).some((colleague) => colleague.id === askedBy);
  return { ...standing, askedBy: isOneOfUs ? askedBy : null };
}
