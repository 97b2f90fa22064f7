import { addDelivery, findAppeal, findEdition, keepDraft, listAddressees } from '@/db';
import { newDeliveryForm } from '../../../../../../delivery-form';
import type { AtEdition } from '../../../../../../edition-route';
import { readOrganisersForm } from '../../../../../../organiser-guard';
import { seeOther } from '../../../../../../read-form';
import { posted } from '../../../../../../unstored';

/** Writes down a delivery, and leads to its page. */
export const POST = posted(async (request, { params }: AtEdition) => {
  const sent = await readOrganisersForm(request, 'deliveries.write');
  if (sent instanceof Response) return sent;
  const { organiser, fields } = sent;
  const { appeal: slug, number } = await params;
  const appeal = await findAppeal(slug);
  const edition = appeal && (await findEdition(appeal.id, Number(number)));
  if (!edition) return seeOther(`/admin/${slug}/editions`);
  const today = (await listAddressees(appeal.id)).filter(({ isHistoric }) => !isHistoric);
  const form = newDeliveryForm(today.map(({ id }) => id)).safeParse(fields);
  const addressee = today.find(({ id }) => id === form.data?.addressee);
  if (!form.success || !addressee)
    return seeOther(`/admin/${slug}/editions/${number}/delivered?draft=${await keepDraft(fields)}`);
  const { addressee: _, ...words } = form.data;
  const id = await addDelivery({ editionId: edition.id, addressee, words, by: organiser.id });
  return seeOther(`/admin/${slug}/deliveries/${id}?done=added`);
});
