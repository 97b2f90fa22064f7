import { z } from 'zod';
import { VERIFIED_HOW } from '@/db/types';
import { lines, neededLines, oneOf, tickBox } from '../../../../text-rules';

/** A letter of several paragraphs has less. */
const LONGEST_NOTE = 2000;
const MESSAGE_STATES = ['published', 'kept-back'] as const;

/** `version` is the one that the organiser had before the eyes. */
const seen = { version: z.coerce.number().int().positive() };
const how = { ...seen, verifiedHow: oneOf(VERIFIED_HOW).optional(), verifiedWhat: lines() };
const verified = { ...seen, verifiedHow: oneOf(VERIFIED_HOW) };

export const acceptForm = z
  .object({ ...verified, verifiedWhat: lines(), message: oneOf(MESSAGE_STATES).optional(), hasMessage: tickBox() })
  .refine(({ message, hasMessage }) => message || !hasMessage, { path: ['message'], error: 'choose' })
  .refine(({ verifiedHow, verifiedWhat }) => verifiedHow !== 'other' || verifiedWhat, {
    path: ['verifiedWhat'],
    error: 'required',
  });
export const returnForm = z.object({ ...how, question: neededLines() });
export const refuseForm = z.object({ ...how, reason: neededLines() });
export const holdForm = z.object(how);
export const releaseForm = z.object(how);
export const confirmForm = z.object({ ...verified, verifiedWhat: neededLines() });
export const messageForm = z.object({ ...how, message: oneOf(MESSAGE_STATES) });

export const undoForm = z.object({ decision: z.uuid() });
/** A ready text: the id of one that is kept, or the place of one that came with the app. */
export const readyForm = z.object({ ready: z.string().max(36) });
export const noteForm = z.object({ note: neededLines({ atMost: LONGEST_NOTE }) });
/** To an organiser, by id, or to `NOBODY` any more. */
export const passForm = z.object({ to: z.string().min(1, 'choose').max(64), why: lines({ atMost: LONGEST_NOTE }) });
export const glossForm = z.object({
  of: oneOf(['message', 'mandateText']),
  glossLang: z.string().regex(/^[a-z]{2,3}$/, 'choose'),
  gloss: neededLines(),
});

/** By the name of what they ask for: a form that came back says which of them it was. */
export const FORMS: Record<string, z.ZodObject> = {
  accept: acceptForm,
  return: returnForm,
  refuse: refuseForm,
  hold: holdForm,
  release: releaseForm,
  confirm: confirmForm,
  message: messageForm,
  note: noteForm,
  pass: passForm,
  gloss: glossForm,
};
