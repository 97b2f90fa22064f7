import type { Sample } from '@/db';
import { CONSENTS, type Consents, type FlagName, KINDS, type Said, type Sentences, type Visibility } from '@/db/types';
import { PARTS_OF_THE_WORLD, type PartOfTheWorld } from './parts-of-the-world';

const SENTENCES: Sentences = {
  declaration: 'Our organisation has decided to sign this appeal and has charged me with making this known.',
  consents: Object.fromEntries(
    CONSENTS.map((name) => [name, `I agree to what ${name} means, as this sentence says at the length of a real one.`]),
  ) as Sentences['consents'],
};
const FIRST_DAY = Date.UTC(2026, 0, 1);
const MINUTE = 60_000;
const FLAGS: FlagName[] = ['free-mail', 'other-domain', 'close-name', 'look-alike', 'same-mailbox'];

/**
 * So many made-up signatures of a text, always the same ones, of every kind and many scripts: four in five may be named,
 * one in ten is a person's, one in twenty waits, and of those every third is suspect.
 */
export function* madeUpSignatures(number: number, text: { id: string; lang: string }): Generator<Sample> {
  for (let n = 0; n < number; n += 1) {
    const waits = n % 20 === 19;
    yield {
      textId: text.id,
      lang: text.lang,
      email: `office-${n}@union-${n % 5000}.example`,
      said: said(n),
      sentences: SENTENCES,
      status: waits ? 'waiting' : 'accepted',
      signedAt: new Date(FIRST_DAY + n * MINUTE),
      flags: waits && n % 3 === 0 ? [pick(FLAGS, n)] : [],
      messageIs: n % 4 === 0 && !waits ? 'published' : undefined,
    };
  }
}

function said(n: number): Said {
  const part = pick(PARTS_OF_THE_WORLD, shuffled(n, 1));
  const isPerson = n % 10 === 7;
  const place = pick(part.places, shuffled(n, 2));
  const person = personOf(part, n);
  return {
    organisation: `${pick(part.unions, shuffled(n, 3))} ${place} ${n}`,
    kind: pick(KINDS, shuffled(n, 4)),
    country: pick(part.countries, shuffled(n, 5)),
    capacity: isPerson ? 'personal' : n % 2 ? 'organisation-decision' : 'mandated-officer',
    signatory: person,
    office: pick(part.offices, shuffled(n, 6)),
    visibility: visibilityOf(n),
    organisationLatin: part.latin ? `${part.latin} ${n}` : null,
    acronym: n % 3 === 0 ? `U${n}` : null,
    affiliatedTo: n % 5 === 0 ? part.whole : null,
    city: place,
    website: n % 2 === 0 ? `https://union-${n % 5000}.example/` : null,
    members: n % 4 === 0 ? (n % 997) + 1 : null,
    mandateBody: 'executive committee',
    mandateOn: '2026-01-01',
    mandateText: `The committee decides to sign, for this reason: ${'solidarity. '.repeat(20)}`,
    message: n % 4 === 0 ? `${part.greeting} ${part.greeting} ${n}.` : null,
    consents: { ...EVERY_CONSENT, consentPublishName: isPerson || n % 3 !== 0 },
  };
}

const EVERY_CONSENT = Object.fromEntries(CONSENTS.map((name) => [name, true])) as Consents;

function visibilityOf(n: number): Visibility {
  return n % 10 === 0 ? 'confidential' : n % 10 === 5 ? 'country-only' : 'public';
}

function personOf({ names }: PartOfTheWorld, n: number): string {
  return `${pick(names, shuffled(n, 7))} ${pick(names, shuffled(n, 8))}`;
}

/** The same number for the same two, and no visible order among them. */
function shuffled(n: number, salt: number): number {
  let mixed = Math.imul(n + 1, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

function pick<Item>(items: readonly Item[], n: number): Item {
  return items[n % items.length] as Item;
}
