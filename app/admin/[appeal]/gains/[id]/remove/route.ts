import { findAppeal, removeGain } from '@/db';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { seeOther } from '../../../../../read-form';
import { posted } from '../../../../../unstored';

interface Context {
  params: Promise<{ appeal: string; id: string }>;
}

/** Takes it out; out already is out. */
export const POST = posted(async (request, { params }: Context) => {
  const sent = await readOrganisersForm(request, 'deliveries.write');
  if (sent instanceof Response) return sent;
  const { appeal: slug, id } = await params;
  const appeal = await findAppeal(slug);
  if (appeal) await removeGain(appeal.id, id, sent.organiser.id);
  return seeOther(`/admin/${slug}/gains?done=removed`);
});
