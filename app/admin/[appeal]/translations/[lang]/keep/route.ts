import { keepDraft, keepPassages } from '@/db';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { seeOther } from '../../../../../read-form';
import { passageForm } from '../../../../../translation-form';
import { findWorkshop, type Workshop } from '../../../../../translation-workshop';
import { posted } from '../../../../../unstored';

export const POST = posted(async (request, { params }: Workshop) => {
  const sent = await readOrganisersForm(request, 'translations.write');
  if (sent instanceof Response) return sent;
  const { passage: name = '', was = '', beside = '', ...rest } = sent.fields;
  // The field is named after its passage, as many of them stand on one page.
  const typed = { passage: name, was, beside, words: rest[name] ?? '' };
  const { here, appeal, written } = await findWorkshop(params, sent.organiser);
  const form = passageForm.safeParse(typed);
  if (!appeal || !/^[\w-]+$/.test(name)) return seeOther(here);
  const back = async (done: string) =>
    seeOther(`${here}?done=${done}&about=${name}&draft=${await keepDraft(typed)}#${name}-name`);
  if (!form.success) return back('');
  const passage = { name, words: form.data.words, was: form.data.was, beside };
  const kept = await keepPassages(appeal, written, [passage], sent.organiser.id);
  if (kept === 'changed') return back('changed');
  return seeOther(kept === 'strange' ? here : `${here}?done=kept#${name}-name`);
});
