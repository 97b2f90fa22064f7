import { z } from 'zod';
import { VERIFIED_HOW } from '@/db/types';
import { neededLines, oneOf } from '../../../../text-rules';

const statement = z.uuid();

// What each decision asks for; `statement` is the one that the organiser had before the eyes.
export const acceptForm = z.object({ statement, verifiedHow: oneOf(VERIFIED_HOW) });
export const returnForm = z.object({ statement, question: neededLines() });
export const refuseForm = z.object({ statement, reason: neededLines() });
