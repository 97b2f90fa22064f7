import { keepDraft, keepPassages } from '@/db';
import { inOnePiece } from '@/db/types';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { seeOther } from '../../../../../read-form';
import { readyForm } from '../../../../../translation-form';
import { findWorkshop, type Workshop } from '../../../../../translation-workshop';
import { posted } from '../../../../../unstored';

export const POST = posted(async (request, { params }: Workshop) => {
  const sent = await readOrganisersForm(request, 'translations.write');
  if (sent instanceof Response) return sent;
  const { passage: name = '', was = '', beside = '', ...rest } = sent.fields;
  // The fields are named after their text, as many of them stand on one page.
  const typed = { passage: name, was, beside, title: rest[`title-${name}`] ?? '', text: rest[`text-${name}`] ?? '' };
  const { here, appeal, written } = await findWorkshop(params, sent.organiser);
  const form = readyForm.safeParse(typed);
  if (!appeal || !/^ready-[\w-]+$/.test(name)) return seeOther(here);
  const back = async (done: string) =>
    seeOther(`${here}?done=${done}&about=${name}&draft=${await keepDraft(typed)}#${name}-name`);
  if (!form.success) return back('');
  const words = { name, words: inOnePiece(form.data), was: form.data.was, beside };
  const kept = await keepPassages(appeal, written, [words], sent.organiser.id);
  if (kept === 'changed') return back('changed');
  return seeOther(kept === 'strange' ? here : `${here}?done=kept#${name}-name`);
});
