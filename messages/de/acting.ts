import type { acting as source } from '../fr/acting';

export const acting = {
  act: {
    title: 'Eine Aktion machen',
    intro:
      'Schreiben, um ein Gespräch bitten, sich versammeln, einen Antrag beschließen: Jede Organisation kann sich an die Behörden wenden, ob sie den Aufruf unterzeichnet hat oder nicht. Hier steht, an wen, mit welchen Worten und wie.',
    toWhomTitle: 'An wen Sie sich wenden',
    toWhomIntro:
      'Diese Website schreibt an keine Behörde: Ihre Organisation ist es, die schreibt. Prüfen Sie jede Anschrift, bevor Sie etwas absenden.',
    country: 'Die Adressaten in diesem Land',
    countryHint: 'Wählen Sie Ihr eigenes, um dort eine Botschaft zu finden.',
    show: 'Zeigen',
    history: (day) => `Das ist Geschichte (Stand: ${day}).`,
    officeAlone: (day) =>
      `Was diese Website über diesen Adressaten weiß, ist vom ${day}: Im Text steht nur das Amt. Suchen Sie Namen und Anschrift von heute, bevor Sie senden.`,
    knownOn: (day) => `Stand: ${day}`,
    checkedOn: (day) => `Geprüft am ${day}`,
    notChecked: 'Zu prüfen: Das hat lange niemand getan.',
    noAddress: 'Keine Anschrift ist mit Sicherheit bekannt.',
    writeTo: 'An diesen Adressaten schreiben',
    noneThere: 'Für dieses Land ist hier kein Adressat bekannt.',
    noEmbassyTitle: 'Wenn es keine Botschaft gibt',
    noEmbassy: [
      'Schreiben Sie direkt an die Behörden des Landes selbst: per Einschreiben, per Fax oder per E-Mail.',
      'Eine Botschaft in einem Nachbarland ist oft für mehrere Länder zuständig. Das Außenministerium Ihres Landes veröffentlicht die Liste.',
      'Wenden Sie sich an Ihre eigene Regierung oder an ein Mitglied des Parlaments, das die Frage stellt.',
      'Gehen Sie vor ein Konsulat oder vor den Sitz eines Unternehmens, das dort arbeitet.',
    ],
    wordsTitle: 'Mit welchen Worten',
    wordsIntro:
      'Beantworten Sie diese Fragen, und der Text füllt sich aus. Nichts davon wird auf dieser Website aufbewahrt.',
    model: 'Welcher Text?',
    models: {
      letter: 'Ein förmlicher Brief',
      appeal: 'Der Aufruf, in seinen eigenen Worten',
      motion: 'Ein Antrag zum Beschließen',
    },
    modelHints: {
      letter: 'Eine Seite: wer Sie sind, die Tatsachen, die Forderungen, die Bitte um Antwort. Für eine Behörde.',
      appeal: 'Der Text des Aufrufs, den sich Ihre Organisation zu eigen macht.',
      motion: 'Was Ihre Sitzung beschließt, um es dann abzusenden.',
    },
    organisation: 'Organisation',
    place: 'Ort',
    date: 'Datum',
    addressee: 'Adressat',
    language: 'Sprache des Textes',
    fill: 'Den Text ausfüllen',
    filledTitle: 'Ihr Text',
    filledIntro:
      'Ändern Sie, was Sie wollen; dann kopieren, drucken oder senden Sie ihn. Er steht nur auf dieser Seite: Ist sie geschlossen, so bleibt nichts davon.',
    text: 'Der Text',
    textHint: 'Die Forderungen kommen dorthin, wo {demands} steht.',
    asPdf: 'Als PDF',
    again: 'Den Text zum Kopieren erneuern',
    byMail: 'Eine E-Mail mit diesem Text öffnen',
    byMailHint: 'Sie geht von Ihrem eigenen Postfach ab. Öffnet sie sich leer, so kopieren Sie den Text unten.',
    copyTitle: 'Zum Kopieren',
    copyHint: 'Tippen Sie zweimal auf den Text: Dann ist er ganz ausgewählt.',
    onSpotTitle: 'Vor Ort',
    onSpot: [
      {
        title: 'Um ein Gespräch bitten',
        text: 'Rufen Sie einige Tage vorher an oder schreiben Sie: wer Sie sind, wie viele Sie sein werden, was Sie übergeben wollen. Notieren Sie den Namen der Person, die Ihnen antwortet.',
      },
      {
        title: 'Mitnehmen',
        text: 'Den unterschriebenen Brief in zwei Ausfertigungen, einen Ausweis, etwas zum Schreiben, eine Person, die es bezeugen kann. Lassen Sie Ihre Ausfertigung stempeln oder unterschreiben.',
      },
      {
        title: 'Wenn die Tür zubleibt',
        text: 'Bleiben Sie ruhig. Notieren Sie die Uhrzeit, die Worte und wer sie gesagt hat. Schicken Sie den Brief noch am selben Tag per Fax und per Einschreiben, und schreiben Sie hinein, dass die Annahme an der Tür verweigert wurde.',
      },
      {
        title: 'Fotos machen',
        text: 'Die Tür, das Transparent, der Brief genügen. Zeigen Sie kein Gesicht ohne Einwilligung, und wo es gefährlich ist, gar keines.',
      },
    ],
    reportTitle: 'Getan?',
    reportText:
      'Sagen Sie, was Sie getan haben und wie Sie empfangen wurden, auch wenn die Tür zugeblieben ist: Auch was die Behörden mit jeder Aktion machen, ist eine Nachricht.',
    report: 'Wir haben es getan',
  },
  modelTexts: {
    placeAndDay: (place, day) => `${place}, den ${day}`,
    organisationHere: '(Name der Organisation)',
    addressHere: '(Postanschrift für die Antwort)',
    placeHere: '(Ort)',
    dateHere: '(Datum)',
    personHere: '(Name, Funktion)',
    opening: (organisation, issuer, day) =>
      `wir, ${organisation}, wenden uns an Sie. Anlass ist der Aufruf vom ${day} (${issuer}).`,
    weAre: '(Wer wir sind: wie viele Mitglieder, welche Berufe, welche Zugehörigkeit.)',
    demands: 'Mit den Organisationen, die diesen Aufruf unterstützen, fordern wir:',
    request:
      'Wir bitten Sie, uns schriftlich zu antworten und uns mitzuteilen, was Sie auf jede dieser Forderungen hin unternehmen.',
    signer: '(Name, Funktion, Unterschrift)',
    endorsed: (issuer, day) => `wir machen uns den Aufruf vom ${day} zu eigen (Aufruf von: ${issuer}):`,
    met: (day, place) => `Sitzung vom ${day}, ${place}`,
    decides: (country) =>
      `Beschließt, diesen Aufruf zu unterstützen, und fordert mit ihm von den betreffenden Behörden (${country}):`,
    sends: (office) =>
      `Beschließt, diesen Antrag dem genannten Adressaten zuzusenden und um eine schriftliche Antwort zu bitten: ${office}.`,
    mandates: (person) => `Beauftragt ${person}, dem Adressaten diese Forderungen in ihrem Namen zu überbringen.`,
  },
} satisfies typeof source;
