import type { pack as source } from '../fr/pack';
import { inNumbers } from '../plural';

const { counted, plural } = inNumbers('it');

export const pack = {
  pack: {
    edition: (n) => `Edizione ${counted(n)}`,
    frozenOn: (day) => `Elenco chiuso in data ${day}`,
    code: 'Codice',
    page: (n, of) => `Pagina ${n} di ${of}`,
    toAuthorities: (country) => `All’attenzione delle autorità interessate (${country})`,
    toOthers: 'All’attenzione delle organizzazioni internazionali, dei governi e della stampa',
    noneNamed: 'Nessuna organizzazione è nominata',
    persons: (n) =>
      plural(n, { 1: 'Una persona a titolo personale', other: `${counted(n)} persone a titolo personale` }),
    removed: (n) =>
      plural(n, {
        1: 'Un’iscrizione è stata tolta da quando questo elenco è chiuso.',
        other: `${counted(n)} iscrizioni sono state tolte da quando questo elenco è chiuso.`,
      }),
    isNew: 'nuova',
    news: (n) =>
      plural(n, {
        1: 'Un’iscrizione è nuova rispetto all’edizione precedente.',
        other: `${counted(n)} iscrizioni sono nuove rispetto all’edizione precedente.`,
      }),
    contents: 'Indice',
    letterTitle: 'La lettera',
    addressees: 'Destinatari',
    appealIn: (language) => `L’appello, in ${language}`,
    countsTitle: 'I numeri',
    byKind: 'Per tipo',
    byCountry: 'Per paese',
    listTitle: 'Le organizzazioni, per paese',
    marks:
      'Ogni organizzazione è data nella sua scrittura, seguita dalla forma latina del nome. Gli otto segni in fondo alla riga permettono di ritrovarla nel manifesto.',
    messagesTitle: 'Allegato: i messaggi',
    messagesNote: 'Ogni messaggio è quello dell’organizzazione o della persona nominata, nella sua lingua.',
    checkTitle: 'Come verificare questo elenco',
    checkCode: (code) =>
      `Ogni pagina porta il codice ${code}. Sono i primi venti segni dell’impronta SHA-256 del manifesto di questa edizione.`,
    checkManifest:
      'Il manifesto è un file pubblico. Dice l’appello, i testi firmati, i numeri, la data e un’impronta per ogni iscrizione; non nomina nessuno. Si legge a questo indirizzo:',
    checkFile:
      'Per verificare, salvate il manifesto con il nome manifest.json e digitate questo comando. Il risultato deve cominciare con il codice:',
    checkEntry:
      'Per ritrovare un’iscrizione, cercate i suoi otto segni nel manifesto: un’impronta di «entries» comincia con essi.',
    shortTitle: 'L’elenco in breve',
    moreCountries: (n) => plural(n, { 1: 'e un altro paese', other: `e altri ${counted(n)} paesi` }),
  },
  coveringLetter: {
    subject: 'Oggetto:',
    enclosed: (n) => `Allegato: l’elenco dei firmatari, edizione ${counted(n)}.`,
    salutation: 'Gentili Signore, egregi Signori,',
    opening: (organisations, countries, issuer, day) =>
      `ci rivolgiamo a voi a nome ${plural(organisations, {
        1: 'dell’organizzazione firmataria',
        other: `di ${counted(organisations)} organizzazioni`,
      })}${plural(countries, { 0: '', 1: '', other: ` di ${counted(countries)} paesi` })}, a seguito dell’appello in data ${day} (${issuer}).`,
    facts: (summary) => `I fatti sono i seguenti. ${summary}`,
    demands: 'Insieme a tutte queste organizzazioni, esigiamo:',
    request:
      'L’elenco completo è allegato a questa lettera; ogni nome vi compare con l’accordo dell’organizzazione. Vi chiediamo di comunicarci per iscritto il seguito che darete a queste richieste.',
    closing: 'Vogliate gradire l’espressione della nostra alta considerazione.',
  },
  handingOver: {
    addressee: 'Destinatario',
    appeal: 'Appello',
    documents: 'Documenti',
    documentsNamed: 'La lettera, l’elenco dei firmatari e la sua forma breve',
    when: 'Data e ora',
    where: 'Luogo',
    name: 'Nome e carica',
    signature: 'Firma',
    receiptTitle: 'Ricevuta',
    receiptSaid: 'I documenti indicati qui sotto sono stati ricevuti oggi.',
    receiptOnly: 'Questa ricevuta attesta la consegna dei documenti, e nient’altro.',
    stamp: 'Timbro',
    refusalTitle: 'Verbale di rifiuto',
    refusalSaid:
      'I sottoscritti attestano che i documenti indicati qui sotto sono stati presentati al destinatario e non sono stati accettati.',
    answered: 'Chi ha risposto (nome e carica, se noti)',
    words: 'Che cosa è stato detto o fatto',
    after: 'Che cosa si è fatto poi dei documenti (posta, raccomandata, cassetta delle lettere)',
    witness: (n) => `Testimone ${counted(n)}`,
    witnessName: 'Nome e organizzazione',
  },
  readme: {
    title: 'DA LEGGERE PRIMA DELLA CONSEGNA',
    handOver:
      'La cartella 1-hand-over può essere consegnata, su carta o in file. Nomina chi ha accettato di essere nominato in questa consegna, e nessun altro.',
    only: 'Questa edizione va solo a coloro per cui è stata chiusa: i consensi dati differiscono da un destinatario all’altro.',
    keep: 'La cartella 2-keep resta a voi: le sue tabelle si copiano e si ordinano troppo facilmente. Non consegnatela a nessuno. Solo manifest.json è pubblico: non nomina nessuno.',
    again:
      'Se un’organizzazione si ritira prima della consegna, rifate questa cartella: l’attuale la nomina ancora. Ciò che è stato consegnato non si riprende.',
    pen: 'Alla consegna, fate timbrare la ricevuta. In caso di rifiuto, compilate il verbale sul posto, con due testimoni.',
    files: {
      letter: 'la lettera a ogni destinatario, nella sua lingua e in quella dell’appello',
      book: 'l’appello, l’elenco completo e i messaggi, uno per lingua',
      shortForm: 'l’elenco in breve, su un foglio',
      receipt: 'la ricevuta, da timbrare',
      refusal: 'il verbale di rifiuto, per due testimoni',
      list: 'l’elenco in tabelle e in dati; lo schema spiega ogni campo',
      manifest: 'ciò che è stato chiuso, senza un nome; la sua impronta SHA-256 comincia con il codice',
      sums: 'l’impronta di ogni file',
    },
    check: 'Per verificare che nulla sia cambiato, digitate questi comandi dove l’archivio è stato aperto:',
  },
} satisfies typeof source;
