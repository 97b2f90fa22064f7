export const promises = {
  capacities: {
    'organisation-decision': 'L’organisation a décidé',
    'mandated-officer': 'Responsable mandaté·e',
    personal: 'À titre personnel *',
  },
  declarations: {
    'organisation-decision': 'Notre organisation a décidé de signer cet appel et m’a chargé·e de le faire savoir.',
    'mandated-officer': 'Je signe au nom de l’organisation, en vertu du mandat que j’y exerce.',
    personal: 'Je signe à titre personnel ; l’organisation n’est citée que pour dire qui je suis.',
  },
  visibilities: {
    public: 'Publique',
    'country-only': 'Le pays seulement',
    confidential: 'Confidentielle',
  },
  visibilityHints: {
    public:
      'Le nom de l’organisation paraît dans la liste, sous son pays, avec ce que vous donnez d’autre sur elle. À titre personnel, votre nom paraît à part.',
    'country-only':
      'On lit seulement qu’une organisation de votre pays soutient l’appel. À titre personnel, vous n’êtes qu’un nombre.',
    confidential: 'La signature n’est qu’un nombre dans le total. Votre nom est facultatif.',
  },
  consents: {
    consentProcess: () =>
      'J’accepte que ces informations, qui peuvent révéler des opinions politiques ou une appartenance syndicale, soient conservées et lues par celles et ceux qui recueillent les signatures, pour cet appel seulement.',
    consentPublishName: () => 'J’accepte que mon nom et ma fonction soient publiés à côté du nom de l’organisation.',
    consentDeliver: (country: string) =>
      `J’accepte que cette signature, telle qu’elle paraît en public, soit remise aux autorités concernées (${country}).`,
    consentDeliverOthers: () =>
      'J’accepte que cette signature, telle qu’elle paraît en public, soit remise aussi à des organisations internationales, à nos propres gouvernements et à la presse.',
    consentUpdates: () => 'Je souhaite recevoir des nouvelles de cet appel.',
    consentPublishMessage: () =>
      'Le message peut être publié à côté du nom de l’organisation, si les organisateurs le décident.',
  },
  risks: {
    title: 'Avant de choisir',
    sentences: [
      'Ce que vous tapez ici est lu par les organisateurs, conservé sur ce serveur et connu du fournisseur de courrier.',
      'Les autres ne voient que ce que vous choisissez ci-dessous, et seulement après vérification.',
      'Une lettre restera dans la boîte que vous indiquez : prenez-en une que personne d’autre n’ouvre, si cela compte.',
      'Vous pouvez tout retirer de ce site à tout moment, mais ce qui a été publié ou remis ne peut pas être rappelé.',
    ],
  },
  /** Above those sentences where nobody whose language it is has read them. */
  promisesUnread:
    'La traduction de ces phrases n’a pas encore été relue par une personne dont c’est la langue. C’est la phrase d’origine, à côté, qui vous engage.',
};
