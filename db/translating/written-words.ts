import { write } from '../engine/sqlite';
import { record } from '../keeping/audit';
import type { Passage, ReadyPassage } from '../types';
import { keepPassage } from './passages';
import { keepReadyPassage } from './ready-passages';
import type { OfAppeal } from './texts';
import { readTranslation } from './translations';

/** Words for one passage or ready text, as a form or a file brings them. */
export interface NewWords {
  name: string;
  words: string;
  /** What stood there when the form was opened; null for nothing. Left out, whatever stood there is written over. */
  was?: string | null;
  /** SHA-256 of the original that they were written beside; left out, that is the newest. */
  beside?: string;
}

/**
 * Keeps what `by` wrote for passages of the appeal and for ready texts of its desk, all of it or nothing. `changed`
 * where one of them is no longer what it `was`, and `strange` where there is no such passage or text. Answers how many
 * are other than before.
 */
export async function keepPassages(
  appeal: OfAppeal,
  lang: string,
  written: NewWords[],
  by: string,
  now = new Date(),
): Promise<number | 'changed' | 'strange'> {
  return write(async (tx) => {
    const { passages, ready } = await readTranslation(appeal, lang, tx);
    const altered = alteredIn([...passages, ...ready], written);
    if (typeof altered === 'string') return altered;
    const ofAppeal = altered.filter(({ there }) => !isReady(there));
    for (const { there, words, beside } of altered) {
      const kept = { appealId: appeal.id, lang, words, sourceSha256: beside, by, at: now };
      if (isReady(there)) await keepReadyPassage(tx, { ...kept, of: there.of });
      else await keepPassage(tx, { ...kept, name: there.name });
    }
    if (ofAppeal.length > 0) {
      const details = { lang, passages: ofAppeal.map(({ there }) => there.name).join(' ') };
      await record(tx, { by, act: 'translation.written', subject: appeal.id, details, at: now });
    }
    return altered.length;
  });
}

interface Altered {
  there: Passage | ReadyPassage;
  words: string;
  beside: string;
}

/** Those of the words that say something else than what stands there, or say it again beside a newer original. */
function alteredIn(passages: Passage[], written: NewWords[]): Altered[] | 'changed' | 'strange' {
  const known = new Map(passages.map((passage) => [passage.name, passage]));
  const altered: Altered[] = [];
  for (const { name, words, was, beside } of written) {
    const there = known.get(name);
    if (!there) return 'strange';
    if (was !== undefined && was !== there.words) return 'changed';
    if (words !== there.words || there.outdated) altered.push({ there, words, beside: beside ?? there.sourceSha256 });
  }
  return altered;
}

function isReady(passage: Passage | ReadyPassage): passage is ReadyPassage {
  return 'of' in passage;
}
