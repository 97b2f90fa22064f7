import { z } from 'zod';
import { anyDay, oneOf } from '../../../text-rules';

export const settingsForm = z.object({
  closesOn: anyDay(),
  handoverOn: anyDay(),
  decidersNeeded: oneOf(['1', '2']).transform(Number),
});
