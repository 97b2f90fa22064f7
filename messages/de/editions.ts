import type { editions as source } from '../fr/editions';
import { inNumbers } from '../plural';

const { counted, plural } = inNumbers('de');

export const editions = {
  editions: {
    title: 'Ausgaben und Übergaben',
    intro:
      'Eine Ausgabe ist die Liste, wie sie übergeben wird: abgeschlossen, nummeriert und mit einem Code zu prüfen. Nichts ändert sich mehr daran; zieht sich jemand zurück, so wird der Eintrag daraus gelöscht, und die Ausgabe lässt sich weiterhin prüfen.',
    none: 'Noch ist keine Ausgabe abgeschlossen.',
    prepare: 'Eine Ausgabe vorbereiten',
    recipients: {
      authorities: 'für die betreffenden Behörden',
      others: 'für internationale Organisationen, unsere eigenen Regierungen und die Presse',
    },
    number: (n) => `Ausgabe ${counted(n)}`,
    columns: { number: 'Ausgabe', recipients: 'Für wen', frozen: 'Abgeschlossen am', counts: 'Inhalt', code: 'Code' },
    organisations: (n) =>
      plural(n, { 0: 'keine Organisation', 1: 'eine Organisation', other: `${counted(n)} Organisationen` }),
    countries: (n) => plural(n, { 0: 'kein Land', 1: 'ein Land', other: `${counted(n)} Länder` }),
    persons: (n) =>
      plural(n, { 0: 'keine Einzelperson', 1: 'eine Einzelperson', other: `${counted(n)} Einzelpersonen` }),
    isNew: (n) => plural(n, { 0: 'kein neuer Eintrag', 1: 'ein neuer Eintrag', other: `${counted(n)} neue Einträge` }),
    previewTitle: (n) => `Was Ausgabe ${counted(n)} wäre`,
    previewIntro: 'Noch ist nichts abgeschlossen. Das stünde in diesem Augenblick darin.',
    wouldHold: 'Was sie enthielte',
    byKind: 'Nach Art',
    byCountry: 'Nach Ländern',
    onlyNumbers: 'Was darin nur eine Zahl ist',
    unnamed: (n, of) => `${of}: ${counted(n)}`,
    unnamedOrganisations: 'nicht genannte Organisationen',
    unnamedOf: (country) => `nicht genannte Organisationen (${country})`,
    unnamedPersons: 'nicht genannte Personen',
    leftOut: 'Was draußen bleibt, und warum',
    withoutConsent: (n) =>
      plural(n, {
        0: 'Keine angenommene Unterschrift ist ohne Einwilligung in diese Übergabe.',
        1: 'Zu einer angenommenen Unterschrift fehlt die Einwilligung in diese Übergabe.',
        other: `Zu ${counted(n)} angenommenen Unterschriften fehlt die Einwilligung in diese Übergabe.`,
      }),
    undecided: (n) =>
      plural(n, {
        0: 'Keine bestätigte Unterschrift wartet auf eine Entscheidung.',
        1: 'Eine bestätigte Unterschrift wartet auf eine Entscheidung.',
        other: `${counted(n)} bestätigte Unterschriften warten auf eine Entscheidung.`,
      }),
    unconfirmed: (n) =>
      plural(n, {
        0: 'Keine Unterschrift ist unbestätigt.',
        1: 'Eine Unterschrift ist nicht bestätigt.',
        other: `${counted(n)} Unterschriften sind nicht bestätigt.`,
      }),
    warnings: 'Vorher anzusehen',
    objected: (n) =>
      plural(n, {
        1: 'Gegen einen Eintrag gibt es einen Einspruch, der noch offen ist.',
        other: `Gegen ${counted(n)} Einträge gibt es Einsprüche, die noch offen sind.`,
      }),
    drafts: (languages) =>
      `Manche haben eine Übersetzung unterzeichnet, die niemand gegengelesen hat (Sprache: ${languages}).`,
    latinTitle: 'Namen ohne lateinische Buchstaben',
    latinIntro:
      'Wer diese Schrift nicht liest, weiß nicht, um wen es geht. Eine Form wird vorgeschlagen, Buchstabe für Buchstabe; berichtigen Sie sie oder löschen Sie sie. Sie wird erst benutzt, wenn sie gespeichert ist, und die Ausgabe sagt, dass sie vom Kampagnenkomitee kommt.',
    latin: 'In lateinischen Buchstaben',
    latinMore: (n) => plural(n, { 1: 'Danach folgt noch ein Name.', other: `Danach folgen noch ${counted(n)} Namen.` }),
    keepLatin: 'Diese Formen speichern',
    lettersTitle: 'Der Begleitbrief',
    lettersIntro:
      'Ein Brief in der Sprache des Aufrufs und einer in der Sprache jedes Adressaten. Er wird mit der Ausgabe abgeschlossen.',
    letterWritten: 'geschrieben',
    letterMissing: 'noch zu schreiben',
    writeLetter: 'Den Brief schreiben',
    letterTitle: (language) => `Der Brief (Sprache: ${language})`,
    letterhead: 'Briefkopf',
    letterheadHint: 'Wer schreibt: Name, Anschrift, Kontakt. Je eine Zeile.',
    placeAndDay: 'Ort und Datum',
    body: 'Der Brief',
    bodyHint: 'Ein Absatz zwischen zwei Leerzeilen. Wo {demands} steht, werden die Forderungen Wort für Wort gedruckt.',
    signers: 'Wer den Brief unterzeichnet',
    signersHint: 'Ein Name und eine Funktion je Zeile.',
    keepLetter: 'Den Brief speichern',
    addresseesTitle: 'An wen sie geht',
    addresseesIntro:
      'Kreuzen Sie die Adressaten dieser Ausgabe an; jeder bekommt seinen Brief und seine Empfangsbestätigung.',
    noAddressee: 'Noch ist kein Adressat vermerkt.',
    freeze: 'Die Ausgabe abschließen',
    freezeHint: 'Danach ändert sich nichts mehr daran. Spätere Unterschriften kommen in die nächste.',
    done: {
      letter: 'Der Brief ist gespeichert.',
      latin: 'Die Formen sind gespeichert.',
      frozen: 'Die Ausgabe ist abgeschlossen.',
      changed:
        'Etwas hat sich geändert, während Sie gelesen haben. Lesen Sie das Folgende noch einmal und schließen Sie die Ausgabe dann ab.',
      empty: 'Noch gibt es niemanden zu nennen oder zu zählen.',
      'no-letter': 'Es fehlt der Brief in der Sprache des Aufrufs oder eines Adressaten.',
      asked: 'Die Dateien sind angefordert.',
      cancelled: 'Das Erstellen ist angehalten.',
      gone: 'Diese Dateien sind nicht mehr da oder zeigen mehr, als jetzt erlaubt ist. Erstellen Sie sie neu.',
    },
    packTitle: 'Die Dateien',
    packIntro:
      'Ein Archiv, zwei Ordner: was übergeben wird (PDF) und was Sie behalten. Es entsteht in einer halben Minute und bleibt einen Tag hier.',
    makePack: 'Die Dateien erstellen',
    cancelPack: 'Das Erstellen anhalten',
    takePack: 'Das Archiv herunterladen',
    packStates: {
      due: 'Das Erstellen beginnt gleich.',
      making: 'Wird erstellt',
      made: 'Die Dateien sind fertig.',
      failed: 'Die Dateien konnten nicht erstellt werden.',
      cancelled: 'Das Erstellen wurde angehalten.',
    },
    packErrors: {
      memory:
        'Es brauchte mehr Speicher als erlaubt. Sonst ist nichts betroffen; versuchen Sie es noch einmal, wenn der Server weniger ausgelastet ist.',
      glyph: 'Ein Buchstabe fehlt in allen Schriften.',
      time: 'Es hat zu lange gedauert.',
      broken: 'Das Erstellen ist abgebrochen. Versuchen Sie es noch einmal.',
      gone: 'Die Ausgabe ist nicht mehr da.',
    },
    progress: (percent) => `${counted(percent)} %`,
    refreshes: 'Diese Seite lädt sich von selbst neu.',
    publicPage: 'Die öffentliche Seite dieser Ausgabe',
  },
  deliveries: {
    title: 'Was übergeben wird',
    intro: 'Jede Ausgabe der Liste trägt einen Code. Wer eine Kopie hat, kann hier prüfen, ob sie es wirklich ist.',
    none: 'Noch wurde nichts übergeben.',
    frozenOn: (day) => `Liste abgeschlossen am ${day}`,
    code: 'Code',
    contains: 'Was sie enthält',
    removedSince: (n) =>
      plural(n, {
        1: 'Ein Eintrag wurde seitdem daraus entfernt.',
        other: `${counted(n)} Einträge wurden seitdem daraus entfernt.`,
      }),
    files: 'Dateien',
    manifest: 'Das Manifest',
    manifestHint:
      'Der Aufruf, die unterzeichneten Texte, die Zahlen, das Datum und eine Prüfsumme je Eintrag. Kein Name.',
    list: 'Die Organisationen',
    listHint:
      'Die, die genannt sind, ohne den Namen irgendeiner Person, jede mit dem, was es braucht, um ihre Prüfsumme zu prüfen.',
    checkTitle: 'Eine Kopie in einer Minute prüfen',
    checkByEye: 'Mit dem Auge: Der Code auf jeder Seite Ihrer Kopie muss der auf dieser Seite sein.',
    checkByCommand:
      'Mit einem Befehl: Speichern Sie das Manifest und geben Sie dann dies ein. Das Ergebnis beginnt mit dem Code.',
    whole: 'Die ganze Prüfsumme (SHA-256)',
    texts: 'Die unterzeichneten Texte',
    version: (n) => `Fassung ${counted(n)}`,
  },
} satisfies typeof source;
