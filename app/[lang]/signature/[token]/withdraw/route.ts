import { withdrawSignature } from '@/db';
import { seeOther } from '../../../../read-form';
import { posted } from '../../../../unstored';

export const POST = posted(async (_, { params }: { params: Promise<{ lang: string; token: string }> }) => {
  const { lang, token } = await params;
  const outcome = await withdrawSignature(token);
  return seeOther(outcome === 'withdrawn' ? `/${lang}/signature/withdrawn` : `/${lang}/signature/${token}`);
});
