import { z } from 'zod';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '@/db';
import { mailbox, neededLine } from '../../../text-rules';

const password = z
  .string()
  .default('')
  .refine((typed) => [...typed].length >= SHORTEST_PASSWORD, `tooShort ${SHORTEST_PASSWORD}`)
  .refine((typed) => typed.length <= LONGEST_PASSWORD, `tooLong ${LONGEST_PASSWORD}`);

/** By which the first organiser says who he or she is. */
export const firstForm = z.object({ name: neededLine({ atMost: 100 }), email: mailbox(), password });
/** By which an organiser whom the server's operator named chooses a password. */
export const namedForm = z.object({ password });
