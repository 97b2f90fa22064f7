import { refuseSignature } from '@/db';
import { takeDecision } from '../../../../../decision-route';
import { posted } from '../../../../../unstored';
import { refuseForm } from '../form';

export const POST = posted(async (request, context: { params: Promise<{ appeal: string; id: string }> }) => {
  return takeDecision(request, context, refuseForm, ({ reason }, what) => refuseSignature({ ...what, reason }));
});
