import { findAppeal, findEdition } from '@/db';
import type { Edition, Organiser } from '@/db/types';
import type { readOrganisersForm } from './organiser-guard';
import { seeOther } from './read-form';

export interface AtEdition {
  params: Promise<{ appeal: string; number: string }>;
}

/** A form on an edition's page: what it does answers what to tell, or the `Response` to give. */
export async function onEdition(
  sent: Awaited<ReturnType<typeof readOrganisersForm>>,
  { params }: AtEdition,
  act: (edition: Edition, organiser: Organiser, slug: string) => Promise<string | Response>,
): Promise<Response> {
  if (sent instanceof Response) return sent;
  const { appeal: slug, number } = await params;
  const appeal = await findAppeal(slug);
  const edition = appeal && (await findEdition(appeal.id, Number(number)));
  if (!edition) return seeOther(`/admin/${slug}/editions`);
  const done = await act(edition, sent.organiser, slug);
  return done instanceof Response ? done : seeOther(`/admin/${slug}/editions/${edition.number}?done=${done}`);
}
