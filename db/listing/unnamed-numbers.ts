import type { Unnamed, UnnamedNumber } from '../types';
import { type Exposure, FEWEST_UNNAMED } from '../visibility';

export function noneUnnamed(): Unnamed {
  return { byCountry: {}, elsewhere: 0, persons: 0 };
}

/** Counts one in who is not named, by as much as may be told. */
export function countUnnamed(unnamed: Unnamed, { listed, countedAs }: Exposure, country: string): void {
  if (countedAs === 'person') unnamed.persons += 1;
  else if (listed === 'country') unnamed.byCountry[country] = (unnamed.byCountry[country] ?? 0) + 1;
  else unnamed.elsewhere += 1;
}

/**
 * The numbers that are handed over. In the order of the codes, not as they came: among these, the place of a number
 * without country would tell it. Of a country with few, they are in the number without one.
 */
export function unnamedNumbers({ byCountry, elsewhere, persons }: Unnamed): UnnamedNumber[] {
  const codes = Object.entries(byCountry).sort(([a], [b]) => (a < b ? -1 : 1));
  const numbers: UnnamedNumber[] = [];
  let others = elsewhere;
  for (const [country, number] of codes)
    if (number >= FEWEST_UNNAMED) numbers.push({ of: 'organisations', country, number });
    else others += number;
  if (others > 0) numbers.push({ of: 'organisations', country: null, number: others });
  if (persons > 0) numbers.push({ of: 'persons', country: null, number: persons });
  return numbers;
}
