import { removePicture } from '@/db';
import type { AtPrivatePage } from '../../../../private-route';
import { readForm, seeOther } from '../../../../read-form';
import { posted } from '../../../../unstored';

export const POST = posted(async (request, { params }: AtPrivatePage) => {
  const { lang, token } = await params;
  const fields = await readForm(request);
  if (fields instanceof Response) return fields;
  const outcome = await removePicture(token, fields.picture ?? '');
  return seeOther(`/${lang}/demarche/${token}${outcome === 'removed' ? '?done=fileRemoved' : ''}`);
});
