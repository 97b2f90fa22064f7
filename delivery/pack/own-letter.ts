import type { Addressee, Appeal, CoveringLetter, PublishedText } from '@/db/types';
import { dayIn, directionOf, messagesIn } from '@/messages';
import { unbroken } from '@/messages/typography';
import { type Setting, setPages } from '../paper/typst';
import { PACK_FACES } from './faces';
import { checkGlyphs } from './glyphs';
import { blockOf, linesOf, salutationTo, shownLetter, shownText, spokenFor, unreviewedIn } from './words';

export interface OwnLetterMatter {
  appeal: Appeal;
  /** In the language of the letter. */
  text: PublishedText;
  /** To whom it goes; null where the organisation has not said. */
  addressee: Addressee | null;
  letter: CoveringLetter;
  /** A motion begins without a form of address. */
  isMotion: boolean;
  /** Where the appeal stands on this site, as people type it. */
  address: string;
}

/** How much smaller than meant a letter may be set, so that it stays on its one page; below, it is hard to read. */
const SCALES = [1, 0.96, 0.92, 0.88, 0.84];
const SMALLEST = SCALES.slice(-1);

/**
 * What an organisation writes to an authority, as a PDF of one A4 page with fonts embedded; the demands stand in it word
 * for word. A translation that nobody has read says so on it. Throws `MissingGlyph` where a letter cannot be printed.
 */
export function makeOwnLetter(matter: OwnLetterMatter): Buffer {
  const given = givenFor(matter);
  checkGlyphs(given, 'letter');
  const made = new Date(`${matter.text.datedOn}T00:00:00Z`);
  return setOn({ template: 'pack/own-letter', given, made });
}

/** On one page as large as it fits, or in full size on two or more: where the smallest does not fit, none between does. */
function setOn(setting: Setting): Buffer {
  const tried = (scales: number[]) => setPages(setting, { faces: PACK_FACES, pages: 1, scales });
  const first = tried([1]);
  if (first.pages === 1 || tried(SMALLEST).pages > 1) return first.pdf;
  return tried(SCALES.slice(1)).pdf;
}

function givenFor({ appeal, text, addressee, letter, isMotion, address }: OwnLetterMatter) {
  const lang = spokenFor(letter.lang);
  const { appeal: m, coveringLetter } = messagesIn(lang);
  return {
    lang,
    dir: directionOf(lang),
    title: unbroken(text.title),
    issuer: letter.letterhead.split('\n')[0] ?? '',
    issued: m.issuedOn(dayIn(lang, appeal.issuedOn)),
    address: address.replace(/^https?:\/\//, ''),
    unreviewed: unreviewedIn(text, lang),
    text: shownText(text),
    addressee: addressee && blockOf(addressee, letter.lang),
    letter: { ...shownLetter(letter, ''), salutation: isMotion ? null : salutationTo(addressee, letter.lang) },
    words: { subject: coveringLetter.subject },
  };
}

/** The same as plain text, to be copied or sent by mail. */
export function ownLetterInPlain({ appeal, text, addressee, letter, isMotion }: OwnLetterMatter): string {
  const lang = spokenFor(letter.lang);
  const { appeal: m, coveringLetter } = messagesIn(lang);
  const demands = text.demands.map((demand, place) => `${place + 1}. ${unbroken(demand)}`).join('\n');
  return [
    letter.letterhead,
    letter.placeAndDay,
    addressee ? blockOf(addressee, letter.lang).lines.join('\n') : '',
    `${coveringLetter.subject} ${m.issuedOn(dayIn(lang, appeal.issuedOn))}\n${unbroken(text.title)}`,
    isMotion ? '' : salutationTo(addressee, letter.lang),
    letter.body.replaceAll('{demands}', `\n\n${demands}\n\n`),
    linesOf(letter.signers).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n');
}
