import { addGain, findAppeal, findText, keepDraft } from '@/db';
import { readGain } from '../../../../gain-form';
import { readOrganisersForm } from '../../../../organiser-guard';
import { seeOther } from '../../../../read-form';
import { posted } from '../../../../unstored';

interface Context {
  params: Promise<{ appeal: string }>;
}

export const POST = posted(async (request, { params }: Context) => {
  const sent = await readOrganisersForm(request, 'deliveries.write');
  if (sent instanceof Response) return sent;
  const { appeal: slug } = await params;
  const back = `/admin/${slug}/gains`;
  const appeal = await findAppeal(slug);
  if (!appeal) return seeOther(back);
  const { demands } = await findText(appeal, appeal.sourceLang);
  const words = readGain(sent.fields, demands.length, appeal.sourceLang);
  if (!words) return seeOther(`${back}?draft=${await keepDraft(sent.fields)}`);
  await addGain(appeal.id, words, sent.organiser.id);
  return seeOther(`${back}?done=added`);
});
