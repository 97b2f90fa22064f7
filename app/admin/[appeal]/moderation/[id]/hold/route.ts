import { holdSignature } from '@/db';
import { type At, takeDecision } from '../../../../../decision-route';
import { readOrganisersForm } from '../../../../../organiser-guard';
import { posted } from '../../../../../unstored';
import { holdForm } from '../form';

export const POST = posted(async (request, at: At) => {
  const sent = await readOrganisersForm(request, 'signatures.decide');
  return takeDecision(sent, at, 'hold', holdForm, (_given, deciding) => holdSignature(deciding));
});
