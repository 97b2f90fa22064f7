import type { PublicLine } from '@/db/types';

/** The fields of a line of the public list for programs, in their order, each with what it holds. */
export const PUBLIC_FIELDS = {
  code: 'names the entry for good; its page is the address of the list, a slash, and this',
  organisation: 'the name in its own script',
  organisationLatin: 'the name in Latin letters, as the organisation gives it',
  acronym: 'the acronym',
  kind: 'local-union, federation, national-centre, international, party, association, committee or other',
  country: 'ISO 3166-1 alpha-2; XI is international, XK is Kosovo',
  city: 'the town',
  affiliatedTo: 'what it is affiliated to, in its own words',
  partOf: 'the code of the entry that it is a branch of; both are counted',
  website: 'its page',
  members:
    'how many members it says it has; not to be added up, since a federation and its unions count the same people',
  signedOn: 'YYYY-MM-DD, in UTC',
  textLang: 'BCP 47: the language of the text that was signed',
} as const satisfies Record<keyof PublicLine, string>;

export const PUBLIC_COLUMNS = Object.keys(PUBLIC_FIELDS) as (keyof PublicLine)[];

/** A line of that list as text; what is absent is empty. */
export function publicLine(line: PublicLine): Record<keyof PublicLine, string> {
  const cells = PUBLIC_COLUMNS.map((name) => [name, line[name]?.toString() ?? '']);
  return Object.fromEntries(cells) as Record<keyof PublicLine, string>;
}
