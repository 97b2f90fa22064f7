import { answerQuestion } from '@/db';
import { answering } from '../../../../private-route';

export const POST = answering('signature', answerQuestion);
