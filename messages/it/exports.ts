import type { exports as source } from '../fr/exports';

export const exports = {
  /** Files that organisers take out, and signatories of their own data. */
  exports: {
    title: 'Esportare l’elenco',
    intro: 'Ogni esportazione è annotata nel registro con il Suo nome.',
    presetsLabel: 'Che cosa si esporta',
    presets: { delivery: 'Per una consegna', press: 'Per la stampa', internal: 'Per gli organizzatori' },
    presetHints: {
      delivery:
        'Ciò che un’edizione conterrebbe in questo momento, senza chiuderla: chi ha acconsentito a quella consegna, per nome se pubblico, gli altri come numeri.',
      press: 'Ciò che mostra l’elenco pubblico: i nomi pubblicati e il numero di quelli che non lo sono.',
      internal:
        'Tutto, compresi gli indirizzi di posta elettronica. Non deve uscire dalla cerchia degli organizzatori.',
    },
    columnsTitle: 'Le colonne del file',
    columnsHint: 'I loro nomi sono gli stessi in tutte le lingue.',
    /** What the columns hold for which no form has a name. */
    columns: {
      entry: 'Un’organizzazione o una persona per nome, o un numero di quelle non nominate',
      latinBy: 'Chi ha scritto il nome in lettere latine: l’organizzazione o gli organizzatori',
      isNew: 'Non figurava in nessuna edizione precedente per gli stessi destinatari',
      code: 'Il codice della sua pagina pubblica',
      lang: 'Lingua della pagina e delle lettere',
      textLang: 'Lingua del testo firmato',
      textVersion: 'Versione di quel testo',
    },
    recipients: 'Per chi',
    narrowed:
      'Con un paese o un tipo si danno solo i numeri che l’intero elenco dà per quel paese: gli altri direbbero chi c’è dietro.',
    confidential: 'Con le firme riservate',
    reason: 'Perché',
    reasonHint:
      'È annotato nel registro, dove nulla si cancella, e detto agli altri responsabili. Non vi nomini nessuno.',
    format: 'Formato',
    take: 'Scaricare',
    withFilters: 'Esportare con questi filtri',
    ownData: {
      title: 'I Suoi dati',
      hint: 'Tutto ciò che è conservato di questa firma: ciò che Lei ha detto, i Suoi consensi parola per parola, ciò che Le è stato scritto e deciso, le edizioni in cui figura. Un file JSON.',
      take: 'Scaricare i miei dati',
      deskTitle: 'I dati di chi ha firmato',
      deskHint:
        'Tutto ciò che è conservato di questa firma e può essere detto a chi ha firmato, se lo chiede: nulla di altre persone, nessuna nota degli organizzatori. CSV e XLSX hanno una riga per ogni dato. Gli altri responsabili ne sono avvisati.',
    },
  },
} satisfies typeof source;
