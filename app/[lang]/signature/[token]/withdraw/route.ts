import { withdrawSignature } from '@/db';
import { withdrawing } from '../../../../private-route';

export const POST = withdrawing('signature', withdrawSignature);
