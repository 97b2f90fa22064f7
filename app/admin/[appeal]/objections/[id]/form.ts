import { z } from 'zod';
import { VERIFIED_HOW } from '@/db/types';
import { lines, neededLines, oneOf } from '../../../../text-rules';

/** What resolving an objection asks for; `version` is the signature's that the organiser had before the eyes. */
export const resolvingForm = z.object({
  version: z.coerce.number().int().positive(),
  outcome: oneOf(['upheld', 'dismissed']),
  verifiedHow: oneOf(VERIFIED_HOW),
  evidence: lines(),
  reason: neededLines(),
});
