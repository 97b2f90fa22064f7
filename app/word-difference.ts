export interface Piece {
  words: string;
  is: 'same' | 'gone' | 'new';
}

/** Two texts of 2,000 signs have fewer pairs of words; above it, all counts as changed. */
const MOST_PAIRS = 1_000_000;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** What became of a text word by word, in any script: what stayed, what is gone and what is new, in reading order. */
export function differenceOf(before: string, after: string): Piece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.length * now.length > MOST_PAIRS) return joined([...old.map(as('gone')), ...now.map(as('new'))]);
  return joined(walk(old, now, longestCommon(old, now)));
}

function wordsOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** At [i][j], how many words the rests from i and from j have in common, in order. */
function longestCommon(old: string[], now: string[]): Uint16Array[] {
  const common = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--) {
      const row = common[i];
      if (row) row[j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  return common;
}

function walk(old: string[], now: string[], common: Uint16Array[]): Piece[] {
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [gone, come] = [old[i], now[j]];
    if (gone !== undefined && gone === come) {
      pieces.push({ words: gone, is: 'same' });
      i++;
      j++;
    } else if (gone !== undefined && (come === undefined || (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))) {
      pieces.push({ words: gone, is: 'gone' });
      i++;
    } else {
      pieces.push({ words: come ?? '', is: 'new' });
      j++;
    }
  }
  return pieces;
}

function as(is: Piece['is']) {
  return (words: string): Piece => ({ words, is });
}

function joined(pieces: Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (last?.is === piece.is) last.words += piece.words;
    else whole.push({ ...piece });
  }
  return whole;
}
