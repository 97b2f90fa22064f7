import type { translations as source } from '../fr/translations';
import { inNumbers } from '../plural';

const { plural, counted } = inNumbers('it');

export const translations = {
  translations: {
    title: 'Traduzioni',
    intro:
      'Ogni lingua dell’appello, a che punto è, e chi l’ha riletta. Un testo pubblicato non cambia: ciò che viene corretto diventa una nuova versione.',
    original:
      'Il testo originale. Ciò che Lei vi cambia diventa, una volta pubblicato, una nuova versione; i brani tradotti sono allora da rivedere, e per chi ha firmato vale sempre il testo che ha letto.',
    language: 'Lingua',
    status: 'Ciò che è pubblicato',
    nothingPublished: 'ancora nulla',
    version: (n) => `versione ${counted(n)}`,
    work: 'In lavorazione',
    missing: (n) => plural(n, { 0: 'Tutto è tradotto', 1: 'Manca un brano', other: `Mancano ${counted(n)} brani` }),
    older: (n) =>
      plural(n, {
        0: 'Nulla è più vecchio dell’originale',
        1: 'Un brano è più vecchio dell’originale',
        other: `${counted(n)} brani sono più vecchi dell’originale`,
      }),
    unpublished: (n) =>
      plural(n, {
        0: 'Tutto ciò che è scritto è pubblicato',
        1: 'Un brano non è ancora pubblicato',
        other: `${counted(n)} brani non sono ancora pubblicati`,
      }),
    promises: 'Frasi di consenso',
    promisesRead: 'rilette',
    promisesUnread: 'non rilette',
    open: 'Tradurre',
    of: (language) => `Traduzione: ${language}`,
    sourceTitle: 'Originale',
    translationTitle: 'Traduzione',
    parts: {
      title: 'Titolo',
      issuer: 'Chi lancia l’appello',
      summary: 'Riassunto',
      demand: (n) => `Rivendicazione ${counted(n)}`,
      paragraph: (n) => `Paragrafo ${counted(n)}`,
      signedAs: 'Chi firma l’appello',
      office: (name) => `Carica di ${name}`,
    },
    issuerHint: 'Il nome che l’organizzazione dà a sé stessa in questa lingua, per intero.',
    absent: 'Non ancora tradotto',
    outdated: 'Nel frattempo l’originale è cambiato',
    fresh: 'Non ancora pubblicato',
    writtenBy: (who, day) => `${who}, in data ${day}`,
    save: 'Conservare questo brano',
    saved: 'Il brano è conservato.',
    changed:
      'Nel frattempo qualcuno ha cambiato questo brano. Le sue parole sono qui sotto; quelle scritte da Lei sono ancora nel campo.',
    theirs: 'Ciò che ha scritto l’altra persona',
    preview: 'Vedere la pagina come sarebbe',
    previewNote: 'Anteprima: questo testo non è pubblicato. I brani che mancano sono nella lingua dell’originale.',
    backToWork: 'Tornare alla traduzione',
    publishTitle: 'Pubblicare',
    publishIntro:
      'La pagina dell’appello mostra subito questo testo. Per chi ha firmato vale sempre la versione che ha letto.',
    publishStatus: 'Ciò che la pagina dice di questa traduzione',
    statuses: {
      official: 'Traduzione di chi ha lanciato l’appello',
      volunteer: 'Traduzione riletta da una persona di madrelingua',
      draft: 'Traduzione provvisoria, non riletta',
    },
    translator: 'Chi ha tradotto',
    translatorHint: 'Il nome così come deve comparire, o nulla.',
    publish: 'Pubblicare questa versione',
    published: 'È pubblicato.',
    notComplete: 'Non è pubblicato nulla: manca ancora un brano.',
    nothingNew: 'Non è pubblicato nulla: questo testo è già quello della pagina.',
    readTitle: 'Riletto da una persona di madrelingua',
    readIntro:
      'Da annotare quando una persona di madrelingua ha letto il testo per intero, accanto all’originale, e lo ritiene giusto.',
    readBy: 'Chi ha riletto',
    readByHint: 'Il nome compare sulla pagina dell’appello.',
    readOn: 'In che giorno',
    markRead: 'Annotare che è riletto',
    readNoted: 'La rilettura è annotata.',
    readChanged:
      'Non è annotato nulla: nel frattempo il testo è cambiato. È da rileggere; ciò che Lei ha scritto è ancora qui sotto.',
    readLast: (who, day) => `Riletto da ${who} in data ${day}.`,
    promisesTitle: 'Le frasi che impegnano: consensi, titolo a cui si firma, rischi',
    promisesIntro:
      'Arrivano con il programma. Finché nessuna persona di madrelingua le ha rilette, accanto ad esse compare il francese.',
    promisesReadTitle: 'Le frasi che impegnano sono rilette',
    readyTitle: 'Testi pronti',
    readyIntro: 'I testi che questo ufficio ha scritto nella lingua dell’originale, da scrivere anche in questa.',
    readyNone: 'Questo ufficio non ha ancora scritto testi pronti nella lingua dell’originale.',
    readyMissing: (n) =>
      plural(n, {
        0: 'Tutti i testi pronti sono tradotti',
        1: 'Manca un testo pronto',
        other: `Mancano ${counted(n)} testi pronti`,
      }),
    readyOlder: (n) =>
      plural(n, {
        0: 'Nessun testo pronto è più vecchio del suo originale',
        1: 'Un testo pronto è più vecchio del suo originale',
        other: `${counted(n)} testi pronti sono più vecchi del loro originale`,
      }),
    readyWrite: 'Conservare questo testo',
    fileTitle: 'Lavorare senza connessione',
    fileIntro:
      'Il file Markdown contiene l’originale e la traduzione. Lo traduca dove vuole, poi lo riporti: ogni brano è ripreso al suo posto.',
    download: 'Scaricare il file',
    file: 'Il file tradotto',
    bring: 'Riportare il file',
    brought: (n) =>
      plural(n, {
        0: 'Il file non cambia nulla.',
        1: 'Un brano è ripreso dal file.',
        other: `${counted(n)} brani sono ripresi dal file.`,
      }),
    fileErrors: {
      notText: 'Questo file non è un testo in UTF-8.',
      noHead: 'Il file non comincia con le righe tra --- che dicono l’appello e la lingua.',
      otherLanguage: 'Questo file è quello di un’altra lingua.',
      otherAppeal: 'Questo file è quello di un altro appello.',
      otherSource: 'L’originale è cambiato dopo questo file. Lo scarichi di nuovo.',
      changedSince:
        'Un brano che Lei ha cambiato è stato cambiato nel frattempo anche qui. Scarichi di nuovo il file e vi riporti le Sue parole.',
      tooLong: 'Un brano è troppo lungo.',
      noTitle:
        'A un testo pronto del file manca il titolo o il testo: la sua prima riga è il titolo, il resto è il testo.',
      strangePart: 'Un brano del file non è nell’appello: le sue righe che cominciano con ## sono cambiate.',
    },
  },
} satisfies typeof source;
