import { signIn } from '@/db';
import { refuseForeign } from '../../organiser-guard';
import { type Fields, readForm, seeOther } from '../../read-form';
import { posted } from '../../unstored';

export const POST = posted(async (request) => {
  const refusal = refuseForeign(request);
  if (refusal) return refusal;
  const fields = await readForm(request);
  if (fields instanceof Response) return fields;
  const outcome = await signIn((fields.email ?? '').trim(), fields.password ?? '');
  const { back, draft } = wayIn(fields);
  if (typeof outcome === 'string')
    return seeOther(`/admin/sign-in?${new URLSearchParams({ refused: outcome, ...(draft && { back, draft }) })}`);
  return seeOther(`${back}${draft && `?draft=${draft}`}`, outcome.cookies);
});

/** Where to go once inside; an address in the form may be anybody's, so only a desk page of this site counts. */
function wayIn({ back = '', draft = '' }: Fields): { back: string; draft: string } {
  const ours = /^\/admin(\/[\w-]+)*$/.test(back) && /^[\w.-]+$/.test(draft);
  return ours ? { back, draft } : { back: '/admin', draft: '' };
}
