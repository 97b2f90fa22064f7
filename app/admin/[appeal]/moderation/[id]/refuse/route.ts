import { refuseSignature } from '@/db';
import { type At, takeDecision } from '../../../../../decision-route';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { posted } from '../../../../../unstored';
import { refuseForm } from '../form';

export const POST = posted(async (request, at: At) => {
  const sent = await readOrganisersForm(request, 'signatures.decide');
  return takeDecision(sent, at, 'refuse', refuseForm, ({ reason }, deciding) =>
    refuseSignature({ ...deciding, reason }),
  );
});
