import { keepDraft } from '@/db';
import { readOrganisersForm } from '../../../../organiser-guard';
import { seeOther } from '../../../../read-form';
import { posted } from '../../../../unstored';

/** The page itself finds what is wrong with the form, or what it would do. */
export const POST = posted(async (request, { params }: { params: Promise<{ appeal: string }> }) => {
  const sent = await readOrganisersForm(request, 'floods.stop');
  if (sent instanceof Response) return sent;
  return seeOther(`/admin/${(await params).appeal}/floods?draft=${await keepDraft(sent.fields)}`);
});
