import type { exports as source } from '../fr/exports';

export const exports = {
  /** Files that organisers take out, and signatories of their own data. */
  exports: {
    title: 'Export the list',
    intro: 'Each export is entered in the audit log with your name.',
    presetsLabel: 'What is exported',
    presets: { delivery: 'For a handover', press: 'For the press', internal: 'For the organisers' },
    presetHints: {
      delivery:
        'What an edition would hold at this moment, without freezing it: those who agreed to that handover, by name where they are public, the others as numbers.',
      press: 'What the public list shows: the published names, and the number of those that are not.',
      internal: 'Everything, e-mail addresses included. It must not go beyond the organisers.',
    },
    columnsTitle: 'The columns of the file',
    columnsHint: 'Their names are the same in every language.',
    /** What the columns hold for which no form has a name. */
    columns: {
      entry: 'An organisation or a person by name, or a number of those who are not named',
      latinBy: 'Who wrote the name in Latin letters: the organisation or the organisers',
      isNew: 'Stood in no edition for the same recipients before',
      code: 'The code of its public page',
      lang: 'Language of the page and of letters',
      textLang: 'Language of the text that was signed',
      textVersion: 'Version of that text',
    },
    recipients: 'For whom',
    narrowed:
      'With a country or a kind, only those numbers are given that the whole list gives for that country: the others would tell who is behind them.',
    confidential: 'With confidential signatures',
    reason: 'Why',
    reasonHint:
      'It is entered in the audit log, where nothing is ever erased, and told to the other owners. Name nobody in it.',
    format: 'Format',
    take: 'Download',
    withFilters: 'Export with these filters',
    ownData: {
      title: 'Your data',
      hint: 'Everything that is kept of this signature: what you said, your consents word for word, what was written to you and decided, the editions in which it stands. A JSON file.',
      take: 'Download my data',
      deskTitle: 'The data of this signatory',
      deskHint:
        'Everything that is kept of this signature and may be told to whoever signed, if they ask for it: nothing of anybody else, no organisers’ note. CSV and XLSX have a line for each item. The other owners are told.',
    },
  },
} satisfies typeof source;
