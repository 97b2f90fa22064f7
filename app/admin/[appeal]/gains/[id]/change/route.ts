import { changeGain, findAppeal, findText, keepDraft } from '@/db';
import { readGain } from '../../../../../gain-form';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { seeOther } from '../../../../../read-form';
import { posted } from '../../../../../unstored';

interface Context {
  params: Promise<{ appeal: string; id: string }>;
}

/** Writes it anew; what somebody took out meanwhile is offered as something new, with what was typed. */
export const POST = posted(async (request, { params }: Context) => {
  const sent = await readOrganisersForm(request, 'deliveries.write');
  if (sent instanceof Response) return sent;
  const { appeal: slug, id } = await params;
  const list = `/admin/${slug}/gains`;
  const appeal = await findAppeal(slug);
  if (!appeal) return seeOther(list);
  const { demands } = await findText(appeal, appeal.sourceLang);
  const words = readGain(sent.fields, demands.length, appeal.sourceLang);
  if (!words) return seeOther(`${list}/${id}?draft=${await keepDraft(sent.fields)}`);
  const outcome = await changeGain(appeal.id, id, words, sent.organiser.id);
  if (outcome === 'changed') return seeOther(`${list}/${id}?done=changed`);
  return seeOther(`${list}?done=unknown&draft=${await keepDraft(sent.fields)}`);
});
