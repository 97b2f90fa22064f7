import { z } from 'zod';
import { VERIFIED_HOW } from '@/db/types';
import { countryNamed } from '../../../named-codes';
import { lines, neededLines, oneOf } from '../../../text-rules';

/** `version` is the one that the organiser had before the eyes. */
const seen = { version: z.coerce.number().int().positive() };
const how = { ...seen, verifiedHow: oneOf(VERIFIED_HOW).optional(), verifiedWhat: lines() };

/** By the name of what they ask for: a form that came back says which of them it was. */
export const FORMS = {
  accept: z.object({ ...seen, verifiedHow: oneOf(VERIFIED_HOW), verifiedWhat: lines() }),
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
