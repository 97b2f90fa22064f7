import { acceptSignature } from '@/db';
import { takeDecision } from '../../../../../decision-route';
import { acceptForm } from '../form';

export function POST(request: Request, context: { params: Promise<{ appeal: string; id: string }> }) {
  return takeDecision(request, context, acceptForm, ({ verifiedHow }, what) => acceptSignature({ ...what, verifiedHow }));
}
