import type { promises as source } from '../fr/promises';

export const promises = {
  capacities: {
    'organisation-decision': 'L’organizzazione ha deciso',
    'mandated-officer': 'Responsabile con mandato',
    personal: 'A titolo personale *',
  },
  declarations: {
    'organisation-decision':
      'La nostra organizzazione ha deciso di firmare questo appello e mi ha dato l’incarico di renderlo noto.',
    'mandated-officer': 'Firmo a nome dell’organizzazione, in virtù del mandato che esercito in essa.',
    personal: 'Firmo a titolo personale; l’organizzazione è citata solo per dire chi sono.',
  },
  visibilities: {
    public: 'Pubblica',
    'country-only': 'Solo il paese',
    confidential: 'Riservata',
  },
  visibilityHints: {
    public:
      'Il nome dell’organizzazione compare nell’elenco, sotto il suo paese, con gli altri dati che Lei fornisce su di essa. ' +
      'A titolo personale, il Suo nome compare a parte.',
    'country-only':
      'Si legge soltanto che un’organizzazione del Suo paese sostiene l’appello. A titolo personale, Lei è solo un numero.',
    confidential: 'La firma è solo un numero nel totale. Il Suo nome è facoltativo.',
  },
  consents: {
    consentProcess: () =>
      'Accetto che queste informazioni, che possono rivelare opinioni politiche o un’appartenenza sindacale, ' +
      'siano conservate e lette da chi raccoglie le firme, soltanto per questo appello.',
    consentPublishName: () =>
      'Accetto che il mio nome e la mia carica siano pubblicati accanto al nome dell’organizzazione.',
    consentDeliver: (country) =>
      'Accetto che questa firma, così come compare in pubblico, sia consegnata alle autorità interessate ' +
      `(${country}).`,
    consentDeliverOthers: () =>
      'Accetto che questa firma, così come compare in pubblico, sia consegnata anche a organizzazioni ' +
      'internazionali, ai nostri governi e alla stampa.',
    consentUpdates: () => 'Desidero ricevere notizie di questo appello.',
    consentPublishMessage: () =>
      'Il messaggio può essere pubblicato accanto al nome dell’organizzazione, se gli organizzatori lo decidono.',
  },
  risks: {
    title: 'Prima di scegliere',
    sentences: [
      'Ciò che scrive qui è letto dagli organizzatori, conservato su questo server e noto al fornitore di posta.',
      'Gli altri vedono solo ciò che Lei sceglie qui sotto, e solo dopo una verifica.',
      'Una lettera resterà nella casella di posta che indica: se questo conta, ne usi una che nessun altro apra.',
      'Può ritirare tutto da questo sito in qualsiasi momento, ma ciò che è stato pubblicato o consegnato non può essere richiamato.',
    ],
  },
  promisesUnread:
    'La traduzione di queste frasi non è ancora stata riletta da una persona di madrelingua italiana. A impegnarLa è la frase originale, accanto.',
} satisfies typeof source;
