import { z } from 'zod';
import {
  type ExportTaken,
  FLAG_NAMES,
  FORMATS,
  type InternalChoice,
  KINDS,
  RECIPIENTS,
  type SignatureStatus,
} from '@/db/types';
import { COUNTRIES, LANGUAGES } from '@/messages';
import { fieldsOf, type QueueView, STATUSES } from '../../../queue-view';
import type { Fields } from '../../../read-form';
import { line, neededLine, oneOf, tickBox } from '../../../text-rules';

/** Long enough to say for what and for whom. */
const SHORTEST_REASON = 3;
/** What of the queue is wanted besides one status. */
const PARTS = ['to-decide', 'mine'] as const;

/** One of a closed list, or undefined where nothing is chosen. */
function anyOf<const Choices extends readonly string[]>(choices: Choices) {
  return z.union([z.literal('').transform(() => undefined), oneOf(choices)]).optional();
}

const narrowing = { country: anyOf(COUNTRIES), kind: anyOf(KINDS) };
const format = { format: oneOf(FORMATS) };

/** The form of each preset that is a list. */
export const FORMS = {
  delivery: z.object({ preset: z.literal('delivery'), recipients: oneOf(RECIPIENTS), ...narrowing, ...format }),
  press: z.object({ preset: z.literal('press'), ...narrowing, ...format }),
  internal: z.object({
    preset: z.literal('internal'),
    query: line(),
    status: anyOf([...PARTS, ...STATUSES]),
    ...narrowing,
    lang: anyOf(LANGUAGES),
    flag: anyOf(FLAG_NAMES),
    languages: tickBox(),
    confidential: tickBox(),
    reason: neededLine({ atLeast: SHORTEST_REASON }),
    ...format,
  }),
};
export type ListPreset = keyof typeof FORMS;

export const exportForm = z.discriminatedUnion('preset', [FORMS.delivery, FORMS.press, FORMS.internal]);
type Wanted = z.infer<typeof exportForm>;
type InternalWanted = Extract<Wanted, { preset: 'internal' }>;

export function isListPreset(text: string | undefined): text is ListPreset {
  return Object.hasOwn(FORMS, text ?? '');
}

/** What the form of the internal list asks of the queue. */
export function choiceOf({ query, status, country, kind, lang, flag, languages, confidential }: InternalWanted) {
  const one = isStatus(status) ? status : undefined;
  const part = { toDecide: status === 'to-decide', passedToMe: status === 'mine' };
  const filter = { status: one, everyStatus: true, ...part, country, kind, lang, flag, inMyLanguages: languages };
  return { ...filter, query: query ?? undefined, confidential } satisfies InternalChoice;
}

function isStatus(status: InternalWanted['status']): status is Exclude<SignatureStatus, 'withdrawn'> {
  return (STATUSES as (string | undefined)[]).includes(status);
}

/** What is written down of the form: codes, and of words that were looked for only that there were some. */
export function filterOf(wanted: Wanted): ExportTaken['filter'] {
  const { country, kind } = wanted;
  const more = wanted.preset === 'internal' ? codesOf(wanted) : {};
  const codes = Object.entries({ country, kind, ...more });
  return Object.fromEntries(codes.filter((code): code is [string, string | number] => Boolean(code[1])));
}

function codesOf({ status, lang, flag, languages, query, confidential }: InternalWanted) {
  const answers = { inMyLanguages: languages, searched: query !== null, confidential };
  const yes = Object.entries(answers).map(([name, answer]) => [name, Number(answer)]);
  return { status, lang, flag, ...Object.fromEntries(yes) };
}

/** What stands in the fields of an export of what the organiser has before the eyes. */
export function fieldsForExport(preset: ListPreset, view: QueueView): Fields {
  const { tab, page, country = '', kind = '', ...more } = fieldsOf(view);
  if (preset !== 'internal') return { preset, country, kind };
  // With words to look for, the list is of every status.
  const part = view.tab === 'mine' ? 'mine' : view.tab === 'decide' && !view.filter.query ? 'to-decide' : null;
  return { preset, ...more, status: part ?? view.filter.status ?? '', country, kind };
}
