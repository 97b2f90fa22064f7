import type { Capacity, Consents, PublicEntry, Said, Visibility } from './types';

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
export type Handed = 'named' | 'number' | 'nothing';

/**
 * What a signature shows, counts as and hands over. Every output goes through here.
 * A person in a personal capacity without consent to publish the name is never named, whatever the visibility says.
 * Without consent to a handing over nothing is handed; with it, never more than the public list shows.
 */
export function exposureOf(said: { visibility: Visibility; capacity: Capacity; consents: Consents }): Exposure {
  const { visibility, capacity, consents } = said;
  const personal = capacity === 'personal';
  const mayBeNamed = visibility === 'public' && (!personal || consents.consentPublishName);
  const listed = mayBeNamed ? 'named' : visibility === 'confidential' ? 'number' : 'country';
  const handed = (consent: boolean): Handed => (!consent ? 'nothing' : mayBeNamed ? 'named' : 'number');
  return {
    listed,
    signatoryNamed: mayBeNamed && consents.consentPublishName,
    countedAs: personal ? 'person' : 'organisation',
    toAuthorities: handed(consents.consentDeliver),
    toOthers: handed(consents.consentDeliverOthers),
  };
}

type Shown = Omit<Said, 'members' | 'mandateBody' | 'mandateOn' | 'mandateText' | 'message'>;

/**
 * The entry as everybody may read it, or null where the signature may not be named. Of a person in a personal capacity
 * the organisation is told only to say who that is.
 */
export function publicEntryOf(said: Shown, signedAt: Date, textLang: string): PublicEntry | null {
  const { listed, signatoryNamed, countedAs } = exposureOf(said);
  if (listed !== 'named') return null;
  const { organisation, organisationLatin, acronym, kind, country, city, affiliatedTo, website, signatory, office } =
    said;
  const about =
    countedAs === 'organisation'
      ? { organisationLatin, acronym, city, affiliatedTo, website }
      : { organisationLatin: null, acronym: null, city: null, affiliatedTo: null, website: null };
  const who = signatoryNamed ? { signatory, office } : { signatory: null, office: null };
  return { organisation, kind, country, ...about, ...who, signedOn: signedAt.toISOString().slice(0, 10), textLang };
}
