import { z } from 'zod';
import { COUNTRIES } from '@/messages';
import { neededLine, oneOf } from '../../text-rules';

export const siteForm = z.object({
  runBy: neededLine(),
  contact: neededLine(),
  hostingCountry: oneOf(COUNTRIES),
  keptFor: neededLine(),
});
