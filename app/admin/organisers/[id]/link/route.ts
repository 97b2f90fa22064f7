import { readOrganiser } from '@/db';
import { readProvenOrganisersForm } from '../../../../organiser-guard';
import { seeOther } from '../../../../read-form';
import { posted } from '../../../../unstored';
import { makeLink } from '../../make-link';

export const POST = posted(async (request, { params }: { params: Promise<{ id: string }> }) => {
  const posted = await readProvenOrganisersForm(request, 'organisers.manage');
  if (posted instanceof Response) return posted;
  const { id } = await params;
  const one = await readOrganiser(id);
  if (!one || one.leftAt) return seeOther(`/admin/organisers/${id}?done=unknown`);
  const { name, email } = one;
  return seeOther(`/admin/organisers/${id}?link=${await makeLink({ name, email }, posted.organiser.id)}`);
});
