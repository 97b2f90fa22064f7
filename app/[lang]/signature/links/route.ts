import { askForLinks, keepDraft } from '@/db';
import { isLanguage } from '@/messages';
import { readForm, seeOther } from '../../../read-form';
import { posted } from '../../../unstored';
import { linksForm } from '../form';

/** Writes to an address its own links. The answer is the same whether it signed or not. */
export const POST = posted(async (request, { params }: { params: Promise<{ lang: string }> }) => {
  const { lang } = await params;
  const fields = await readForm(request);
  if (fields instanceof Response) return fields;
  if (!isLanguage(lang)) return new Response('404\n', { status: 404 });
  const form = linksForm.safeParse(fields);
  if (form.success) {
    await askForLinks(form.data.email, lang);
    return seeOther(`/${lang}/signature/sent`);
  }
  const draft = await keepDraft({ email: fields.email ?? '' });
  return seeOther(`/${lang}/signature?draft=${draft}`);
});
