import { z } from 'zod';
import { CAPACITIES, CONSENTS, KINDS, type Said, type Sentences, VISIBILITIES } from '@/db/types';
import { COUNTRIES, countryName, messagesIn } from '@/messages';
import type { Fields } from './read-form';
import { line, lines, mailbox, neededLine, oneOf, pastDay, tickBox, website, wholeNumber } from './text-rules';

const SHORTEST_NAME = 2;
const LONGEST_TOKEN = 64;

// In the order in which the form asks, since errors are listed in it.
const who = {
  organisation: neededLine({ atLeast: SHORTEST_NAME }),
  kind: oneOf(KINDS),
  country: oneOf(COUNTRIES),
  capacity: oneOf(CAPACITIES),
  signatory: line(),
  office: line(),
};
const what = {
  visibility: oneOf(VISIBILITIES),
  consentProcess: tickBox(),
  consentPublishName: tickBox(),
  consentDeliver: tickBox(),
  consentDeliverOthers: tickBox(),
  consentUpdates: tickBox(),
  consentPublishMessage: tickBox(),
  organisationLatin: line({ atLeast: SHORTEST_NAME }),
  acronym: line({ atMost: 40 }),
  affiliatedTo: line(),
  city: line({ atMost: 100 }),
  website: website(),
  members: wholeNumber(),
  mandateBody: line(),
  mandateOn: pastDay(),
  mandateText: lines(),
  message: lines(),
};

/** The form by which an organisation corrects what it said. */
export const correctionForm = withRules(z.object({ ...who, ...what }));
/** The form by which it signs: the same, an address, and the text that was on the page. */
export const signatureForm = withRules(
  z.object({
    ...who,
    email: mailbox(),
    ...what,
    text: z.string().max(36).default(''),
    // The personal link that led here; whatever else stands in it is nobody's.
    invitation: z.string().max(LONGEST_TOKEN).catch(''),
  }),
);

type Words = z.output<z.ZodObject<typeof who & typeof what>>;

function withRules<Form extends z.ZodType<Words>>(form: Form): Form {
  return form
    .refine((given) => given.visibility === 'confidential' || given.signatory !== null, at('signatory', 'required'))
    .refine((given) => given.visibility === 'confidential' || given.office !== null, at('office', 'required'))
    .refine((given) => given.consentProcess, at('consentProcess', 'consentNeeded'))
    .refine(
      (given) => given.capacity !== 'personal' || given.visibility !== 'public' || given.consentPublishName,
      at('consentPublishName', 'personalNeedsName'),
    );
}

// `when` lets a rule speak although another field is wrong, so that every error comes back at once.
function at(field: keyof Words, error: string) {
  return { path: [field], error, when: () => true };
}

/** The fields of a form that are wrong, each with the name of its error in `messages.errors`. */
export type FieldErrors = Record<string, string>;

export function errorsOf(form: z.ZodObject, fields: Fields): FieldErrors {
  const read = form.safeParse(fields);
  if (read.success) return {};
  const { issues } = read.error;
  const wrong = Object.keys(form.shape).map((name) => [name, issues.find(({ path }) => path[0] === name)?.message]);
  return Object.fromEntries(wrong.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

export function asSaid(given: Words): Said {
  const consents = Object.fromEntries(CONSENTS.map((name) => [name, given[name]])) as Said['consents'];
  const { consentProcess, consentPublishName, consentDeliver, consentDeliverOthers, ...rest } = given;
  const { consentUpdates, consentPublishMessage, ...said } = rest;
  return { ...said, consents };
}

/**
 * The sentences that stood beside the boxes, to be kept word for word: those of `lang` and, on lines of their own, those
 * that stood beside them.
 */
export function sentencesIn(
  lang: string,
  capacity: Said['capacity'],
  addressedTo: string,
  beside: string | null = null,
): Sentences {
  const shown = beside === null ? [lang] : [lang, beside];
  const declaration = shown.map((each) => messagesIn(each).declarations[capacity]).join('\n');
  const consents = CONSENTS.map((name) => {
    const sentences = shown.map((each) => messagesIn(each).consents[name](countryName(each, addressedTo)));
    return [name, sentences.join('\n')];
  });
  return { declaration, consents: Object.fromEntries(consents) as Sentences['consents'] };
}

/** What was said, as the fields of a form to correct it in. */
export function asFields({ consents, members, ...said }: Said): Fields {
  const typed = { ...said, members: members === null ? null : String(members) };
  const ticked = CONSENTS.filter((name) => consents[name]).map((name) => [name, 'yes']);
  const filled = Object.entries(typed).filter((field): field is [string, string] => field[1] !== null);
  return Object.fromEntries([...filled, ...ticked]);
}
