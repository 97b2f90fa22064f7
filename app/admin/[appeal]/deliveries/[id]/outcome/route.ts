import { addOutcome, keepDraft } from '@/db';
import { outcomeForm } from '../../../../../delivery-form';
import { type AtDelivery, onDelivery } from '../../../../../delivery-route';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { readUpload } from '../../../../../read-form';
import { posted } from '../../../../../unstored';

export const POST = posted(async (request, at: AtDelivery) =>
  onDelivery(
    await readOrganisersForm(request, 'deliveries.write', { read: readUpload }),
    at,
    async ({ delivery, organiser, fields }) => {
      const form = outcomeForm(delivery).safeParse(fields);
      if (!form.success) return new URLSearchParams({ draft: await keepDraft(fields) });
      return addOutcome(delivery.id, form.data, organiser.id);
    },
  ),
);
