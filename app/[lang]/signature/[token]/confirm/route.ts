import { confirmSignature } from '@/db';
import { seeOther } from '../../../../read-form';
import { posted } from '../../../../unstored';

export const POST = posted(async (_, { params }: { params: Promise<{ lang: string; token: string }> }) => {
  const { lang, token } = await params;
  const outcome = await confirmSignature(token);
  return seeOther(`/${lang}/signature/${token}${outcome === 'confirmed' ? '?done=confirmed' : ''}`);
});
