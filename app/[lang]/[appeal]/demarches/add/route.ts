import { addDemarche, findAppeal, keepDraft, listAddressees } from '@/db';
import { isLanguage } from '@/messages';
import { asTold, newReportForm, reportSentences } from '../../../../demarche-form';
import { originalsBeside } from '../../../../promises';
import { type Fields, readForm, seeOther } from '../../../../read-form';
import { isTrapped } from '../../../../trap';
import { posted } from '../../../../unstored';

interface Context {
  params: Promise<{ lang: string; appeal: string }>;
}

/** Takes the report of a démarche from the form. Anybody may post, as when signing. */
export const POST = posted(async (request: Request, { params }: Context): Promise<Response> => {
  const { lang, appeal: slug } = await params;
  const fields = await readForm(request);
  if (fields instanceof Response) return fields;
  const appeal = await findAppeal(slug);
  if (!appeal || !isLanguage(lang)) return new Response('404\n', { status: 404 });
  const addressees = await listAddressees(appeal.id);
  const form = newReportForm(appeal, addressees);
  const read = form.safeParse(fields);
  if (!read.success) return backToForm(lang, slug, fields, Object.keys(form.shape));
  const told = asTold(read.data, addressees);
  const sentences = reportSentences(lang, appeal.addressedTo, await originalsBeside(lang));
  const { email } = read.data;
  const outcome = await addDemarche({ appealId: appeal.id, lang, email, told, sentences, trapped: isTrapped(fields) });
  if (outcome === 'closed') return backToForm(lang, slug, fields, Object.keys(form.shape));
  // It is stored by now; without a draft the next page only leaves the address out.
  const draft = await keepDraft({ email }).catch(() => null);
  return seeOther(`/${lang}/${slug}/demarches/report/sent${draft ? `?draft=${draft}` : ''}`);
});

async function backToForm(lang: string, slug: string, fields: Fields, known: string[]): Promise<Response> {
  const typed = Object.entries(fields).filter(([name]) => known.includes(name));
  return seeOther(`/${lang}/${slug}/demarches/report?draft=${await keepDraft(Object.fromEntries(typed))}`);
}
