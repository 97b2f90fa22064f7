import { z } from 'zod';
import { how, otherIsSaid, seen, verified } from '../../../decision-rules';
import { countryNamed } from '../../../named-codes';
import { lines, neededLines } from '../../../text-rules';

/** By the name of what they ask for: a form that came back says which of them it was. */
export const FORMS = {
  accept: z.object({ ...seen, ...verified }).refine(...otherIsSaid),
  return: z.object({ ...how, question: neededLines() }),
  refuse: z.object({ ...how, reason: neededLines() }),
  hold: z.object(how),
  release: z.object(how),
};
export type FormName = keyof typeof FORMS;

/** Countries by their names or codes, with commas between them, as codes. */
export const riskForm = z.object({
  countries: lines().transform((typed, refused) => {
    const words = (typed ?? '').split(/[,،\n]/).map((word) => word.trim());
    const codes = words.filter(Boolean).map(countryNamed);
    if (codes.some((code) => code === undefined)) refused.addIssue({ code: 'custom', message: 'unknownCountries' });
    return codes.filter((code) => code !== undefined);
  }),
});
