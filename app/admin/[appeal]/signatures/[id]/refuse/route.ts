import { refuseSignature } from '@/db';
import { takeDecision } from '../../../../../decision-route';
import { refuseForm } from '../form';

export function POST(request: Request, context: { params: Promise<{ appeal: string; id: string }> }) {
  return takeDecision(request, context, refuseForm, ({ reason }, what) => refuseSignature({ ...what, reason }));
}
