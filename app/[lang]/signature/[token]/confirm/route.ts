import { confirmSignature } from '@/db';
import { seeOther } from '../../../../read-form';

export async function POST(_: Request, { params }: { params: Promise<{ lang: string; token: string }> }) {
  const { lang, token } = await params;
  const outcome = await confirmSignature(token);
  return seeOther(`/${lang}/signature/${token}${outcome === 'confirmed' ? '?done=confirmed' : ''}`);
}
