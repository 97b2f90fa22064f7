import { changeDelivery, keepDraft } from '@/db';
import { deliveryForm } from '../../../../../delivery-form';
import { type AtDelivery, onDelivery } from '../../../../../delivery-route';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { posted } from '../../../../../unstored';

export const POST = posted(async (request, at: AtDelivery) =>
  onDelivery(await readOrganisersForm(request, 'deliveries.write'), at, async ({ delivery, organiser, fields }) => {
    const form = deliveryForm.safeParse(fields);
    if (!form.success) return new URLSearchParams({ draft: await keepDraft(fields) });
    return changeDelivery(delivery.id, form.data, organiser.id);
  }),
);
