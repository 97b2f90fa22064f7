import { acceptSignature } from '@/db';
import { takeDecision } from '../../../../../decision-route';
import { posted } from '../../../../../unstored';
import { acceptForm } from '../form';

export const POST = posted(async (request, context: { params: Promise<{ appeal: string; id: string }> }) => {
  return takeDecision(request, context, acceptForm, ({ verifiedHow }, what) =>
    acceptSignature({ ...what, verifiedHow }),
  );
});
