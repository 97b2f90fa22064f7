import { withdrawDemarche } from '@/db';
import { withdrawing } from '../../../../private-route';

export const POST = withdrawing('demarche', withdrawDemarche);
