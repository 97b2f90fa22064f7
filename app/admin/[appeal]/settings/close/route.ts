import { closeAppeal, findAppeal } from '@/db';
import { readOrganisersForm } from '../../../../organiser-guard';
import { seeOther } from '../../../../read-form';
import { posted } from '../../../../unstored';

export const POST = posted(async (request, { params }: { params: Promise<{ appeal: string }> }) => {
  const sent = await readOrganisersForm(request, 'appeal.write');
  if (sent instanceof Response) return sent;
  const { appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  const done = appeal && (await closeAppeal(appeal.id, sent.organiser.id));
  return seeOther(`/admin/${slug}/settings?done=${done?.startsWith('not-') ? 'unchanged' : done}`);
});
