import type { letters as source } from '../fr/letters';
import { inNumbers } from '../plural';

const { counted, plural } = inNumbers('es');

export const letters = {
  letters: {
    greeting: 'Buenos días:',
    standing: {
      unconfirmed: 'Está por confirmar.',
      waiting: 'Está confirmada; los organizadores la verifican.',
      returned: 'Los organizadores le han hecho una pregunta.',
      held: 'Los organizadores la verifican de nuevo.',
      accepted: 'Está aceptada.',
      refused: 'No ha sido aceptada.',
      withdrawn: 'Está retirada.',
    },
    confidentialSignature: 'Una firma confidencial',
    supports: (appeal) => `Apoya el llamamiento ${quoted(appeal)}.`,
    privatePage: 'Abrir su página privada',
    ifTheButtonFails: 'Si el botón no se abre, copie esta dirección entera:',
    keepForYourself:
      'Este enlace es la llave de su página privada: quien lo tiene puede actuar en su lugar. No lo transmita.',
    notYou: '¿No ha sido usted?',

    confirm: {
      subject: (organisation) =>
        organisation === null
          ? 'Un enlace que abrir para confirmar'
          : `Confirme la firma de la organización ${quoted(organisation)}`,
      preview: 'Abra el enlace, relea, confirme. De lo contrario, todo se borra al cabo de 30 días.',
      intro: (organisation) =>
        organisation === null
          ? 'Se ha presentado una firma confidencial con esta dirección.'
          : `Se ha presentado una firma por la organización ${quoted(organisation)} con esta dirección.`,
      pending: 'Solo contará cuando esté confirmada.',
      button: 'Releer y confirmar',
      next: 'Y después',
      steps: [
        'El enlace abre su página privada: la firma, y lo que verán de ella los demás. Abrirlo no cambia nada.',
        'En esa página, un botón confirma la firma.',
        'Los organizadores la verifican. Nada es público antes de que ellos den su visto bueno; una carta le dirá lo que han decidido.',
        'El enlace espera 30 días. Usted recibirá como máximo un recordatorio.',
      ],
      notYou: 'No haga nada. Sin confirmación, todo se borra al cabo de 30 días, y no se avisa a nadie.',
    },

    reminder: {
      subject: (organisation) =>
        organisation === null
          ? 'Recordatorio: un enlace espera su confirmación'
          : `Recordatorio: la firma de la organización ${quoted(organisation)} espera su confirmación`,
      preview: 'Basta un botón. No habrá otro recordatorio.',
      intro: (organisation) =>
        organisation === null
          ? 'Una firma confidencial, presentada con esta dirección, sigue esperando su confirmación.'
          : `Una firma por la organización ${quoted(organisation)}, presentada con esta dirección, sigue esperando su confirmación.`,
      last: 'No habrá otro recordatorio. Una firma que nadie confirma se borra 30 días después de presentarse.',
      notYou: 'No haga nada: todo se borrará, y no se avisa a nadie.',
    },

    already: {
      subject: (organisation) =>
        organisation === null
          ? 'Su firma ya está aquí'
          : `La firma de la organización ${quoted(organisation)} ya está aquí`,
      preview: 'Nada ha cambiado.',
      intro: (organisation) =>
        organisation === null
          ? 'Se acaba de presentar de nuevo una firma confidencial con esta dirección.'
          : `Se acaba de presentar de nuevo una firma por la organización ${quoted(organisation)} con esta dirección.`,
      unchanged: 'Ya estaba aquí: nada ha cambiado.',
      change: 'Para corregirla o retirarla, abra su página privada.',
      notYou: 'No haga nada: nada ha cambiado, y no se avisa a nadie.',
    },

    links: {
      subject: 'Los enlaces de sus firmas',
      preview: 'Se han pedido para esta dirección.',
      intro: (number) =>
        plural(number, {
          1: 'Esta es la firma presentada con esta dirección, con el enlace de su página privada.',
          other: `Estas son las ${number} firmas presentadas con esta dirección, con los enlaces de sus páginas privadas.`,
        }),
      keepForYourself: 'Estos enlaces son llaves: quien los tiene puede actuar en su lugar. No los transmita.',
      notYou: 'Alguien ha escrito esta dirección para pedir estos enlaces; solo se han enviado aquí. No haga nada.',
    },

    delivered: {
      subject: (organisation) =>
        organisation === null
          ? 'Se ha entregado su firma'
          : `Se ha entregado el nombre de la organización ${quoted(organisation)}`,
      preview: 'A quién, cuándo, y el código que muestra lo que se ha entregado.',
      intro: (organisation) =>
        organisation === null
          ? 'Se ha entregado la lista en la que figura su firma.'
          : `Se ha entregado la lista en la que figura la organización ${quoted(organisation)}.`,
      to: (office) => `A: ${office}`,
      way: (way) => `Cómo: ${way}`,
      day: (day) => `Fecha: ${day}`,
      witness:
        'Guarde esta carta. El código está impreso en cada página de lo que se ha entregado, y aparece en la página pública de esta edición: si los dos códigos coinciden, no se ha cambiado nada.',
      more: 'Su página privada dirá qué resultado ha tenido.',
    },
    answered: {
      subject: (organisation) =>
        organisation === null
          ? 'Ha llegado una respuesta'
          : `Una respuesta al llamamiento que apoya la organización ${quoted(organisation)}`,
      preview: 'De quién, y dónde leerla.',
      intro: 'Ha llegado una respuesta a lo que se entregó.',
      from: (office) => `De: ${office}`,
      day: (day) => `Fecha: ${day}`,
      more: 'Puede leerla en su página privada. Recibe esta carta porque pidió noticias.',
    },
    accepted: {
      subject: (organisation) =>
        organisation === null
          ? 'Su firma está aceptada'
          : `La firma de la organización ${quoted(organisation)} está aceptada`,
      preview: 'Gracias. Esto es lo que es público, y cómo cambiarlo.',
      intro: (organisation) =>
        organisation === null
          ? 'Los organizadores han verificado su firma confidencial y la han aceptado. Gracias.'
          : `Los organizadores han verificado la firma de la organización ${quoted(organisation)} y la han aceptado. Gracias.`,
      publicTitle: 'Lo que ahora es público',
      publicNow: (organisation) =>
        organisation === null
          ? 'Nada de lo que usted ha escrito: la firma es solo un número en el total.'
          : 'Lo que usted ha elegido mostrar, y nada más. Su página privada dice exactamente qué.',
      change:
        'En ella puede en cualquier momento corregir la firma, mostrar menos o retirarla. Lo que usted quita ' +
        'desaparece de inmediato; lo que añade se verifica antes.',
    },

    returned: {
      subject: (organisation) =>
        organisation === null
          ? 'Una pregunta de los organizadores'
          : `Una pregunta sobre la firma de la organización ${quoted(organisation)}`,
      preview: 'Los organizadores esperan su respuesta en su página privada.',
      intro: (organisation) =>
        organisation === null
          ? 'Los organizadores han leído su firma confidencial y le hacen una pregunta.'
          : `Los organizadores han leído la firma de la organización ${quoted(organisation)} y le hacen una pregunta.`,
      question: 'La pregunta de los organizadores',
      answer: 'Responda en su página privada: allí es donde leerán la respuesta.',
      button: 'Responder',
      meanwhile: (staysAccepted) =>
        staysAccepted
          ? 'Mientras tanto, lo que estaba aceptado lo sigue estando.'
          : 'Mientras tanto, la firma no es pública.',
    },

    paper: {
      subject: (organisation) =>
        organisation === null
          ? 'Una firma en papel, por confirmar'
          : `La firma en papel de la organización ${quoted(organisation)}`,
      preview: 'Relea lo que se ha copiado de la hoja: confirme, corrija o retire.',
      intro: (organisation) =>
        organisation === null
          ? 'Un organizador ha copiado una firma confidencial de una hoja de papel donde está escrita esta dirección.'
          : `Un organizador ha copiado la firma de la organización ${quoted(organisation)} de una hoja de papel donde está escrita esta dirección.`,
      collected: (day, place) =>
        place === null ? `La hoja se recogió el ${day}.` : `La hoja se recogió el ${day}: ${place}.`,
      next: 'Lo que usted puede hacer',
      steps: [
        'Si todo es correcto, confirme con un botón: los organizadores sabrán que viene de usted.',
        'Si algo es erróneo, corríjalo.',
        'Si usted no ha firmado, o ya no lo quiere, retire la firma: todo lo que se ha escrito de usted se borra.',
      ],
      button: 'Releer y confirmar',
      meanwhile: 'Nada es público sin el visto bueno de los organizadores; una carta le dirá lo que han decidido.',
    },

    refused: {
      subject: (organisation) =>
        organisation === null
          ? 'Su firma no ha sido aceptada'
          : `La firma de la organización ${quoted(organisation)} no ha sido aceptada`,
      subjectOfCorrection: (organisation) =>
        organisation === null
          ? 'Su corrección no ha sido aceptada'
          : `La corrección de la organización ${quoted(organisation)} no ha sido aceptada`,
      preview: 'Esta es la razón que dan los organizadores.',
      intro: (organisation) =>
        organisation === null
          ? 'Los organizadores han leído su firma confidencial y no la han aceptado.'
          : `Los organizadores han leído la firma de la organización ${quoted(organisation)} y no la han aceptado.`,
      introOfCorrection: (organisation) =>
        organisation === null
          ? 'Los organizadores han leído la corrección de su firma confidencial y no la han aceptado.'
          : `Los organizadores han leído la corrección de la firma de la organización ${quoted(organisation)} y no la han aceptado.`,
      reason: 'La razón de los organizadores',
      outcome: 'La firma ni es pública ni se cuenta.',
      outcomeOfCorrection: 'La firma sigue aceptada, tal como estaba.',
      change: 'En su página privada puede releerla o retirarla: lo que usted ha escrito se borra entonces.',
    },

    objection: {
      subject: (organisation) =>
        organisation === null
          ? 'Una impugnación por confirmar'
          : `Confirme su impugnación acerca de la organización ${quoted(organisation)}`,
      preview: 'Abra el enlace y confirme. De lo contrario, todo se borra al cabo de 30 días.',
      intro: (organisation) =>
        organisation === null
          ? 'Alguien ha dicho, con esta dirección, que una organización no ha firmado un llamamiento.'
          : `Alguien ha dicho, con esta dirección, que la organización ${quoted(organisation)} no ha firmado el llamamiento en el que aparece su nombre.`,
      appeal: (title) =>
        title === null ? 'El llamamiento no se nombra en esta carta.' : `Se trata del llamamiento ${quoted(title)}.`,
      pending: 'No se hace nada antes de que usted confirme.',
      button: 'Releer y confirmar',
      next: 'Y después',
      steps: [
        'El enlace abre una página donde un botón confirma la impugnación. Abrirlo no cambia nada.',
        'Se alerta a los organizadores. La organización firmante lee lo que usted dice, pero no el nombre ni la dirección de usted.',
        'Los organizadores deciden; una carta le dice la razón.',
      ],
      notYou: 'No haga nada. Sin confirmación, todo se borra al cabo de 30 días, y no se avisa a nadie.',
    },

    objectionAnswered: {
      subject: (organisation) =>
        organisation === null
          ? 'La respuesta a su impugnación'
          : `La respuesta a su impugnación acerca de la organización ${quoted(organisation)}`,
      preview: 'Los organizadores han decidido. Esta es la razón que dan.',
      outcome: (upheld) =>
        upheld
          ? 'Los organizadores le dan la razón: la firma queda rechazada, ni es pública ni se cuenta.'
          : 'Los organizadores lo han verificado y consideran que la firma es de la organización.',
      reason: 'La razón de los organizadores',
      button: 'Volver a ver la impugnación',
    },

    objected: {
      subject: (organisation) =>
        organisation === null
          ? 'Su firma ha sido impugnada'
          : `La firma de la organización ${quoted(organisation)} ha sido impugnada`,
      preview: 'Lea lo que se dice y responda en su página privada.',
      intro: (organisation) =>
        organisation === null
          ? 'Alguien dice que la organización de su firma confidencial no ha firmado.'
          : `Alguien dice que la organización ${quoted(organisation)} no ha firmado.`,
      said: 'Lo que se dice',
      meanwhile: (tookOut) =>
        tookOut
          ? 'Eso viene de una dirección que es de la propia organización: la firma deja de ser pública hasta la decisión de los organizadores.'
          : 'La firma sigue tal como está hasta la decisión de los organizadores.',
      answer: 'Responda en su página privada: los organizadores leen su respuesta antes de decidir.',
      button: 'Leer y responder',
    },

    objectionResolved: {
      subject: (organisation) =>
        organisation === null
          ? 'La impugnación de su firma está resuelta'
          : `La impugnación de la firma de la organización ${quoted(organisation)} está resuelta`,
      preview: 'Los organizadores han decidido. Esta es la razón que dan.',
      outcome: (organisation, upheld) => {
        const of =
          organisation === null ? 'de su firma confidencial' : `de la firma de la organización ${quoted(organisation)}`;
        return upheld
          ? `Los organizadores han admitido la impugnación ${of}: la firma queda rechazada.`
          : `Los organizadores lo han verificado, y han desestimado la impugnación ${of}.`;
      },
      reason: 'La razón de los organizadores, tal como la leen las dos partes',
    },

    objectionAlert: {
      subject: (appeal) =>
        appeal === null ? 'Se ha impugnado una firma' : `Se ha impugnado una firma del llamamiento ${quoted(appeal)}`,
      preview: 'Le espera en la oficina de los organizadores.',
      intro: 'Alguien dice que una organización de la lista no ha firmado, y lo ha confirmado por correo electrónico.',
      meanwhile: (tookOut) =>
        tookOut
          ? 'La dirección es del dominio que ustedes han verificado para esa misma organización: la firma deja de ser pública hasta su decisión.'
          : 'La firma sigue siendo pública hasta su decisión.',
      where: 'Las impugnaciones están aquí:',
    },

    handedOver: {
      subject: (organisation) =>
        organisation === null
          ? 'Se le confía una firma'
          : `Se le confía la firma de la organización ${quoted(organisation)}`,
      preview: 'Este es el enlace de su página privada; los anteriores ya no abren nada.',
      intro: (organisation) =>
        organisation === null
          ? 'Los organizadores le confían una firma confidencial, a petición de usted o de su organización.'
          : `Los organizadores le confían la firma de la organización ${quoted(organisation)}, a petición de usted o de la organización.`,
      links: 'El enlace de esta carta es el único: los que se enviaron antes ya no abren nada.',
      change: 'El nombre y el cargo que aparecen solo cambian si usted los corrige en esa página.',
      notYou: 'No abra el enlace, y dígaselo a los organizadores, cuyo contacto está al pie de esta carta.',
    },

    daily: {
      subject: (n) =>
        plural(n, { 1: 'Una cosa le espera en la oficina', other: `${n} cosas le esperan en la oficina` }),
      preview: 'Números, y la huella del registro.',
      intro: 'Esto es lo que le espera en la oficina de los organizadores.',
      toDecide: (n) => plural(n, { 1: 'Una firma por decidir.', other: `${n} firmas por decidir.` }),
      passedToMe: (n) => plural(n, { 1: 'Se le ha pasado una firma.', other: `Se le han pasado ${n} firmas.` }),
      objections: (n) => plural(n, { 1: 'Una impugnación por resolver.', other: `${n} impugnaciones por resolver.` }),
      stuckLetters: (n) => plural(n, { 1: 'Una carta no ha salido.', other: `${n} cartas no han salido.` }),
      answersDue: (n) =>
        plural(n, {
          1: 'Una entrega se ha quedado sin respuesta dentro del plazo fijado.',
          other: `${counted(n)} entregas se han quedado sin respuesta dentro del plazo fijado.`,
        }),
      exports: (n) =>
        plural(n, {
          1: 'Se ha descargado una exportación.',
          other: `Se han descargado ${n} exportaciones.`,
        }),
      eraseOn: (day) => `Las direcciones de un llamamiento cerrado se borran el ${day}.`,
      where: 'La oficina está aquí:',
      chain: 'El final del registro',
      head: (n, hash) => `Acto n.º ${n}, huella ${hash}`,
      chainHint:
        'Guarde esta carta: el registro de la oficina debe dar la misma huella para ese número, hoy y más adelante.',
    },
    days: {
      closesOn: (day) => `Las firmas se recogen hasta el ${day}.`,
      handoverOn: (day) => `La lista se entregará el ${day}.`,
    },
    foot: {
      automatic: 'Esta carta se ha enviado automáticamente.',
      runBy: (who) => `Quién lleva este sitio: ${who}`,
      contact: (contact) => `Contacto: ${contact}`,
      hostingCountry: (country) => `Sitio alojado en: ${country}`,
      keptFor: (time) => `Datos conservados: ${time}`,
    },
    exportTaken: {
      subject: 'Se han exportado datos',
      intro: (who, when) => `${who} ha descargado una exportación. Cuándo: ${when}.`,
      what: {
        internal: 'Es la lista interna, con las direcciones de correo electrónico.',
        'own-data': 'Son los datos de un solo firmante.',
      },
      reason: 'La razón que se dio:',
      where: 'El registro de la oficina también lo dice, en esta dirección:',
    },
    newWayIn: {
      subject: {
        invited: 'Se ha creado un enlace de organizador',
        added: 'Hay un nuevo organizador',
        link: 'Se va a elegir una nueva contraseña',
        role: 'Ha cambiado la función de un organizador',
        codes: 'Se han retirado los códigos de un organizador',
        removed: 'Un organizador ya no entra',
      },
      preview: 'Esto se envía a cada responsable.',
      intro: {
        invited: 'Se acaba de crear un enlace para ser organizador. Sirve una vez, en un plazo de 24 horas.',
        added: 'Se ha usado un enlace de invitación: alguien acaba de entrar en la oficina por primera vez.',
        link: 'Se acaba de crear un enlace con el que un organizador elige otra contraseña. Sirve una vez, en un plazo de 24 horas.',
        role: 'Acaban de cambiar la función o los países de un organizador.',
        codes: 'Se acaban de retirar los códigos del teléfono de un organizador: ahora basta con su contraseña.',
        removed: 'Un organizador ya no entra en la oficina. Lo que ha decidido sigue a su nombre.',
      },
      where: 'Quién es, y quién lo ha hecho: la oficina y su registro lo dicen, en esta dirección:',
      unexpected: 'Si usted no lo esperaba, háblelo con los demás responsables, de viva voz.',
    },
  },
} satisfies typeof source;

function quoted(name: string): string {
  return `«${name}»`;
}
