import { openWithCode } from '@/db';
import { refuseForeign, wayIn } from '../../../../organiser-guard';
import { readForm, seeOther } from '../../../../read-form';
import { posted } from '../../../../unstored';

export const POST = posted(async (request) => {
  const refusal = refuseForeign(request);
  if (refusal) return refusal;
  const fields = await readForm(request);
  if (fields instanceof Response) return fields;
  const outcome = await openWithCode(request.headers.get('cookie') ?? '', fields.code ?? '');
  const { back, draft } = wayIn(fields);
  const further = new URLSearchParams(draft && { back, draft });
  if (outcome === 'gone') return seeOther(`/admin/sign-in?${further}`);
  if (outcome !== 'open') {
    further.set('refused', outcome);
    return seeOther(`/admin/sign-in/code?${further}`);
  }
  return seeOther(`${back}${draft && `?draft=${draft}`}`);
});
