import { z } from 'zod';
import { COUNTRIES } from '@/messages';
import { neededLine, oneOf, wholeNumber } from '../../text-rules';

export const siteForm = z.object({
  runBy: neededLine(),
  contact: neededLine(),
  hostingCountry: oneOf(COUNTRIES),
  keptFor: neededLine(),
});

/** How many letters may leave in an hour. */
export const budgetsForm = z.object({ lettersAnHour: neededNumber(), lettersAnHourToDomain: neededNumber() });

function neededNumber() {
  return wholeNumber().transform((number, refused) => {
    if (number !== null) return number;
    refused.addIssue({ code: 'custom', message: 'required' });
    return z.NEVER;
  });
}
