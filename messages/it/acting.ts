import type { acting as source } from '../fr/acting';

export const acting = {
  act: {
    title: 'Prendere un’iniziativa',
    intro:
      'Scrivere, farsi ricevere, fare un presidio, votare una mozione: ogni organizzazione può rivolgersi alle autorità, che abbia firmato l’appello o no. Ecco a chi, con quali parole, e come.',
    toWhomTitle: 'A chi rivolgersi',
    toWhomIntro:
      'Questo sito non scrive a nessuna autorità: a scrivere è la vostra organizzazione. Verificate ogni indirizzo prima di inviare.',
    country: 'I destinatari che si trovano in questo paese',
    countryHint: 'Scegliete il vostro per trovarvi un’ambasciata.',
    show: 'Mostrare',
    history: (day) => `È storia (noto in data ${day}).`,
    officeAlone: (day) =>
      `Ciò che questo sito sa di questo destinatario risale alla data ${day}: il testo riporta soltanto la carica o l’ufficio. Cercate il nome e l’indirizzo di oggi prima di inviare.`,
    knownOn: (day) => `Noto in data ${day}`,
    checkedOn: (day) => `Verificato in data ${day}`,
    notChecked: 'Da verificare: nessuno lo fa da molto tempo.',
    noAddress: 'Nessun indirizzo è noto con certezza.',
    writeTo: 'Scrivere a questo destinatario',
    noneThere: 'Qui non è noto nessun destinatario per questo paese.',
    noEmbassyTitle: 'Se non c’è un’ambasciata',
    noEmbassy: [
      'Scrivete direttamente alle autorità del paese stesso: per raccomandata, per fax o per posta elettronica.',
      'Un’ambasciata in un paese vicino è spesso competente per più paesi. Il ministero degli Esteri del vostro paese ne pubblica l’elenco.',
      'Rivolgetevi al vostro governo, o a una o un parlamentare che ponga la domanda.',
      'Andate davanti a un consolato, o davanti alla sede di un’impresa che lavora in quel paese.',
    ],
    wordsTitle: 'Con quali parole',
    wordsIntro: 'Rispondete a queste domande e il testo si compila da sé. Nulla ne è conservato su questo sito.',
    model: 'Quale testo?',
    models: {
      letter: 'Una lettera formale',
      appeal: 'L’appello, con le sue parole',
      motion: 'Una mozione da adottare',
    },
    modelHints: {
      letter: 'Una pagina: chi siete, i fatti, le rivendicazioni, la richiesta di una risposta. Per un’autorità.',
      appeal: 'Il testo dell’appello, che la vostra organizzazione fa proprio.',
      motion: 'Ciò che decide la vostra riunione, da inviare poi.',
    },
    organisation: 'Organizzazione',
    place: 'Luogo',
    date: 'Data',
    addressee: 'Destinatario',
    language: 'Lingua del testo',
    fill: 'Compilare il testo',
    filledTitle: 'Il vostro testo',
    filledIntro:
      'Cambiate ciò che volete, poi copiatelo, stampatelo o inviatelo. È soltanto su questa pagina: una volta chiusa, non ne resta nulla.',
    text: 'Il testo',
    textHint: 'Le rivendicazioni vanno dove si trova {demands}.',
    asPdf: 'In PDF',
    again: 'Aggiornare il testo da copiare',
    byMail: 'Aprire un messaggio di posta con questo testo',
    byMailHint: 'Parte dalla vostra casella di posta. Se si apre vuoto, copiate il testo qui sotto.',
    copyTitle: 'Da copiare',
    copyHint: 'Toccate il testo due volte: si seleziona per intero.',
    onSpotTitle: 'Sul posto',
    onSpot: [
      {
        title: 'Chiedere di essere ricevuti',
        text: 'Telefonate o scrivete qualche giorno prima: chi siete, quante persone sarete, che cosa consegnerete. Annotate il nome di chi vi risponde.',
      },
      {
        title: 'Portare con sé',
        text: 'La lettera firmata in due copie, un documento d’identità, qualcosa per scrivere, una o un testimone. Fate timbrare o firmare la vostra copia.',
      },
      {
        title: 'Se la porta resta chiusa',
        text: 'Mantenete la calma. Annotate l’ora, le parole e chi le ha dette. Il giorno stesso, inviate la lettera per fax e per raccomandata, scrivendovi che è stata rifiutata alla porta.',
      },
      {
        title: 'Scattare fotografie',
        text: 'Bastano la porta, lo striscione, la lettera. Non mostrate nessun volto senza consenso, e proprio nessuno dove è pericoloso.',
      },
    ],
    reportTitle: 'È fatto?',
    reportText:
      'Dite che cosa avete fatto e come siete stati ricevuti, anche se la porta è rimasta chiusa: anche ciò che le autorità fanno di ogni iniziativa è una notizia.',
    report: 'L’abbiamo fatto',
  },
  modelTexts: {
    placeAndDay: (place, day) => `${place}, ${day}`,
    organisationHere: '(nome dell’organizzazione)',
    addressHere: '(indirizzo postale, per la risposta)',
    placeHere: '(luogo)',
    dateHere: '(data)',
    personHere: '(nome, carica)',
    opening: (organisation, issuer, day) =>
      `noi, ${organisation}, ci rivolgiamo a voi a seguito dell’appello lanciato in data ${day} (${issuer}).`,
    weAre: '(Chi siamo: quanti iscritti, quali mestieri, quale affiliazione.)',
    demands: 'Insieme alle organizzazioni che sostengono questo appello, esigiamo:',
    request:
      'Vi chiediamo di risponderci per iscritto, e di dirci quale seguito darete a ciascuna di queste richieste.',
    signer: '(nome, carica, firma)',
    endorsed: (issuer, day) => `facciamo nostro l’appello lanciato in data ${day} (${issuer}):`,
    met: (day, place) => `Riunione in data ${day}, ${place}`,
    decides: (country) =>
      `Decide di sostenere questo appello, e chiede con esso alle autorità interessate (${country}):`,
    sends: (office) =>
      `Decide di inviare questa mozione al destinatario qui indicato, e di chiedere una risposta scritta: ${office}.`,
    mandates: (person) => `Dà a ${person} l’incarico di portare queste richieste al destinatario a suo nome.`,
  },
} satisfies typeof source;
