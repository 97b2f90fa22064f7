import type { letters as source } from '../fr/letters';
import { inNumbers } from '../plural';

const { counted, plural } = inNumbers('it');

export const letters = {
  letters: {
    greeting: 'Buongiorno,',
    standing: {
      unconfirmed: 'È ancora da confermare.',
      waiting: 'È confermata; gli organizzatori la stanno verificando.',
      returned: 'Gli organizzatori Le hanno posto una domanda.',
      held: 'Gli organizzatori la stanno verificando di nuovo.',
      accepted: 'È accettata.',
      refused: 'Non è stata accettata.',
      withdrawn: 'È ritirata.',
    },
    confidentialSignature: 'Una firma riservata',
    supports: (appeal) => `Sostiene l’appello «${appeal}».`,
    privatePage: 'Aprire la Sua pagina privata',
    ifTheButtonFails: 'Se il pulsante non si apre, copi per intero questo indirizzo:',
    keepForYourself:
      'Questo collegamento è la chiave della Sua pagina privata: chi l’ha può agire al Suo posto. Non lo trasmetta.',
    notYou: 'Non era Lei?',

    confirm: {
      subject: (organisation) =>
        organisation === null
          ? 'Un collegamento da aprire per confermare'
          : `Confermi la firma dell’organizzazione «${organisation}»`,
      preview: 'Apra il collegamento, rilegga, confermi. Altrimenti tutto si cancella dopo 30 giorni.',
      intro: (organisation) =>
        organisation === null
          ? 'Una firma riservata è stata depositata con questo indirizzo.'
          : `Una firma per l’organizzazione «${organisation}» è stata depositata con questo indirizzo.`,
      pending: 'Conterà solo dopo la conferma.',
      button: 'Rileggere e confermare',
      next: 'E poi',
      steps: [
        'Il collegamento apre la Sua pagina privata: la firma, e ciò che ne vedranno gli altri. Aprirla non cambia nulla.',
        'Su questa pagina, un pulsante conferma la firma.',
        'Gli organizzatori la verificano. Nulla è pubblico prima della loro approvazione; una lettera Le dirà la loro decisione.',
        'Il collegamento attende 30 giorni. Riceverà al massimo un promemoria.',
      ],
      notYou: 'Non faccia nulla. Senza conferma, tutto si cancella dopo 30 giorni, e nessuno ne è avvertito.',
    },

    reminder: {
      subject: (organisation) =>
        organisation === null
          ? 'Promemoria: un collegamento attende la Sua conferma'
          : `Promemoria: la firma dell’organizzazione «${organisation}» attende la Sua conferma`,
      preview: 'Basta un pulsante. Non ci sarà un altro promemoria.',
      intro: (organisation) =>
        organisation === null
          ? 'Una firma riservata, depositata con questo indirizzo, attende ancora la Sua conferma.'
          : `Una firma per l’organizzazione «${organisation}», depositata con questo indirizzo, attende ancora la Sua conferma.`,
      last: 'Non ci sarà un altro promemoria. Una firma che nessuno conferma si cancella 30 giorni dopo il deposito.',
      notYou: 'Non faccia nulla: tutto si cancellerà, e nessuno ne è avvertito.',
    },

    already: {
      subject: (organisation) =>
        organisation === null ? 'La Sua firma c’è già' : `La firma dell’organizzazione «${organisation}» c’è già`,
      preview: 'Non è cambiato nulla.',
      intro: (organisation) =>
        organisation === null
          ? 'Una firma riservata è stata appena depositata di nuovo con questo indirizzo.'
          : `Una firma per l’organizzazione «${organisation}» è stata appena depositata di nuovo con questo indirizzo.`,
      unchanged: 'C’era già: non è cambiato nulla.',
      change: 'Per correggerla o ritirarla, apra la Sua pagina privata.',
      notYou: 'Non faccia nulla: non è cambiato nulla, e nessuno ne è avvertito.',
    },

    links: {
      subject: 'I collegamenti delle Sue firme',
      preview: 'Sono stati chiesti per questo indirizzo.',
      intro: (number) =>
        plural(number, {
          1: 'Ecco la firma depositata con questo indirizzo, e il collegamento della sua pagina privata.',
          other: `Ecco le ${number} firme depositate con questo indirizzo, e i collegamenti delle loro pagine private.`,
        }),
      keepForYourself: 'Questi collegamenti sono chiavi: chi li ha può agire al Suo posto. Non li trasmetta.',
      notYou:
        'Qualcuno ha inserito questo indirizzo per chiedere questi collegamenti; sono stati inviati soltanto qui. Non faccia nulla.',
    },

    delivered: {
      subject: (organisation) =>
        organisation === null
          ? 'La Sua firma è stata consegnata'
          : `Il nome dell’organizzazione «${organisation}» è stato consegnato`,
      preview: 'A chi, quando, e il codice che mostra che cosa è stato consegnato.',
      intro: (organisation) =>
        organisation === null
          ? 'L’elenco in cui figura la Sua firma è stato consegnato.'
          : `L’elenco in cui figura l’organizzazione «${organisation}» è stato consegnato.`,
      to: (office) => `A: ${office}`,
      way: (way) => `Come: ${way}`,
      day: (day) => `Data: ${day}`,
      witness:
        'Conservi questa lettera. Il codice è stampato su ogni pagina di ciò che è stato consegnato, e compare sulla pagina pubblica di questa edizione: se i due codici sono uguali, non vi è stato cambiato nulla.',
      more: 'La Sua pagina privata dirà quale esito ha avuto.',
    },
    answered: {
      subject: (organisation) =>
        organisation === null
          ? 'È arrivata una risposta'
          : `Una risposta all’appello sostenuto dall’organizzazione «${organisation}»`,
      preview: 'Da chi viene, e dove leggerla.',
      intro: 'È arrivata una risposta a ciò che era stato consegnato.',
      from: (office) => `Da: ${office}`,
      day: (day) => `Data: ${day}`,
      more: 'Può leggerla sulla Sua pagina privata. Riceve questa lettera perché ha chiesto notizie.',
    },
    accepted: {
      subject: (organisation) =>
        organisation === null
          ? 'La Sua firma è accettata'
          : `La firma dell’organizzazione «${organisation}» è accettata`,
      preview: 'Grazie. Ecco ciò che è pubblico, e come cambiarlo.',
      intro: (organisation) =>
        organisation === null
          ? 'Gli organizzatori hanno verificato la Sua firma riservata e l’hanno accettata. Grazie.'
          : `Gli organizzatori hanno verificato la firma dell’organizzazione «${organisation}» e l’hanno accettata. Grazie.`,
      publicTitle: 'Ciò che è pubblico ora',
      publicNow: (organisation) =>
        organisation === null
          ? 'Nulla di ciò che ha scritto: la firma è solo un numero nel totale.'
          : 'Ciò che ha scelto di mostrare, e nient’altro. La Sua pagina privata dice esattamente che cosa.',
      change:
        'Lì può in ogni momento correggere la firma, mostrarne di meno o ritirarla. Ciò che toglie scompare subito; ' +
        'ciò che aggiunge è prima verificato.',
    },

    returned: {
      subject: (organisation) =>
        organisation === null
          ? 'Una domanda degli organizzatori'
          : `Una domanda sulla firma dell’organizzazione «${organisation}»`,
      preview: 'Gli organizzatori attendono la Sua risposta sulla Sua pagina privata.',
      intro: (organisation) =>
        organisation === null
          ? 'Gli organizzatori hanno letto la Sua firma riservata e Le pongono una domanda.'
          : `Gli organizzatori hanno letto la firma dell’organizzazione «${organisation}» e Le pongono una domanda.`,
      question: 'La loro domanda',
      answer: 'Risponda sulla Sua pagina privata: è lì che leggeranno la risposta.',
      button: 'Rispondere',
      meanwhile: (staysAccepted) =>
        staysAccepted
          ? 'Fino ad allora, ciò che era accettato resta accettato.'
          : 'Fino ad allora, la firma non è pubblica.',
    },

    paper: {
      subject: (organisation) =>
        organisation === null
          ? 'Una firma su carta, da confermare'
          : `La firma su carta dell’organizzazione «${organisation}»`,
      preview: 'Rilegga ciò che è stato rilevato dal foglio: confermi, corregga o ritiri.',
      intro: (organisation) =>
        organisation === null
          ? 'Un organizzatore ha rilevato una firma riservata da un foglio di carta su cui è scritto questo indirizzo.'
          : `Un organizzatore ha rilevato la firma dell’organizzazione «${organisation}» da un foglio di carta su cui è scritto questo indirizzo.`,
      collected: (day, place) =>
        place === null
          ? `Il foglio è stato raccolto in data ${day}.`
          : `Il foglio è stato raccolto in data ${day}: ${place}.`,
      next: 'Che cosa può fare',
      steps: [
        'Se tutto è giusto, confermi con un pulsante: gli organizzatori sapranno che viene proprio da Lei.',
        'Se qualcosa è sbagliato, lo corregga.',
        'Se non ha firmato, o non lo vuole più, ritiri la firma: tutto ciò che è stato scritto di Lei è cancellato.',
      ],
      button: 'Rileggere e confermare',
      meanwhile: 'Nulla è pubblico prima dell’approvazione degli organizzatori; una lettera Le dirà la loro decisione.',
    },

    refused: {
      subject: (organisation) =>
        organisation === null
          ? 'La Sua firma non è stata accettata'
          : `La firma dell’organizzazione «${organisation}» non è stata accettata`,
      subjectOfCorrection: (organisation) =>
        organisation === null
          ? 'La Sua correzione non è stata accettata'
          : `La correzione dell’organizzazione «${organisation}» non è stata accettata`,
      preview: 'Ecco la ragione che danno gli organizzatori.',
      intro: (organisation) =>
        organisation === null
          ? 'Gli organizzatori hanno letto la Sua firma riservata e non l’hanno accettata.'
          : `Gli organizzatori hanno letto la firma dell’organizzazione «${organisation}» e non l’hanno accettata.`,
      introOfCorrection: (organisation) =>
        organisation === null
          ? 'Gli organizzatori hanno letto la correzione della Sua firma riservata e non l’hanno accettata.'
          : `Gli organizzatori hanno letto la correzione della firma dell’organizzazione «${organisation}» e non l’hanno accettata.`,
      reason: 'La loro ragione',
      outcome: 'La firma non è né pubblica né contata.',
      outcomeOfCorrection: 'La firma resta accettata, così com’era.',
      change: 'Sulla Sua pagina privata può rileggerla, o ritirarla: ciò che ha scritto è allora cancellato.',
    },

    objection: {
      subject: (organisation) =>
        organisation === null
          ? 'Una contestazione da confermare'
          : `Confermi la Sua contestazione a proposito dell’organizzazione «${organisation}»`,
      preview: 'Apra il collegamento e confermi. Altrimenti tutto si cancella dopo 30 giorni.',
      intro: (organisation) =>
        organisation === null
          ? 'Qualcuno ha detto, con questo indirizzo, che un’organizzazione non ha firmato un appello.'
          : `Qualcuno ha detto, con questo indirizzo, che l’organizzazione «${organisation}» non ha firmato l’appello in cui compare il suo nome.`,
      appeal: (title) =>
        title === null ? 'L’appello non è nominato in questa lettera.' : `Si tratta dell’appello «${title}».`,
      pending: 'Non si fa nulla prima che Lei confermi.',
      button: 'Rileggere e confermare',
      next: 'E poi',
      steps: [
        'Il collegamento apre una pagina in cui un pulsante conferma la contestazione. Aprirla non cambia nulla.',
        'Gli organizzatori sono allertati. L’organizzazione firmataria legge ciò che Lei dice, ma né il Suo nome né il Suo indirizzo.',
        'Gli organizzatori decidono; una lettera Le dice la loro ragione.',
      ],
      notYou: 'Non faccia nulla. Senza conferma, tutto si cancella dopo 30 giorni, e nessuno ne è avvertito.',
    },

    objectionAnswered: {
      subject: (organisation) =>
        organisation === null
          ? 'La risposta alla Sua contestazione'
          : `La risposta alla Sua contestazione a proposito dell’organizzazione «${organisation}»`,
      preview: 'Gli organizzatori hanno deciso. Ecco la loro ragione.',
      outcome: (upheld) =>
        upheld
          ? 'Gli organizzatori Le danno ragione: la firma è rifiutata, non è né pubblica né contata.'
          : 'Gli organizzatori hanno verificato, e ritengono che la firma sia dell’organizzazione.',
      reason: 'La loro ragione',
      button: 'Rivedere la contestazione',
    },

    objected: {
      subject: (organisation) =>
        organisation === null
          ? 'La Sua firma è contestata'
          : `La firma dell’organizzazione «${organisation}» è contestata`,
      preview: 'Legga ciò che è detto, e risponda sulla Sua pagina privata.',
      intro: (organisation) =>
        organisation === null
          ? 'Qualcuno dice che l’organizzazione della Sua firma riservata non ha firmato.'
          : `Qualcuno dice che l’organizzazione «${organisation}» non ha firmato.`,
      said: 'Ciò che è detto',
      meanwhile: (tookOut) =>
        tookOut
          ? 'Viene da un indirizzo che appartiene all’organizzazione stessa: la firma non è più pubblica fino alla decisione degli organizzatori.'
          : 'La firma resta così com’è fino alla decisione degli organizzatori.',
      answer: 'Risponda sulla Sua pagina privata: gli organizzatori leggono la Sua risposta prima di decidere.',
      button: 'Leggere e rispondere',
    },

    objectionResolved: {
      subject: (organisation) =>
        organisation === null
          ? 'La contestazione della Sua firma è risolta'
          : `La contestazione della firma dell’organizzazione «${organisation}» è risolta`,
      preview: 'Gli organizzatori hanno deciso. Ecco la loro ragione.',
      outcome: (organisation, upheld) => {
        const of =
          organisation === null ? 'della Sua firma riservata' : `della firma dell’organizzazione «${organisation}»`;
        return upheld
          ? `Gli organizzatori hanno accolto la contestazione ${of}: la firma è rifiutata.`
          : `Gli organizzatori hanno verificato, e respinto la contestazione ${of}.`;
      },
      reason: 'La loro ragione, così come la leggono le due parti',
    },

    objectionAlert: {
      subject: (appeal) =>
        appeal === null ? 'Una firma è contestata' : `Una firma dell’appello «${appeal}» è contestata`,
      preview: 'La attende nell’ufficio degli organizzatori.',
      intro: 'Qualcuno dice che un’organizzazione dell’elenco non ha firmato, e l’ha confermato per posta elettronica.',
      meanwhile: (tookOut) =>
        tookOut
          ? 'L’indirizzo è nel dominio che avete verificato proprio per questa organizzazione: la firma non è più pubblica fino alla vostra decisione.'
          : 'La firma resta pubblica fino alla vostra decisione.',
      where: 'Le contestazioni sono qui:',
    },

    handedOver: {
      subject: (organisation) =>
        organisation === null
          ? 'Una firma Le è affidata'
          : `La firma dell’organizzazione «${organisation}» Le è affidata`,
      preview: 'Ecco il collegamento della sua pagina privata; quelli di prima non aprono più nulla.',
      intro: (organisation) =>
        organisation === null
          ? 'Gli organizzatori Le affidano una firma riservata, su richiesta Sua o della Sua organizzazione.'
          : `Gli organizzatori Le affidano la firma dell’organizzazione «${organisation}», su richiesta Sua o dell’organizzazione.`,
      links: 'Il collegamento di questa lettera è il solo: quelli inviati prima non aprono più nulla.',
      change: 'Il nome e la carica che compaiono cambiano solo se Lei li corregge su quella pagina.',
      notYou: 'Non apra il collegamento, e lo dica agli organizzatori: il contatto è in fondo a questa lettera.',
    },

    daily: {
      subject: (n) =>
        plural(n, { 1: 'Una cosa La attende nell’ufficio', other: `${n} cose La attendono nell’ufficio` }),
      preview: 'Numeri, e l’impronta del registro.',
      intro: 'Ecco che cosa La attende nell’ufficio degli organizzatori.',
      toDecide: (n) => plural(n, { 1: 'Una firma da decidere.', other: `${n} firme da decidere.` }),
      passedToMe: (n) =>
        plural(n, { 1: 'Una firma è stata passata a Lei.', other: `${n} firme sono state passate a Lei.` }),
      objections: (n) => plural(n, { 1: 'Una contestazione da risolvere.', other: `${n} contestazioni da risolvere.` }),
      stuckLetters: (n) => plural(n, { 1: 'Una lettera non è partita.', other: `${n} lettere non sono partite.` }),
      answersDue: (n) =>
        plural(n, {
          1: 'Una consegna è rimasta senza risposta entro il termine fissato.',
          other: `${counted(n)} consegne sono rimaste senza risposta entro il termine fissato.`,
        }),
      exports: (n) =>
        plural(n, {
          1: 'Un’esportazione è stata scaricata.',
          other: `${n} esportazioni sono state scaricate.`,
        }),
      eraseOn: (day) => `Gli indirizzi di un appello chiuso si cancellano in data ${day}.`,
      where: 'L’ufficio è qui:',
      chain: 'La fine del registro',
      head: (n, hash) => `Atto n. ${n}, impronta ${hash}`,
      chainHint:
        'Conservi questa lettera: il registro dell’ufficio deve dare la stessa impronta per questo numero, oggi e in seguito.',
    },
    days: {
      closesOn: (day) => `Ultimo giorno in cui si raccolgono le firme: ${day}.`,
      handoverOn: (day) => `L’elenco sarà consegnato in data ${day}.`,
    },
    foot: {
      automatic: 'Questa lettera è stata inviata automaticamente.',
      runBy: (who) => `Chi gestisce questo sito: ${who}`,
      contact: (contact) => `Contatto: ${contact}`,
      hostingCountry: (country) => `Paese in cui è ospitato il sito: ${country}`,
      keptFor: (time) => `Dati conservati: ${time}`,
    },
    exportTaken: {
      subject: 'Sono stati esportati dei dati',
      intro: (who, when) => `${who} ha scaricato un’esportazione. Quando: ${when}.`,
      what: {
        internal: 'È l’elenco interno, con gli indirizzi di posta elettronica.',
        'own-data': 'Sono i dati di una sola firma.',
      },
      reason: 'La ragione data:',
      where: 'Lo dice anche il registro dell’ufficio, a questo indirizzo:',
    },
    newWayIn: {
      subject: {
        invited: 'È stato creato un collegamento da organizzatore',
        added: 'C’è un nuovo organizzatore',
        link: 'Sta per essere scelta una nuova password',
        role: 'Il ruolo di un organizzatore è cambiato',
        codes: 'I codici di un organizzatore sono stati tolti',
        removed: 'Un organizzatore non entra più',
      },
      preview: 'Questo è inviato a ogni responsabile.',
      intro: {
        invited: 'È stato appena creato un collegamento per diventare organizzatore. Serve una volta, entro 24 ore.',
        added: 'Un collegamento di invito è stato usato: qualcuno è appena entrato nell’ufficio per la prima volta.',
        link: 'È stato appena creato un collegamento con cui un organizzatore sceglie un’altra password. Serve una volta, entro 24 ore.',
        role: 'Il ruolo o i paesi di un organizzatore sono appena cambiati.',
        codes: 'I codici del telefono di un organizzatore sono appena stati tolti: ora basta la sua password.',
        removed: 'Un organizzatore non entra più nell’ufficio. Ciò che è stato deciso resta sotto il suo nome.',
      },
      where: 'Chi, e da parte di chi: lo dicono l’ufficio e il suo registro, a questo indirizzo:',
      unexpected: 'Se non se lo aspetta, ne parli con gli altri responsabili, a voce.',
    },
  },
} satisfies typeof source;
