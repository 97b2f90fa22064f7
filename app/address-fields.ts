import type { Fields } from './read-form';

/** What an address asks for, by name; what it names twice is left out. */
export function fieldsIn(asked: Record<string, string | string[] | undefined>): Fields {
  return Object.fromEntries(
    Object.entries(asked).filter((field): field is [string, string] => typeof field[1] === 'string'),
  );
}

/** As long as the longest name that can be looked for. */
const LONGEST_QUERY = 200;

/** What an address looks for by words; empty where it looks for nothing. */
export function queryAsked(asked: string | undefined): string {
  return (asked ?? '').trim().slice(0, LONGEST_QUERY);
}

const LAST_PAGE = 100_000;

/** The page that an address asks for, from 1 on. */
export function pageAsked(asked: string | undefined): number {
  return Math.min(Math.max(Math.trunc(Number(asked)) || 1, 1), LAST_PAGE);
}
