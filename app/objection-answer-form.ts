import { z } from 'zod';
import { neededLines } from './text-rules';

/** The form on the private page by which a signatory answers an objection, named by its id. */
export const objectionAnswerForm = z.object({
  objection: z.string().max(36).default(''),
  objectionAnswer: neededLines(),
});
