import type { PublicDemarche } from '@/db/types';

/** The fields of a line of the register of démarches for programs, in their order, each with what it holds. */
export const DEMARCHE_FIELDS = {
  code: 'names the démarche for good; its page is the address of the register, a slash, and this',
  on: 'YYYY-MM-DD, the day or the first of several; YYYY-MM where the day is not told',
  until: 'YYYY-MM-DD, the last of several days',
  kind: 'letter, delegation, rally, motion, press, parliament, company, government, meeting or other',
  organisations: 'the names in their own scripts; none where they are not told',
  signatories: 'the codes, in the list of signatories, of those of them that have signed',
  addressee: 'the office, in its own language',
  country: 'where it happened, ISO 3166-1 alpha-2',
  place: 'the town, where it is told',
  outcome: 'received, at-door, refused, posted, promised, replied, none or unknown',
  inShort: 'what was done, in one line',
  text: 'what was handed over',
  reply: 'what was answered',
  lang: 'BCP 47: the language of these words',
  link: 'a page that tells of it',
} as const;

export type DemarcheLine = Record<keyof typeof DEMARCHE_FIELDS, string | string[] | null>;

export const DEMARCHE_COLUMNS = Object.keys(DEMARCHE_FIELDS) as (keyof DemarcheLine)[];

/** A démarche for programs: what everybody may read of it, without any person's name. */
export function asDemarcheLine(demarche: PublicDemarche): DemarcheLine {
  const { code, on, until, kind, organisations, addressee, otherAddressee, country, place, outcome } = demarche;
  const { inShort, text, reply, lang, link } = demarche;
  return {
    ...{ code, on, until, kind },
    organisations: organisations.map(({ name }) => name),
    signatories: organisations.flatMap(({ signatory }) => signatory ?? []),
    addressee: addressee?.office ?? otherAddressee,
    ...{ country, place, outcome, inShort, text, reply, lang, link },
  };
}

/** The same as text; what is absent is empty, and several stand behind each other with a semicolon. */
export function demarcheCells(line: DemarcheLine): Record<keyof DemarcheLine, string> {
  const cells = DEMARCHE_COLUMNS.map((name) => [name, [line[name] ?? []].flat().join('; ')]);
  return Object.fromEntries(cells) as Record<keyof DemarcheLine, string>;
}
