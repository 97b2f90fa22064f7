import { confirmSignature } from '@/db';
import { readForm, seeOther } from '../../../../read-form';
import { posted } from '../../../../unstored';

interface Context {
  params: Promise<{ lang: string; token: string }>;
}

/** Confirms the statement that the page showed, and no other that came in meanwhile. */
export const POST = posted(async (request, { params }: Context) => {
  const { lang, token } = await params;
  const fields = await readForm(request);
  if (fields instanceof Response) return fields;
  const outcome = await confirmSignature(token, fields.statement ?? '');
  const done = { confirmed: '?done=confirmed', changed: '?done=meanwhile', unknown: '', gone: '' }[outcome];
  return seeOther(`/${lang}/signature/${token}${done}`);
});
