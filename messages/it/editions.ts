import type { editions as source } from '../fr/editions';
import { inNumbers } from '../plural';

const { counted, plural } = inNumbers('it');

export const editions = {
  editions: {
    title: 'Edizioni e consegne',
    intro:
      'Un’edizione è l’elenco così come viene consegnato: chiuso, numerato, verificabile con un codice. Non vi cambia più nulla; se qualcuno si ritira, la sua iscrizione ne viene cancellata e l’edizione si può ancora verificare.',
    none: 'Nessuna edizione è ancora chiusa.',
    prepare: 'Preparare un’edizione',
    recipients: {
      authorities: 'per le autorità interessate',
      others: 'per le organizzazioni internazionali, i nostri governi e la stampa',
    },
    number: (n) => `Edizione ${counted(n)}`,
    columns: {
      number: 'Edizione',
      recipients: 'Per chi',
      frozen: 'Data di chiusura',
      counts: 'Contenuto',
      code: 'Codice',
    },
    organisations: (n) =>
      plural(n, { 0: 'nessuna organizzazione', 1: 'un’organizzazione', other: `${counted(n)} organizzazioni` }),
    countries: (n) => plural(n, { 0: 'nessun paese', 1: 'un paese', other: `${counted(n)} paesi` }),
    persons: (n) =>
      plural(n, {
        0: 'nessuno a titolo personale',
        1: 'una persona a titolo personale',
        other: `${counted(n)} persone a titolo personale`,
      }),
    isNew: (n) =>
      plural(n, {
        0: 'nessuna iscrizione nuova',
        1: 'un’iscrizione nuova',
        other: `${counted(n)} iscrizioni nuove`,
      }),
    previewTitle: (n) => `Come sarebbe l’edizione ${counted(n)}`,
    previewIntro: 'Non è ancora chiuso nulla. Ecco che cosa vi entrerebbe in questo momento.',
    wouldHold: 'Che cosa conterrebbe',
    byKind: 'Per tipo',
    byCountry: 'Per paese',
    onlyNumbers: 'Ciò che vi è soltanto un numero',
    unnamed: (n, of) => `${of}: ${counted(n)}`,
    unnamedOrganisations: 'organizzazioni non nominate',
    unnamedOf: (country) => `organizzazioni non nominate (${country})`,
    unnamedPersons: 'persone non nominate',
    leftOut: 'Che cosa resta fuori, e perché',
    withoutConsent: (n) =>
      plural(n, {
        0: 'Nessuna firma accettata è senza consenso a questa consegna.',
        1: 'Una firma accettata non ha dato il consenso a questa consegna.',
        other: `${counted(n)} firme accettate non hanno dato il consenso a questa consegna.`,
      }),
    undecided: (n) =>
      plural(n, {
        0: 'Nessuna firma confermata aspetta una decisione.',
        1: 'Una firma confermata aspetta una decisione.',
        other: `${counted(n)} firme confermate aspettano una decisione.`,
      }),
    unconfirmed: (n) =>
      plural(n, {
        0: 'Nessuna firma è senza conferma.',
        1: 'Una firma non è confermata.',
        other: `${counted(n)} firme non sono confermate.`,
      }),
    warnings: 'Da guardare prima',
    objected: (n) =>
      plural(n, {
        1: 'Un’iscrizione è contestata, e la contestazione è aperta.',
        other: `${counted(n)} iscrizioni sono contestate, e le contestazioni sono aperte.`,
      }),
    drafts: (languages) => `Alcune firme riguardano una traduzione che nessuno ha riletto (lingua: ${languages}).`,
    latinTitle: 'Nomi senza lettere latine',
    latinIntro:
      'Chi non legge questa scrittura non sa di chi si tratta. È proposta una forma, lettera per lettera; la corregga o la cancelli. È usata solo una volta conservata, e l’edizione dice che viene dagli organizzatori.',
    latin: 'In lettere latine',
    latinMore: (n) => plural(n, { 1: 'Seguirà un altro nome.', other: `Seguiranno altri ${counted(n)} nomi.` }),
    keepLatin: 'Conservare queste forme',
    lettersTitle: 'La lettera che la accompagna',
    lettersIntro:
      'Una lettera nella lingua dell’appello, e una in quella di ogni destinatario. È chiusa con l’edizione.',
    letterWritten: 'scritta',
    letterMissing: 'da scrivere',
    writeLetter: 'Scrivere la lettera',
    letterTitle: (language) => `La lettera (lingua: ${language})`,
    letterhead: 'Intestazione',
    letterheadHint: 'Chi scrive: nome, indirizzo, contatto. Una riga ciascuno.',
    placeAndDay: 'Luogo e data',
    body: 'La lettera',
    bodyHint:
      'Un paragrafo tra due righe vuote. Dove si trova {demands}, le rivendicazioni sono stampate parola per parola.',
    signers: 'Chi firma la lettera',
    signersHint: 'Un nome e una carica per riga.',
    keepLetter: 'Conservare la lettera',
    addresseesTitle: 'A chi va',
    addresseesIntro: 'Spunti i destinatari di questa edizione; ciascuno avrà la propria lettera e la propria ricevuta.',
    noAddressee: 'Nessun destinatario è ancora annotato.',
    freeze: 'Chiudere l’edizione',
    freezeHint: 'Dopo non vi cambia più nulla. Le firme tardive entreranno nella successiva.',
    done: {
      letter: 'La lettera è conservata.',
      latin: 'Le forme sono conservate.',
      frozen: 'L’edizione è chiusa.',
      changed: 'Qualcosa è cambiato mentre leggeva. Rilegga ciò che segue, poi chiuda l’edizione.',
      empty: 'Non c’è ancora nessuno da nominare né da contare.',
      'no-letter': 'Manca la lettera nella lingua dell’appello o di un destinatario.',
      asked: 'I file sono stati richiesti.',
      cancelled: 'La preparazione è stata fermata.',
      gone: 'Questi file non ci sono più, o mostrano più di quanto ora sia permesso. Li prepari di nuovo.',
    },
    packTitle: 'I file',
    packIntro:
      'Un archivio, due cartelle: ciò che si consegna (PDF) e ciò che resta a voi. Si fa in mezzo minuto, e resta qui un giorno.',
    makePack: 'Preparare i file',
    cancelPack: 'Fermare la preparazione',
    takePack: 'Scaricare l’archivio',
    packStates: {
      due: 'La preparazione sta per cominciare.',
      making: 'In preparazione',
      made: 'I file sono pronti.',
      failed: 'Non è stato possibile preparare i file.',
      cancelled: 'La preparazione è stata fermata.',
    },
    packErrors: {
      memory:
        'È servita più memoria di quella permessa. Nient’altro ne risente; riprovi quando il server è meno carico.',
      glyph: 'Una lettera non esiste in nessuno dei caratteri tipografici.',
      time: 'Ci è voluto troppo tempo.',
      broken: 'La preparazione si è interrotta. Riprovi.',
      gone: 'L’edizione non c’è più.',
    },
    progress: (percent) => `${counted(percent)}%`,
    refreshes: 'Questa pagina si ricarica da sola.',
    publicPage: 'La pagina pubblica di questa edizione',
  },
  deliveries: {
    title: 'Ciò che viene consegnato',
    intro: 'Ogni edizione dell’elenco porta un codice. Chi ne ha una copia può verificare qui che sia proprio quella.',
    none: 'Non è ancora stato consegnato nulla.',
    frozenOn: (day) => `Elenco chiuso in data ${day}`,
    code: 'Codice',
    contains: 'Che cosa contiene',
    removedSince: (n) =>
      plural(n, {
        1: 'Da allora ne è stata tolta un’iscrizione.',
        other: `Da allora ne sono state tolte ${counted(n)} iscrizioni.`,
      }),
    files: 'File',
    manifest: 'Il manifesto',
    manifestHint: 'L’appello, i testi firmati, i numeri, la data e un’impronta per ogni iscrizione. Nessun nome.',
    list: 'Le organizzazioni',
    listHint:
      'Quelle che sono nominate, senza il nome di nessuna persona, ciascuna con ciò che serve per verificare la sua impronta.',
    checkTitle: 'Verificare una copia in un minuto',
    checkByEye: 'A occhio: il codice stampato su ogni pagina della Sua copia deve essere quello di questa pagina.',
    checkByCommand: 'Con un comando: salvi il manifesto, poi digiti questo. Il risultato comincia con il codice.',
    whole: 'L’impronta intera (SHA-256)',
    texts: 'I testi firmati',
    version: (n) => `versione ${counted(n)}`,
  },
} satisfies typeof source;
