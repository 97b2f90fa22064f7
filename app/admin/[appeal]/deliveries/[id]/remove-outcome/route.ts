import { removeOutcome } from '@/db';
import { type AtDelivery, onDelivery } from '../../../../../delivery-route';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { posted } from '../../../../../unstored';

export const POST = posted(async (request, at: AtDelivery) =>
  onDelivery(await readOrganisersForm(request, 'deliveries.write'), at, ({ delivery, organiser, fields }) =>
    removeOutcome(delivery.id, fields.outcome ?? '', organiser.id),
  ),
);
