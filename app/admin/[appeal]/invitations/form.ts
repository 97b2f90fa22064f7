import { z } from 'zod';
import { INVITATION_ANSWERS } from '@/db/types';
import { COUNTRIES } from '@/messages';
import { LANGUAGE_CODES } from '../../../named-codes';
import { anyDay, lines, neededLine, oneOf } from '../../../text-rules';

/** That somebody signed is for signatures to say. */
export const GIVEN_ANSWERS = INVITATION_ANSWERS.filter((answer) => answer !== 'signed');

const LONGEST_CONTACT = 500;

/** An organisation to ask. */
export const invitationForm = z.object({
  organisation: neededLine({ atLeast: 2 }),
  country: oneOf(COUNTRIES),
  lang: oneOf(LANGUAGE_CODES),
  contact: lines({ atMost: LONGEST_CONTACT }),
});

/** Where it stands. */
export const standingForm = z.object({
  answer: oneOf(GIVEN_ANSWERS).optional(),
  decidesOn: anyDay(),
  askedBy: z.union([z.uuid(), z.literal('').transform(() => null)]),
  notes: lines(),
});
