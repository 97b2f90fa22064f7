import type { Addressee, Appeal, CoveringLetter, PublishedText } from '@/db/types';
import { countryName, dayIn, messagesIn } from '@/messages';
import { blockOf, spokenFor } from './words';

export const MODELS = ['letter', 'appeal', 'motion'] as const;
export type Model = (typeof MODELS)[number];

/** What an organisation fills a model with; what it leaves out stands in brackets until it is filled in. */
export interface Filling {
  organisation: string | null;
  place: string | null;
  /** YYYY-MM-DD */
  day: string | null;
  addressee: Addressee | null;
}

/**
 * A text to begin one's own from, in the language of the appeal's text that is given: a formal letter, the appeal in its
 * own words, or a motion. `{demands}` stands where the demands are set word for word.
 */
export function modelText(model: Model, appeal: Appeal, text: PublishedText, filling: Filling): CoveringLetter {
  const lang = spokenFor(text.lang);
  const m = messagesIn(lang).modelTexts;
  const organisation = filling.organisation ?? m.organisationHere;
  const place = filling.place ?? m.placeHere;
  const day = filling.day ? dayIn(lang, filling.day) : m.dateHere;
  return {
    lang: text.lang,
    letterhead: model === 'letter' ? `${organisation}\n${m.addressHere}` : organisation,
    placeAndDay: model === 'motion' ? m.met(day, place) : m.placeAndDay(place, day),
    body: BODIES[model](lang, { appeal, text, organisation, addressee: filling.addressee }).join('\n\n'),
    signers: m.signer,
  };
}

/**
 * The fields in which a place that the model leaves open still stands. What a meeting decides is filled in with a pen, as
 * is what stands under the rule of who signs.
 */
export function unfilledIn(letter: CoveringLetter, isMotion: boolean): string[] {
  const m = messagesIn(spokenFor(letter.lang)).modelTexts;
  const open = {
    letterhead: [m.organisationHere, m.addressHere],
    placeAndDay: isMotion ? [] : [m.placeHere, m.dateHere],
    body: isMotion ? [] : [m.organisationHere, m.weAre],
  };
  const fields = Object.keys(open) as (keyof typeof open)[];
  return fields.filter((field) => open[field].some((place) => letter[field].includes(place)));
}

interface Of {
  appeal: Appeal;
  text: PublishedText;
  organisation: string;
  addressee: Addressee | null;
}

const BODIES: Record<Model, (lang: string, of: Of) => string[]> = { letter, appeal: ownWords, motion };

function letter(lang: string, { appeal, text, organisation }: Of): string[] {
  const { modelTexts: m, coveringLetter } = messagesIn(lang);
  return [
    m.opening(organisation, text.issuer, dayIn(lang, appeal.issuedOn)),
    m.weAre,
    coveringLetter.facts(text.summary),
    m.demands,
    '{demands}',
    m.request,
    coveringLetter.closing,
  ];
}

/** The appeal's last paragraph is the demands once more, which stand there as such. */
function ownWords(lang: string, { appeal, text }: Of): string[] {
  const m = messagesIn(lang).modelTexts;
  const paragraphs = text.body.split(/\n{2,}/).filter((paragraph) => !/^\*\*.+\*\*$/s.test(paragraph));
  return [m.endorsed(text.issuer, dayIn(lang, appeal.issuedOn)), ...paragraphs, '{demands}', m.request];
}

function motion(lang: string, { appeal, text, addressee }: Of): string[] {
  const { modelTexts: m, meeting } = messagesIn(lang);
  return [
    meeting.motionRead(text.issuer, dayIn(lang, appeal.issuedOn)),
    text.title,
    m.decides(countryName(lang, appeal.addressedTo)),
    '{demands}',
    ...(addressee ? [m.sends(blockOf(addressee, lang).lines[0] ?? '')] : []),
    m.mandates(m.personHere),
    meeting.motionVotes,
  ];
}
