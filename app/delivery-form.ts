import { z } from 'zod';
import { ATTACHMENTS_SHOW, DELIVERY_WAYS, type Delivery, OUTCOME_KINDS } from '@/db/types';
import { LANGUAGES } from '@/messages';
import { LANGUAGE_CODES } from './named-codes';
import type { Fields } from './read-form';
import { anyDay, lines, neededLine, neededPastDay, oneOf, tickBox } from './text-rules';

/** A reply of several pages, typed out. */
const LONGEST_REPLY = 10_000;

const words = z.object({
  way: oneOf(DELIVERY_WAYS),
  deliveredOn: neededPastDay(),
  place: neededLine(),
  broughtBy: neededLine(),
  answerDueOn: anyDay(),
});

/** What an organiser types of a delivery. */
export const deliveryForm = words.superRefine(({ deliveredOn, answerDueOn }, refused) => {
  if (answerDueOn && answerDueOn < deliveredOn)
    refused.addIssue({ code: 'custom', path: ['answerDueOn'], message: 'beforeDelivery' });
});

/** The same with the addressee, one of these. */
export function newDeliveryForm(addressees: string[]) {
  return deliveryForm.safeExtend({ addressee: oneOf(addressees) });
}

/** The form filled in with a delivery. */
export function fieldsOfDelivery({ way, deliveredOn, place, broughtBy, answerDueOn }: Delivery): Fields {
  return { way, deliveredOn, place, broughtBy, answerDueOn: answerDueOn ?? '' };
}

/** What came of a delivery; only what was refused at the door is posted after it. */
export function outcomeForm({ way, deliveredOn }: Pick<Delivery, 'way' | 'deliveredOn'>) {
  return z
    .object({
      kind: oneOf(OUTCOME_KINDS),
      cameOn: neededPastDay(),
      text: lines({ atMost: LONGEST_REPLY }),
      lang: optional(LANGUAGE_CODES),
      translation: lines({ atMost: LONGEST_REPLY }),
      translationLang: optional(LANGUAGES),
    })
    .superRefine(({ kind, cameOn, text, lang, translation, translationLang }, refused) => {
      const wrong = (name: string, message: string) => refused.addIssue({ code: 'custom', path: [name], message });
      if (kind === 'posted' && way !== 'refused') wrong('kind', 'choose');
      if (cameOn < deliveredOn) wrong('cameOn', 'beforeDelivery');
      if (kind === 'replied' && !text) wrong('text', 'required');
      if (text && !lang) wrong('lang', 'choose');
      if (translation && !translationLang) wrong('translationLang', 'choose');
    });
}

/** What is said of a file that is attached; the file itself is read apart. */
export const attachmentForm = z.object({
  shows: oneOf(ATTACHMENTS_SHOW),
  description: neededLine(),
  isPublic: tickBox(),
});

function optional<const Choices extends readonly string[]>(choices: Choices) {
  return z
    .string()
    .default('')
    .transform((typed, refused) => {
      if (!typed) return null;
      if (choices.includes(typed)) return typed;
      refused.addIssue({ code: 'custom', message: 'choose' });
      return z.NEVER;
    });
}
