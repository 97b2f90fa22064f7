import { write } from '../engine/sqlite';
import { record } from '../keeping/audit';
import type { Passage } from '../types';
import { keepPassage } from './passages';
import type { OfAppeal } from './texts';
import { readTranslation } from './translations';

/** Words for one passage, as a form or a file brings them. */
export interface NewWords {
  name: string;
  words: string;
  /** What stood there when the form was opened; null for nothing. Left out, whatever stood there is written over. */
  was?: string | null;
  /** SHA-256 of the original that they were written beside; left out, that is the newest. */
  beside?: string;
}

/**
 * Keeps what `by` wrote for passages of the appeal, all of it or nothing. `changed` where one of them is no longer what
 * it `was`, and `strange` where the appeal has no such passage. Answers how many are other than before.
 */
export async function keepPassages(
  appeal: OfAppeal,
  lang: string,
  written: NewWords[],
  by: string,
  now = new Date(),
): Promise<number | 'changed' | 'strange'> {
  return write(async (tx) => {
    const { passages } = await readTranslation(appeal, lang, tx);
    const altered = alteredIn(passages, written);
    if (typeof altered === 'string') return altered;
    for (const { name, words, beside } of altered)
      await keepPassage(tx, { appealId: appeal.id, lang, name, words, sourceSha256: beside, by, at: now });
    if (altered.length > 0) {
      const details = { lang, passages: altered.map(({ name }) => name).join(' ') };
      await record(tx, { by, act: 'translation.written', subject: appeal.id, details, at: now });
    }
    return altered.length;
  });
}

/** Those of the words that say something else than what stands there, or say it again beside a newer original. */
function alteredIn(passages: Passage[], written: NewWords[]): Required<NewWords>[] | 'changed' | 'strange' {
  const known = new Map(passages.map((passage) => [passage.name, passage]));
  const altered: Required<NewWords>[] = [];
  for (const { name, words, was, beside } of written) {
    const there = known.get(name);
    if (!there) return 'strange';
    if (was !== undefined && was !== there.words) return 'changed';
    if (words !== there.words || there.outdated)
      altered.push({ name, words, was: there.words, beside: beside ?? there.sourceSha256 });
  }
  return altered;
}
