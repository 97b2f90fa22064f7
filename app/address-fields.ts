import type { Fields } from './read-form';

/** What an address asks for, by name; what it names twice is left out. */
export function fieldsIn(asked: Record<string, string | string[] | undefined>): Fields {
  return Object.fromEntries(
    Object.entries(asked).filter((field): field is [string, string] => typeof field[1] === 'string'),
  );
}
