import { z } from 'zod';
import { mailbox } from '../../text-rules';

/** The form by which an address asks for the links of its signatures. */
export const linksForm = z.object({ email: mailbox() });
