import { findAppeal, keepDraft, markCountriesAtRisk } from '@/db';
import { readOrganisersForm } from '../../../../organiser-guard';
import { seeOther } from '../../../../read-form';
import { posted } from '../../../../unstored';
import { riskForm } from '../form';

/** Keeps in which countries acting exposes. */
export const POST = posted(async (request, { params }: { params: Promise<{ appeal: string }> }) => {
  const sent = await readOrganisersForm(request, 'floods.stop');
  if (sent instanceof Response) return sent;
  const { appeal: slug } = await params;
  const here = `/admin/${slug}/demarches`;
  const appeal = await findAppeal(slug);
  if (!appeal) return seeOther(here);
  const form = riskForm.safeParse(sent.fields);
  if (!form.success) return seeOther(`${here}?draft=${await keepDraft(sent.fields)}#countries`);
  await markCountriesAtRisk(appeal.id, form.data.countries, sent.organiser.id);
  return seeOther(`${here}?done=saved`);
});
