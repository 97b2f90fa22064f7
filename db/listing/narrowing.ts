import type { ListChoice, Reach, UnnamedNumber } from '../types';

/** Whose entries a list holds: those of the country that is asked for, of the countries that the organiser reaches; null is all. */
export function countriesOf({ country }: ListChoice, { countries }: Pick<Reach, 'countries'>): string[] | null {
  if (!country) return countries;
  return countries === null || countries.includes(country) ? [country] : [];
}

/**
 * The numbers of those who are not named that a narrowed list may tell: only such as the whole list tells too, or asking
 * for a country or a kind would show who is behind them. A number without a country, or of persons, belongs to no part.
 */
export function numbersWithin(numbers: UnnamedNumber[], countries: string[] | null, kind: ListChoice['kind']) {
  if (kind) return [];
  return numbers.filter(({ country }) => countries === null || (country !== null && countries.includes(country)));
}
