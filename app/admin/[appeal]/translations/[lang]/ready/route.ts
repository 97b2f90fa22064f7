import { keepDraft, listReadyTexts, readReadyText, saveReadyText } from '@/db';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { seeOther } from '../../../../../read-form';
import { readyForm } from '../../../../../translation-form';
import { findWorkshop, type Workshop } from '../../../../../translation-workshop';
import { posted } from '../../../../../unstored';

export const POST = posted(async (request, { params }: Workshop) => {
  const sent = await readOrganisersForm(request, 'translations.write');
  if (sent instanceof Response) return sent;
  const { translates = '', ...rest } = sent.fields;
  const typed = { translates, title: rest[`title-${translates}`] ?? '', text: rest[`text-${translates}`] ?? '' };
  const { here, appeal, written } = await findWorkshop(params, sent.organiser);
  const source = appeal && (await readReadyText(appeal.id, translates));
  if (!source) return seeOther(here);
  const form = readyForm.safeParse(typed);
  if (!form.success) return seeOther(`${here}?about=${translates}&draft=${await keepDraft(typed)}#title-${translates}`);
  const there = await listReadyTexts(appeal.id, source.kind, written);
  const id = there.find((text) => text.translates === source.id)?.id;
  const { title, text } = form.data;
  const saved = { kind: source.kind, lang: written, translates, title, text };
  await saveReadyText(appeal.id, { ...saved, ...(id && { id }) }, sent.organiser.id);
  return seeOther(`${here}?done=kept#title-${translates}`);
});
