import { findAppeal, keepDraft, resolveObjection } from '@/db';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { seeOther } from '../../../../../read-form';
import { posted } from '../../../../../unstored';
import { resolvingForm } from '../form';

interface Context {
  params: Promise<{ appeal: string; id: string }>;
}

export const POST = posted(async (request, { params }: Context) => {
  const posted = await readOrganisersForm(request, 'objections.resolve');
  if (posted instanceof Response) return posted;
  const { appeal: slug, id } = await params;
  const list = `/admin/${slug}/objections`;
  const appeal = await findAppeal(slug);
  if (!appeal) return seeOther(list);
  const form = resolvingForm.safeParse(posted.fields);
  if (!form.success) return seeOther(`${list}/${id}?draft=${await keepDraft(posted.fields)}#content`);
  const { evidence, ...given } = form.data;
  const resolving = { ...given, appealId: appeal.id, objectionId: id, by: posted.organiser.id };
  const outcome = await resolveObjection({ ...resolving, evidence: evidence ?? undefined });
  if (outcome === 'resolved') return seeOther(`${list}?done=resolved`);
  // What was written may be wanted all the same, once the change has been read.
  return seeOther(`${list}/${id}?done=${outcome}&draft=${await keepDraft(posted.fields)}`);
});
