import { tellSignatories } from '@/db';
import { type AtDelivery, onDelivery } from '../../../../../delivery-route';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { posted } from '../../../../../unstored';

export const POST = posted(async (request, at: AtDelivery) =>
  onDelivery(await readOrganisersForm(request, 'deliveries.write'), at, async ({ delivery, organiser }) => {
    await tellSignatories(delivery.id, organiser.id);
    return 'told';
  }),
);
