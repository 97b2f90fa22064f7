import { z } from 'zod';
import { neededLine, neededLines } from './text-rules';

/** A letter of two pages, and a few lines beside it. */
const LONGEST_LETTER = 6000;
const LONGEST_LINES = 600;
/** Where the demands are printed in the letter, word for word. */
export const DEMANDS = '{demands}';

export const coveringLetterForm = z.object({
  letterhead: neededLines({ atMost: LONGEST_LINES }),
  placeAndDay: neededLine({ atMost: 100 }),
  body: neededLines({ atMost: LONGEST_LETTER }).refine((body) => body.includes(DEMANDS), 'demandsMissing'),
  signers: neededLines({ atMost: LONGEST_LINES }),
});
