import { findAppeal, keepCoveringLetter, keepDraft } from '@/db';
import { isRecipients } from '@/db/types';
import { coveringLetterForm } from '../../../../../../../covering-letter-form';
import { readOrganisersForm } from '../../../../../../../organiser-guard';
import { seeOther } from '../../../../../../../read-form';
import { posted } from '../../../../../../../unstored';

interface Context {
  params: Promise<{ appeal: string; recipients: string; lang: string }>;
}

export const POST = posted(async (request, { params }: Context) => {
  const sent = await readOrganisersForm(request, 'editions.freeze');
  if (sent instanceof Response) return sent;
  const { appeal: slug, recipients, lang } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal || !isRecipients(recipients)) return seeOther(`/admin/${slug}/editions`);
  const form = coveringLetterForm.safeParse(sent.fields);
  if (!form.success) {
    const draft = await keepDraft(sent.fields);
    return seeOther(`/admin/${slug}/editions/letters/${recipients}/${lang}?draft=${draft}`);
  }
  await keepCoveringLetter(appeal.id, recipients, { lang, ...form.data }, sent.organiser.id);
  return seeOther(`/admin/${slug}/editions/new/${recipients}?done=letter`);
});
