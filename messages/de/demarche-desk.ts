import type { demarcheDesk as source } from '../fr/demarche-desk';
import { inNumbers } from '../plural';

const { counted, plural } = inNumbers('de');

export const demarcheDesk = {
  demarcheDesk: {
    intro:
      'Was Organisationen nach eigenen Angaben getan haben. Prüfen Sie, dass es stattgefunden hat, bevor Sie es zeigen.',
    toRead: (n) =>
      plural(n, { 0: 'Nichts zu prüfen', 1: 'Eine Aktion zu prüfen', other: `${counted(n)} Aktionen zu prüfen` }),
    none: 'Noch ist keine Aktion eingegangen.',
    searchHint: 'Name einer Organisation oder Ort',
    organisations: 'Organisationen',
    actedOn: 'Datum',
    decide: 'Entscheiden',
    publicNow: 'Was alle lesen werden',
    files: 'Fotos und Dokumente',
    showFile: 'Diese Datei zeigen',
    refuseFile: 'Sie nicht zeigen',
    fileShown: 'Die Datei wird gezeigt.',
    fileRefused: 'Die Datei wird nicht gezeigt.',
    facesHint: 'Ein erkennbares Gesicht, ein Nummernschild, ein Namensschild: Zeigen Sie es nicht.',
    changed:
      'Nichts wurde entschieden: Die Aktion hat sich geändert, seit Sie die Seite geöffnet haben. Hier ist sie, wie sie jetzt ist.',
    atRiskTitle: 'Länder, in denen Handeln gefährlich ist',
    atRisk: 'Länder',
    atRiskHint:
      'Ihre Namen oder Kürzel, durch Kommas getrennt. Eine Aktion dort bleibt vertraulich, wenn die Organisation nichts wählt; weder Tag noch Ort, weder Worte noch Bilder erscheinen je.',
  },
} satisfies typeof source;
