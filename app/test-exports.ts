import { CAPACITIES, CONSENTS, type ConsentName, VISIBILITIES } from '@/db/types';
import type { Fields } from './read-form';

// Everybody who can sign, with canaries for words, for the tests of what leaves by an export.

/** What nobody but organisers may read, of anybody. */
export const PRIVATE = {
  mandateBody: 'Canary-mandate-body',
  mandateOn: '1999-12-31',
  mandateText: 'Canary-mandate-text',
  message: 'Canary-message',
};
export const MEMBERS = '97531';
/** Everybody who can sign: each visibility, capacity and set of consents. */
export const EVERYBODY = VISIBILITIES.flatMap((visibility) =>
  CAPACITIES.flatMap((capacity) => consentSets(CONSENTS.slice(1)).map((given) => ({ visibility, capacity, given }))),
).filter(
  ({ visibility, capacity, given }) =>
    visibility !== 'public' || capacity !== 'personal' || given.includes('consentPublishName'),
);

/** Words of a signature that can be found again by its number. */
export function wordsOf(n: number) {
  const words = { organisation: '', city: '', acronym: '', affiliatedTo: '', signatory: '', office: '' };
  const marked = Object.fromEntries(Object.keys(words).map((name) => [name, `Canary-${name}-${n}-`])) as typeof words;
  return { ...marked, website: `https://canary-${n}.example/`, members: MEMBERS, ...PRIVATE };
}

export const ticked = (names: ConsentName[]): Fields => Object.fromEntries(names.map((name) => [name, 'yes']));

function consentSets(names: readonly ConsentName[]): ConsentName[][] {
  const [first, ...rest] = names;
  if (!first) return [[]];
  return consentSets(rest).flatMap((set) => [set, [first, ...set]]);
}
