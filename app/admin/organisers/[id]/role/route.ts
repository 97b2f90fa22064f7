import { changeRole, keepDraft } from '@/db';
import { readProvenOrganisersForm } from '../../../../organiser-guard';
import { seeOther } from '../../../../read-form';
import { posted } from '../../../../unstored';
import { standingForm } from '../../form';

export const POST = posted(async (request, { params }: { params: Promise<{ id: string }> }) => {
  const posted = await readProvenOrganisersForm(request, 'organisers.manage');
  if (posted instanceof Response) return posted;
  const { id } = await params;
  const form = standingForm.safeParse(posted.fields);
  if (!form.success) return seeOther(`/admin/organisers/${id}?draft=${await keepDraft(posted.fields)}`);
  return seeOther(`/admin/organisers/${id}?done=${await changeRole(id, form.data, posted.organiser.id)}`);
});
