import { findAppeal, findDelivery, removeDelivery } from '@/db';
import type { AtDelivery } from '../../../../../delivery-route';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { seeOther } from '../../../../../read-form';
import { posted } from '../../../../../unstored';

/** Takes a delivery out; out already is out. */
export const POST = posted(async (request, { params }: AtDelivery) => {
  const sent = await readOrganisersForm(request, 'deliveries.write');
  if (sent instanceof Response) return sent;
  const { appeal: slug, id } = await params;
  const appeal = await findAppeal(slug);
  if (appeal && (await findDelivery(appeal.id, id))) await removeDelivery(id, sent.organiser.id);
  return seeOther(`/admin/${slug}/deliveries?done=removed`);
});
