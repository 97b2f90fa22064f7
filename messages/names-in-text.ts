// Unicode's isolates: what stands between them does not turn the direction of what stands around them.
export const ISOLATE = '\u2068';
export const END_OF_ISOLATE = '\u2069';

const SET_APART = new RegExp(`${ISOLATE}([^${END_OF_ISOLATE}]*)${END_OF_ISOLATE}`, 'g');
const DIRECTION_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;
const LINE_BREAKS_AND_CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const LETTER = /\p{L}/u;
/** Longer names push the rest of a subject out of sight, and make header lines that some servers refuse. */
const LONGEST_IN_A_HEADER = 60;

export type Direction = 'ltr' | 'rtl';

/** A name on one line, unable to turn the text around it. */
export function cleanName(name: string): string {
  return name.replace(DIRECTION_CONTROLS, '').replace(LINE_BREAKS_AND_CONTROLS, ' ').trim();
}

/** A name as it goes into a sentence: between isolates, which every writer of the sentence finds again. */
export function setApart(name: string): string {
  return `${ISOLATE}${cleanName(name)}${END_OF_ISOLATE}`;
}

/** The sentence in parts, those that are names marked so. */
export function splitNames(sentence: string): { text: string; isName: boolean }[] {
  const parts = sentence.split(SET_APART).map((text, i) => ({ text, isName: i % 2 === 1 }));
  return parts.filter(({ text }) => text);
}

/** Plain text that runs in `direction`: isolates stay only around names that need them, as old phones show them as boxes. */
export function asPlainText(text: string, direction: Direction): string {
  return text.replace(SET_APART, (isolated, name) => (runsAgainst(name, direction) ? isolated : name));
}

/** As `asPlainText`, for a header: names are cut to 60 characters as a reader counts them. */
export function asSubject(text: string, direction: Direction): string {
  return asPlainText(
    text.replace(SET_APART, (_, name) => setApart(shortenName(name))),
    direction,
  );
}

/** A name cut to 60 characters as a reader counts them, without control characters. */
export function shortenName(name: string): string {
  const characters = [...new Intl.Segmenter().segment(cleanName(name))].map(({ segment }) => segment);
  if (characters.length <= LONGEST_IN_A_HEADER) return characters.join('');
  return `${characters
    .slice(0, LONGEST_IN_A_HEADER - 1)
    .join('')
    .trimEnd()}…`;
}

function runsAgainst(name: string, direction: Direction): boolean {
  const letters = [...name].filter((character) => LETTER.test(character));
  return letters.some((letter) => RIGHT_TO_LEFT.test(letter) === (direction === 'ltr'));
}
