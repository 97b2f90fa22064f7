import { addObjection, findAppeal, keepDraft } from '@/db';
import { isLanguage } from '@/messages';
import { readForm, seeOther } from '../../../../../read-form';
import { posted } from '../../../../../unstored';
import { objectionForm } from '../objection/form';

interface Context {
  params: Promise<{ lang: string; appeal: string; code: string }>;
}

/** Takes in that an organisation did not sign. Anybody may post, and learns nothing from the answer. */
export const POST = posted(async (request, { params }: Context) => {
  const { lang, appeal: slug, code } = await params;
  const fields = await readForm(request);
  if (fields instanceof Response) return fields;
  const appeal = await findAppeal(slug);
  if (!appeal || !isLanguage(lang)) return new Response('404\n', { status: 404 });
  const here = `/${lang}/${slug}/signatories/${code}/objection`;
  const form = objectionForm.safeParse(fields);
  if (!form.success) {
    const { name = '', office = '', email = '', text = '' } = fields;
    return seeOther(`${here}?draft=${await keepDraft({ name, office, email, text })}`);
  }
  await addObjection({ appealId: appeal.id, code, lang, ...form.data });
  return seeOther(`${here}/sent`);
});
