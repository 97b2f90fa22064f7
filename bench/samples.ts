import type { Sample } from '@/db';
import { CAPACITIES, CONSENTS, type Consents, KINDS, type Said, type Sentences } from '@/db/types';

const COUNTRIES = 'FR KZ TN TR JP PT DE IT ES GB US BR AR IN ZA SN GP RU UA PL GR EG KR XI'.split(' ');
const PLACES = ['Port-Évrard', 'Ақсай', 'سوسة', 'İzmir', '北浜', 'Covilhã', 'Αίγιο', 'Порт-Сосновый'];
const UNIONS = [
  'Syndicat des dockers',
  'Мұнайшылар кәсіподағы',
  'النقابة العامة للمعلمين',
  'Liman Işçileri Sendikası',
  '漁業労働組合',
  'Sindicato dos ferroviários',
];
const SENTENCES: Sentences = {
  declaration: 'Our organisation has decided to sign this appeal and has charged me with making this known.',
  consents: Object.fromEntries(
    CONSENTS.map((name) => [name, `I agree to what ${name} means, as this sentence says at the length of a real one.`]),
  ) as Sentences['consents'],
};
const FIRST_DAY = Date.UTC(2026, 0, 1);
const MINUTE = 60_000;

/** So many made-up signatures of a text, always the same ones; nine in ten may be named in a delivery. */
export function* madeUpSignatures(number: number, text: { id: string; lang: string }): Generator<Sample> {
  for (let n = 0; n < number; n += 1)
    yield {
      textId: text.id,
      lang: text.lang,
      email: `office-${n}@union-${n % 5000}.example`,
      said: said(n),
      sentences: SENTENCES,
      status: 'accepted',
      signedAt: new Date(FIRST_DAY + n * MINUTE),
    };
}

function said(n: number): Said {
  const place = pick(PLACES, n >> 3);
  const unnamed = n % 10 === 0;
  return {
    organisation: `${pick(UNIONS, n)} ${place} ${n}`,
    kind: pick(KINDS, n),
    country: pick(COUNTRIES, n * 7),
    capacity: pick(CAPACITIES, n),
    signatory: `Signatory ${n}`,
    office: 'secrétaire général',
    visibility: unnamed ? 'confidential' : 'public',
    organisationLatin: `Union of ${place} ${n}`,
    acronym: `U${n}`,
    affiliatedTo: 'Confederation of Unions',
    city: place,
    website: `https://union-${n % 5000}.example/`,
    members: n + 1,
    mandateBody: 'executive committee',
    mandateOn: '2026-01-01',
    mandateText: `The committee decides to sign, for this reason: ${'solidarity. '.repeat(20)}`,
    message: `To the workers of Zhanaozen: ${'courage. '.repeat(30)}`,
    consents: Object.fromEntries(CONSENTS.map((name) => [name, true])) as Consents,
  };
}

function pick<Item>(items: readonly Item[], n: number): Item {
  return items[n % items.length] as Item;
}
