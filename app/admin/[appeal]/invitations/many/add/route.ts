import { addInvitations, findAppeal } from '@/db';
import { readTyped } from '../../../../../drafted';
import { readInvitationLines } from '../../../../../invitation-lines';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { seeOther } from '../../../../../read-form';
import { posted } from '../../../../../unstored';

interface Context {
  params: Promise<{ appeal: string }>;
}

/** Adds the lines that were shown, all or none. */
export const POST = posted(async (request, { params }: Context) => {
  const posted = await readOrganisersForm(request, 'invitations.write');
  if (posted instanceof Response) return posted;
  const { appeal: slug } = await params;
  const list = `/admin/${slug}/invitations`;
  const { draft = '' } = posted.fields;
  const back = seeOther(`${list}/many?draft=${draft}`);
  const [appeal, typed] = await Promise.all([findAppeal(slug), readTyped(draft)]);
  const read = typed && readInvitationLines(typed.lines ?? '', posted.organiser.countries);
  if (!appeal || !read || 'wrong' in read) return back;
  const sound = read.flatMap(({ invitation }) => invitation ?? []);
  if (sound.length < read.length) return back;
  const outcome = await addInvitations(appeal.id, sound, posted.organiser);
  return outcome === 'outside' ? back : seeOther(`${list}?done=added`);
});
