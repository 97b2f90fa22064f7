import { confirmDemarche } from '@/db';
import { confirming } from '../../../../private-route';

export const POST = confirming('demarche', 'report', confirmDemarche);
