import { keepDraft } from '@/db';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { readUpload, seeOther } from '../../../../../read-form';
import { posted } from '../../../../../unstored';

interface Context {
  params: Promise<{ appeal: string }>;
}

/** Shows what would become of each line of a file; nothing is entered. */
export const POST = posted(async (request, { params }: Context) => {
  const posted = await readOrganisersForm(request, 'paper.enter', { read: readUpload });
  if (posted instanceof Response) return posted;
  const { appeal: slug } = await params;
  const here = `/admin/${slug}/paper/file`;
  const draft = await keepDraft(posted.fields).catch(() => null);
  return seeOther(draft ? `${here}?draft=${draft}` : `${here}?wrong=noRoom`);
});
