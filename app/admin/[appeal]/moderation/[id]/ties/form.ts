import { z } from 'zod';
import { VERIFIED_HOW } from '@/db/types';
import { lines, mailbox, neededLines, oneOf } from '../../../../../text-rules';

const LONGEST_ADDRESS = 500;
const LONGEST_DOMAIN = 253;
const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** `version` is the one that the organiser had before the eyes. */
const version = z.coerce.number().int().positive();

/** The other signature: one of those offered, or the address of a screen, which ends with its id. */
export const tieForm = z
  .object({
    version,
    other: z.string().max(36).default(''),
    otherAddress: z.string().trim().max(LONGEST_ADDRESS, `tooLong ${LONGEST_ADDRESS}`).default(''),
  })
  .refine((given) => otherIn(given) !== '', { path: ['otherAddress'], error: 'choose' });

/** The id of the other signature; what was typed goes before what was chosen. */
export function otherIn({ other, otherAddress }: { other: string; otherAddress: string }): string {
  return otherAddress ? (ID.exec(otherAddress)?.[0]?.toLowerCase() ?? '') : other;
}

export const untieForm = z.object({ link: z.uuid() });
export const domainForm = z.object({
  domain: z
    .string()
    .default('')
    .pipe(z.string().trim().min(1, 'required').max(LONGEST_DOMAIN, `tooLong ${LONGEST_DOMAIN}`)),
  domainEvidence: lines(),
});
export const dropForm = z.object({ dropped: z.uuid() });
export const handOverForm = z.object({
  version,
  email: mailbox(),
  verifiedHow: oneOf(VERIFIED_HOW),
  evidence: neededLines(),
});

/** By the name of the form that came back. */
export const FORMS: Record<string, z.ZodObject> = { tie: tieForm, domain: domainForm, 'hand-over': handOverForm };
