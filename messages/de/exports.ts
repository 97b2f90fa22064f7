import type { exports as source } from '../fr/exports';

export const exports = {
  /** Files that organisers take out, and signatories of their own data. */
  exports: {
    title: 'Die Liste exportieren',
    intro: 'Jeder Export wird mit Ihrem Namen ins Protokoll eingetragen.',
    presetsLabel: 'Was exportiert wird',
    presets: { delivery: 'Für eine Übergabe', press: 'Für die Presse', internal: 'Für das Kampagnenkomitee' },
    presetHints: {
      delivery:
        'Was eine Ausgabe in diesem Augenblick enthielte, ohne sie abzuschließen: wer in diese Übergabe eingewilligt hat, mit Namen, soweit öffentlich, die anderen als Zahlen.',
      press: 'Was die öffentliche Liste zeigt: die veröffentlichten Namen und die Zahl derer, die es nicht sind.',
      internal: 'Alles, auch die E-Mail-Adressen. Darf den Kreis des Kampagnenkomitees nicht verlassen.',
    },
    columnsTitle: 'Die Spalten der Datei',
    columnsHint: 'Ihre Namen sind in allen Sprachen gleich.',
    /** What the columns hold for which no form has a name. */
    columns: {
      entry: 'Eine Organisation oder Person mit Namen, oder eine Zahl derer, die nicht genannt werden',
      latinBy: 'Wer den Namen in lateinischen Buchstaben geschrieben hat: die Organisation oder das Kampagnenkomitee',
      isNew: 'Stand in keiner früheren Ausgabe für dieselben Empfänger',
      code: 'Der Code der öffentlichen Seite',
      lang: 'Sprache der Seite und der Briefe',
      textLang: 'Sprache des unterzeichneten Textes',
      textVersion: 'Fassung dieses Textes',
    },
    recipients: 'Für wen',
    narrowed:
      'Mit einem Land oder einer Art werden nur die Zahlen angegeben, die auch die ganze Liste für dieses Land angibt: die anderen würden verraten, wer dahintersteht.',
    confidential: 'Mit den vertraulichen Unterschriften',
    reason: 'Warum',
    reasonHint:
      'Wird ins Protokoll eingetragen, in dem nichts gelöscht wird, und den anderen Personen der Leitung mitgeteilt. Nennen Sie darin niemanden.',
    format: 'Format',
    take: 'Herunterladen',
    withFilters: 'Mit diesen Filtern exportieren',
    ownData: {
      title: 'Ihre Daten',
      hint: 'Alles, was von dieser Unterschrift gespeichert ist: was Sie gesagt haben, Ihre Einwilligungen im Wortlaut, was Ihnen geschrieben und was entschieden wurde, die Ausgaben, in denen sie steht. Eine JSON-Datei.',
      take: 'Meine Daten herunterladen',
      deskTitle: 'Die Daten zu dieser Unterschrift',
      deskHint:
        'Alles, was von dieser Unterschrift gespeichert ist und der unterzeichnenden Person gesagt werden darf, wenn sie es verlangt: nichts von anderen Personen, keine Notiz des Kampagnenkomitees. CSV und XLSX haben eine Zeile je Angabe. Die anderen Personen der Leitung werden benachrichtigt.',
    },
  },
} satisfies typeof source;
