import { findAppeal, freezeEdition, keepDraft, listAddressees, listCoveringLetters } from '@/db';
import { isRecipients } from '@/db/types';
import { readOrganisersForm } from '../../../../../../organiser-guard';
import { seeOther } from '../../../../../../read-form';
import { posted } from '../../../../../../unstored';

interface Context {
  params: Promise<{ appeal: string; recipients: string }>;
}

/** Freezes what was seen, for the addressees that were ticked. */
export const POST = posted(async (request, { params }: Context) => {
  const sent = await readOrganisersForm(request, 'editions.freeze');
  if (sent instanceof Response) return sent;
  const { organiser, fields } = sent;
  const { appeal: slug, recipients } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal || !isRecipients(recipients)) return seeOther(`/admin/${slug}/editions`);
  const ticked = (await listAddressees(appeal.id)).filter(({ id }) => `to-${id}` in fields);
  const languages = new Set([appeal.sourceLang, ...ticked.map(({ lang }) => lang)]);
  const letters = (await listCoveringLetters(appeal.id, recipients)).filter(({ lang }) => languages.has(lang));
  const outcome = await freezeEdition({
    ...{ appealId: appeal.id, recipients, seen: fields.seen ?? '', letters },
    ...{ addressees: ticked, by: organiser.id },
  });
  if (typeof outcome === 'number') return seeOther(`/admin/${slug}/editions/${outcome}?done=frozen`);
  const again = new URLSearchParams({ done: outcome, draft: await keepDraft(fields) });
  return seeOther(`/admin/${slug}/editions/new/${recipients}?${again}`);
});
