import { type Font, openSync } from 'fontkit';
import { BOLD, REGULAR } from './faces';

/** A letter that no face of the pack can show; printed, it would be nothing or a box. */
export class MissingGlyph extends Error {
  constructor(
    readonly letter: string,
    /** Where it stands: `organisation`, or a file of the pack and a path in its words. */
    readonly place: string,
    /** Which entry of the edition, from 1, where it stands in one. */
    readonly entry: number | null,
  ) {
    const number = letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    super(`No face has a glyph for U+${number} ${letter}: ${entry === null ? '' : `entry ${entry}, `}${place}.`);
    this.name = 'MissingGlyph';
  }
}

/** Spaces, ends of lines, and the signs that join, part or direct and show nothing themselves. */
const UNSEEN = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}]$/u;

const opened = new Map<string, Font>();
const known = new Map<string, boolean>();

/** Throws `MissingGlyph` for the first letter of a text, or of any text inside an object, that cannot be shown. */
export function checkGlyphs(words: unknown, place: string, entry: number | null = null): void {
  if (typeof words === 'string') {
    for (const letter of words) if (!isShown(letter)) throw new MissingGlyph(letter, place, entry);
  } else if (words !== null && typeof words === 'object') {
    for (const [name, inner] of Object.entries(words)) checkGlyphs(inner, place ? `${place}.${name}` : name, entry);
  }
}

function isShown(letter: string): boolean {
  const before = known.get(letter);
  if (before !== undefined) return before;
  const number = letter.codePointAt(0) ?? 0;
  const inOneOf = (faces: string[]) => faces.some((face) => fontAt(face).hasGlyphForCodePoint(number));
  const isIt = UNSEEN.test(letter) || (inOneOf(REGULAR) && inOneOf(BOLD));
  known.set(letter, isIt);
  return isIt;
}

/** Opened when a letter is first looked for in it: the Chinese faces are 8 MB each. */
function fontAt(face: string): Font {
  const font = opened.get(face) ?? (openSync(face) as Font);
  opened.set(face, font);
  return font;
}
