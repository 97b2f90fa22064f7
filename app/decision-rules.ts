import { z } from 'zod';
import { VERIFIED_HOW } from '@/db/types';
import { lines, oneOf } from './text-rules';

// What the form of a decision asks alike of a signature, of several at once and of a démarche.

/** `version` is the one that the organiser had before the eyes. */
export const seen = { version: z.coerce.number().int().positive() };
/** For the decisions that may go without. */
export const how = { ...seen, verifiedHow: oneOf(VERIFIED_HOW).optional(), verifiedWhat: lines() };
/** For those that need it; `otherIsSaid` is to be asked of it too. */
export const verified = { verifiedHow: oneOf(VERIFIED_HOW), verifiedWhat: lines() };

interface Verified {
  verifiedHow: string;
  verifiedWhat: string | null;
}

/** Whoever verified "in another way" says in which: the arguments of `refine`. */
export const otherIsSaid = [
  ({ verifiedHow, verifiedWhat }: Verified) => verifiedHow !== 'other' || verifiedWhat !== null,
  { path: ['verifiedWhat'], error: 'required' },
] satisfies [unknown, unknown];
