import type {
  Appeal,
  Capacity,
  Consents,
  MessageState,
  PublicDemarche,
  PublicEntry,
  Said,
  Told,
  Visibility,
} from './types';
import { hasEndedEverywhere } from './types';

export interface Exposure {
  /** What the public list shows: the entry by name, a number in its country, or a number in the total. */
  listed: 'named' | 'country' | 'number';
  /** Whether the signatory's own name and office stand beside the organisation's. */
  signatoryNamed: boolean;
  /** Organisations are counted; persons in a personal capacity stand apart. */
  countedAs: 'organisation' | 'person';
  /** What the authorities concerned are handed. */
  toAuthorities: Handed;
  /** What international bodies, own governments and the press are handed. */
  toOthers: Handed;
}
interface Exposing {
  visibility: Visibility;
  capacity: Capacity;
  consents: Consents;
  veil?: Veil;
}

/** What the appeal takes away from all that its signatures show. */
export interface Veil {
  /** Organisers hide the country, or all: the signature is a number everywhere. */
  isHidden: boolean;
  /** The appeal was closed so long ago that persons are named no more. */
  namesAreGone: boolean;
}

/** With fewer unnamed organisations than this, their country is not told: the number could point to one of them. */
export const FEWEST_UNNAMED = 5;

export type Handed = 'named' | 'number' | 'nothing';

/**
 * What a signature shows, counts as and hands over. Every output goes through here.
 * A person in a personal capacity without consent to publish the name is never named, whatever the visibility says.
 * Without consent to a handing over nothing is handed; with it, never more than the public list shows.
 */
export function exposureOf(said: Exposing): Exposure {
  const { visibility, capacity, consents } = said;
  const { isHidden, namesAreGone } = said.veil ?? NO_VEIL;
  const personal = capacity === 'personal';
  const personMayBeNamed = consents.consentPublishName && !namesAreGone;
  const mayBeNamed = !isHidden && visibility === 'public' && (!personal || personMayBeNamed);
  const listed = mayBeNamed ? 'named' : isHidden || visibility === 'confidential' ? 'number' : 'country';
  const handed = (consent: boolean): Handed => (!consent ? 'nothing' : mayBeNamed ? 'named' : 'number');
  return {
    listed,
    signatoryNamed: mayBeNamed && personMayBeNamed,
    countedAs: personal ? 'person' : 'organisation',
    toAuthorities: handed(consents.consentDeliver),
    toOthers: handed(consents.consentDeliverOthers),
  };
}

const NO_VEIL: Veil = { isHidden: false, namesAreGone: false };
/** In months after the appeal was closed. */
const PERSONS_NAMED_FOR = 6;

/** How the appeal veils the signatures of each country at that moment. */
export function veilsOf(
  { hiddenCountries, closedOn }: Pick<Appeal, 'hiddenCountries' | 'closedOn'>,
  now: Date,
): (country: string) => Veil {
  const namesAreGone = closedOn !== null && now >= monthsAfter(closedOn, PERSONS_NAMED_FOR);
  const hidden = new Set(hiddenCountries);
  return (country) => ({ isHidden: hidden.has('*') || hidden.has(country), namesAreGone });
}

function monthsAfter(day: string, months: number): Date {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date;
}

/** The members are left out where those who are shown the entry are not told them. */
type Shown = Omit<Said, 'members' | 'mandateBody' | 'mandateOn' | 'mandateText' | 'message'> & {
  members?: number | null;
  veil?: Veil;
};

/**
 * The entry as everybody may read it, or null where the signature may not be named. Of a person in a personal capacity
 * the organisation is told only to say who that is.
 */
export function publicEntryOf(said: Shown, signedAt: Date, textLang: string): PublicEntry | null {
  const { listed, signatoryNamed, countedAs } = exposureOf(said);
  if (listed !== 'named') return null;
  const { organisation, organisationLatin, acronym, kind, country, city, affiliatedTo, website, members } = said;
  const { signatory, office } = said;
  const about =
    countedAs === 'organisation' ? { organisationLatin, acronym, city, affiliatedTo, website, members } : NOT_TOLD;
  const who = signatoryNamed ? { signatory, office } : { signatory: null, office: null };
  return { organisation, kind, country, ...about, ...who, signedOn: signedAt.toISOString().slice(0, 10), textLang };
}

const NOT_TOLD = {
  organisationLatin: null,
  acronym: null,
  city: null,
  affiliatedTo: null,
  website: null,
  members: null,
};

/** The message as everybody may read it: only beside a name, with the consent, and once organisers decided so. */
export function publicMessageOf(said: Exposing & Pick<Said, 'message'>, messageIs: MessageState | null): string | null {
  const mayBeRead = exposureOf(said).listed === 'named' && said.consents.consentPublishMessage;
  return mayBeRead && messageIs === 'published' ? said.message : null;
}

/**
 * A démarche as everybody may read it. `number`: it is only counted. `not-yet`: its last day has not ended everywhere, or,
 * where only its month is told, the month (the moment it appears would tell the day), and it is not even that. Where
 * acting exposes, neither its day nor its town are told, whatever was chosen, nor any of its words and pictures, which
 * may tell both; by `country-only`, no name either.
 */
export function publicDemarcheOf(
  told: Told,
  appeal: Pick<Appeal, 'atRiskCountries' | 'hiddenCountries' | 'closedOn'>,
  now: Date,
): (Omit<PublicDemarche, 'code' | 'organisations' | 'attachments'> & { isNamed: boolean }) | 'number' | 'not-yet' {
  const { kind, addressee, actedOn, until, country, lang, outcome, visibility, consents } = told;
  const isNamed = visibility === 'public';
  const isVeiled = !isNamed || appeal.atRiskCountries.includes(country);
  const lastDay = until ?? actedOn;
  if (!hasEndedEverywhere(lastDay, now)) return 'not-yet';
  if (isVeiled && monthOf(lastDay) >= monthOf(now.toISOString())) return 'not-yet';
  const { isHidden, namesAreGone } = veilsOf(appeal, now)(country);
  if (isHidden || visibility === 'confidential') return 'number';
  const { inShort, otherAddressee, text, reply, link } = isVeiled ? NO_WORDS : told;
  return {
    ...{ kind, addressee, country, lang, outcome, inShort, otherAddressee, text, reply, link, isNamed, isVeiled },
    on: isVeiled ? monthOf(actedOn) : actedOn,
    until: isVeiled ? null : until,
    place: isVeiled ? null : told.place,
    contact: !isVeiled && consents.consentPublishName && !namesAreGone ? told.contact : null,
  };
}

const NO_WORDS = { inShort: null, otherAddressee: null, text: null, reply: null, link: null };

function monthOf(day: string): string {
  return day.slice(0, 'YYYY-MM'.length);
}
