import type { pack as source } from '../fr/pack';
import { inNumbers } from '../plural';

const { counted, plural } = inNumbers('es');

export const pack = {
  pack: {
    edition: (n) => `Edición ${counted(n)}`,
    frozenOn: (day) => `Lista cerrada el ${day}`,
    code: 'Código',
    page: (n, of) => `Página ${n} de ${of}`,
    toAuthorities: (country) => `A la atención de las autoridades correspondientes (${country})`,
    toOthers: 'A la atención de las organizaciones internacionales, los gobiernos y la prensa',
    noneNamed: 'No se nombra a ninguna organización',
    persons: (n) =>
      plural(n, { 1: 'Una persona a título personal', other: `${counted(n)} personas a título personal` }),
    removed: (n) =>
      plural(n, {
        1: 'Se ha retirado una inscripción desde que se cerró esta lista.',
        other: `Se han retirado ${counted(n)} inscripciones desde que se cerró esta lista.`,
      }),
    isNew: 'nueva',
    news: (n) =>
      plural(n, {
        1: 'Una inscripción es nueva desde la edición anterior.',
        other: `${counted(n)} inscripciones son nuevas desde la edición anterior.`,
      }),
    contents: 'Índice',
    letterTitle: 'La carta',
    addressees: 'Destinatarios',
    appealIn: (language) => `El llamamiento, en ${language}`,
    countsTitle: 'Los números',
    byKind: 'Por tipo',
    byCountry: 'Por país',
    listTitle: 'Las organizaciones, por país',
    marks:
      'Cada organización figura en su escritura, seguida de la forma latina de su nombre. Los ocho signos al final de la línea permiten encontrarla en el manifiesto.',
    messagesTitle: 'Anexo: los mensajes',
    messagesNote: 'Cada mensaje es el de la organización o la persona nombrada, en su lengua.',
    checkTitle: 'Cómo comprobar esta lista',
    checkCode: (code) =>
      `Cada página lleva el código ${code}. Son los veinte primeros signos de la huella SHA-256 del manifiesto de esta edición.`,
    checkManifest:
      'El manifiesto es un archivo público. Dice el llamamiento, los textos firmados, los números, la fecha y una huella por inscripción; no nombra a nadie. Se lee en esta dirección:',
    checkFile:
      'Para comprobarlo, guarde el manifiesto con el nombre manifest.json y escriba esta orden. El resultado debe empezar por el código:',
    checkEntry:
      'Para encontrar una inscripción, busque sus ocho signos en el manifiesto: una huella de «entries» empieza por ellos.',
    shortTitle: 'La lista en breve',
    moreCountries: (n) => plural(n, { 1: 'y otro país', other: `y otros ${counted(n)} países` }),
  },
  coveringLetter: {
    subject: 'Asunto:',
    enclosed: (n) => `Se adjunta la lista de firmantes, edición ${counted(n)}.`,
    salutation: 'A quien corresponda:',
    opening: (organisations, countries, issuer, day) =>
      `Nos dirigimos a ustedes en nombre de ${plural(organisations, {
        1: 'la organización firmante',
        other: `${counted(organisations)} organizaciones`,
      })}${plural(countries, { 0: '', 1: '', other: ` de ${counted(countries)} países` })}, a raíz del llamamiento del ${day} (${issuer}).`,
    facts: (summary) => `Los hechos son los siguientes. ${summary}`,
    demands: 'Con todas estas organizaciones, exigimos:',
    request:
      'La lista completa acompaña a esta carta; cada nombre figura en ella con el acuerdo de la organización. Les rogamos que nos comuniquen por escrito el curso que darán a estas demandas.',
    closing: 'Reciban el testimonio de nuestra más alta consideración.',
  },
  handingOver: {
    addressee: 'Destinatario',
    appeal: 'Llamamiento',
    documents: 'Documentos',
    documentsNamed: 'La carta, la lista de firmantes y su forma breve',
    when: 'Fecha y hora',
    where: 'Lugar',
    name: 'Nombre y cargo',
    signature: 'Firma',
    receiptTitle: 'Acuse de recibo',
    receiptSaid: 'Los documentos nombrados abajo se han recibido hoy.',
    receiptOnly: 'Este acuse da fe de la entrega de los documentos, y de nada más.',
    stamp: 'Sello',
    refusalTitle: 'Acta de negativa',
    refusalSaid:
      'Los abajo firmantes dan fe de que los documentos nombrados abajo se presentaron al destinatario y no fueron aceptados.',
    answered: 'Quién respondió (nombre y cargo, si se conocen)',
    words: 'Qué se dijo o se hizo',
    after: 'Qué se hizo después con los documentos (correo, correo certificado, buzón)',
    witness: (n) => `Testigo ${counted(n)}`,
    witnessName: 'Nombre y organización',
  },
  readme: {
    title: 'LÉASE ANTES DE LA ENTREGA',
    handOver:
      'La carpeta 1-hand-over puede entregarse, en papel o en archivos. Nombra a quienes aceptaron que se les nombrara en esta entrega, y a nadie más.',
    only: 'Esta edición solo va a aquellos para quienes se cerró: los acuerdos dados difieren de un destinatario a otro.',
    keep: 'La carpeta 2-keep se queda con ustedes: sus tablas se copian y se ordenan con demasiada facilidad. No la entreguen a nadie. Solo manifest.json es público: no nombra a nadie.',
    again:
      'Si una organización se retira antes de la entrega, hagan de nuevo esta carpeta: la actual todavía la nombra. Lo que se ha entregado ya no se recupera.',
    pen: 'En la entrega, hagan sellar el acuse de recibo. Si se niegan, rellenen el acta de negativa allí mismo, con dos testigos.',
    files: {
      letter: 'la carta a cada destinatario, en su lengua y en la del llamamiento',
      book: 'el llamamiento, la lista completa y los mensajes, uno por lengua',
      shortForm: 'la lista en breve, en una hoja',
      receipt: 'el acuse de recibo, para sellar',
      refusal: 'el acta de negativa, para dos testigos',
      list: 'la lista en tablas y en datos; el esquema explica cada campo',
      manifest: 'lo que se cerró, sin un nombre; su huella SHA-256 empieza por el código',
      sums: 'la huella de cada archivo',
    },
    check: 'Para comprobar que nada ha cambiado, escriban estas órdenes donde se abrió el archivo comprimido:',
  },
} satisfies typeof source;
