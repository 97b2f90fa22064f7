import type { acting as source } from '../fr/acting';

export const acting = {
  act: {
    title: 'Realizar una acción',
    intro:
      'Escribir, pedir audiencia, concentrarse, votar una moción: cualquier organización puede dirigirse a las autoridades, haya firmado o no el llamamiento. Aquí está a quién, con qué palabras y cómo.',
    toWhomTitle: 'A quién dirigirse',
    toWhomIntro:
      'Este sitio no escribe a ninguna autoridad: quien escribe es su organización. Comprueben cada dirección antes de enviar.',
    country: 'Los destinatarios que se encuentran en este país',
    countryHint: 'Elijan el suyo para encontrar allí una embajada.',
    show: 'Mostrar',
    history: (day) => `Es historia (conocido a fecha de ${day}).`,
    officeAlone: (day) =>
      `Lo que este sitio sabe de este destinatario es de fecha ${day}: el texto solo lleva el cargo o el organismo. Busquen el nombre y la dirección de hoy antes de enviar.`,
    knownOn: (day) => `Conocido a fecha de ${day}`,
    checkedOn: (day) => `Comprobado el ${day}`,
    notChecked: 'Por comprobar: nadie lo ha hecho desde hace mucho tiempo.',
    noAddress: 'No se conoce con certeza ninguna dirección.',
    writeTo: 'Escribir a este destinatario',
    noneThere: 'Aquí no se conoce ningún destinatario para este país.',
    noEmbassyTitle: 'Si no hay embajada',
    noEmbassy: [
      'Escriban directamente a las autoridades del propio país: por correo certificado, por fax o por correo electrónico.',
      'La embajada en un país vecino suele encargarse de varios países. El Ministerio de Asuntos Exteriores de su país publica la lista.',
      'Diríjanse a su propio gobierno, o a una diputada o un diputado que haga la pregunta.',
      'Vayan ante un consulado, o ante la sede de una empresa que trabaje allí.',
    ],
    wordsTitle: 'Con qué palabras',
    wordsIntro: 'Respondan a estas preguntas y el texto se rellena. Nada de ello se conserva en este sitio.',
    model: '¿Qué texto?',
    models: {
      letter: 'Una carta formal',
      appeal: 'El llamamiento, con sus propias palabras',
      motion: 'Una moción para aprobar',
    },
    modelHints: {
      letter: 'Una página: quiénes son ustedes, los hechos, las exigencias, una respuesta pedida. Para una autoridad.',
      appeal: 'El texto del llamamiento, que su organización hace suyo.',
      motion: 'Lo que decide su reunión, para enviarlo después.',
    },
    organisation: 'Organización',
    place: 'Lugar',
    date: 'Fecha',
    addressee: 'Destinatario',
    language: 'Idioma del texto',
    fill: 'Rellenar el texto',
    filledTitle: 'Su texto',
    filledIntro:
      'Cambien lo que quieran; después cópienlo, imprímanlo o envíenlo. Solo está en esta página: una vez cerrada, no queda nada de él.',
    text: 'El texto',
    textHint: 'Las exigencias se colocan donde está {demands}.',
    asPdf: 'En PDF',
    again: 'Actualizar el texto para copiar',
    byMail: 'Abrir un correo electrónico con este texto',
    byMailHint: 'Sale de su propio correo. Si se abre vacío, copien el texto que está más abajo.',
    copyTitle: 'Para copiar',
    copyHint: 'Toquen el texto dos veces: se selecciona entero.',
    onSpotTitle: 'Sobre el terreno',
    onSpot: [
      {
        title: 'Pedir que les reciban',
        text: 'Llamen o escriban unos días antes: quiénes son, cuántas personas irán, qué entregarán. Anoten el nombre de quien les responde.',
      },
      {
        title: 'Llevar',
        text: 'La carta firmada en dos ejemplares, un documento de identidad, algo para escribir, alguien como testigo. Hagan sellar o firmar su ejemplar.',
      },
      {
        title: 'Si la puerta sigue cerrada',
        text: 'Mantengan la calma. Anoten la hora, las palabras y quién las dijo. Ese mismo día, envíen la carta por fax y por correo certificado, y digan en ella que fue rechazada en la puerta.',
      },
      {
        title: 'Hacer fotos',
        text: 'Bastan la puerta, la pancarta, la carta. No muestren ningún rostro sin consentimiento, y ninguno en absoluto donde sea peligroso.',
      },
    ],
    reportTitle: '¿Ya está hecho?',
    reportText:
      'Digan qué han hecho y cómo les han recibido, aunque la puerta siguiera cerrada: lo que las autoridades hacen con cada acción también es noticia.',
    report: 'Lo hemos hecho',
  },
  modelTexts: {
    placeAndDay: (place, day) => `${place}, ${day}`,
    organisationHere: '(nombre de la organización)',
    addressHere: '(dirección postal, para la respuesta)',
    placeHere: '(lugar)',
    dateHere: '(fecha)',
    personHere: '(nombre, cargo)',
    opening: (organisation, issuer, day) =>
      `Nos dirigimos a ustedes en nombre de la organización ${organisation}, a raíz del llamamiento lanzado el ${day} (${issuer}).`,
    weAre: '(Quiénes somos: cuántos miembros, qué oficios, qué afiliación.)',
    demands: 'Con las organizaciones que apoyan este llamamiento, exigimos:',
    request: 'Les rogamos que nos respondan por escrito, y que nos digan qué curso darán a cada una de estas demandas.',
    signer: '(nombre, cargo, firma)',
    endorsed: (issuer, day) => `Hacemos nuestro el llamamiento lanzado el ${day} (${issuer}):`,
    met: (day, place) => `Reunión del ${day}, ${place}`,
    decides: (country) =>
      `Decide apoyar este llamamiento, y pide con él a las autoridades correspondientes (${country}):`,
    sends: (office) =>
      `Decide dirigir esta moción al destinatario que se indica, y pedir una respuesta por escrito: ${office}.`,
    mandates: (person) => `Encarga a ${person} que lleve en su nombre estas demandas a su destinatario.`,
  },
} satisfies typeof source;
