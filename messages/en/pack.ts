import type { pack as source } from '../fr/pack';
import { inNumbers } from '../plural';

const { counted, plural } = inNumbers('en');

export const pack = {
  pack: {
    edition: (n) => `Edition ${counted(n)}`,
    frozenOn: (day) => `List closed on ${day}`,
    code: 'Code',
    page: (n, of) => `Page ${n} of ${of}`,
    toAuthorities: (country) => `For the attention of the authorities concerned (${country})`,
    toOthers: 'For the attention of international organisations, governments and the press',
    noneNamed: 'No organisation is named',
    persons: (n) =>
      plural(n, { 1: 'One person in a personal capacity', other: `${counted(n)} people in a personal capacity` }),
    removed: (n) =>
      plural(n, {
        1: 'One entry has been removed since this list was closed.',
        other: `${counted(n)} entries have been removed since this list was closed.`,
      }),
    isNew: 'new',
    news: (n) =>
      plural(n, {
        1: 'One entry is new since the previous edition.',
        other: `${counted(n)} entries are new since the previous edition.`,
      }),
    contents: 'Contents',
    letterTitle: 'The letter',
    addressees: 'Addressees',
    appealIn: (language) => `The appeal, in ${language}`,
    countsTitle: 'The numbers',
    byKind: 'By kind',
    byCountry: 'By country',
    listTitle: 'The organisations, by country',
    marks:
      'Each organisation is given in its own script, followed by its name in Latin letters. The eight characters at the end of a line find it in the manifest.',
    messagesTitle: 'Annex: the messages',
    messagesNote: 'Each message is that of the organisation or person named, in its own language.',
    checkTitle: 'How to check this list',
    checkCode: (code) =>
      `Every page bears the code ${code}. It is the first twenty characters of the SHA-256 fingerprint of the manifest of this edition.`,
    checkManifest:
      'The manifest is a public file. It states the appeal, the texts that were signed, the numbers, the date and a fingerprint for each entry; it names nobody. It can be read at this address:',
    checkFile:
      'To check, save the manifest under the name manifest.json and type this command. The result must begin with the code:',
    checkEntry:
      'To find an entry, look for its eight characters in the manifest: a fingerprint among the “entries” begins with them.',
    shortTitle: 'The list in brief',
    moreCountries: (n) => plural(n, { 1: 'and one other country', other: `and ${counted(n)} other countries` }),
  },
  coveringLetter: {
    subject: 'Subject:',
    enclosed: (n) => `Enclosed: the list of signatories, edition ${counted(n)}.`,
    salutation: 'Dear Sir or Madam,',
    opening: (organisations, countries, issuer, day) =>
      `We write to you on behalf of ${plural(organisations, {
        1: 'the signatory organisation',
        other: `${counted(organisations)} organisations`,
      })}${plural(countries, { 0: '', 1: '', other: ` from ${counted(countries)} countries` })}, following the appeal of ${day} (${issuer}).`,
    facts: (summary) => `The facts are these. ${summary}`,
    demands: 'With all these organisations, we demand:',
    request:
      'The full list is enclosed with this letter; each name stands in it with the consent of the organisation. We ask you to inform us in writing of the action that you take on these demands.',
    closing: 'Yours faithfully,',
  },
  handingOver: {
    addressee: 'Addressee',
    appeal: 'Appeal',
    documents: 'Documents',
    documentsNamed: 'The letter, the list of signatories and its short form',
    when: 'Date and time',
    where: 'Place',
    name: 'Name and office',
    signature: 'Signature',
    receiptTitle: 'Acknowledgement of receipt',
    receiptSaid: 'The documents named below were received today.',
    receiptOnly: 'This acknowledgement attests that the documents were handed over, and nothing else.',
    stamp: 'Stamp',
    refusalTitle: 'Record of refusal',
    refusalSaid:
      'The undersigned attest that the documents named below were presented to the addressee and were not accepted.',
    answered: 'Who answered (name and office, if known)',
    words: 'What was said or done',
    after: 'What became of the documents (post, registered post, letter box)',
    witness: (n) => `Witness ${counted(n)}`,
    witnessName: 'Name and organisation',
  },
  readme: {
    title: 'READ THIS BEFORE HANDING OVER',
    handOver:
      'The folder 1-hand-over may be handed over, on paper or as files. It names those who agreed to be named in this handing over, and nobody else.',
    only: 'This edition goes only to those for whom it was closed: what was agreed to differs from one recipient to another.',
    keep: 'The folder 2-keep stays with you: its tables are too easily copied and sorted. Hand it to nobody. Only manifest.json is public: it names nobody.',
    again:
      'If an organisation withdraws before the handing over, make this pack again: this one still names it. What has been handed over cannot be taken back.',
    pen: 'When you hand over, have the acknowledgement of receipt stamped. If it is refused, fill in the record of refusal on the spot, with two witnesses.',
    files: {
      letter: 'the letter to each addressee, in its language and in that of the appeal',
      book: 'the appeal, the full list and the messages, one book a language',
      shortForm: 'the list in brief, on one sheet',
      receipt: 'the acknowledgement of receipt, to be stamped',
      refusal: 'the record of refusal, for two witnesses',
      list: 'the list as tables and as data; the schema explains each field',
      manifest: 'what was closed, without a name; its SHA-256 fingerprint begins with the code',
      sums: 'the fingerprint of each file',
    },
    check: 'To check that nothing has changed, type these commands where the archive was opened:',
  },
} satisfies typeof source;
