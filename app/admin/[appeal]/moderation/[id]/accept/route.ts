import { acceptSignature } from '@/db';
import { type At, takeDecision } from '../../../../../decision-route';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { posted } from '../../../../../unstored';
import { acceptForm } from '../form';

export const POST = posted(async (request, at: At) => {
  const sent = await readOrganisersForm(request, 'signatures.decide');
  return takeDecision(sent, at, 'accept', acceptForm, ({ message }, deciding) =>
    acceptSignature({ ...deciding, message }),
  );
});
