import { z } from 'zod';
import { mailbox, neededLine } from '../../../text-rules';
import { chosenPassword as password } from '../../account/form';

/** By which the first organiser says who he or she is. */
export const firstForm = z.object({ name: neededLine({ atMost: 100 }), email: mailbox(), password });
/** By which an organiser whom the server's operator named chooses a password. */
export const namedForm = z.object({ password });
