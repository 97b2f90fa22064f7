import { addAttachment, keepDraft } from '@/db';
import { readAttachmentFile } from '../../../../../attachment-file';
import { attachmentForm } from '../../../../../delivery-form';
import { type AtDelivery, onDelivery } from '../../../../../delivery-route';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { readFormWithFile } from '../../../../../read-form';
import { posted } from '../../../../../unstored';

/** Attaches a file; where something is wrong, the words come back, and the file is chosen again. */
export const POST = posted(async (request, at: AtDelivery) => {
  let file: Uint8Array = new Uint8Array();
  const read = async (form: Request) => {
    const sent = await readFormWithFile(form);
    if (sent instanceof Response) return sent;
    file = sent.file;
    return sent.fields;
  };
  const sent = await readOrganisersForm(request, 'deliveries.write', { read });
  return onDelivery(sent, at, async ({ delivery, organiser, fields }) => {
    const form = attachmentForm.safeParse(fields);
    const content = await readAttachmentFile(file);
    const wrong = typeof content === 'string' ? content : '';
    if (!form.success || typeof content === 'string')
      return new URLSearchParams({ draft: await keepDraft(fields), wrong });
    const outcome = await addAttachment(delivery.id, { ...form.data, ...content }, organiser.id);
    if (outcome === 'full') return new URLSearchParams({ done: 'full', draft: await keepDraft(fields) });
    return outcome === 'added' ? 'attached' : outcome;
  });
});
