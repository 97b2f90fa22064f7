import { countUnnamed, noneUnnamed, unnamedNumbers } from '../listing/unnamed-numbers';
import type { Manifest } from '../types';
import { type EntryMatter, isNamed } from './entry-matter';

/** The code under which international organisations stand, which is no country. */
const NO_COUNTRY = 'XI';

/** What an edition of these entries counts. */
export function countEntries(entries: EntryMatter[], known: ReadonlySet<string>): Manifest['counts'] {
  const named = entries.flatMap(({ facts }) => (isNamed(facts) ? facts : []));
  const organisations = named.filter(({ countedAs }) => countedAs === 'organisation');
  const countries = new Set(organisations.map(({ country }) => country));
  countries.delete(NO_COUNTRY);
  const unnamed = noneUnnamed();
  for (const { facts, exposure, country } of entries) if (!isNamed(facts)) countUnnamed(unnamed, exposure, country);
  return {
    organisations: organisations.length,
    persons: named.length - organisations.length,
    countries: countries.size,
    isNew: entries.filter(({ facts, signatoryId }) => isNamed(facts) && !known.has(signatoryId)).length,
    unnamed: unnamedNumbers(unnamed),
  };
}
