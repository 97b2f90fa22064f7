import { answerOnDemarche } from '@/db';
import { answering } from '../../../../private-route';

export const POST = answering('demarche', answerOnDemarche);
