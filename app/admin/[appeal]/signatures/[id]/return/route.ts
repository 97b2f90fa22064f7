import { returnSignature } from '@/db';
import { takeDecision } from '../../../../../decision-route';
import { returnForm } from '../form';

export function POST(request: Request, context: { params: Promise<{ appeal: string; id: string }> }) {
  return takeDecision(request, context, returnForm, ({ question }, what) => returnSignature({ ...what, question }));
}
