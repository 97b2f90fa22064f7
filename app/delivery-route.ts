import { findAppeal, findDelivery } from '@/db';
import type { Delivery, Organiser } from '@/db/types';
import type { readOrganisersForm } from './organiser-guard';
import { type Fields, seeOther } from './read-form';

export interface AtDelivery {
  params: Promise<{ appeal: string; id: string }>;
}

interface Sent {
  delivery: Delivery;
  organiser: Organiser;
  fields: Fields;
}

/** A form on a delivery's page: what it does answers what to tell there, or what else to ask of the page. */
export async function onDelivery(
  sent: Awaited<ReturnType<typeof readOrganisersForm>>,
  { params }: AtDelivery,
  act: (sent: Sent) => Promise<string | URLSearchParams>,
): Promise<Response> {
  if (sent instanceof Response) return sent;
  const { appeal: slug, id } = await params;
  const appeal = await findAppeal(slug);
  const delivery = appeal && (await findDelivery(appeal.id, id));
  if (!delivery) return seeOther(`/admin/${slug}/deliveries?done=unknown`);
  const told = await act({ delivery, ...sent });
  const query = typeof told === 'string' ? new URLSearchParams({ done: told }) : told;
  return seeOther(`/admin/${slug}/deliveries/${id}?${query}`);
}
