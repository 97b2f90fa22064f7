import { inArray } from 'drizzle-orm';
import type { Tx } from '../engine/sqlite';
import { foldForOrder } from '../fold';
import { statements } from '../schema';
import { findCandidates } from './close-names';
import { CLOSE, likenessTo, type Named, skeletonsOf } from './likeness';
import { mixedWords, scriptsOf, wordsOf } from './scripts';
import { findOthers, type Line, lineOf, MOST_LINES, type Other, type Sought, type Weighed } from './weighed';

/** What the letters of the name tell, and whose name it is close to: of those who signed, were refused or are its parent. */
export async function weighNames(tx: Tx, weighed: Weighed): Promise<Line[]> {
  const { said } = weighed;
  // Who signs for themselves may well name an organisation that signs too.
  if (said.capacity === 'personal') return weighLetters(said);
  const close = (await findClose(tx, weighed, said)).filter(({ personal }) => !personal);
  const parents = await findParents(tx, weighed);
  const ofName = close.filter(({ id }) => !parents.some((parent) => parent.id === id));
  return [
    ...weighLetters(said),
    ...ofName.map((other) => ofCloseName(said, other)),
    ...parents.map((other) => lineOf('parentBody', 'neither', { flag: other.tied ? null : 'parent-body', other })),
  ];
}

/** The words of a name that mix several scripts. */
export function weighLetters(named: Named): Line[] {
  const words = [named.organisation, named.organisationLatin ?? '', named.acronym ?? ''].flatMap(mixedWords);
  return [...new Set(words)].map((word) =>
    lineOf('mixedScripts', 'against', { flag: 'mixed-scripts', facts: { word, scripts: scriptsOf(word).join(' ') } }),
  );
}

/** The signatures whose names are close to this one, the closest first; at most 5. */
export async function findClose(tx: Tx, sought: Sought, named: Named): Promise<Other[]> {
  const others = await findOthers(tx, sought, inArray(statements.id, await findCandidates(tx, named)));
  const likeness = likenessTo(named);
  return others
    .map((other) => ({ other, like: likeness(other) }))
    .filter(({ like }) => like >= CLOSE)
    .sort((a, b) => b.like - a.like)
    .slice(0, MOST_LINES)
    .map(({ other }) => other);
}

/** The signatories that it says it is part of: "Fédération des ports (FP)", or the acronym alone. */
async function findParents(tx: Tx, weighed: Weighed): Promise<Other[]> {
  const { affiliatedTo } = weighed.said;
  if (!affiliatedTo) return [];
  const acronym = affiliatedTo.match(/\((.+?)\)/)?.[1] ?? null;
  const organisation = affiliatedTo.replace(/\(.+?\)/g, ' ').trim() || affiliatedTo;
  const named = await findClose(tx, weighed, { organisation, organisationLatin: null, acronym });
  return named.filter(({ status, personal }) => status !== 'refused' && !personal);
}

/** What a close name tells of another signature. */
export function ofCloseName(named: Named, other: Other): Line {
  if (other.status === 'refused') return lineOf('refusedName', 'against', { flag: 'refused-before', other });
  if (looksAlike(named, other)) return lineOf('lookAlike', 'against', { flag: 'look-alike', other });
  return lineOf('closeName', 'against', { flag: other.tied ? null : 'close-name', other });
}

/** Whether a name looks the same in other letters; in the same letters it is the same name. */
function looksAlike(a: Named, b: Named): boolean {
  const [ours, theirs] = [a, b].map((named) =>
    [named.organisation, named.organisationLatin].filter((name): name is string => Boolean(name)),
  );
  const letters = (name: string) => wordsOf(foldForOrder(name)).sort().join(' ');
  const share = (keysOf: (name: string) => string[]) => {
    const keys = new Set(theirs?.flatMap(keysOf));
    return Boolean(ours?.flatMap(keysOf).some((key) => keys.has(key)));
  };
  return share(skeletonsOf) && !share((name) => [letters(name)]);
}
