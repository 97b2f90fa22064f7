import { addPicture, keepDraft, readPrivateDemarche } from '@/db';
import { readAttachmentFile } from '../../../../attachment-file';
import { attachmentForm } from '../../../../delivery-form';
import type { AtPrivatePage } from '../../../../private-route';
import { type Fields, readFormWithFile, seeOther } from '../../../../read-form';
import { posted } from '../../../../unstored';

/** Adds a picture or a document; where something is wrong, the words come back, and the file is chosen again. */
export const POST = posted(async (request, { params }: AtPrivatePage) => {
  const { lang, token } = await params;
  const here = `/${lang}/demarche/${token}`;
  // Whoever holds no link sends no 32 MB here.
  if (typeof (await readPrivateDemarche(token)) === 'string') return seeOther(here);
  const sent = await readFormWithFile(request);
  if (sent instanceof Response) return sent;
  const form = attachmentForm.safeParse(sent.fields);
  const content = await readAttachmentFile(sent.file);
  const wrong = typeof content === 'string' ? content : '';
  if (!form.success || typeof content === 'string') return backToForm(here, sent.fields, { wrong });
  const { isPublic: _, ...words } = form.data;
  const outcome = await addPicture(token, { ...words, ...content });
  if (outcome === 'full') return backToForm(here, sent.fields, { done: 'full' });
  return seeOther(outcome === 'added' ? `${here}?done=attached` : here);
});

/** A line of text, and no more of what a stranger could put there. */
const LONGEST_KEPT = 1000;

async function backToForm(here: string, fields: Fields, told: Fields): Promise<Response> {
  const { shows = '', description = '' } = fields;
  const draft = await keepDraft({
    shows: shows.slice(0, LONGEST_KEPT),
    description: description.slice(0, LONGEST_KEPT),
  });
  return seeOther(`${here}?${new URLSearchParams({ ...told, draft })}#files`);
}
