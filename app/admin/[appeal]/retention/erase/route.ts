import { eraseContacts, findAppeal } from '@/db';
import { readProvenOrganisersForm } from '../../../../organiser-guard';
import { seeOther } from '../../../../read-form';
import { posted } from '../../../../unstored';

export const POST = posted(async (request, { params }: { params: Promise<{ appeal: string }> }) => {
  const sent = await readProvenOrganisersForm(request, 'erasures.run');
  if (sent instanceof Response) return sent;
  const { appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  const done = appeal && (await eraseContacts(appeal.id, sent.organiser.id));
  return seeOther(`/admin/${slug}/retention?done=${done}`);
});
