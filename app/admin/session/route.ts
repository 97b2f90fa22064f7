import { signIn } from '@/db';
import { refuseForeign, wayIn } from '../../organiser-guard';
import { readForm, seeOther } from '../../read-form';
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
  if (outcome.codeDue)
    return seeOther(`/admin/sign-in/code?${new URLSearchParams(draft && { back, draft })}`, outcome.cookies);
  return seeOther(`${back}${draft && `?draft=${draft}`}`, outcome.cookies);
});
