import { addNote } from '@/db';
import { type At, onSignature } from '../../../../../decision-route';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { screenAddress } from '../../../../../queue-view';
import { posted } from '../../../../../unstored';
import { noteForm } from '../form';

export const POST = posted(async (request, at: At) => {
  const sent = await readOrganisersForm(request, 'glosses.write');
  return onSignature(sent, at, ['note', noteForm], async ({ note }, { slug, signature, organiser, view }) => {
    const told = await addNote(signature.id, note, organiser.id);
    return screenAddress(slug, signature.id, view, { told });
  });
});
