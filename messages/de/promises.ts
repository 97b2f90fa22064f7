import type { promises as source } from '../fr/promises';

export const promises = {
  capacities: {
    'organisation-decision': 'Die Organisation hat beschlossen',
    'mandated-officer': 'In verantwortlicher Funktion mit Mandat',
    personal: 'Als Einzelperson *',
  },
  declarations: {
    'organisation-decision':
      'Unsere Organisation hat beschlossen, diesen Aufruf zu unterzeichnen, und mich beauftragt, dies mitzuteilen.',
    'mandated-officer': 'Ich unterzeichne im Namen der Organisation, kraft des Mandats, das ich in ihr ausübe.',
    personal: 'Ich unterzeichne als Einzelperson; die Organisation wird nur genannt, um zu sagen, wer ich bin.',
  },
  visibilities: {
    public: 'Öffentlich',
    'country-only': 'Nur das Land',
    confidential: 'Vertraulich',
  },
  visibilityHints: {
    public:
      'Der Name der Organisation erscheint in der Liste, unter ihrem Land, mit dem, was Sie sonst über sie angeben. ' +
      'Unterzeichnen Sie als Einzelperson, so erscheint Ihr Name gesondert.',
    'country-only':
      'Zu lesen ist nur, dass eine Organisation Ihres Landes den Aufruf unterstützt. ' +
      'Als Einzelperson erscheinen Sie nur als Zahl.',
    confidential: 'Die Unterschrift erscheint nur als Zahl in der Gesamtsumme. Die Angabe Ihres Namens ist freiwillig.',
  },
  consents: {
    consentProcess: () =>
      'Ich willige ein, dass diese Angaben, aus denen politische Meinungen oder eine Gewerkschaftszugehörigkeit ' +
      'hervorgehen können, von denen, die die Unterschriften sammeln, aufbewahrt und gelesen werden, und zwar nur ' +
      'für diesen Aufruf.',
    consentPublishName: () =>
      'Ich willige ein, dass mein Name und meine Funktion neben dem Namen der Organisation veröffentlicht werden.',
    consentDeliver: (country) =>
      'Ich willige ein, dass diese Unterschrift, so wie sie öffentlich erscheint, den betreffenden Behörden ' +
      `(${country}) übergeben wird.`,
    consentDeliverOthers: () =>
      'Ich willige ein, dass diese Unterschrift, so wie sie öffentlich erscheint, auch internationalen Organisationen, ' +
      'unseren eigenen Regierungen und der Presse übergeben wird.',
    consentUpdates: () => 'Ich möchte Neuigkeiten zu diesem Aufruf erhalten.',
    consentPublishMessage: () =>
      'Die Botschaft darf neben dem Namen der Organisation veröffentlicht werden, wenn das Kampagnenkomitee es so ' +
      'entscheidet.',
  },
  risks: {
    title: 'Bevor Sie wählen',
    sentences: [
      'Was Sie hier eingeben, wird vom Kampagnenkomitee gelesen, auf diesem Server aufbewahrt und ist dem E-Mail-Anbieter bekannt.',
      'Die anderen sehen nur, was Sie unten wählen, und erst nach der Prüfung.',
      'Ein Brief bleibt in dem Postfach, das Sie angeben: Nehmen Sie eines, das sonst niemand öffnet, wenn Ihnen das wichtig ist.',
      'Sie können jederzeit alles von dieser Website entfernen, aber was veröffentlicht oder übergeben wurde, lässt sich nicht zurückholen.',
    ],
  },
  promisesUnread:
    'Die Übersetzung dieser Sätze wurde noch nicht von einer Person gegengelesen, deren Sprache es ist. ' +
    'Für Sie verbindlich ist der ursprüngliche Satz daneben.',
} satisfies typeof source;
