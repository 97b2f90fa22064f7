import type { pack as source } from '../fr/pack';
import { inNumbers } from '../plural';

const { counted, plural } = inNumbers('de');

export const pack = {
  pack: {
    edition: (n) => `Ausgabe ${counted(n)}`,
    frozenOn: (day) => `Liste abgeschlossen am ${day}`,
    code: 'Code',
    page: (n, of) => `Seite ${n} von ${of}`,
    toAuthorities: (country) => `An die betreffenden Behörden (${country})`,
    toOthers: 'An internationale Organisationen, Regierungen und die Presse',
    noneNamed: 'Keine Organisation ist genannt',
    persons: (n) => plural(n, { 1: 'Eine Einzelperson', other: `${counted(n)} Einzelpersonen` }),
    removed: (n) =>
      plural(n, {
        1: 'Ein Eintrag wurde entfernt, seit diese Liste abgeschlossen ist.',
        other: `${counted(n)} Einträge wurden entfernt, seit diese Liste abgeschlossen ist.`,
      }),
    isNew: 'neu',
    news: (n) =>
      plural(n, {
        1: 'Ein Eintrag ist seit der vorigen Ausgabe neu.',
        other: `${counted(n)} Einträge sind seit der vorigen Ausgabe neu.`,
      }),
    contents: 'Inhalt',
    letterTitle: 'Der Brief',
    addressees: 'Adressaten',
    appealIn: (language) => `Der Aufruf (Sprache: ${language})`,
    countsTitle: 'Die Zahlen',
    byKind: 'Nach Art',
    byCountry: 'Nach Ländern',
    listTitle: 'Die Organisationen, nach Ländern',
    marks:
      'Jede Organisation steht in ihrer eigenen Schrift, gefolgt von ihrem Namen in lateinischen Buchstaben. Mit den acht Zeichen am Ende der Zeile findet man sie im Manifest.',
    messagesTitle: 'Anhang: die Botschaften',
    messagesNote: 'Jede Botschaft ist die der genannten Organisation oder Person, in ihrer Sprache.',
    checkTitle: 'Diese Liste prüfen',
    checkCode: (code) =>
      `Jede Seite trägt den Code ${code}. Das sind die ersten zwanzig Zeichen der SHA-256-Prüfsumme des Manifests dieser Ausgabe.`,
    checkManifest:
      'Das Manifest ist eine öffentliche Datei. Es nennt den Aufruf, die unterzeichneten Texte, die Zahlen, das Datum und eine Prüfsumme je Eintrag, aber keinen Namen. Es steht unter dieser Adresse:',
    checkFile:
      'Zum Prüfen speichern Sie das Manifest unter dem Namen manifest.json und geben diesen Befehl ein. Das Ergebnis muss mit dem Code beginnen:',
    checkEntry:
      'Um einen Eintrag zu finden, suchen Sie seine acht Zeichen im Manifest: Eine Prüfsumme unter „entries“ beginnt mit ihnen.',
    shortTitle: 'Die Liste in Kürze',
    moreCountries: (n) => plural(n, { 1: 'und ein weiteres Land', other: `und ${counted(n)} weitere Länder` }),
  },
  coveringLetter: {
    subject: 'Betreff:',
    enclosed: (n) => `Anlage: die Liste der Unterzeichnenden, Ausgabe ${counted(n)}.`,
    salutation: 'Sehr geehrte Damen und Herren,',
    opening: (organisations, countries, issuer, day) =>
      `im Namen von ${plural(organisations, {
        1: 'einer unterzeichnenden Organisation',
        other: `${counted(organisations)} Organisationen`,
      })}${plural(countries, { 0: '', 1: '', other: ` aus ${counted(countries)} Ländern` })} wenden wir uns an Sie. Anlass ist der Aufruf vom ${day} (${issuer}).`,
    facts: (summary) => `Die Tatsachen sind diese. ${summary}`,
    demands: 'Mit allen diesen Organisationen fordern wir:',
    request:
      'Die vollständige Liste liegt diesem Brief bei; jeder Name steht darin mit dem Einverständnis der Organisation. Wir bitten Sie, uns schriftlich mitzuteilen, was Sie auf diese Forderungen hin unternehmen.',
    closing: 'Mit vorzüglicher Hochachtung',
  },
  handingOver: {
    addressee: 'Adressat',
    appeal: 'Aufruf',
    documents: 'Unterlagen',
    documentsNamed: 'Der Brief, die Liste der Unterzeichnenden und ihre Kurzfassung',
    when: 'Datum und Uhrzeit',
    where: 'Ort',
    name: 'Name und Funktion',
    signature: 'Unterschrift',
    receiptTitle: 'Empfangsbestätigung',
    receiptSaid: 'Die unten genannten Unterlagen wurden heute entgegengenommen.',
    receiptOnly: 'Diese Bestätigung bezeugt die Übergabe der Unterlagen und sonst nichts.',
    stamp: 'Stempel',
    refusalTitle: 'Protokoll der Verweigerung',
    refusalSaid:
      'Die Unterzeichnenden bezeugen, dass die unten genannten Unterlagen dem Adressaten vorgelegt und nicht angenommen wurden.',
    answered: 'Wer geantwortet hat (Name und Funktion, soweit bekannt)',
    words: 'Was gesagt oder getan wurde',
    after: 'Was danach mit den Unterlagen geschah (Post, Einschreiben, Briefkasten)',
    witness: (n) => `Zeuge oder Zeugin ${counted(n)}`,
    witnessName: 'Name und Organisation',
  },
  readme: {
    title: 'VOR DER ÜBERGABE LESEN',
    handOver:
      'Der Ordner 1-hand-over darf übergeben werden, auf Papier oder als Dateien. Er nennt die, die eingewilligt haben, bei dieser Übergabe genannt zu werden, und sonst niemanden.',
    only: 'Diese Ausgabe geht nur an die, für die sie abgeschlossen wurde: Die Einwilligungen sind von Adressat zu Adressat verschieden.',
    keep: 'Der Ordner 2-keep bleibt bei Ihnen: Seine Tabellen lassen sich zu leicht kopieren und sortieren. Übergeben Sie ihn niemandem. Nur manifest.json ist öffentlich, denn es nennt niemanden.',
    again:
      'Zieht sich eine Organisation vor der Übergabe zurück, so machen Sie diese Mappe neu: Diese hier nennt sie noch. Was übergeben ist, lässt sich nicht zurückholen.',
    pen: 'Lassen Sie bei der Übergabe die Empfangsbestätigung stempeln. Wird die Annahme verweigert, füllen Sie das Protokoll an Ort und Stelle aus, zu zweit.',
    files: {
      letter: 'der Brief an jeden Adressaten, in dessen Sprache und in der des Aufrufs',
      book: 'der Aufruf, die vollständige Liste und die Botschaften, je Sprache',
      shortForm: 'die Liste in Kürze, auf einem Blatt',
      receipt: 'die Empfangsbestätigung, zum Stempeln',
      refusal: 'das Protokoll der Verweigerung, für zwei Zeugen',
      list: 'die Liste als Tabellen und als Daten; das Schema erklärt jedes Feld',
      manifest: 'was abgeschlossen wurde, ohne Namen; seine SHA-256-Prüfsumme beginnt mit dem Code',
      sums: 'die Prüfsumme jeder Datei',
    },
    check:
      'Um zu prüfen, dass sich nichts geändert hat, geben Sie dort, wo das Archiv entpackt ist, diese Befehle ein:',
  },
} satisfies typeof source;
