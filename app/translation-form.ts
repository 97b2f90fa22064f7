import { z } from 'zod';
import { LONGEST_TEXT, line, neededLine, neededLines, oneOf, pastDay } from './text-rules';
import { LONGEST_PASSAGE, LONGEST_TITLE } from './translation-file';

/** What a translation may be said to be when it is published; that it was read is noted apart. */
export const PUBLISHED_AS = ['draft', 'official'] as const;

/**
 * What a form of a translation shows: `was` is what stood there when it was opened, empty for nothing, and `beside` the
 * SHA-256 of the original that stood beside it.
 */
const shown = {
  was: z
    .string()
    .default('')
    // A form sends every line break as two signs.
    .transform((was) => was.replace(/\r\n?/g, '\n') || null),
  beside: z.string().default(''),
};

export const passageForm = z.object({
  ...shown,
  passage: z.string().regex(/^[a-zA-Z]+(-\d+)?$/),
  words: neededLines({ atMost: LONGEST_PASSAGE }).transform((words) => words.replace(/\n{2,}/g, '\n')),
});

export const publishForm = z.object({ status: oneOf([...PUBLISHED_AS, 'source']), translator: line() });

export const readingForm = z.object({
  of: z.enum(['text', 'promises']),
  readBy: neededLine(),
  readOn: pastDay().transform((day, refused) => {
    if (day) return day;
    refused.addIssue({ code: 'custom', message: 'required' });
    return z.NEVER;
  }),
});

export const readyForm = z.object({
  ...shown,
  passage: z.string().regex(/^ready-[\w-]+$/),
  title: neededLine({ atMost: LONGEST_TITLE }),
  text: neededLines({ atMost: LONGEST_TEXT }),
});
