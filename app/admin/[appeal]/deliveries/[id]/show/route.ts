import { showAttachment } from '@/db';
import { type AtDelivery, onDelivery } from '../../../../../delivery-route';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { posted } from '../../../../../unstored';

/** Makes an attachment public where `public` is sent, and else private. */
export const POST = posted(async (request, at: AtDelivery) =>
  onDelivery(await readOrganisersForm(request, 'deliveries.write'), at, async ({ delivery, organiser, fields }) => {
    const outcome = await showAttachment(delivery.id, fields.attachment ?? '', 'public' in fields, organiser.id);
    return outcome === 'shown' ? 'changed' : outcome;
  }),
);
