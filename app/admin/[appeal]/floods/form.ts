import { z } from 'zod';
import { neededLine } from '../../../text-rules';

/** A domain, also out of a whole address, in ASCII. */
function domain() {
  return z
    .string()
    .default('')
    .transform((raw, refused) => {
      const typed = raw.trim().replace(/^.*@/, '');
      const host =
        /[\s/:?#]/.test(typed) || !URL.canParse(`http://${typed}`) ? '' : new URL(`http://${typed}`).hostname;
      if (/[a-z\d]\.[a-z][a-z\d-]+$/.test(host)) return host;
      refused.addIssue({ code: 'custom', message: typed ? 'badDomain' : 'required' });
      return z.NEVER;
    });
}

/** A moment in UTC, to the minute: 2027-03-01T09:30 as browsers send it, or 2027-03-01 09h30. */
function moment() {
  return z
    .string()
    .default('')
    .transform((raw, refused) => {
      const typed = raw.normalize('NFKC').trim();
      const [, day, hour, minute] = /^(\d{4}-\d{2}-\d{2})[T ]+(\d{2})[:h](\d{2})(?::\d{2})?$/.exec(typed) ?? [];
      const at = new Date(`${day}T${hour}:${minute}:00Z`);
      if (!Number.isNaN(at.getTime()) && at.toISOString().startsWith(`${day}`)) return at;
      refused.addIssue({ code: 'custom', message: typed ? 'badDate' : 'required' });
      return z.NEVER;
    });
}

export const floodForm = z
  .object({ domain: domain(), fromAt: moment(), untilAt: moment(), reason: neededLine() })
  .superRefine(({ fromAt, untilAt }, refused) => {
    if (untilAt <= fromAt) refused.addIssue({ code: 'custom', path: ['untilAt'], message: 'badDate' });
  });

export const batchForm = z.object({ batch: z.uuid() });
