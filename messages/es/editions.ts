import type { editions as source } from '../fr/editions';
import { inNumbers } from '../plural';

const { counted, plural } = inNumbers('es');

export const editions = {
  editions: {
    title: 'Ediciones y entregas',
    intro:
      'Una edición es la lista tal como se entrega: cerrada, numerada y comprobable con un código. Ya no cambia nada en ella; si alguien se retira, su inscripción se borra y la edición se sigue pudiendo comprobar.',
    none: 'Todavía no se ha cerrado ninguna edición.',
    prepare: 'Preparar una edición',
    recipients: {
      authorities: 'para las autoridades correspondientes',
      others: 'para las organizaciones internacionales, nuestros gobiernos y la prensa',
    },
    number: (n) => `Edición ${counted(n)}`,
    columns: { number: 'Edición', recipients: 'Para quién', frozen: 'Cerrada el', counts: 'Contenido', code: 'Código' },
    organisations: (n) =>
      plural(n, { 0: 'ninguna organización', 1: 'una organización', other: `${counted(n)} organizaciones` }),
    countries: (n) => plural(n, { 0: 'ningún país', 1: 'un país', other: `${counted(n)} países` }),
    persons: (n) =>
      plural(n, {
        0: 'nadie a título personal',
        1: 'una persona a título personal',
        other: `${counted(n)} personas a título personal`,
      }),
    isNew: (n) =>
      plural(n, {
        0: 'ninguna inscripción nueva',
        1: 'una inscripción nueva',
        other: `${counted(n)} inscripciones nuevas`,
      }),
    previewTitle: (n) => `Cómo sería la edición ${counted(n)}`,
    previewIntro: 'Todavía no se ha cerrado nada. Esto es lo que entraría en ella en este momento.',
    wouldHold: 'Lo que contendría',
    byKind: 'Por tipo',
    byCountry: 'Por país',
    onlyNumbers: 'Lo que en ella es solo un número',
    unnamed: (n, of) => `${of}: ${counted(n)}`,
    unnamedOrganisations: 'organizaciones no nombradas',
    unnamedOf: (country) => `organizaciones no nombradas (${country})`,
    unnamedPersons: 'personas no nombradas',
    leftOut: 'Lo que queda fuera, y por qué',
    withoutConsent: (n) =>
      plural(n, {
        0: 'No hay ninguna firma aceptada sin consentimiento para esta entrega.',
        1: 'Una firma aceptada no ha dado su consentimiento para esta entrega.',
        other: `${counted(n)} firmas aceptadas no han dado su consentimiento para esta entrega.`,
      }),
    undecided: (n) =>
      plural(n, {
        0: 'Ninguna firma confirmada espera una decisión.',
        1: 'Una firma confirmada espera una decisión.',
        other: `${counted(n)} firmas confirmadas esperan una decisión.`,
      }),
    unconfirmed: (n) =>
      plural(n, {
        0: 'No hay ninguna firma sin confirmar.',
        1: 'Una firma no está confirmada.',
        other: `${counted(n)} firmas no están confirmadas.`,
      }),
    warnings: 'Para mirar antes',
    objected: (n) =>
      plural(n, {
        1: 'Una inscripción está impugnada, y la impugnación sigue abierta.',
        other: `${counted(n)} inscripciones están impugnadas, y las impugnaciones siguen abiertas.`,
      }),
    drafts: (languages) => `Hay firmas sobre una traducción que nadie ha revisado (idioma: ${languages}).`,
    latinTitle: 'Nombres sin letras latinas',
    latinIntro:
      'Quien no lee esa escritura no sabe de quién se trata. Se propone una forma, letra por letra; corríjala o bórrela. Solo se usa una vez guardada, y la edición dice que procede de los organizadores.',
    latin: 'En letras latinas',
    latinMore: (n) =>
      plural(n, { 1: 'Después vendrá otro nombre.', other: `Después vendrán otros ${counted(n)} nombres.` }),
    keepLatin: 'Guardar estas formas',
    lettersTitle: 'La carta que la acompaña',
    lettersIntro:
      'Una carta en el idioma del llamamiento, y otra en el de cada destinatario. Se cierra con la edición.',
    letterWritten: 'escrita',
    letterMissing: 'por escribir',
    writeLetter: 'Escribir la carta',
    letterTitle: (language) => `La carta (idioma: ${language})`,
    letterhead: 'Membrete',
    letterheadHint: 'Quién escribe: nombre, dirección, contacto. Una línea para cada uno.',
    placeAndDay: 'Lugar y fecha',
    body: 'La carta',
    bodyHint:
      'Un párrafo entre dos líneas vacías. Donde está {demands}, las exigencias se imprimen palabra por palabra.',
    signers: 'Quién firma la carta',
    signersHint: 'Un nombre y un cargo por línea.',
    keepLetter: 'Guardar la carta',
    addresseesTitle: 'A quién va',
    addresseesIntro: 'Marque los destinatarios de esta edición; cada uno tendrá su carta y su acuse de recibo.',
    noAddressee: 'Todavía no se ha anotado ningún destinatario.',
    freeze: 'Cerrar la edición',
    freezeHint: 'Después ya no cambia nada en ella. Las firmas tardías entrarán en la siguiente.',
    done: {
      letter: 'La carta está guardada.',
      latin: 'Las formas están guardadas.',
      frozen: 'La edición está cerrada.',
      changed: 'Algo ha cambiado mientras usted leía. Vuelva a leer lo que sigue y cierre después la edición.',
      empty: 'Todavía no hay nadie a quien nombrar ni contar.',
      'no-letter': 'Falta la carta en el idioma del llamamiento o en el de un destinatario.',
      asked: 'Los archivos están pedidos.',
      cancelled: 'La preparación se ha detenido.',
      gone: 'Estos archivos ya no están, o muestran más de lo que ahora se permite. Prepárelos de nuevo.',
    },
    packTitle: 'Los archivos',
    packIntro:
      'Un archivo comprimido con dos carpetas: lo que se entrega (PDF) y lo que ustedes guardan. Se hace en medio minuto y permanece aquí un día.',
    makePack: 'Preparar los archivos',
    cancelPack: 'Detener la preparación',
    takePack: 'Descargar el archivo comprimido',
    packStates: {
      due: 'La preparación está a punto de empezar.',
      making: 'En preparación',
      made: 'Los archivos están listos.',
      failed: 'No se han podido preparar los archivos.',
      cancelled: 'La preparación se detuvo.',
    },
    packErrors: {
      memory:
        'Hizo falta más memoria de la permitida. Nada más se ha visto afectado; inténtelo de nuevo cuando el servidor esté menos cargado.',
      glyph: 'Una letra no existe en ninguna de las fuentes tipográficas.',
      time: 'Ha tardado demasiado.',
      broken: 'La preparación se ha interrumpido. Inténtelo de nuevo.',
      gone: 'La edición ya no está.',
    },
    progress: (percent) => `${counted(percent)} %`,
    refreshes: 'Esta página se recarga sola.',
    publicPage: 'La página pública de esta edición',
  },
  deliveries: {
    title: 'Lo que se entrega',
    intro: 'Cada edición de la lista lleva un código. Quien tenga una copia puede comprobar aquí que es la auténtica.',
    none: 'Todavía no se ha entregado nada.',
    frozenOn: (day) => `Lista cerrada el ${day}`,
    code: 'Código',
    contains: 'Lo que contiene',
    removedSince: (n) =>
      plural(n, {
        1: 'Desde entonces se ha retirado de ella una inscripción.',
        other: `Desde entonces se han retirado de ella ${counted(n)} inscripciones.`,
      }),
    files: 'Archivos',
    manifest: 'El manifiesto',
    manifestHint:
      'El llamamiento, los textos firmados, los números, la fecha y una huella por inscripción. Ningún nombre.',
    list: 'Las organizaciones',
    listHint:
      'Las que se nombran, sin el nombre de ninguna persona, cada una con lo necesario para comprobar su huella.',
    checkTitle: 'Comprobar una copia en un minuto',
    checkByEye: 'A simple vista: el código impreso en cada página de su copia debe ser el de esta página.',
    checkByCommand: 'Con una orden: guarde el manifiesto y escriba lo siguiente. El resultado empieza por el código.',
    whole: 'La huella completa (SHA-256)',
    texts: 'Los textos firmados',
    version: (n) => `versión ${counted(n)}`,
  },
} satisfies typeof source;
