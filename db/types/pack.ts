import type { Addressee, CoveringLetter } from './addressee';
import type { Appeal, Site } from './appeal';
import type { AnnexEntry, Edition, EditionEntry } from './edition';
import type { PublishedText } from './translation';

/** What is frozen with an edition besides its entries, so that its files are the same whenever they are made. */
export interface EditionMatter {
  appeal: Appeal;
  site: Site;
  /** The appeal's text in its own language, and in the languages of the addressees that have one, as they then stood. */
  texts: PublishedText[];
  /** At least in the appeal's own language; one for each language of the addressees. */
  letters: CoveringLetter[];
  /** To whom the edition is to go. */
  addressees: Addressee[];
  /** Of the edition's page on this site, as people type it. */
  address: string;
}

/** All that a pack is made of; nothing else is read for it. */
export interface PackMatter extends EditionMatter {
  edition: Edition;
  /** How many entries were withdrawn since, or may be shown no more. */
  removed: number;
  /** Those that may be shown, in their order: organisations by country code and name, then persons likewise. */
  entries: EditionEntry[];
  /** Those of the annex that may still be shown, in their order. */
  demarches: AnnexEntry[];
}

export const PACK_STATES = ['due', 'making', 'made', 'failed', 'cancelled'] as const;
export type PackState = (typeof PACK_STATES)[number];
/** Why a pack could not be made. `memory`: it took more than it may. `glyph`: a letter is in no font. */
export const PACK_ERRORS = ['memory', 'glyph', 'time', 'broken', 'gone'] as const;
export type PackError = (typeof PACK_ERRORS)[number];

export interface Pack {
  id: string;
  state: PackState;
  /** In percent. */
  progress: number;
  error: PackError | null;
  /** Of the letter without a glyph, what it is. */
  detail: string | null;
  bytes: number | null;
  askedAt: Date;
  settledAt: Date | null;
}

/** A pack to make, with all that it is made of. */
export interface ClaimedPack {
  id: string;
  matter: PackMatter;
}

/** What who makes packs asks of who keeps them. */
export interface PackDesk {
  claim(): Promise<ClaimedPack | null>;
  /** Notes how far it is, in percent, and answers whether it is still wanted. */
  goOn(id: string, progress: number): Promise<boolean>;
  settle(id: string, outcome: { bytes: number } | { error: PackError; detail?: string }): Promise<void>;
  /** Puts a pack back, to be made when the process starts again. */
  putBack(id: string): Promise<void>;
  /** Where its file is to lie. */
  fileOf(id: string): string;
}
