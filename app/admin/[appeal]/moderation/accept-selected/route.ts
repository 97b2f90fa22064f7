import { acceptMany, findAppeal, keepDraft } from '@/db';
import { readOrganisersForm } from '../../../../organiser-guard';
import { readPicked, selectionForm } from '../../../../picked-rows';
import { queueAddress, readCarried } from '../../../../queue-view';
import { seeOther } from '../../../../read-form';
import { posted } from '../../../../unstored';

/** Accepts all that was ticked in the queue, but for what has to be looked at one by one. */
export const POST = posted(async (request, { params }: { params: Promise<{ appeal: string }> }) => {
  const sent = await readOrganisersForm(request, 'signatures.decide');
  if (sent instanceof Response) return sent;
  const { organiser, fields } = sent;
  const { appeal: slug } = await params;
  const view = readCarried(fields.queue);
  const appeal = await findAppeal(slug);
  if (!appeal) return seeOther(`/admin/${slug}/moderation`);
  const form = selectionForm.safeParse(fields);
  const picked = readPicked(fields);
  if (!form.success || picked.length === 0)
    return seeOther(`${queueAddress(slug, view, { draft: await keepDraft(fields) })}#content`);
  const { verifiedHow, verifiedWhat } = form.data;
  const how = { by: organiser.id, verifiedHow, evidence: verifiedWhat ?? undefined };
  const { decided, skipped } = await acceptMany(appeal.id, picked, how);
  const fates = [...decided.map((id) => [id, 'accepted']), ...skipped.map(({ id, why }) => [id, why])];
  const fate = await keepDraft(Object.fromEntries(fates));
  return seeOther(`${queueAddress(slug, view, { fate })}#content`);
});
