import type { demarcheDesk as source } from '../fr/demarche-desk';
import { inNumbers } from '../plural';

const { counted, plural } = inNumbers('it');

export const demarcheDesk = {
  demarcheDesk: {
    intro: 'Che cosa delle organizzazioni dicono di aver fatto. Verifichi che sia avvenuto prima di mostrarlo.',
    toRead: (n) =>
      plural(n, {
        0: 'Nulla da verificare',
        1: 'Un’iniziativa da verificare',
        other: `${counted(n)} iniziative da verificare`,
      }),
    none: 'Non è ancora arrivata nessuna iniziativa.',
    searchHint: 'Nome di un’organizzazione, o luogo',
    organisations: 'Organizzazioni',
    actedOn: 'Data',
    decide: 'Decidere',
    publicNow: 'Ciò che tutti leggeranno',
    files: 'Fotografie e documenti',
    showFile: 'Mostrare questo file',
    refuseFile: 'Non mostrarlo',
    fileShown: 'Il file è mostrato.',
    fileRefused: 'Il file non è mostrato.',
    facesHint: 'Un volto riconoscibile, una targa, un tesserino: non lo mostri.',
    changed: 'Non è stato deciso nulla: l’iniziativa è cambiata da quando ha aperto la pagina. Eccola così com’è ora.',
    atRiskTitle: 'Paesi in cui agire espone a un rischio',
    atRisk: 'Paesi',
    atRiskHint:
      'I nomi o i codici, separati da virgole. Un’iniziativa in questi paesi resta riservata se l’organizzazione non sceglie nulla; non ne compaiono mai né il giorno, né la città, né le parole, né le immagini.',
  },
} satisfies typeof source;
