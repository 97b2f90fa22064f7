import type { letters as source } from '../fr/letters';
import { inNumbers } from '../plural';

const { counted, plural } = inNumbers('de');

export const letters = {
  letters: {
    greeting: 'Guten Tag!',
    standing: {
      unconfirmed: 'Sie ist noch zu bestätigen.',
      waiting: 'Sie ist bestätigt; das Kampagnenkomitee prüft sie.',
      returned: 'Das Kampagnenkomitee hat Ihnen eine Frage gestellt.',
      held: 'Das Kampagnenkomitee prüft sie noch einmal.',
      accepted: 'Sie ist angenommen.',
      refused: 'Sie wurde nicht angenommen.',
      withdrawn: 'Sie ist zurückgezogen.',
    },
    confidentialSignature: 'Eine vertrauliche Unterschrift',
    supports: (appeal) => `Sie unterstützt den Aufruf ${quoted(appeal)}.`,
    privatePage: 'Ihre private Seite öffnen',
    ifTheButtonFails: 'Wenn der Knopf nicht funktioniert, kopieren Sie diese ganze Adresse:',
    keepForYourself:
      'Dieser Link ist der Schlüssel zu Ihrer privaten Seite: Wer ihn hat, kann an Ihrer Stelle handeln. Geben Sie ihn nicht weiter.',
    notYou: 'Das waren Sie nicht?',

    confirm: {
      subject: (organisation) =>
        organisation === null
          ? 'Ein Link zum Öffnen und Bestätigen'
          : `Bestätigen Sie die Unterschrift der Organisation ${quoted(organisation)}`,
      preview: 'Öffnen Sie den Link, lesen Sie nach, bestätigen Sie. Sonst wird alles nach 30 Tagen gelöscht.',
      intro: (organisation) =>
        organisation === null
          ? 'Mit dieser Adresse wurde eine vertrauliche Unterschrift abgegeben.'
          : `Mit dieser Adresse wurde eine Unterschrift für die Organisation ${quoted(organisation)} abgegeben.`,
      pending: 'Sie zählt erst, wenn sie bestätigt ist.',
      button: 'Nachlesen und bestätigen',
      next: 'Wie es weitergeht',
      steps: [
        'Der Link öffnet Ihre private Seite: die Unterschrift und was die anderen davon sehen werden. Ihn zu öffnen ändert nichts.',
        'Auf dieser Seite bestätigt ein Knopf die Unterschrift.',
        'Das Kampagnenkomitee prüft sie. Vor seiner Zustimmung ist nichts öffentlich; ein Brief teilt Ihnen die Entscheidung mit.',
        'Der Link wartet 30 Tage. Sie erhalten höchstens eine Erinnerung.',
      ],
      notYou:
        'Tun Sie nichts. Ohne Bestätigung wird alles nach 30 Tagen gelöscht, und niemand wird davon benachrichtigt.',
    },

    reminder: {
      subject: (organisation) =>
        organisation === null
          ? 'Erinnerung: Ein Link wartet auf Ihre Bestätigung'
          : `Erinnerung: Die Unterschrift der Organisation ${quoted(organisation)} wartet auf Ihre Bestätigung`,
      preview: 'Ein Knopf genügt. Es gibt keine weitere Erinnerung.',
      intro: (organisation) =>
        organisation === null
          ? 'Eine vertrauliche Unterschrift, mit dieser Adresse abgegeben, wartet noch immer auf Ihre Bestätigung.'
          : `Eine Unterschrift für die Organisation ${quoted(organisation)}, mit dieser Adresse abgegeben, wartet noch immer auf Ihre Bestätigung.`,
      last: 'Es gibt keine weitere Erinnerung. Eine Unterschrift, die niemand bestätigt, wird 30 Tage nach ihrer Abgabe gelöscht.',
      notYou: 'Tun Sie nichts: Alles wird gelöscht, und niemand wird davon benachrichtigt.',
    },

    already: {
      subject: (organisation) =>
        organisation === null
          ? 'Ihre Unterschrift ist schon da'
          : `Die Unterschrift der Organisation ${quoted(organisation)} ist schon da`,
      preview: 'Nichts hat sich geändert.',
      intro: (organisation) =>
        organisation === null
          ? 'Mit dieser Adresse wurde soeben noch einmal eine vertrauliche Unterschrift abgegeben.'
          : `Mit dieser Adresse wurde soeben noch einmal eine Unterschrift für die Organisation ${quoted(organisation)} abgegeben.`,
      unchanged: 'Sie war schon da: Nichts hat sich geändert.',
      change: 'Um sie zu berichtigen oder zurückzuziehen, öffnen Sie Ihre private Seite.',
      notYou: 'Tun Sie nichts: Nichts hat sich geändert, und niemand wird davon benachrichtigt.',
    },

    links: {
      subject: 'Die Links zu Ihren Unterschriften',
      preview: 'Sie wurden für diese Adresse angefordert.',
      intro: (number) =>
        plural(number, {
          1: 'Hier ist die Unterschrift, die mit dieser Adresse abgegeben wurde, und der Link zu ihrer privaten Seite.',
          other: `Hier sind die ${number} Unterschriften, die mit dieser Adresse abgegeben wurden, und die Links zu ihren privaten Seiten.`,
        }),
      keepForYourself:
        'Diese Links sind Schlüssel: Wer sie hat, kann an Ihrer Stelle handeln. Geben Sie sie nicht weiter.',
      notYou:
        'Jemand hat diese Adresse eingegeben, um diese Links anzufordern; sie wurden nur hierher gesandt. Tun Sie nichts.',
    },

    delivered: {
      subject: (organisation) =>
        organisation === null
          ? 'Ihre Unterschrift wurde übergeben'
          : `Der Name der Organisation ${quoted(organisation)} wurde übergeben`,
      preview: 'An wen, wann, und der Code, der zeigt, was übergeben wurde.',
      intro: (organisation) =>
        organisation === null
          ? 'Die Liste, in der Ihre Unterschrift steht, wurde übergeben.'
          : `Die Liste, in der die Organisation ${quoted(organisation)} steht, wurde übergeben.`,
      to: (office) => `An: ${office}`,
      way: (way) => `Wie: ${way}`,
      day: (day) => `Am: ${day}`,
      witness:
        'Bewahren Sie diesen Brief auf. Der Code ist auf jede Seite dessen gedruckt, was übergeben wurde, und steht auf der öffentlichen Seite dieser Ausgabe: Sind die beiden Codes gleich, so wurde nichts geändert.',
      more: 'Ihre private Seite wird zeigen, was daraus wurde.',
    },
    answered: {
      subject: (organisation) =>
        organisation === null
          ? 'Eine Antwort ist eingetroffen'
          : `Eine Antwort auf den Aufruf, den die Organisation ${quoted(organisation)} unterstützt`,
      preview: 'Von wem sie ist und wo Sie sie lesen.',
      intro: 'Auf das, was übergeben wurde, ist eine Antwort eingetroffen.',
      from: (office) => `Von: ${office}`,
      day: (day) => `Am: ${day}`,
      more: 'Sie können sie auf Ihrer privaten Seite lesen. Sie erhalten diesen Brief, weil Sie Neuigkeiten gewünscht haben.',
    },
    accepted: {
      subject: (organisation) =>
        organisation === null
          ? 'Ihre Unterschrift ist angenommen'
          : `Die Unterschrift der Organisation ${quoted(organisation)} ist angenommen`,
      preview: 'Danke. Hier steht, was öffentlich ist und wie Sie es ändern.',
      intro: (organisation) =>
        organisation === null
          ? 'Das Kampagnenkomitee hat Ihre vertrauliche Unterschrift geprüft und angenommen. Danke.'
          : `Das Kampagnenkomitee hat die Unterschrift der Organisation ${quoted(organisation)} geprüft und angenommen. Danke.`,
      publicTitle: 'Was jetzt öffentlich ist',
      publicNow: (organisation) =>
        organisation === null
          ? 'Nichts von dem, was Sie geschrieben haben: Die Unterschrift erscheint nur als Zahl in der Gesamtsumme.'
          : 'Was Sie zeigen wollten, und nichts anderes. Ihre private Seite sagt genau, was.',
      change:
        'Sie können dort jederzeit die Unterschrift berichtigen, weniger von ihr zeigen oder sie zurückziehen. ' +
        'Was Sie wegnehmen, verschwindet sofort; was Sie hinzufügen, wird erst geprüft.',
    },

    returned: {
      subject: (organisation) =>
        organisation === null
          ? 'Eine Frage des Kampagnenkomitees'
          : `Eine Frage zur Unterschrift der Organisation ${quoted(organisation)}`,
      preview: 'Das Kampagnenkomitee wartet auf Ihre Antwort auf Ihrer privaten Seite.',
      intro: (organisation) =>
        organisation === null
          ? 'Das Kampagnenkomitee hat Ihre vertrauliche Unterschrift gelesen und stellt Ihnen eine Frage.'
          : `Das Kampagnenkomitee hat die Unterschrift der Organisation ${quoted(organisation)} gelesen und stellt Ihnen eine Frage.`,
      question: 'Die Frage',
      answer: 'Antworten Sie auf Ihrer privaten Seite: Dort wird die Antwort gelesen.',
      button: 'Antworten',
      meanwhile: (staysAccepted) =>
        staysAccepted
          ? 'Bis dahin bleibt angenommen, was angenommen war.'
          : 'Bis dahin ist die Unterschrift nicht öffentlich.',
    },

    paper: {
      subject: (organisation) =>
        organisation === null
          ? 'Eine Unterschrift auf Papier, zu bestätigen'
          : `Die Unterschrift auf Papier der Organisation ${quoted(organisation)}`,
      preview: 'Lesen Sie nach, was vom Blatt übernommen wurde: bestätigen, berichtigen oder zurückziehen.',
      intro: (organisation) =>
        organisation === null
          ? 'Das Kampagnenkomitee hat eine vertrauliche Unterschrift von einem Blatt Papier übernommen, auf dem diese Adresse steht.'
          : `Das Kampagnenkomitee hat die Unterschrift der Organisation ${quoted(organisation)} von einem Blatt Papier übernommen, auf dem diese Adresse steht.`,
      collected: (day, place) =>
        place === null
          ? `Das Blatt wurde am ${day} entgegengenommen.`
          : `Das Blatt wurde am ${day} entgegengenommen: ${place}.`,
      next: 'Was Sie tun können',
      steps: [
        'Ist alles richtig, so bestätigen Sie es mit einem Knopf: Dann weiß das Kampagnenkomitee, dass es wirklich von Ihnen kommt.',
        'Ist etwas falsch, so berichtigen Sie es.',
        'Haben Sie nicht unterzeichnet oder wollen Sie es nicht mehr, so ziehen Sie die Unterschrift zurück: Alles, was über Sie geschrieben wurde, wird gelöscht.',
      ],
      button: 'Nachlesen und bestätigen',
      meanwhile:
        'Vor der Zustimmung des Kampagnenkomitees ist nichts öffentlich; ein Brief teilt Ihnen die Entscheidung mit.',
    },

    refused: {
      subject: (organisation) =>
        organisation === null
          ? 'Ihre Unterschrift wurde nicht angenommen'
          : `Die Unterschrift der Organisation ${quoted(organisation)} wurde nicht angenommen`,
      subjectOfCorrection: (organisation) =>
        organisation === null
          ? 'Ihre Berichtigung wurde nicht angenommen'
          : `Die Berichtigung der Organisation ${quoted(organisation)} wurde nicht angenommen`,
      preview: 'Hier ist der Grund, den das Kampagnenkomitee angibt.',
      intro: (organisation) =>
        organisation === null
          ? 'Das Kampagnenkomitee hat Ihre vertrauliche Unterschrift gelesen und nicht angenommen.'
          : `Das Kampagnenkomitee hat die Unterschrift der Organisation ${quoted(organisation)} gelesen und nicht angenommen.`,
      introOfCorrection: (organisation) =>
        organisation === null
          ? 'Das Kampagnenkomitee hat die Berichtigung Ihrer vertraulichen Unterschrift gelesen und nicht angenommen.'
          : `Das Kampagnenkomitee hat die Berichtigung der Unterschrift der Organisation ${quoted(organisation)} gelesen und nicht angenommen.`,
      reason: 'Der Grund',
      outcome: 'Die Unterschrift ist nicht öffentlich und wird nicht gezählt.',
      outcomeOfCorrection: 'Die Unterschrift bleibt angenommen, so wie sie war.',
      change:
        'Auf Ihrer privaten Seite können Sie sie nachlesen oder zurückziehen: Was Sie geschrieben haben, wird dann gelöscht.',
    },

    objection: {
      subject: (organisation) =>
        organisation === null
          ? 'Ein Einspruch, zu bestätigen'
          : `Bestätigen Sie Ihren Einspruch zur Organisation ${quoted(organisation)}`,
      preview: 'Öffnen Sie den Link und bestätigen Sie. Sonst wird alles nach 30 Tagen gelöscht.',
      intro: (organisation) =>
        organisation === null
          ? 'Jemand hat unter Angabe dieser Adresse mitgeteilt, dass eine Organisation einen Aufruf nicht unterzeichnet hat.'
          : `Jemand hat unter Angabe dieser Adresse mitgeteilt, dass die Organisation ${quoted(organisation)} den Aufruf, bei dem ihr Name steht, nicht unterzeichnet hat.`,
      appeal: (title) =>
        title === null ? 'Der Aufruf wird in diesem Brief nicht genannt.' : `Es geht um den Aufruf ${quoted(title)}.`,
      pending: 'Nichts geschieht, bevor Sie bestätigen.',
      button: 'Nachlesen und bestätigen',
      next: 'Wie es weitergeht',
      steps: [
        'Der Link öffnet eine Seite, auf der ein Knopf den Einspruch bestätigt. Ihn zu öffnen ändert nichts.',
        'Das Kampagnenkomitee wird alarmiert. Die unterzeichnende Organisation liest, was Sie sagen, aber weder Ihren Namen noch Ihre Adresse.',
        'Das Kampagnenkomitee entscheidet; ein Brief teilt Ihnen den Grund mit.',
      ],
      notYou:
        'Tun Sie nichts. Ohne Bestätigung wird alles nach 30 Tagen gelöscht, und niemand wird davon benachrichtigt.',
    },

    objectionAnswered: {
      subject: (organisation) =>
        organisation === null
          ? 'Die Antwort auf Ihren Einspruch'
          : `Die Antwort auf Ihren Einspruch zur Organisation ${quoted(organisation)}`,
      preview: 'Das Kampagnenkomitee hat entschieden. Hier ist der Grund.',
      outcome: (upheld) =>
        upheld
          ? 'Das Kampagnenkomitee gibt Ihnen recht: Die Unterschrift ist abgelehnt, sie ist nicht öffentlich und wird nicht gezählt.'
          : 'Das Kampagnenkomitee hat geprüft und hält die Unterschrift für die der Organisation.',
      reason: 'Der Grund',
      button: 'Den Einspruch noch einmal ansehen',
    },

    objected: {
      subject: (organisation) =>
        organisation === null
          ? 'Einspruch gegen Ihre Unterschrift'
          : `Einspruch gegen die Unterschrift der Organisation ${quoted(organisation)}`,
      preview: 'Lesen Sie, was gesagt wird, und antworten Sie auf Ihrer privaten Seite.',
      intro: (organisation) =>
        organisation === null
          ? 'Jemand sagt, dass die Organisation Ihrer vertraulichen Unterschrift nicht unterzeichnet hat.'
          : `Jemand sagt, dass die Organisation ${quoted(organisation)} nicht unterzeichnet hat.`,
      said: 'Was gesagt wird',
      meanwhile: (tookOut) =>
        tookOut
          ? 'Es kommt von einer Adresse, die der Organisation selbst gehört: Die Unterschrift ist bis zur Entscheidung des Kampagnenkomitees nicht mehr öffentlich.'
          : 'Die Unterschrift bleibt bis zur Entscheidung des Kampagnenkomitees, wie sie ist.',
      answer: 'Antworten Sie auf Ihrer privaten Seite: Das Kampagnenkomitee liest Ihre Antwort, bevor es entscheidet.',
      button: 'Lesen und antworten',
    },

    objectionResolved: {
      subject: (organisation) =>
        organisation === null
          ? 'Der Einspruch gegen Ihre Unterschrift ist erledigt'
          : `Der Einspruch gegen die Unterschrift der Organisation ${quoted(organisation)} ist erledigt`,
      preview: 'Das Kampagnenkomitee hat entschieden. Hier ist der Grund.',
      outcome: (organisation, upheld) => {
        const against =
          organisation === null
            ? 'gegen Ihre vertrauliche Unterschrift'
            : `gegen die Unterschrift der Organisation ${quoted(organisation)}`;
        return upheld
          ? `Das Kampagnenkomitee hat dem Einspruch ${against} stattgegeben: Die Unterschrift ist abgelehnt.`
          : `Das Kampagnenkomitee hat geprüft und den Einspruch ${against} zurückgewiesen.`;
      },
      reason: 'Der Grund, so wie ihn beide Seiten lesen',
    },

    objectionAlert: {
      subject: (appeal) =>
        appeal === null
          ? 'Einspruch gegen eine Unterschrift'
          : `Einspruch gegen eine Unterschrift unter dem Aufruf ${quoted(appeal)}`,
      preview: 'Er wartet im Büro des Kampagnenkomitees auf Sie.',
      intro:
        'Jemand sagt, dass eine Organisation auf der Liste nicht unterzeichnet hat, und hat es per E-Mail bestätigt.',
      meanwhile: (tookOut) =>
        tookOut
          ? 'Die Adresse gehört zu der Domain, die Sie für eben diese Organisation geprüft haben: Die Unterschrift ist bis zu Ihrer Entscheidung nicht mehr öffentlich.'
          : 'Die Unterschrift bleibt bis zu Ihrer Entscheidung öffentlich.',
      where: 'Die Einsprüche sind hier:',
    },

    handedOver: {
      subject: (organisation) =>
        organisation === null
          ? 'Eine Unterschrift wird Ihnen übertragen'
          : `Die Unterschrift der Organisation ${quoted(organisation)} wird Ihnen übertragen`,
      preview: 'Hier ist der Link zu ihrer privaten Seite; die früheren öffnen nichts mehr.',
      intro: (organisation) =>
        organisation === null
          ? 'Das Kampagnenkomitee überträgt Ihnen eine vertrauliche Unterschrift, auf Ihren Wunsch oder den Ihrer Organisation.'
          : `Das Kampagnenkomitee überträgt Ihnen die Unterschrift der Organisation ${quoted(organisation)}, auf Ihren Wunsch oder den der Organisation.`,
      links: 'Der Link in diesem Brief ist der einzige: Die früher gesandten öffnen nichts mehr.',
      change: 'Name und Funktion, die erscheinen, ändern sich nur, wenn Sie sie auf dieser Seite berichtigen.',
      notYou:
        'Öffnen Sie den Link nicht und sagen Sie es dem Kampagnenkomitee, dessen Kontakt unten in diesem Brief steht.',
    },

    daily: {
      subject: (n) =>
        plural(n, { 1: 'Eine Sache wartet im Büro auf Sie', other: `${n} Sachen warten im Büro auf Sie` }),
      preview: 'Zahlen und die Prüfsumme des Protokolls.',
      intro: 'Das wartet im Büro des Kampagnenkomitees auf Sie.',
      toDecide: (n) =>
        plural(n, {
          1: 'Über eine Unterschrift ist zu entscheiden.',
          other: `Über ${n} Unterschriften ist zu entscheiden.`,
        }),
      passedToMe: (n) =>
        plural(n, {
          1: 'Eine Unterschrift ist an Sie weitergegeben.',
          other: `${n} Unterschriften sind an Sie weitergegeben.`,
        }),
      objections: (n) =>
        plural(n, { 1: 'Ein Einspruch ist zu erledigen.', other: `${n} Einsprüche sind zu erledigen.` }),
      stuckLetters: (n) =>
        plural(n, { 1: 'Ein Brief ist nicht abgegangen.', other: `${n} Briefe sind nicht abgegangen.` }),
      answersDue: (n) =>
        plural(n, {
          1: 'Eine Übergabe ist bis zum festgesetzten Tag ohne Antwort geblieben.',
          other: `${counted(n)} Übergaben sind bis zum festgesetzten Tag ohne Antwort geblieben.`,
        }),
      exports: (n) =>
        plural(n, {
          1: 'Ein Export wurde heruntergeladen.',
          other: `${n} Exporte wurden heruntergeladen.`,
        }),
      eraseOn: (day) => `Die Adressen eines geschlossenen Aufrufs werden am ${day} gelöscht.`,
      where: 'Das Büro ist hier:',
      chain: 'Das Ende des Protokolls',
      head: (n, hash) => `Vorgang Nr. ${n}, Prüfsumme ${hash}`,
      chainHint:
        'Bewahren Sie diesen Brief auf: Das Protokoll des Büros muss zu dieser Nummer dieselbe Prüfsumme angeben, heute und später.',
    },
    days: {
      closesOn: (day) => `Unterschriften werden bis zum ${day} gesammelt.`,
      handoverOn: (day) => `Die Liste wird am ${day} übergeben.`,
    },
    foot: {
      automatic: 'Dieser Brief wurde automatisch versandt.',
      runBy: (who) => `Wer diese Website betreibt: ${who}`,
      contact: (contact) => `Kontakt: ${contact}`,
      hostingCountry: (country) => `Serverstandort: ${country}`,
      keptFor: (time) => `Aufbewahrung der Daten: ${time}`,
    },
    exportTaken: {
      subject: 'Daten wurden exportiert',
      intro: (who, when) => `${who} hat einen Export heruntergeladen. Wann: ${when}.`,
      what: {
        internal: 'Es ist die interne Liste, mit den E-Mail-Adressen.',
        'own-data': 'Es sind die Daten zu einer einzigen Unterschrift.',
      },
      reason: 'Der angegebene Grund:',
      where: 'Auch das Protokoll des Büros sagt es, unter dieser Adresse:',
    },
    newWayIn: {
      subject: {
        invited: 'Ein Link für das Kampagnenkomitee wurde erstellt',
        added: 'Das Kampagnenkomitee hat ein neues Mitglied',
        link: 'Ein neues Passwort wird gewählt',
        role: 'Die Rolle eines Mitglieds des Kampagnenkomitees hat sich geändert',
        codes: 'Die Codes eines Mitglieds des Kampagnenkomitees wurden entfernt',
        removed: 'Ein Mitglied des Kampagnenkomitees hat keinen Zugang mehr',
      },
      preview: 'Das geht an alle Personen der Leitung.',
      intro: {
        invited:
          'Soeben wurde ein Link erstellt, um Mitglied des Kampagnenkomitees zu werden. Er gilt einmal, innerhalb von 24 Stunden.',
        added: 'Ein Einladungslink wurde benutzt: Jemand hat soeben zum ersten Mal das Büro betreten.',
        link: 'Soeben wurde ein Link erstellt, mit dem ein Mitglied des Kampagnenkomitees ein anderes Passwort wählt. Er gilt einmal, innerhalb von 24 Stunden.',
        role: 'Die Rolle oder die Länder eines Mitglieds des Kampagnenkomitees haben sich soeben geändert.',
        codes:
          'Soeben wurden die Telefon-Codes eines Mitglieds des Kampagnenkomitees entfernt: Sein Passwort genügt jetzt.',
        removed:
          'Ein Mitglied des Kampagnenkomitees hat keinen Zugang zum Büro mehr. Was entschieden wurde, bleibt unter seinem Namen.',
      },
      where: 'Wer, und durch wen: Das Büro und sein Protokoll sagen es, unter dieser Adresse:',
      unexpected: 'Wenn Sie das nicht erwartet haben, sprechen Sie mit den anderen Personen der Leitung, mündlich.',
    },
  },
} satisfies typeof source;

function quoted(name: string): string {
  return `„${name}“`;
}
