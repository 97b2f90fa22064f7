import { z } from 'zod';
import {
  type Addressed,
  type Appeal,
  DEMARCHE_KINDS,
  RECEPTIONS,
  REPORT_CONSENTS,
  type ReportSentences,
  type Told,
  VISIBILITIES,
} from '@/db/types';
import { COUNTRIES, countryName, messagesIn } from '@/messages';
import { LANGUAGE_CODES } from './named-codes';
import type { Fields } from './read-form';
import {
  anyDay,
  isToCome,
  LONGEST_NAME,
  line,
  lines,
  mailbox,
  neededDay,
  neededLines,
  oneOf,
  tickBox,
  website,
} from './text-rules';

/** As many as march together behind one banner. */
const MOST_ORGANISATIONS = 20;
/** A letter of two pages, or a reply to it: both, in any script, and all else stay within what a form may bring. */
const LONGEST_WORDS = 3000;

type Risks = Pick<Appeal, 'atRiskCountries'>;

/** What is told of a démarche, at first or later, in the order in which the form asks. */
export function reportForm(appeal: Risks, addressees: Pick<Addressed, 'id'>[]) {
  return withRules(z.object({ ...toldIn(addressees), ...CHOSEN }), appeal);
}

/** The same with the address of who tells it. */
export function newReportForm(appeal: Risks, addressees: Pick<Addressed, 'id'>[]) {
  return withRules(z.object({ ...toldIn(addressees), email: mailbox(), ...CHOSEN }), appeal);
}

function toldIn(addressees: Pick<Addressed, 'id'>[]) {
  return {
    organisations: organisations(),
    kind: oneOf(DEMARCHE_KINDS),
    inShort: line(),
    addressee: oneOf(['', ...addressees.map(({ id }) => id)]).default(''),
    otherAddressee: line(),
    actedOn: neededDay(),
    until: anyDay(),
    country: oneOf(COUNTRIES),
    place: line({ atMost: 100 }),
    text: lines({ atMost: LONGEST_WORDS }),
    outcome: oneOf(RECEPTIONS),
    reply: lines({ atMost: LONGEST_WORDS }),
    link: website(),
    lang: oneOf(LANGUAGE_CODES),
    contact: line(),
  };
}

const CHOSEN = {
  visibility: oneOf(['', ...VISIBILITIES]).default(''),
  consentProcess: tickBox(),
  consentPublishName: tickBox(),
  consentDeliver: tickBox(),
};

type Words = z.output<z.ZodObject<ReturnType<typeof toldIn> & typeof CHOSEN>>;

// `when` lets a rule speak although another field is wrong, so that every error comes back at once.
function withRules<Form extends z.ZodType<Words>>(form: Form, { atRiskCountries }: Risks): Form {
  const at = (field: keyof Words, error: string) => ({ path: [field], error, when: () => true });
  return form
    .refine(({ kind, inShort }) => kind !== 'other' || inShort, at('inShort', 'required'))
    .refine(({ actedOn, until }) => !until || !actedOn || until >= actedOn, at('until', 'beforeFirstDay'))
    .refine(isPossible, at('actedOn', 'future'))
    .refine(({ visibility, country }) => visibility || atRiskCountries.includes(country), at('visibility', 'choose'))
    .refine(({ consentProcess }) => consentProcess, at('consentProcess', 'consentNeeded'));
}

/** What has not happened yet has not been received or answered either. */
function isPossible({ actedOn, outcome, reply }: Words): boolean {
  return !actedOn || (outcome === 'unknown' && !reply) || !isToCome(actedOn);
}

/** One on each line. */
function organisations() {
  return neededLines({ atMost: MOST_ORGANISATIONS * LONGEST_NAME }).transform((typed, refused) => {
    const names = [...new Set(typed.split('\n').map((name) => name.replace(/\s+/g, ' ').trim()))].filter(Boolean);
    const fault =
      names.length > MOST_ORGANISATIONS
        ? `tooManyLines ${MOST_ORGANISATIONS}`
        : names.some((name) => [...name].length > LONGEST_NAME)
          ? `tooLong ${LONGEST_NAME}`
          : null;
    if (fault) refused.addIssue({ code: 'custom', message: fault });
    return names;
  });
}

/**
 * What was typed as it is kept. Where acting exposes, who chooses nothing has chosen that nothing is shown. Who was told a
 * reply has received one, whatever was chosen before; the words of a refusal are no reply.
 */
export function asTold({ email: _, ...given }: Words & { email?: string }, addressees: Addressed[]): Told {
  const { consentProcess, consentPublishName, consentDeliver, addressee, visibility, ...words } = given;
  const found = addressees.find(({ id }) => id === addressee);
  return {
    ...words,
    outcome: words.reply && words.outcome !== 'refused' ? 'replied' : words.outcome,
    addressee: found
      ? { id: found.id, office: found.office, offices: found.offices, lang: found.lang, country: found.country }
      : null,
    visibility: VISIBILITIES.find((each) => each === visibility) ?? 'confidential',
    consents: { consentProcess, consentPublishName, consentDeliver },
  };
}

/** Those that may be chosen, with the one that was told where the register has it no more. */
export function withTold(addressees: Addressed[], told: Pick<Told, 'addressee'> | null): Addressed[] {
  const kept = told?.addressee;
  return kept && !addressees.some(({ id }) => id === kept.id) ? [...addressees, kept] : addressees;
}

/** What was told, as the fields of a form to complete it in. */
export function fieldsOfTold({ organisations, addressee, consents, ...words }: Told): Fields {
  const typed = { ...words, organisations: organisations.join('\n'), addressee: addressee?.id ?? '' };
  const ticked = REPORT_CONSENTS.filter((name) => consents[name]).map((name) => [name, 'yes']);
  const filled = Object.entries(typed).filter((field): field is [string, string] => typeof field[1] === 'string');
  return Object.fromEntries([...filled, ...ticked]);
}

/** The sentences that stood beside the boxes: those of `lang` and, on lines of their own, those that stood beside them. */
export function reportSentences(lang: string, addressedTo: string, beside: string | null): ReportSentences {
  const shown = beside === null ? [lang] : [lang, beside];
  const sentences = REPORT_CONSENTS.map((name) => [
    name,
    shown.map((each) => messagesIn(each).reporting.consents[name](countryName(each, addressedTo))).join('\n'),
  ]);
  return Object.fromEntries(sentences) as ReportSentences;
}
