import { z } from 'zod';
import { READY_TEXT_KINDS } from '@/db/types';
import { neededLine, neededLines, oneOf } from '../../../text-rules';

const LONGEST_TITLE = 100;

/** `id` is there for a text that is altered. */
export const readyTextForm = z.object({
  id: z.union([z.literal(''), z.uuid()]).default(''),
  kind: oneOf(READY_TEXT_KINDS),
  lang: z.string().regex(/^[a-z]{2,3}$/, 'choose'),
  title: neededLine({ atMost: LONGEST_TITLE }),
  text: neededLines(),
});
export const removalForm = z.object({ id: z.uuid() });
