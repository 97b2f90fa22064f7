import { undoDecision } from '@/db';
import { type At, onSignature } from '../../../../../decision-route';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { screenAddress } from '../../../../../queue-view';
import { posted } from '../../../../../unstored';
import { undoForm } from '../form';

export const POST = posted(async (request, at: At) => {
  const sent = await readOrganisersForm(request, 'signatures.decide');
  return onSignature(sent, at, ['undo', undoForm], async ({ decision }, { slug, signature, organiser, view }) => {
    const isItsOwn = signature.decisions.some(({ id }) => id === decision);
    const outcome = isItsOwn ? await undoDecision(decision, organiser.id) : 'changed';
    return screenAddress(slug, signature.id, view, { undone: outcome });
  });
});
