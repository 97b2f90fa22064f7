import { z } from 'zod';
import { how, otherIsSaid, seen, verified } from '../../../../decision-rules';
import { lines, neededLines, oneOf, tickBox } from '../../../../text-rules';

/** A letter of several paragraphs has less. */
const LONGEST_NOTE = 2000;
const MESSAGE_STATES = ['published', 'kept-back'] as const;

export const acceptForm = z
  .object({ ...seen, ...verified, message: oneOf(MESSAGE_STATES).optional(), hasMessage: tickBox() })
  .refine(({ message, hasMessage }) => message || !hasMessage, { path: ['message'], error: 'choose' })
  .refine(...otherIsSaid);
export const returnForm = z.object({ ...how, question: neededLines() });
export const refuseForm = z.object({ ...how, reason: neededLines() });
export const holdForm = z.object(how);
export const releaseForm = z.object(how);
export const confirmForm = z.object({ ...seen, ...verified, verifiedWhat: neededLines() });
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
