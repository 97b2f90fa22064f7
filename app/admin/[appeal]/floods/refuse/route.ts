import { findAppeal, keepDraft, refuseFromDomain } from '@/db';
import { readOrganisersForm } from '../../../../organiser-guard';
import { seeOther } from '../../../../read-form';
import { posted } from '../../../../unstored';
import { floodForm } from '../form';

export const POST = posted(async (request, { params }: { params: Promise<{ appeal: string }> }) => {
  const sent = await readOrganisersForm(request, 'floods.stop');
  if (sent instanceof Response) return sent;
  const { appeal: slug } = await params;
  const here = `/admin/${slug}/floods`;
  const appeal = await findAppeal(slug);
  if (!appeal) return seeOther(here);
  const form = floodForm.safeParse(sent.fields);
  if (!form.success) return seeOther(`${here}?draft=${await keepDraft(sent.fields)}`);
  const { refused } = await refuseFromDomain(appeal.id, form.data, sent.organiser);
  return seeOther(`${here}?done=refused&n=${refused}`);
});
