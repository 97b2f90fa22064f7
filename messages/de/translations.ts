import type { translations as source } from '../fr/translations';
import { inNumbers } from '../plural';

const { plural, counted } = inNumbers('de');

export const translations = {
  translations: {
    title: 'Übersetzungen',
    intro:
      'Jede Sprache des Aufrufs, wie weit sie ist und wer sie gegengelesen hat. Ein veröffentlichter Text ändert sich nicht: Was berichtigt wird, wird zu einer neuen Fassung.',
    original:
      'Der Originaltext. Was Sie daran ändern, wird mit der Veröffentlichung zu einer neuen Fassung; die übersetzten Abschnitte sind dann noch einmal durchzusehen, und wer unterzeichnet hat, bleibt an den gelesenen Text gebunden.',
    language: 'Sprache',
    status: 'Was veröffentlicht ist',
    nothingPublished: 'noch nichts',
    version: (n) => `Fassung ${counted(n)}`,
    work: 'In Arbeit',
    missing: (n) =>
      plural(n, { 0: 'Alles ist übersetzt', 1: 'Es fehlt ein Abschnitt', other: `Es fehlen ${counted(n)} Abschnitte` }),
    older: (n) =>
      plural(n, {
        0: 'Nichts ist älter als das Original',
        1: 'Ein Abschnitt ist älter als das Original',
        other: `${counted(n)} Abschnitte sind älter als das Original`,
      }),
    unpublished: (n) =>
      plural(n, {
        0: 'Alles, was geschrieben ist, ist veröffentlicht',
        1: 'Ein Abschnitt ist noch nicht veröffentlicht',
        other: `${counted(n)} Abschnitte sind noch nicht veröffentlicht`,
      }),
    promises: 'Einwilligungssätze',
    promisesRead: 'gegengelesen',
    promisesUnread: 'nicht gegengelesen',
    open: 'Übersetzen',
    of: (language) => `Übersetzung: ${language}`,
    sourceTitle: 'Original',
    translationTitle: 'Übersetzung',
    parts: {
      title: 'Titel',
      issuer: 'Wer aufruft',
      summary: 'Zusammenfassung',
      demand: (n) => `Forderung ${counted(n)}`,
      paragraph: (n) => `Absatz ${counted(n)}`,
      signedAs: 'Wer den Aufruf gezeichnet hat',
      office: (name) => `Funktion von ${name}`,
    },
    issuerHint: 'Der Name, den die Organisation sich in dieser Sprache selbst gibt, vollständig.',
    absent: 'Noch nicht übersetzt',
    outdated: 'Das Original hat sich seitdem geändert',
    fresh: 'Noch nicht veröffentlicht',
    writtenBy: (who, day) => `${who}, am ${day}`,
    save: 'Diesen Abschnitt speichern',
    saved: 'Der Abschnitt ist gespeichert.',
    changed:
      'Jemand hat diesen Abschnitt inzwischen geändert. Der andere Wortlaut steht unten; Ihrer steht noch im Feld.',
    theirs: 'Was die andere Person geschrieben hat',
    preview: 'Die Seite ansehen, wie sie wäre',
    previewNote:
      'Vorschau: Dieser Text ist nicht veröffentlicht. Die fehlenden Abschnitte stehen in der Sprache des Originals.',
    backToWork: 'Zurück zur Übersetzung',
    publishTitle: 'Veröffentlichen',
    publishIntro:
      'Die Seite des Aufrufs zeigt sofort diesen Text. Wer unterzeichnet hat, bleibt an die gelesene Fassung gebunden.',
    publishStatus: 'Was die Seite über diese Übersetzung sagt',
    statuses: {
      official: 'Übersetzung der Aufrufenden',
      volunteer: 'Übersetzung, gegengelesen von einer Person, deren Sprache es ist',
      draft: 'Vorläufige Übersetzung, nicht gegengelesen',
    },
    translator: 'Wer übersetzt hat',
    translatorHint: 'Der Name, wie er erscheinen soll, oder nichts.',
    publish: 'Diese Fassung veröffentlichen',
    published: 'Es ist veröffentlicht.',
    notComplete: 'Nichts ist veröffentlicht: Es fehlt noch ein Abschnitt.',
    nothingNew: 'Nichts ist veröffentlicht: Dieser Text ist schon der auf der Seite.',
    readTitle: 'Gegengelesen von einer Person, deren Sprache es ist',
    readIntro:
      'Zu vermerken, wenn eine Person, deren Sprache es ist, den ganzen Text neben dem Original gelesen hat und ihn für richtig hält.',
    readBy: 'Wer gegengelesen hat',
    readByHint: 'Der Name erscheint auf der Seite des Aufrufs.',
    readOn: 'An welchem Tag',
    markRead: 'Vermerken, dass gegengelesen wurde',
    readNoted: 'Das Gegenlesen ist vermerkt.',
    readChanged:
      'Nichts ist vermerkt: Der Wortlaut hat sich inzwischen geändert. Er ist noch einmal gegenzulesen; was Sie geschrieben haben, steht noch unten.',
    readLast: (who, day) => `Gegengelesen von ${who} am ${day}.`,
    promisesTitle: 'Die verbindlichen Sätze: Einwilligungen, Eigenschaft der Unterzeichnung, Risiken',
    promisesIntro:
      'Sie kommen mit der Software. Solange keine Person, deren Sprache es ist, sie gegengelesen hat, steht das Französische daneben.',
    promisesReadTitle: 'Die verbindlichen Sätze sind gegengelesen',
    readyTitle: 'Fertige Texte',
    readyIntro:
      'Die Texte, die dieses Büro in der Sprache des Originals geschrieben hat: Sie sind auch in dieser Sprache zu schreiben.',
    readyNone: 'Dieses Büro hat noch keinen fertigen Text in der Sprache des Originals geschrieben.',
    readyMissing: (n) =>
      plural(n, {
        0: 'Alle fertigen Texte sind übersetzt',
        1: 'Es fehlt ein fertiger Text',
        other: `Es fehlen ${counted(n)} fertige Texte`,
      }),
    readyOlder: (n) =>
      plural(n, {
        0: 'Kein fertiger Text ist älter als sein Original',
        1: 'Ein fertiger Text ist älter als sein Original',
        other: `${counted(n)} fertige Texte sind älter als ihr Original`,
      }),
    readyWrite: 'Diesen Text speichern',
    fileTitle: 'Ohne Internet arbeiten',
    fileIntro:
      'Die Markdown-Datei enthält das Original und die Übersetzung. Übersetzen Sie sie, wo Sie wollen, und bringen Sie sie dann zurück: Jeder Abschnitt kommt an seinen Platz.',
    download: 'Die Datei herunterladen',
    file: 'Die übersetzte Datei',
    bring: 'Die Datei zurückbringen',
    brought: (n) =>
      plural(n, {
        0: 'Die Datei ändert nichts.',
        1: 'Ein Abschnitt ist aus der Datei übernommen.',
        other: `${counted(n)} Abschnitte sind aus der Datei übernommen.`,
      }),
    fileErrors: {
      notText: 'Diese Datei ist kein Text in UTF-8.',
      noHead: 'Die Datei beginnt nicht mit den Zeilen zwischen ---, die den Aufruf und die Sprache nennen.',
      otherLanguage: 'Diese Datei gehört zu einer anderen Sprache.',
      otherAppeal: 'Diese Datei gehört zu einem anderen Aufruf.',
      otherSource: 'Das Original hat sich seit dieser Datei geändert. Laden Sie sie noch einmal herunter.',
      changedSince:
        'Ein Abschnitt, den Sie geändert haben, wurde inzwischen auch hier geändert. Laden Sie die Datei erneut herunter und tragen Sie Ihre Worte dort ein.',
      tooLong: 'Ein Abschnitt ist zu lang.',
      noTitle:
        'Einem fertigen Text der Datei fehlt der Titel oder der Text: Seine erste Zeile ist der Titel, alles Weitere der Text.',
      strangePart: 'Ein Abschnitt der Datei ist nicht im Aufruf: Die Zeilen, die mit ## beginnen, wurden geändert.',
    },
  },
} satisfies typeof source;
