import { confirmObjection } from '@/db';
import { readForm, seeOther } from '../../../../read-form';
import { posted } from '../../../../unstored';

interface Context {
  params: Promise<{ lang: string; token: string }>;
}

export const POST = posted(async (request, { params }: Context) => {
  const { lang, token } = await params;
  const fields = await readForm(request);
  if (fields instanceof Response) return fields;
  await confirmObjection(token);
  return seeOther(`/${lang}/objection/${token}`);
});
