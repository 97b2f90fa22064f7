import { keepDraft } from '@/db';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { seeOther } from '../../../../../read-form';
import { posted } from '../../../../../unstored';

interface Context {
  params: Promise<{ appeal: string }>;
}

/** Shows what would become of the lines; nothing is added. */
export const POST = posted(async (request, { params }: Context) => {
  const posted = await readOrganisersForm(request, 'invitations.write');
  if (posted instanceof Response) return posted;
  const { appeal: slug } = await params;
  const draft = await keepDraft({ lines: posted.fields.lines ?? '' });
  return seeOther(`/admin/${slug}/invitations/many?draft=${draft}`);
});
