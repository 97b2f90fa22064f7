import { returnSignature } from '@/db';
import { takeDecision } from '../../../../../decision-route';
import { posted } from '../../../../../unstored';
import { returnForm } from '../form';

export const POST = posted(async (request, context: { params: Promise<{ appeal: string; id: string }> }) => {
  return takeDecision(request, context, returnForm, ({ question }, what) => returnSignature({ ...what, question }));
});
