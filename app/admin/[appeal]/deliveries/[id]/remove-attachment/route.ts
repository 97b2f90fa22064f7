import { removeAttachment } from '@/db';
import { type AtDelivery, onDelivery } from '../../../../../delivery-route';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { posted } from '../../../../../unstored';

export const POST = posted(async (request, at: AtDelivery) =>
  onDelivery(await readOrganisersForm(request, 'deliveries.write'), at, ({ delivery, organiser, fields }) =>
    removeAttachment(delivery.id, fields.attachment ?? '', organiser.id),
  ),
);
