import type { translations as source } from '../fr/translations';
import { inNumbers } from '../plural';

const { plural, counted } = inNumbers('es');

export const translations = {
  translations: {
    title: 'Traducciones',
    intro:
      'Cada idioma del llamamiento, en qué punto está y quién lo ha revisado. Un texto publicado no cambia: lo que se corrige pasa a ser una nueva versión.',
    original:
      'El texto original. Lo que usted cambia en él pasa a ser, una vez publicado, una nueva versión; los pasajes traducidos deben entonces revisarse, y quien ha firmado sigue vinculado al texto que leyó.',
    language: 'Idioma',
    status: 'Lo que está publicado',
    nothingPublished: 'nada todavía',
    version: (n) => `versión ${counted(n)}`,
    work: 'En curso',
    missing: (n) =>
      plural(n, { 0: 'Está todo traducido', 1: 'Falta un pasaje', other: `Faltan ${counted(n)} pasajes` }),
    older: (n) =>
      plural(n, {
        0: 'Nada es más antiguo que el original',
        1: 'Un pasaje es más antiguo que el original',
        other: `${counted(n)} pasajes son más antiguos que el original`,
      }),
    unpublished: (n) =>
      plural(n, {
        0: 'Está publicado todo lo escrito',
        1: 'Un pasaje aún no está publicado',
        other: `${counted(n)} pasajes aún no están publicados`,
      }),
    promises: 'Frases de consentimiento',
    promisesRead: 'revisadas',
    promisesUnread: 'sin revisar',
    open: 'Traducir',
    of: (language) => `Traducción: ${language}`,
    sourceTitle: 'Original',
    translationTitle: 'Traducción',
    parts: {
      title: 'Título',
      issuer: 'Quién hace el llamamiento',
      summary: 'Resumen',
      demand: (n) => `Exigencia ${counted(n)}`,
      paragraph: (n) => `Párrafo ${counted(n)}`,
      signedAs: 'Los firmantes del llamamiento',
      office: (name) => `Cargo de ${name}`,
    },
    issuerHint: 'El nombre que la propia organización se da en este idioma, completo.',
    absent: 'Aún sin traducir',
    outdated: 'El original ha cambiado desde entonces',
    fresh: 'Aún sin publicar',
    writtenBy: (who, day) => `${who}, el ${day}`,
    save: 'Guardar este pasaje',
    saved: 'El pasaje está guardado.',
    changed: 'Alguien ha cambiado este pasaje entretanto. Sus palabras están abajo; las de usted siguen en el campo.',
    theirs: 'Lo que ha escrito la otra persona',
    preview: 'Ver la página tal como quedaría',
    previewNote: 'Vista previa: este texto no está publicado. Los pasajes que faltan están en el idioma del original.',
    backToWork: 'Volver a la traducción',
    publishTitle: 'Publicar',
    publishIntro:
      'La página del llamamiento muestra de inmediato este texto. Quien ha firmado sigue vinculado a la versión que leyó.',
    publishStatus: 'Lo que dice la página de esta traducción',
    statuses: {
      official: 'Traducción de los autores del llamamiento',
      volunteer: 'Traducción revisada por una persona cuya lengua materna es esta',
      draft: 'Traducción provisional, sin revisar',
    },
    translator: 'Quién ha traducido',
    translatorHint: 'El nombre tal como debe aparecer, o nada.',
    publish: 'Publicar esta versión',
    published: 'Está publicado.',
    notComplete: 'No se ha publicado nada: aún falta un pasaje.',
    nothingNew: 'No se ha publicado nada: este texto ya es el de la página.',
    readTitle: 'Revisado por una persona cuya lengua materna es esta',
    readIntro:
      'Debe anotarse cuando una persona cuya lengua materna es esta ha leído el texto entero, junto al original, y lo considera correcto.',
    readBy: 'Quién lo ha revisado',
    readByHint: 'El nombre aparece en la página del llamamiento.',
    readOn: 'Qué día',
    markRead: 'Anotar que está revisado',
    readNoted: 'La revisión está anotada.',
    readChanged:
      'No se ha anotado nada: el texto ha cambiado entretanto. Hay que volver a revisarlo; lo que usted escribió sigue abajo.',
    readLast: (who, day) => `Revisado por ${who} el ${day}.`,
    promisesTitle: 'Las frases que comprometen: consentimientos, título con el que se firma, riesgos',
    promisesIntro:
      'Vienen con el programa. Mientras no las haya revisado una persona cuya lengua materna sea esta, el francés aparece al lado.',
    promisesReadTitle: 'Las frases que comprometen están revisadas',
    readyTitle: 'Textos preparados',
    readyIntro: 'Los textos que esta oficina ha escrito en el idioma del original, para escribirlos también en este.',
    readyNone: 'Esta oficina aún no ha escrito ningún texto preparado en el idioma del original.',
    readyMissing: (n) =>
      plural(n, {
        0: 'Todos los textos preparados están traducidos',
        1: 'Falta un texto preparado',
        other: `Faltan ${counted(n)} textos preparados`,
      }),
    readyOlder: (n) =>
      plural(n, {
        0: 'Ningún texto preparado es más antiguo que su original',
        1: 'Un texto preparado es más antiguo que su original',
        other: `${counted(n)} textos preparados son más antiguos que su original`,
      }),
    readyWrite: 'Guardar este texto',
    fileTitle: 'Trabajar sin conexión',
    fileIntro:
      'El archivo Markdown lleva el original y la traducción. Tradúzcalo donde quiera y tráigalo después de vuelta: cada pasaje se coloca en su lugar.',
    download: 'Descargar el archivo',
    file: 'El archivo traducido',
    bring: 'Traer el archivo',
    brought: (n) =>
      plural(n, {
        0: 'El archivo no cambia nada.',
        1: 'Se ha tomado un pasaje del archivo.',
        other: `Se han tomado ${counted(n)} pasajes del archivo.`,
      }),
    fileErrors: {
      notText: 'Este archivo no es un texto en UTF-8.',
      noHead: 'El archivo no empieza por las líneas entre --- que dicen el llamamiento y el idioma.',
      otherLanguage: 'Este archivo es el de otro idioma.',
      otherAppeal: 'Este archivo es el de otro llamamiento.',
      otherSource: 'El original ha cambiado desde este archivo. Descárguelo de nuevo.',
      changedSince:
        'Un pasaje que usted cambió también se ha cambiado aquí entretanto. Descargue el archivo de nuevo y vuelva a poner en él sus palabras.',
      tooLong: 'Un pasaje es demasiado largo.',
      noTitle:
        'A un texto preparado del archivo le falta el título o el texto: su primera línea es el título y lo demás es el texto.',
      strangePart: 'Un pasaje del archivo no está en el llamamiento: han cambiado sus líneas que empiezan por ##.',
    },
  },
} satisfies typeof source;
