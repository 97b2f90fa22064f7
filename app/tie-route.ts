import type { z } from 'zod';
import { findAppeal, keepDraft, readForOrganisers } from '@/db';
import type { Organiser, OrganiserSignature } from '@/db/types';
import type { At } from './decision-route';
import { type Fields, seeOther } from './read-form';

/** What `readOrganisersForm` gives. */
type Sent = Response | { organiser: Organiser; fields: Fields };

interface Desk {
  appealId: string;
  signature: OrganiserSignature;
  organiser: Organiser;
}

/** The page whose forms post to a path beside it. */
export function tiesPage(request: Request): { back: string } {
  const { pathname } = new URL(request.url);
  return { back: `${pathname.slice(0, pathname.lastIndexOf('/'))}/ties` };
}

/**
 * What every form on the page of a signature's ties does around its verb: whose signature it is, whether what was typed
 * will do, and back to the page with the outcome. `form` goes with its name on the page.
 */
export async function onTies<Given>(
  sent: Sent,
  { params }: At,
  [name, form]: [string, z.ZodType<Given>],
  act: (given: Given, desk: Desk) => Promise<string>,
): Promise<Response> {
  if (sent instanceof Response) return sent;
  const { organiser, fields } = sent;
  const { appeal: slug, id } = await params;
  const here = `/admin/${slug}/moderation/${id}/ties`;
  const appeal = await findAppeal(slug);
  const signature = appeal && (await readForOrganisers(appeal.id, id, organiser));
  if (!signature) return seeOther(here);
  const read = form.safeParse(fields);
  if (!read.success) return seeOther(`${here}?wrong=${name}&draft=${await keepDraft(fields)}#content`);
  const outcome = await act(read.data, { appealId: appeal.id, signature, organiser });
  if (DONE.includes(outcome)) return seeOther(`${here}?done=${outcome}#content`);
  return seeOther(`${here}?done=${outcome}&draft=${await keepDraft(fields)}#content`);
}

const DONE = ['tied', 'untied', 'verified', 'dropped', 'handed'];
