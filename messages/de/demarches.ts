import type { demarches as source } from '../fr/demarches';
import { inNumbers } from '../plural';

const { counted, plural } = inNumbers('de');

export const demarches = {
  demarches: {
    title: 'Die Aktionen',
    intro:
      'Was Organisationen bei den Behörden unternommen haben, wie sie empfangen wurden, was ihnen geantwortet wurde.',
    none: 'Noch ist hier keine Aktion veröffentlicht.',
    noneFound: 'Keine Aktion entspricht der Suche.',
    found: (n) => plural(n, { 0: 'Keine Aktion', 1: 'Eine Aktion', other: `${counted(n)} Aktionen` }),
    unnamed: (n) =>
      plural(n, {
        1: 'Eine weitere Aktion wird nicht gezeigt.',
        other: `${counted(n)} weitere Aktionen werden nicht gezeigt.`,
      }),
    act: 'Wie Sie eine Aktion machen',
    report: 'Sagen, was Sie getan haben',
    kinds: {
      letter: 'Brief, Fax oder E-Mail',
      delegation: 'Delegation',
      rally: 'Kundgebung oder Mahnwache',
      motion: 'Beschlossener Antrag',
      press: 'Pressemitteilung',
      parliament: 'Anfrage im Parlament',
      company: 'Aktion beim Unternehmen',
      government: 'Aktion bei der eigenen Regierung',
      meeting: 'Versammlung oder Flugblätter',
      other: 'Anderes',
    },
    outcomes: {
      received: 'persönlich entgegengenommen',
      'at-door': 'an der Tür angenommen',
      refused: 'Annahme verweigert',
      posted: 'Annahme verweigert, dann per Post geschickt',
      promised: 'Antwort zugesagt',
      replied: 'Antwort erhalten',
      none: 'keine Antwort',
      unknown: 'noch nicht bekannt',
    },
    kind: 'Art',
    country: 'Land',
    addressee: 'Adressat',
    outcome: 'Ergebnis',
    all: 'Alles',
    show: 'Zeigen',
    search: 'In den Aktionen suchen',
    period: (from, to) => `Vom ${from} bis zum ${to}`,
    anOrganisation: 'Eine Organisation, die hier nicht genannt wird',
    brought: 'Was übergeben wurde',
    replied: 'Was geantwortet wurde',
    more: 'Mehr dazu',
    contact: 'Kontakt',
    veiled: 'Zum Schutz derer, die gehandelt haben, werden weder Tag noch Ort, weder Worte noch Bilder gezeigt.',
    whole: 'Alle Aktionen',
    notOurs:
      'Ist Ihre Organisation hier irrtümlich oder durch Betrug genannt? Schreiben Sie denen, die dieses Verzeichnis führen:',
    lineTitle: 'Verlauf',
    lineIntro: 'Unterschriften, Aktionen und Übergaben, die neuesten zuerst.',
    signedThatMonth: (n) =>
      plural(n, {
        1: 'Eine Organisation hat unterzeichnet.',
        other: `${counted(n)} Organisationen haben unterzeichnet.`,
      }),
    byAddressee: 'Nach Adressaten',
    unanswered: (days) =>
      plural(days, { 1: 'seit einem Tag ohne Antwort', other: `seit ${counted(days)} Tagen ohne Antwort` }),
    forMachines: 'Dieses Verzeichnis für Programme',
  },
  reporting: {
    title: 'Sagen, was Sie getan haben',
    intro:
      'Ein Brief, eine Delegation, eine Kundgebung, ein Antrag: Sagen Sie es hier. Sie erhalten einen Brief per E-Mail, um zu bestätigen; nichts erscheint, bevor das Kampagnenkomitee es geprüft hat.',
    needed: 'Nötig sind nur die Antworten, bei denen nicht „freiwillig“ steht.',
    optional: 'Freiwillig.',
    who: 'Wer gehandelt hat',
    organisations: 'Organisationen',
    organisationsHint:
      'Eine je Zeile, in ihrer Sprache und ihrer Schrift. Es kommt nicht darauf an, ob sie den Aufruf unterzeichnet haben.',
    what: 'Was Sie getan haben',
    kind: 'Welcher Art?',
    inShort: 'In einer Zeile',
    inShortHint: 'Freiwillig, außer bei „Anderes“. Zum Beispiel: Mahnwache vor der Botschaft, fünfzig Personen.',
    addressee: 'An wen',
    noneOfThese: 'Keiner von diesen',
    otherAddressee: 'Ein anderer Adressat',
    otherAddresseeHint: 'Freiwillig. Wenn er nicht in der Liste steht: eher ein Amt oder eine Stelle als ein Name.',
    actedOn: 'Datum',
    actedOnHint: 'Wenn es länger gedauert hat, der erste Tag. Vor diesem Tag erscheint nichts.',
    until: 'Bis zum',
    untilHint: 'Freiwillig. Wenn es länger gedauert hat, der letzte Tag.',
    country: 'Land',
    countryHint: 'Wo es stattgefunden hat.',
    place: 'Stadt, Ort',
    text: 'Was übergeben wurde',
    textHint: 'Freiwillig. Der Text des Briefes oder des Antrags, so wie er ist.',
    lang: 'Sprache dessen, was Sie hier schreiben',
    howReceived: 'Wie Sie empfangen wurden',
    outcome: 'Ergebnis',
    reply: 'Was geantwortet wurde',
    replyHint:
      'Freiwillig. Der Wortlaut der Antwort, wenn Sie ihn haben. Es gilt dann als „Antwort erhalten“, außer nach einer Ablehnung.',
    link: 'Eine Seite, die davon berichtet',
    linkHint: 'Freiwillig. Beginnt mit https://',
    filesLater:
      'Fotos und Dokumente fügen Sie danach auf Ihrer privaten Seite hinzu, sobald Ihre Adresse bestätigt ist.',
    you: 'Wer es sagt',
    contact: 'Ihr Name und Ihre Funktion',
    contactHint: 'Freiwillig. Wird vom Kampagnenkomitee gelesen und nur veröffentlicht, wenn Sie einwilligen.',
    email: 'E-Mail-Adresse',
    emailHint: 'Wird nie veröffentlicht. Sie dient dazu, zu bestätigen und Ihnen zu dieser Aktion zu schreiben.',
    visibility: 'Was werden die anderen sehen?',
    visibilityChoice: 'Ihre Wahl',
    visibilities: {
      public: 'Alles',
      'country-only': 'Nur das Land',
      confidential: 'Nichts',
    },
    visibilityHints: {
      public: 'Es erscheinen die Organisationen und was Sie getan, übergeben und als Antwort erhalten haben.',
      'country-only':
        'Es erscheinen das Land, die Art, der Adressat, der Monat und das Ergebnis; kein Name, kein Text, kein Bild.',
      confidential: 'Die Aktion erscheint nur als Zahl.',
    },
    atRisk: (countries) =>
      `In diesen Ländern bleibt die Aktion vertraulich, wenn Sie nichts wählen; und was immer Sie wählen, weder Tag noch Ort, weder Ihre Worte noch Ihre Bilder erscheinen je: ${countries}.`,
    consentsTitle: 'Worin Sie einwilligen',
    consentsHint: 'Nur das erste Kästchen ist nötig.',
    consents: {
      consentProcess: () =>
        'Ich willige ein, dass diese Angaben, aus denen politische Meinungen oder eine Gewerkschaftszugehörigkeit ' +
        'hervorgehen können, von denen, die dieses Verzeichnis führen, aufbewahrt und gelesen werden, und zwar nur ' +
        'für diesen Aufruf.',
      consentPublishName: () => 'Ich willige ein, dass mein Name und meine Funktion mit der Aktion erscheinen.',
      consentDeliver: (country) =>
        'Ich willige ein, dass diese Aktion, so wie sie öffentlich erscheint, dem beigelegt wird, was den betreffenden ' +
        `Behörden (${country}) übergeben wird.`,
    },
    submit: 'Senden',
    press: 'Öffnen Sie den Link im Brief und drücken Sie auf den Knopf: Damit ist die Aktion bestätigt.',
    closed: 'Dieser Aufruf ist geschlossen: Hier wird nichts mehr vermerkt.',
  },
  demarchePage: {
    title: 'Ihre Aktion',
    confirmTitle: 'Bestätigen Sie Ihre Aktion',
    confirmIntro: 'Das haben Sie geschrieben. Noch ist nichts als bestätigt gespeichert.',
    confirm: 'Die Aktion bestätigen',
    confirmed: 'Danke. Die Aktion ist bestätigt.',
    statusText: {
      waiting: 'Das Kampagnenkomitee prüft jetzt, was Sie geschrieben haben. Sie erhalten einen Brief.',
      returned: 'Das Kampagnenkomitee stellt Ihnen eine Frage.',
      held: 'Das Kampagnenkomitee prüft die Aktion noch einmal; bis dahin ist sie nicht öffentlich.',
      accepted: 'Die Aktion ist angenommen.',
      refused: 'Die Aktion wurde nicht angenommen.',
    },
    toldInFull: 'Alles, was Sie geschrieben haben',
    seenNow: 'Was die anderen heute sehen',
    seenByOthers: 'Was die anderen sehen werden',
    seenNothing: 'Nichts: Die Aktion erscheint nur als Zahl.',
    notYet: (day) => `Vor dem ${day}: nichts.`,
    changeTitle: 'Ergänzen oder berichtigen',
    changeHint:
      'Eine Antwort ist gekommen? Fügen Sie sie hier hinzu. Was Sie wegnehmen, verschwindet sofort; was Sie hinzufügen, wird erst geprüft.',
    changed: 'Es ist gespeichert. Was Sie hinzufügen oder ändern, wird erst geprüft.',
    waits: 'Was Sie geändert haben, wartet auf die Prüfung; bis dahin bleibt, was angenommen war, wie es ist.',
    meanwhile:
      'Der Wortlaut hat sich geändert, seit Sie die Seite geöffnet haben. Hier ist er; noch ist nichts bestätigt.',
    tooLate: 'Die Aktion wurde abgelehnt: Sie kann nicht mehr geändert werden.',
    filesTitle: 'Fotos und Dokumente',
    filesIntro: (pictures) =>
      `Bis zu ${counted(pictures)} Bilder und eine PDF-Datei. Machen Sie zuerst Gesichter unkenntlich: Diese Website entfernt die verborgenen Daten eines Bildes, nicht das, was es zeigt. Eine PDF-Datei bleibt, wie sie ist, mit dem, was sie darüber sagt, wer sie gemacht hat.`,
    attach: 'Hinzufügen',
    attached: 'Es ist hinzugefügt. Das Kampagnenkomitee sieht es sich an, bevor andere es sehen.',
    full: 'Es ist kein Platz mehr: Entfernen Sie zuerst eine Datei.',
    removeFile: 'Diese Datei entfernen',
    fileRemoved: 'Die Datei ist gelöscht.',
    fileStates: { waiting: 'zu prüfen', shown: 'gezeigt', refused: 'nicht angenommen' },
    withdrawTitle: 'Die Aktion zurückziehen?',
    withdraw: 'Die Aktion zurückziehen',
    withdrawText:
      'Alles, was Sie geschrieben haben, die Bilder und die Adresse werden von dieser Website gelöscht, sofort und endgültig. Was schon veröffentlicht oder anderswohin kopiert wurde, lässt sich nicht zurückholen.',
    withdrawYes: 'Ja, zurückziehen und löschen',
    withdrawNo: 'Nein, zurück zur Aktion',
    withdrawnTitle: 'Die Aktion ist zurückgezogen',
    back: 'Zurück zur Aktion',
    goneTitle: 'Dieser Link führt zu keiner Aktion mehr',
    gone: 'Die Aktion wurde zurückgezogen, oder sie wurde nicht innerhalb von 30 Tagen bestätigt und ist gelöscht.',
    keepLink:
      'Bewahren Sie den Brief auf: Sein Link ist der Schlüssel zu dieser Seite. Wer ihn hat, kann die Aktion ändern oder zurückziehen.',
  },
  demarcheLetters: {
    confirm: {
      subject: 'Bestätigen Sie die Aktion, die Sie beschrieben haben',
      preview: 'Öffnen Sie den Link, lesen Sie nach, bestätigen Sie. Sonst wird alles nach 30 Tagen gelöscht.',
      intro: 'Mit dieser Adresse wurde eine Aktion beschrieben.',
      pending: 'Sie erscheint erst, wenn sie bestätigt und geprüft ist.',
      button: 'Nachlesen und bestätigen',
      notYou:
        'Tun Sie nichts. Ohne Bestätigung wird alles nach 30 Tagen gelöscht, und niemand wird davon benachrichtigt.',
    },
    accepted: {
      subject: 'Ihre Aktion ist angenommen',
      preview: 'Danke. Auf Ihrer privaten Seite können Sie die Antwort hinzufügen, wenn sie kommt.',
      intro: 'Das Kampagnenkomitee hat Ihre Aktion geprüft und angenommen. Danke.',
      next: 'Es kommt eine Antwort? Eine Tür geht auf? Fügen Sie es auf Ihrer privaten Seite hinzu.',
    },
    returned: {
      subject: 'Eine Frage zu Ihrer Aktion',
      preview: 'Das Kampagnenkomitee wartet auf Ihre Antwort auf Ihrer privaten Seite.',
      intro: 'Das Kampagnenkomitee hat gelesen, was Sie geschrieben haben, und stellt Ihnen eine Frage.',
    },
    refused: {
      subject: 'Ihre Aktion wurde nicht angenommen',
      preview: 'Hier ist der Grund, den das Kampagnenkomitee angibt.',
      intro: 'Das Kampagnenkomitee hat gelesen, was Sie geschrieben haben, und es nicht angenommen.',
    },
  },
} satisfies typeof source;
