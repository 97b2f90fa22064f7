import { signOut } from '@/db';
import { refuseForeign } from '../../organiser-guard';
import { seeOther } from '../../read-form';

export async function POST(request: Request): Promise<Response> {
  const refusal = refuseForeign(request);
  if (refusal) return refusal;
  return seeOther('/admin/sign-in', await signOut(request.headers.get('cookie') ?? ''));
}
