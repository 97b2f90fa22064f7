import { KINDS, type Kind, type ListQuery } from '@/db/types';
import { COUNTRIES, countriesIn } from '@/messages';
import { queryAsked } from './address-fields';

type Params = Record<string, string | string[] | undefined>;

/** What of the public list an address asks for; what it asks for wrongly it does not ask for. */
export function listQueryOf(lang: string, params: Params): ListQuery {
  const text = (name: string) => (typeof params[name] === 'string' ? params[name].trim() : '');
  const [query, country, kind] = [queryAsked(text('q')), text('country'), text('kind')];
  return {
    countryOrder: countriesIn(lang).map(({ code }) => code),
    page: Number(text('page')) || 1,
    ...(query && { query }),
    ...(COUNTRIES.includes(country) && { country }),
    ...((KINDS as readonly string[]).includes(kind) && { kind: kind as Kind }),
  };
}

/** Whether it asks for less than the whole list. */
export function isNarrowed({ query, country, kind }: ListQuery): boolean {
  return Boolean(query || country || kind);
}

/** The address of a page of the list, narrowed down in that way. */
export function listAddress(list: string, { query, country, kind, page = 1 }: ListQuery): string {
  const asked = Object.entries({ q: query, country, kind, page: page > 1 ? String(page) : undefined });
  const search = new URLSearchParams(asked.filter((pair): pair is [string, string] => pair[1] !== undefined));
  return search.size ? `${list}?${search}` : list;
}
