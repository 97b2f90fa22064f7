import type { z } from 'zod';
import { findAppeal, keepDraft, readForOrganisers } from '@/db';
import type { Deciding, DecisionAct, DecisionOutcome, Organiser, OrganiserSignature, VerifiedHow } from '@/db/types';
import { nextInView, type QueueView, queueAddress, readCarried, screenAddress } from './queue-view';
import { type Fields, seeOther } from './read-form';

export interface At {
  params: Promise<{ appeal: string; id: string }>;
}

/** What `readOrganisersForm` gives. */
type Sent = Response | { organiser: Organiser; fields: Fields };

interface Desk {
  slug: string;
  appealId: string;
  signature: OrganiserSignature;
  organiser: Organiser;
  view: QueueView;
  fields: Fields;
}

/**
 * What every form on a signature's screen does around its verb: whose signature it is, whether what was typed will do,
 * and back to the screen with all of it where it won't. `form` is the form's name in `moderation/[id]/form.ts`.
 */
export async function onSignature<Given>(
  sent: Sent,
  { params }: At,
  [name, form]: [string, z.ZodType<Given>],
  act: (given: Given, desk: Desk) => Promise<string>,
): Promise<Response> {
  if (sent instanceof Response) return sent;
  const { organiser, fields } = sent;
  const { appeal: slug, id } = await params;
  const view = readCarried(fields.queue);
  const appeal = await findAppeal(slug);
  const signature = appeal && (await readForOrganisers(appeal.id, id, organiser));
  if (!signature) return seeOther(screenAddress(slug, id, view));
  const read = form.safeParse(fields);
  if (!read.success) {
    const draft = await keepDraft(fields);
    return seeOther(screenAddress(slug, id, view, { wrong: name, draft }));
  }
  const desk = { slug, appealId: appeal.id, signature, organiser, view, fields };
  return seeOther(await act(read.data, desk));
}

/** What each decision's form says besides its own words. */
interface How {
  version: number;
  verifiedHow?: VerifiedHow;
  verifiedWhat: string | null;
}

/** After these the signature itself is still to be decided on. */
const STAYS: DecisionAct[] = ['release', 'confirm', 'message'];

/**
 * Takes a decision by its one verb and leads on: to the next signature in the organiser's view, or where none is left to
 * the queue. What could not be decided comes back with the reason and with what was typed.
 */
export async function takeDecision<Given extends How>(
  sent: Sent,
  at: At,
  act: DecisionAct,
  form: z.ZodType<Given>,
  decide: (given: Given, deciding: Deciding) => Promise<DecisionOutcome>,
): Promise<Response> {
  return onSignature(sent, at, [act, form], async (given, desk) => {
    const { slug, appealId, signature, organiser, view, fields } = desk;
    const { id: signatureId } = signature;
    const { version, verifiedHow = null, verifiedWhat } = given;
    const next = STAYS.includes(act) ? signatureId : await nextInView(appealId, view, organiser, signatureId);
    const deciding = { signatureId, version, by: organiser.id, verifiedHow, evidence: verifiedWhat ?? undefined };
    const outcome = await decide(given, deciding);
    if (outcome === 'decided' || outcome === 'agreed') {
      const tells = { did: signatureId };
      return next ? screenAddress(slug, next, view, tells) : queueAddress(slug, view, tells);
    }
    const draft = await keepDraft(fields);
    // What was written to the signatory may be wanted all the same, once the change has been read.
    return screenAddress(slug, signatureId, view, { outcome, since: String(version), draft });
  });
}
