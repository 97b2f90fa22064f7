import { findAppeal, takeOwnData } from '@/db';
import { ownDataAsJson } from '@/delivery/own-data';
import { fileToKeep } from '../../../../exported-file';
import { seeOther } from '../../../../read-form';
import { posted } from '../../../../unstored';

interface Context {
  params: Promise<{ lang: string; token: string }>;
}

/** Hands the signatory all that is kept of the signature. */
export const POST = posted(async (_, { params }: Context) => {
  const { lang, token } = await params;
  const data = await takeOwnData(token);
  const appeal = typeof data === 'string' ? null : await findAppeal(data.signature.appeal);
  if (typeof data === 'string' || !appeal) return seeOther(`/${lang}/signature/${token}`);
  const { slug, sourceUrl, issuedOn } = appeal;
  const about = { appeal: slug, sourceUrl, issuedOn, exportedAt: new Date(), preset: 'own-data' };
  return fileToKeep(ownDataAsJson(data, about), 'json', about, data.signature.code);
});
