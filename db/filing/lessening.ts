import { isDeepStrictEqual } from 'node:util';
import { VISIBILITIES, type Visibility } from '../types';

/** What a form says, whatever its noun: words of which an absent one is null, lists, a visibility and consents. */
export interface Words {
  visibility: Visibility;
  consents: Record<string, boolean>;
}

/**
 * What of a correction takes effect at once: `accepted` less all that `proposed` takes away (an emptied field, a member
 * of a list, a lower visibility, a consent withdrawn). What it adds or alters is not in it.
 */
export function lessen<Said extends Words>(accepted: Said, proposed: Said): Said {
  const less = Object.entries(accepted).map(([field, value]) => [
    field,
    lessened(value, proposed[field as keyof Said]),
  ]);
  const consents = Object.entries(accepted.consents).map(([name, given]) => [name, given && proposed.consents[name]]);
  return {
    ...(Object.fromEntries(less) as Said),
    visibility: lowerOf(accepted.visibility, proposed.visibility),
    consents: Object.fromEntries(consents),
  };
}

function lowerOf(a: Visibility, b: Visibility): Visibility {
  return VISIBILITIES[Math.max(VISIBILITIES.indexOf(a), VISIBILITIES.indexOf(b))] ?? 'confidential';
}

/** A list of which nothing is left says something else, and stays as it was until that is accepted. */
function lessened(accepted: unknown, proposed: unknown): unknown {
  if (proposed === null) return null;
  if (!Array.isArray(accepted) || !Array.isArray(proposed)) return accepted;
  const left = accepted.filter((member) => proposed.includes(member));
  return left.length > 0 ? left : accepted;
}

/** Whether both say the same. */
export function sameWords<Said extends Words>(a: Said, b: Said): boolean {
  return Object.keys(a).every((field) => isDeepStrictEqual(a[field as keyof Said], b[field as keyof Said]));
}

interface Keeping<Said extends Words, Read> {
  /** What is accepted, with the sentences that were read then; null where nothing is. */
  accepted: { id: string; said: Said; read: Read } | null;
  /** Adds a statement, and answers its id. */
  add: (said: Said, read: Read) => Promise<string>;
  /** What is corrected shows that the accepted words expose who said them: they are `country-only` meanwhile. */
  exposes?: boolean;
  /** What is accepted says only this from now on. */
  onLessened: (said: Said) => Promise<void>;
}

/**
 * Adds the words of a correction as statements, and answers which one is accepted and which one waits from now on: before
 * acceptance they replace what waits; after it, what they take away goes at once, and what they add waits.
 */
export async function keepWords<Said extends Words, Read>(
  { accepted, add, exposes = false, onLessened }: Keeping<Said, Read>,
  said: Said,
  read: Read,
): Promise<{ acceptedStatementId?: string; waitingStatementId: string | null }> {
  if (!accepted) return { waitingStatementId: await add(said, read) };
  const least = exposes ? { ...said, visibility: lowerOf(said.visibility, 'country-only') } : said;
  const lessened = lessen(accepted.said, least);
  await onLessened(lessened);
  return {
    acceptedStatementId: sameWords(lessened, accepted.said) ? accepted.id : await add(lessened, accepted.read),
    waitingStatementId: sameWords(said, lessened) ? null : await add(said, read),
  };
}
