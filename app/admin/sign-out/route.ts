import { signOut } from '@/db';
import { refuseForeign } from '../../organiser-guard';
import { seeOther } from '../../read-form';
import { posted } from '../../unstored';

export const POST = posted(async (request) => {
  const refusal = refuseForeign(request);
  if (refusal) return refusal;
  return seeOther('/admin/sign-in', await signOut(request.headers.get('cookie') ?? ''));
});
