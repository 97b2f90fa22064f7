import type { promises as source } from '../fr/promises';

export const promises = {
  capacities: {
    'organisation-decision': 'La organización lo ha decidido',
    'mandated-officer': 'Responsable con mandato',
    personal: 'A título personal *',
  },
  declarations: {
    'organisation-decision':
      'Nuestra organización ha decidido firmar este llamamiento y me ha encargado que lo haga saber.',
    'mandated-officer': 'Firmo en nombre de la organización, en virtud del mandato que ejerzo en ella.',
    personal: 'Firmo a título personal; la organización solo se cita para decir quién soy.',
  },
  visibilities: {
    public: 'Pública',
    'country-only': 'Solo el país',
    confidential: 'Confidencial',
  },
  visibilityHints: {
    public:
      'El nombre de la organización aparece en la lista, bajo su país, con los demás datos que usted da sobre ella. Si firma a título personal, su nombre aparece aparte.',
    'country-only':
      'Solo se lee que una organización de su país apoya el llamamiento. Si firma a título personal, usted es solo un número.',
    confidential: 'La firma es solo un número en el total. Indicar su nombre es opcional.',
  },
  consents: {
    consentProcess: () =>
      'Acepto que esta información, que puede revelar opiniones políticas o una afiliación sindical, la conserven y la lean quienes recogen las firmas, únicamente para este llamamiento.',
    consentPublishName: () => 'Acepto que mi nombre y mi cargo se publiquen junto al nombre de la organización.',
    consentDeliver: (country) =>
      `Acepto que esta firma, tal como aparece en público, se entregue a las autoridades correspondientes (${country}).`,
    consentDeliverOthers: () =>
      'Acepto que esta firma, tal como aparece en público, se entregue también a organizaciones internacionales, a nuestros propios gobiernos y a la prensa.',
    consentUpdates: () => 'Deseo recibir noticias de este llamamiento.',
    consentPublishMessage: () =>
      'El mensaje puede publicarse junto al nombre de la organización, si los organizadores así lo deciden.',
  },
  risks: {
    title: 'Antes de elegir',
    sentences: [
      'Lo que usted escribe aquí lo leen los organizadores, se conserva en este servidor y lo conoce el proveedor de correo.',
      'Los demás solo ven lo que usted elige más abajo, y solo después de la verificación.',
      'Quedará una carta en el buzón que usted indique: si eso importa, elija uno que nadie más abra.',
      'Puede retirarlo todo de este sitio en cualquier momento, pero lo ya publicado o entregado no tiene vuelta atrás.',
    ],
  },
  promisesUnread:
    'La traducción de estas frases aún no la ha revisado ninguna persona cuya lengua materna sea esta. Lo que le compromete es la frase original, que figura al lado.',
} satisfies typeof source;
