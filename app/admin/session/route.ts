import { signIn } from '@/db';
import { refuseForeign } from '../../organiser-guard';
import { readForm, seeOther } from '../../read-form';
import { posted } from '../../unstored';

export const POST = posted(async (request) => {
  const refusal = refuseForeign(request);
  if (refusal) return refusal;
  const fields = await readForm(request);
  if (fields instanceof Response) return fields;
  const outcome = await signIn((fields.email ?? '').trim(), fields.password ?? '');
  if (typeof outcome === 'string') return seeOther(`/admin/sign-in?refused=${outcome}`);
  return seeOther('/admin', outcome.cookies);
});
