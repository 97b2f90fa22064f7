import type { editions as source } from '../fr/editions';
import { inNumbers } from '../plural';

const { counted, plural } = inNumbers('en');

export const editions = {
  /** Where organisers freeze what is handed over. */
  editions: {
    title: 'Editions and handovers',
    intro:
      'An edition is the list as it is handed over: frozen, numbered, and verifiable by a code. Nothing in it changes any more; if somebody withdraws, their entry is erased from it and the edition still verifies.',
    none: 'No edition has been frozen yet.',
    prepare: 'Prepare an edition',
    recipients: {
      authorities: 'for the authorities concerned',
      others: 'for international bodies, our own governments and the press',
    },
    number: (n) => `Edition ${counted(n)}`,
    columns: { number: 'Edition', recipients: 'For whom', frozen: 'Frozen on', counts: 'Contents', code: 'Code' },
    organisations: (n) =>
      plural(n, { 0: 'no organisation', 1: 'one organisation', other: `${counted(n)} organisations` }),
    countries: (n) => plural(n, { 0: 'no country', 1: 'one country', other: `${counted(n)} countries` }),
    persons: (n) =>
      plural(n, {
        0: 'nobody in a personal capacity',
        1: 'one person in a personal capacity',
        other: `${counted(n)} persons in a personal capacity`,
      }),
    isNew: (n) => plural(n, { 0: 'no new entry', 1: 'one new entry', other: `${counted(n)} new entries` }),
    previewTitle: (n) => `What edition ${counted(n)} would be`,
    previewIntro: 'Nothing is frozen yet. This is what would be in it at this moment.',
    wouldHold: 'What it would hold',
    byKind: 'By kind',
    byCountry: 'By country',
    onlyNumbers: 'What is only a number in it',
    unnamed: (n, of) => `${of}: ${counted(n)}`,
    unnamedOrganisations: 'organisations not named',
    unnamedOf: (country) => `organisations not named (${country})`,
    unnamedPersons: 'persons not named',
    leftOut: 'What stays out, and why',
    withoutConsent: (n) =>
      plural(n, {
        0: 'No accepted signature lacks consent to this handover.',
        1: 'One accepted signature gave no consent to this handover.',
        other: `${counted(n)} accepted signatures gave no consent to this handover.`,
      }),
    undecided: (n) =>
      plural(n, {
        0: 'No confirmed signature is waiting for a decision.',
        1: 'One confirmed signature is waiting for a decision.',
        other: `${counted(n)} confirmed signatures are waiting for a decision.`,
      }),
    unconfirmed: (n) =>
      plural(n, {
        0: 'No signature is without confirmation.',
        1: 'One signature is not confirmed.',
        other: `${counted(n)} signatures are not confirmed.`,
      }),
    warnings: 'To look at first',
    objected: (n) =>
      plural(n, {
        1: 'One entry is objected to, and the objection is open.',
        other: `${counted(n)} entries are objected to, and the objections are open.`,
      }),
    drafts: (languages) => `Some signed a translation that nobody has reviewed (language: ${languages}).`,
    latinTitle: 'Names without Latin letters',
    latinIntro:
      'Whoever does not read this script cannot tell who it is. A form is proposed, letter by letter; correct it, or empty it. It is used only once it is kept, and the edition says that it comes from the organisers.',
    latin: 'In Latin letters',
    latinMore: (n) => plural(n, { 1: 'One more name will follow.', other: `${counted(n)} more names will follow.` }),
    keepLatin: 'Keep these forms',
    lettersTitle: 'The letter that goes with it',
    lettersIntro:
      'One letter in the language of the appeal, and one in that of each addressee. It is frozen with the edition.',
    letterWritten: 'written',
    letterMissing: 'to be written',
    writeLetter: 'Write the letter',
    letterTitle: (language) => `The letter (language: ${language})`,
    letterhead: 'Letterhead',
    letterheadHint: 'Who writes: name, address, contact. One line each.',
    placeAndDay: 'Place and date',
    body: 'The letter',
    bodyHint: 'A paragraph between two empty lines. Where {demands} stands, the demands are printed word for word.',
    signers: 'Who signs the letter',
    signersHint: 'One name and office on each line.',
    keepLetter: 'Keep the letter',
    addresseesTitle: 'To whom it goes',
    addresseesIntro: 'Tick the addressees of this edition; each will have a letter and a receipt.',
    noAddressee: 'No addressee has been noted yet.',
    freeze: 'Freeze the edition',
    freezeHint: 'After this nothing in it changes. Late signatures will be in the next one.',
    done: {
      letter: 'The letter is kept.',
      latin: 'The forms are kept.',
      frozen: 'The edition is frozen.',
      changed: 'Something changed while you were reading. Read what follows again, then freeze the edition.',
      empty: 'There is nobody yet to name or to count.',
      'no-letter': 'The letter in the language of the appeal, or of an addressee, is missing.',
      asked: 'The files have been asked for.',
      cancelled: 'The making has been stopped.',
      gone: 'These files are no longer here, or show more than is allowed by now. Make them again.',
    },
    packTitle: 'The files',
    packIntro:
      'One archive, two folders: what is handed over (PDF), and what you keep. It takes half a minute to make, and stays here for a day.',
    makePack: 'Make the files',
    cancelPack: 'Stop making them',
    takePack: 'Download the archive',
    packStates: {
      due: 'The making is about to begin.',
      making: 'Being made',
      made: 'The files are ready.',
      failed: 'The files could not be made.',
      cancelled: 'The making was stopped.',
    },
    packErrors: {
      memory: 'It took more memory than allowed. Nothing else is affected; try again when the server is less busy.',
      glyph: 'A letter is in none of the fonts.',
      time: 'It took too long.',
      broken: 'The making broke off. Try again.',
      gone: 'The edition is no longer here.',
    },
    progress: (percent) => `${counted(percent)}%`,
    refreshes: 'This page reloads by itself.',
    publicPage: 'The public page of this edition',
  },
  /** What anybody reads of what was handed over. */
  deliveries: {
    title: 'What is handed over',
    intro: 'Each edition of the list has a code. Whoever holds a copy can check here that it is the one.',
    none: 'Nothing has been handed over yet.',
    frozenOn: (day) => `List frozen on ${day}`,
    code: 'Code',
    contains: 'What it contains',
    removedSince: (n) =>
      plural(n, {
        1: 'One entry has been removed from it since.',
        other: `${counted(n)} entries have been removed from it since.`,
      }),
    files: 'Files',
    manifest: 'The manifest',
    manifestHint:
      'The appeal, the texts that were signed, the numbers, the date, and a fingerprint for each entry. No name.',
    list: 'The organisations',
    listHint: 'Those that are named, without the name of any person, each with what it takes to check its fingerprint.',
    checkTitle: 'Check a copy in one minute',
    checkByEye: 'By eye: the code printed on each page of your copy must be the one on this page.',
    checkByCommand: 'By a command: save the manifest, then type this. The result begins with the code.',
    whole: 'The whole fingerprint (SHA-256)',
    texts: 'The texts that were signed',
    version: (n) => `version ${counted(n)}`,
  },
} satisfies typeof source;
