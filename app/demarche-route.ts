import type { z } from 'zod';
import { findAppeal, keepDraft, readDeskDemarche } from '@/db';
import { type DecisionOutcome, type DeskDemarche, TOLD_ACTS, type VerifiedHow } from '@/db/types';
import { FORMS, type FormName } from './admin/[appeal]/demarches/form';
import type { readOrganisersForm } from './organiser-guard';
import { type Fields, seeOther } from './read-form';

export interface AtDemarche {
  params: Promise<{ appeal: string; id: string }>;
}

interface Deciding {
  id: string;
  version: number;
  by: string;
  verifiedHow: VerifiedHow | null;
  evidence: string | undefined;
}

type Sent = Awaited<ReturnType<typeof readOrganisersForm>>;

/** A form on a démarche's screen; what it does answers what to tell there. */
export async function onDemarche(
  sent: Sent,
  { params }: AtDemarche,
  act: (demarche: DeskDemarche, sent: Exclude<Sent, Response>) => Promise<Fields>,
): Promise<Response> {
  if (sent instanceof Response) return sent;
  const { appeal: slug, id } = await params;
  const appeal = await findAppeal(slug);
  const demarche = appeal && (await readDeskDemarche(appeal.id, id, sent.organiser));
  if (!demarche) return seeOther(`/admin/${slug}/demarches`);
  return seeOther(`/admin/${slug}/demarches/${id}?${new URLSearchParams(await act(demarche, sent))}`);
}

const TOLD: readonly string[] = TOLD_ACTS;

/** Takes a decision by its one verb; what could not be decided comes back with the reason and with what was typed. */
export async function decideDemarche<Name extends FormName>(
  sent: Sent,
  at: AtDemarche,
  name: Name,
  decide: (deciding: Deciding, given: z.output<(typeof FORMS)[Name]>) => Promise<DecisionOutcome>,
): Promise<Response> {
  return onDemarche(sent, at, async ({ id }, { organiser, fields }): Promise<Fields> => {
    const form = FORMS[name].safeParse(fields);
    if (!form.success) return { wrong: name, draft: await keepDraft(fields) };
    const { version, verifiedHow = null, verifiedWhat } = form.data;
    const deciding = { id, version, by: organiser.id, verifiedHow, evidence: verifiedWhat ?? undefined };
    const outcome = await decide(deciding, form.data as z.output<(typeof FORMS)[Name]>);
    const isDone = outcome === 'decided' || outcome === 'agreed';
    if (outcome === 'decided' && !TOLD.includes(name)) return { outcome: 'decidedOnly' };
    return isDone ? { outcome } : { outcome, draft: await keepDraft(fields) };
  });
}
