import { z } from 'zod';
import { mailbox, neededLine, neededLines } from '../../../../../text-rules';

/** The form by which somebody says that an organisation did not sign. */
export const objectionForm = z.object({
  name: neededLine(),
  office: neededLine(),
  email: mailbox(),
  text: neededLines(),
});
