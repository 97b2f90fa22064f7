import { confirmSignature } from '@/db';
import { confirming } from '../../../../private-route';

export const POST = confirming('signature', 'statement', confirmSignature);
