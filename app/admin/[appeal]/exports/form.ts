import { z } from 'zod';
import { tickBox } from '../../../text-rules';

export const exportForm = z.object({
  preset: z.enum(['delivery', 'internal']),
  format: z.enum(['csv', 'json']),
  /** Of the internal list alone: confidential signatures too. */
  confidential: tickBox(),
});
