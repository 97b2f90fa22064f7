// Values that strangers may type into a list, for the tests of what is written from it.

const STARTS = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
const BEFORE = ['', ' ', '\u200b', '\ufeff', '\u00a0 '];
/** A cell that a spreadsheet takes for one, whatever nobody sees before its sign. */
export const FORMULA = /^[\s\u200b-\u200f\u2060\ufeff\0]*[=+\-@\t\r\n\0＝＋－＠]/u;
const TAILS = ['1+1', "cmd|' /C calc'!A0", 'HYPERLINK("http://evil.example","x")', '</t></is><f>1+1</f>', ' Union'];
/** Sixty and more values that a spreadsheet may take for a formula, or that would leave their cell. */
export const HOSTILE = [
  ...STARTS.flatMap((start, n) => BEFORE.map((before, m) => `${before}${start}${TAILS[(n + m) % TAILS.length]}`)),
  ...['x","=1+1', 'x\r\n=1+1', "'=1+1", '"=1+1', '<f>1+1</f>', '&lt;f&gt;', '_x000D_=1+1', ']]><f>1</f>'],
];
