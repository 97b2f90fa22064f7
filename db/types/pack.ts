import type { Addressee, CoveringLetter } from './addressee';
import type { Appeal, Site } from './appeal';
import type { Edition, EditionEntry } from './edition';
import type { PublishedText } from './translation';

/** All that a pack is made of; nothing else is read for it. */
export interface PackMatter {
  appeal: Appeal;
  site: Site;
  edition: Edition;
  /** How many entries were withdrawn since, or may be shown no more. */
  removed: number;
  /** Those that may be shown, in their order: organisations by country code and name, then persons likewise. */
  entries: EditionEntry[];
  /** The appeal's text in its own language, and in the languages of the addressees that have one. */
  texts: PublishedText[];
  /** At least in the appeal's own language; one for each language of the addressees. */
  letters: CoveringLetter[];
  /** To whom this edition was frozen to go. */
  addressees: Addressee[];
  /** Of the edition's page on this site, as people type it. */
  address: string;
}
