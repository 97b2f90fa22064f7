import { resetCodes } from '@/db';
import { readProvenOrganisersForm } from '../../../../organiser-guard';
import { seeOther } from '../../../../read-form';
import { posted } from '../../../../unstored';

export const POST = posted(async (request, { params }: { params: Promise<{ id: string }> }) => {
  const posted = await readProvenOrganisersForm(request, 'organisers.manage');
  if (posted instanceof Response) return posted;
  const { id } = await params;
  return seeOther(`/admin/organisers/${id}?done=${await resetCodes(id, posted.organiser.id)}`);
});
