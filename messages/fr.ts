const counted = (n: number) => n.toLocaleString('fr');

/** Every text that people read, in French. Its shape is the type that the other languages satisfy. */
export const fr = {
  site: {
    name: 'Démarche',
    skip: 'Aller au contenu',
    languages: 'Langue',
    collectedBy: 'Qui recueille les signatures',
    collectedByNobody: 'Il n’est pas encore dit ici qui recueille les signatures.',
    contact: 'Contact :',
    hostedIn: (country: string) => `Site hébergé : ${country}`,
    keptFor: 'Données gardées :',
    yourData: 'Vos données',
    privacyLink: 'Ce qui est public, ce qui est remis, durée de conservation',
    manageLink: 'Corriger ou retirer une signature',
    notTheIssuer: 'Ce site recueille les signatures aujourd’hui ; il n’est pas celui des auteurs de l’appel.',
    organisersLink: 'Accès des organisateurs',
    noMail: 'Aucune lettre ne part de ce site pour le moment : une signature ne pourrait pas y être confirmée.',
  },
  home: {
    title: 'Les appels',
    none: 'Aucun appel n’est ouvert pour le moment.',
  },
  notFound: {
    title: 'Cette page n’existe pas',
    text: 'L’adresse a peut-être été coupée ou mal recopiée.',
    back: 'Revenir à l’appel',
  },
  appeal: {
    issuedOn: (date: string) => `Appel du ${date}`,
    demandsTitle: 'Nous exigeons',
    standBehind: (organisations: number, countries: number) =>
      organisations === 0
        ? 'Soyez la première organisation à signer'
        : `${organisations === 1 ? 'Une organisation' : `${counted(organisations)} organisations`}${
            countries === 0 ? '' : countries === 1 ? ', d’un pays' : `, de ${countries} pays`
          }`,
    sign: 'Signer au nom d’une organisation',
    closed: 'Cet appel ne recueille plus de signatures.',
    decideFirst:
      'Votre instance doit d’abord décider ? Le formulaire dit ce qui sera demandé ; la date et le texte du mandat peuvent venir plus tard.',
    fullText: 'Le texte intégral',
    textStatus: {
      source: 'texte original',
      official: 'traduction des auteurs de l’appel',
      volunteer: 'traduction',
      draft: 'traduction provisoire non relue',
    },
    translatedBy: (who: string) => `par ${who}`,
    prevails: 'Le texte français fait foi.',
    readSource: 'Lire l’original en français',
    noTranslation: 'Cet appel n’a pas encore de traduction dans votre langue. Voici le texte original, en français.',
    issuedBy: 'Appel lancé par',
    issuersNote: 'Les auteurs de l’appel ne sont pas comptés parmi les signataires.',
    source: 'Source',
    publishedOn: (date: string) => `mis en ligne le ${date}`,
    sha256: 'Empreinte du texte (SHA-256)',
    latestTitle: 'Elles soutiennent l’appel',
    noneYet: 'Aucune organisation n’est encore publiée. Chaque nom est vérifié avant de paraître.',
    allSignatories: 'Toutes les organisations, par pays',
  },
  signatories: {
    title: 'Les organisations signataires',
    unnamed: (n: number) =>
      n === 1
        ? 'et une organisation qui ne publie pas son nom'
        : `et ${counted(n)} organisations qui ne publient pas leur nom`,
    confidential: (n: number) =>
      n === 1
        ? 'Une organisation soutient l’appel de façon confidentielle.'
        : `${counted(n)} organisations soutiennent l’appel de façon confidentielle.`,
    personsTitle: 'À titre personnel',
    personsNote:
      '* À titre personnel ; l’organisation et la fonction ne sont données que pour dire qui signe. Ces personnes ne sont pas comptées parmi les organisations.',
    unnamedPersons: (n: number) =>
      n === 1
        ? 'Une personne a signé sans publier son nom.'
        : `${counted(n)} personnes ont signé sans publier leur nom.`,
    signedOn: (day: string, language: string) => `signé le ${day} sur le texte en ${language}`,
    affiliatedTo: 'affiliée à',
  },
  kinds: {
    'local-union': 'Syndicat, section ou union locale',
    federation: 'Fédération',
    'national-centre': 'Confédération ou centrale nationale',
    international: 'Organisation internationale',
    party: 'Parti',
    association: 'Association',
    committee: 'Comité, collectif ou comité de grève',
    other: 'Autre',
  },
  international: 'International',
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
  },
  sign: {
    title: 'Signer l’appel',
    intro:
      'Une minute suffit. Vous recevrez une lettre par courriel pour confirmer ; rien ne paraît avant que les organisateurs aient vérifié.',
    aboutOrganisation: 'Votre organisation',
    organisation: 'Nom de l’organisation',
    organisationHint: 'Dans votre langue et votre écriture, tel qu’il doit paraître.',
    kind: 'De quelle sorte ?',
    country: 'Pays',
    choose: 'Choisir',
    aboutYou: 'Qui signe',
    capacity: 'À quel titre signez-vous ?',
    capacityHint: 'La phrase choisie est gardée mot pour mot avec la signature.',
    signatory: 'Votre nom',
    office: 'Votre fonction dans l’organisation',
    officeHint: 'Par exemple : secrétaire, trésorière, déléguée.',
    optionalIfConfidential: 'Facultatif si la signature est confidentielle.',
    email: 'Adresse électronique',
    emailHint:
      'Jamais publiée, jamais remise. Elle sert à confirmer, à vous écrire à propos de cette signature et, si vous le souhaitez, à vous donner des nouvelles.',
    visibility: 'Que verront les autres ?',
    visibilityChoice: 'Votre choix',
    risksTitle: 'Avant de choisir',
    risks: [
      'Ce que vous tapez ici est lu par les organisateurs, conservé sur ce serveur et connu du fournisseur de courrier.',
      'Les autres ne voient que ce que vous choisissez ci-dessous, et seulement après vérification.',
      'Une lettre restera dans la boîte que vous indiquez : prenez-en une que personne d’autre n’ouvre, si cela compte.',
      'Vous pouvez tout retirer de ce site à tout moment, mais ce qui a été publié ou remis ne peut pas être rappelé.',
    ],
    consentsTitle: 'Ce que vous acceptez',
    consentsHint:
      'Seule la première case est nécessaire (et la deuxième pour signer en public à titre personnel). Sans les autres, rien de plus n’est fait.',
    laterTitle: 'Maintenant ou plus tard, sur votre page privée : mandat, affiliation, message',
    organisationLatin: 'Nom en lettres latines',
    organisationLatinHint: 'Si le nom s’écrit dans une autre écriture.',
    acronym: 'Sigle',
    affiliatedTo: 'Affiliée à',
    affiliatedToHint: 'La fédération, la confédération ou l’organisation dont vous faites partie.',
    city: 'Ville',
    website: 'Site ou page publique',
    websiteHint: 'Aide les organisateurs à vérifier. Commence par https://',
    members: 'Nombre de membres',
    membersHint: 'Un nombre entier, même approximatif.',
    mandateBody: 'Instance qui a décidé',
    mandateBodyHint: 'Par exemple : bureau, congrès, assemblée générale.',
    mandateOn: 'Date de la décision',
    mandateText: 'Texte de la décision',
    message: 'Votre message',
    messageHint: 'Lu par les organisateurs. Il n’est pas publié.',
    atMost: (n: number) => `${counted(n)} signes au plus.`,
    submit: 'Signer',
    needed: 'Chaque réponse est nécessaire, sauf où il est dit autrement ; les accords restent libres.',
    readText: 'Relire l’appel',
    onText: (language: string) => `Vous signez le texte publié ici en ${language}.`,
    onSource: 'Vous signez le texte original, en français.',
  },
  closed: {
    appeal: 'Cet appel ne recueille plus de signatures : rien n’est enregistré.',
    site: 'Les signatures ne sont pas encore ouvertes : il doit d’abord être dit qui tient ce site.',
  },
  errors: {
    summary: (n: number) => (n === 1 ? 'Une réponse est à revoir' : `${n} réponses sont à revoir`),
    nothingLost: 'Rien de ce que vous avez tapé n’est perdu.',
    required: 'Cette réponse est nécessaire.',
    choose: 'Choisissez une réponse.',
    tooShort: (n: number) => `Il faut au moins ${n} signes.`,
    tooLong: (n: number) => `C’est trop long : ${counted(n)} signes au plus.`,
    badText: 'Ce texte contient des signes invisibles ou des sauts de ligne qui ne peuvent pas être gardés.',
    noAddressHere: 'Une adresse de site n’a pas sa place ici.',
    badEmail: 'Cette adresse ne semble pas complète. Exemple : secretariat@syndicat.example',
    emailLetters:
      'La partie devant @ ne peut contenir que des lettres latines sans accent, des chiffres et quelques signes (. - _ +).',
    badWebsite: 'Cette adresse ne semble pas complète. Exemple : https://syndicat.example',
    badNumber: 'Écrivez un nombre entier, par exemple 450.',
    badDate: 'Cette date n’existe pas. Exemple : 2026-11-22',
    future: 'Cette date est dans l’avenir.',
    consentNeeded: 'Sans cet accord, nous ne pouvons pas garder la signature.',
    personalNeedsName:
      'Une signature publique à titre personnel demande que votre nom soit publié : cochez cette case, ou choisissez une autre visibilité.',
    nameNeeded:
      'Montrée ainsi, la signature demande votre nom et votre fonction : ajoutez-les d’abord par « Corriger ou compléter ».',
    repeated: 'Une autre signature faite avec cette adresse porte déjà ce nom.',
    notDone:
      'Le serveur n’a pas pu le faire. Rien n’a changé, et rien de ce que vous avez tapé n’est perdu. Attendez une minute et réessayez.',
    again: 'Réessayer',
    notStored:
      'Le serveur n’a pas pu enregistrer. Rien n’est perdu : tout est encore dans ce formulaire. Attendez une minute et envoyez-le de nouveau.',
  },
  sent: {
    title: 'Ouvrez votre messagerie',
    wroteTo: (address: string) => `Une lettre part vers ${address}.`,
    wrote: 'Une lettre part vers l’adresse que vous avez donnée.',
    lookFor: (sender: string) => `Cherchez l’expéditeur ${sender}, aussi parmi les indésirables.`,
    press: 'Ouvrez le lien de la lettre et appuyez sur le bouton : la signature est alors confirmée.',
    afterAnHour:
      'Rien après une heure ? Vérifiez l’adresse que vous avez donnée. Si elle est fausse, signez de nouveau : ce qui n’est pas confirmé s’efface en 30 jours. Si elle est juste, demandez de nouveau le lien.',
    askAgain: 'Demander de nouveau le lien',
  },
  links: {
    title: 'Retrouver le lien de votre signature',
    intro:
      'Donnez l’adresse avec laquelle vous avez signé. Si elle porte des signatures, nous lui écrivons leurs liens.',
    submit: 'Écrire à cette adresse',
    sentTitle: 'C’est fait',
    sent: 'Si cette adresse porte une signature, une lettre part avec ses liens. Pour que personne ne soit inondé, nous n’écrivons que quelques fois par jour à la même adresse.',
  },
  statuses: {
    unconfirmed: 'À confirmer',
    waiting: 'À vérifier',
    returned: 'Question posée',
    accepted: 'Acceptée',
    refused: 'Refusée',
    withdrawn: 'Retirée',
  },
  privatePage: {
    title: 'Votre signature',
    confirmTitle: 'Confirmez votre signature',
    confirmIntro: 'Voici ce que vous avez signé. Rien n’est encore enregistré comme confirmé.',
    confirm: 'Confirmer la signature',
    confirmed: 'Merci. La signature est confirmée.',
    statusText: {
      waiting: 'Les organisateurs vérifient maintenant la signature. Vous recevrez une lettre.',
      returned: 'Les organisateurs vous posent une question.',
      accepted: 'La signature est acceptée.',
      refused: 'La signature n’a pas été retenue.',
    },
    overtaken: 'La question n’attend plus de réponse : les organisateurs ont décidé entre-temps.',
    meanwhile:
      'Les mots de la signature ont changé depuis que vous avez ouvert la page. Les voici ; rien n’est encore confirmé.',
    tooLate: 'La signature a été refusée : elle ne peut plus être corrigée. La raison est sur votre page privée.',
    seenNow: 'Ce que les autres voient aujourd’hui',
    consentsHint: 'Décochez ce que vous n’acceptez plus. Pour que plus rien ne soit gardé, retirez la signature.',
    seenByOthers: 'Ce que verront les autres',
    seenNothing: 'Rien : l’organisation n’est qu’un nombre dans le total.',
    seenPersonNumber: 'Rien : vous n’êtes qu’un nombre parmi les personnes.',
    seenCountry: (country: string) => `Seulement qu’une organisation soutient l’appel, sous ce pays : ${country}.`,
    handedTo: 'Ce qui sera remis',
    handed: {
      authorities: 'Aux autorités concernées',
      others: 'À d’autres (organisations internationales, gouvernements, presse)',
      named: 'comme ci-dessus',
      number: 'un nombre, sans nom',
      nothing: 'rien',
    },
    correctionWaits: 'Votre correction attend d’être vérifiée ; ce qui était accepté reste tel quel d’ici là.',
    textSigned: (version: number, language: string) => `Signé sur le texte en ${language}, version ${version}, le`,
    question: 'La question des organisateurs',
    answer: 'Votre réponse',
    sendAnswer: 'Envoyer la réponse',
    answered: 'Votre réponse est arrivée. Les organisateurs la lisent.',
    yourAnswer: 'Vous avez répondu',
    reason: 'La raison donnée',
    change: 'Corriger ou compléter',
    changeHint:
      'Mandat, affiliation, message, orthographe. Ce que vous retirez disparaît aussitôt ; ce que vous ajoutez est d’abord vérifié.',
    changeTitle: 'Corriger ou compléter la signature',
    changeSubmit: 'Enregistrer',
    changed:
      'C’est enregistré. Ce que vous retirez ne se voit plus ; ce que vous ajoutez ou modifiez est d’abord vérifié.',
    visibilityTitle: 'Montrer moins, ou plus',
    visibilitySubmit: 'Changer la visibilité',
    withdraw: 'Retirer la signature',
    withdrawTitle: 'Retirer la signature ?',
    withdrawText:
      'Le nom, l’adresse et tout ce que vous avez écrit sont effacés de ce site, tout de suite et pour de bon. Il reste seulement qu’une signature a été retirée. Ce qui a déjà été remis ou recopié ailleurs ne peut pas être rappelé.',
    withdrawYes: 'Oui, retirer et effacer',
    withdrawNo: 'Non, revenir à la signature',
    back: 'Revenir à la signature',
    withdrawnTitle: 'La signature est retirée',
    withdrawn: 'Tout ce qui la concernait est effacé de ce site.',
    keepLink:
      'Gardez la lettre : son lien est la clé de cette page. Quiconque l’a peut corriger ou retirer la signature.',
    goneTitle: 'Ce lien ne mène plus à une signature',
    unknownTitle: 'Ce lien n’est pas entier',
    gone: 'La signature a été retirée, ou elle n’a pas été confirmée dans les 30 jours et s’est effacée, ou son lien a été remplacé par un autre.',
    unknown: 'Il a peut-être été coupé par le logiciel de courrier. Copiez-le entier, ou demandez-en un nouveau.',
    signAgain: 'Lire et signer l’appel',
  },
  privacy: {
    title: 'Vos données',
    intro: 'Soutenir un appel peut révéler une opinion ou une appartenance syndicale. Voici ce que ce site en fait.',
    who: 'Qui en répond',
    keptTitle: 'Ce qui est gardé',
    kept: [
      'Ce que vous tapez en signant, vos accords mot pour mot, la langue et la version du texte, et le moment.',
      'Votre adresse électronique, dans une table à part ; elle n’est ni publiée ni remise.',
      'Ni adresse IP, ni navigateur, ni mesure d’audience. Aucun cookie, aucun script, rien d’un autre site sur les pages publiques.',
    ],
    publicTitle: 'Ce qui est public, compté, remis',
    tableChoice: 'Vous choisissez',
    tablePublic: 'Tout le monde voit',
    tableCounted: 'Compté',
    tableHanded: 'Remis, si vous l’acceptez',
    rows: [
      [
        'Publique, au nom de l’organisation',
        'Le nom de l’organisation et, si vous les donnez, son nom latin, son sigle, sa ville, son affiliation, son site ; votre nom et votre fonction seulement si vous l’acceptez',
        'Parmi les organisations',
        'La même chose',
      ],
      [
        'Publique, à titre personnel',
        'À part, avec un astérisque : votre nom, votre fonction, l’organisation, le pays',
        'Parmi les personnes',
        'La même chose',
      ],
      [
        'Le pays seulement',
        'Une organisation de ce pays ; à titre personnel, un nombre',
        'Parmi les organisations, ou parmi les personnes',
        'Un nombre',
      ],
      [
        'Confidentielle',
        'Rien qu’un nombre dans le total',
        'Parmi les organisations, ou parmi les personnes',
        'Un nombre',
      ],
    ],
    howLongTitle: 'Combien de temps',
    howLong: [
      'Ce qui n’est pas confirmé : 30 jours.',
      'Ce que vous avez tapé dans un formulaire refusé : 30 minutes, chiffré avec une clé que seule votre page connaît.',
      'Le texte des lettres envoyées : 30 jours, leurs liens masqués.',
    ],
    siteKeeps: 'Le reste, selon ceux qui tiennent ce site :',
    rightsTitle: 'Vos droits',
    rights:
      'Par le lien de votre lettre vous pouvez voir, corriger, montrer moins, et tout effacer. Ce qui a été publié ou remis ne peut pas être rappelé.',
    honest:
      'Les organisateurs, ce serveur et le fournisseur de courrier peuvent lire ce que vous tapez ; une personne qui saisirait le serveur aussi. Si votre sécurité en dépend, ne signez pas sur ce site.',
  },
  admin: {
    title: 'Bureau des organisateurs',
    signIn: 'Se connecter',
    email: 'Adresse électronique',
    password: 'Mot de passe',
    passwordHint: (n: number) => `Au moins ${n} signes. Une phrase de quelques mots convient bien.`,
    wrong: 'L’adresse ou le mot de passe ne convient pas.',
    later: 'Trop d’essais. Attendez un quart d’heure.',
    forgotten: 'Mot de passe oublié : la personne qui tient le serveur peut faire un nouveau lien.',
    signOut: 'Se déconnecter',
    welcomeTitle: 'Bienvenue',
    welcomeIntro: 'Choisissez le mot de passe avec lequel vous entrerez.',
    yourName: 'Votre nom',
    welcomeSubmit: 'Commencer',
    welcomeGone: 'Ce lien a servi ou a plus de 24 heures. La personne qui tient le serveur peut en faire un autre.',
    siteTitle: 'Qui tient ce site',
    siteIntro:
      'Au bas de chaque page, dans chaque lettre et dans « Vos données ». Qui signe doit savoir à qui il a affaire.',
    runBy: 'Qui recueille les signatures',
    runByHint: 'Le nom de l’organisation ou du comité.',
    contact: 'Contact',
    contactHint: 'Une adresse électronique ou postale où l’on peut vous joindre.',
    hostingCountry: 'Pays où se trouve le serveur',
    keptFor: 'Combien de temps les données sont gardées',
    keptForHint: 'Par exemple : jusqu’à six mois après la dernière remise.',
    save: 'Enregistrer',
    saved: 'C’est enregistré.',
    siteMissing: 'Il n’est pas encore dit qui tient ce site.',
    siteMissingClosed: 'Il n’est pas encore dit qui tient ce site : les signatures restent fermées.',
    siteMissingLink: 'L’indiquer',
    signatures: 'Signatures',
    exports: 'Exports',
    outbox: 'Lettres',
    noLetterLeaves: 'Sans SMTP_URL, aucune lettre ne part : elles sont gardées ici et peuvent y être lues.',
    search: 'Chercher',
    searchHint: 'Nom, ville ou signataire',
    status: 'État',
    all: 'Tous',
    filter: 'Montrer',
    found: (n: number) => (n === 0 ? 'Aucune signature' : n === 1 ? 'Une signature' : `${counted(n)} signatures`),
    toRead: (n: number) =>
      n === 0 ? 'Rien à vérifier' : n === 1 ? 'Une signature à vérifier' : `${n} signatures à vérifier`,
    correction: 'correction',
    organisation: 'Organisation',
    country: 'Pays',
    signedOn: 'Signée le',
    confirmedOn: 'Confirmée le',
    previous: 'Page précédente',
    next: 'Page suivante',
    page: (n: number, of: number) => `Page ${n} sur ${of}`,
    who: 'Qui signe',
    office: 'Fonction',
    mandate: 'Mandat',
    words: 'Message',
    nothing: '—',
    language: 'Langue',
    source: 'Arrivée par',
    sources: { form: 'formulaire', paper: 'papier', sample: 'exemple' },
    consentsGiven: 'Accords donnés',
    declarationGiven: 'Déclaration',
    acceptedNow: 'Accepté, en vigueur aujourd’hui',
    waitingNow: 'À vérifier',
    decide: 'Décider',
    acceptTitle: 'Accepter',
    verifiedHow: 'Comment l’avez-vous vérifié ?',
    verified: {
      domain: 'L’adresse appartient au domaine de l’organisation',
      'call-back': 'Rappel au téléphone public de l’organisation',
      'public-post': 'L’organisation l’a annoncé publiquement',
      'mandate-text': 'Texte du mandat lu',
      'known-correspondent': 'Correspondant connu',
      other: 'Autrement',
    },
    accept: 'Accepter',
    returnTitle: 'Poser une question',
    question: 'Question à la ou au signataire',
    return: 'Renvoyer avec la question',
    refuseTitle: 'Refuser',
    reason: 'Raison, telle que la ou le signataire la lira',
    refuse: 'Refuser',
    decided: 'C’est décidé. Une lettre le dira.',
    decidedChanged:
      'Rien n’a été décidé : la signature a changé depuis que vous avez ouvert la page. La voici telle qu’elle est.',
    history: 'Décisions',
    acts: { accept: 'acceptée', return: 'renvoyée', refuse: 'refusée' },
    answerGiven: 'Réponse',
    exportTitle: 'Exporter la liste',
    exportIntro: 'Chaque export est inscrit au journal avec votre nom.',
    presets: { delivery: 'Pour une remise', internal: 'Pour les organisateurs' },
    presetHints: {
      delivery: 'Ce qui peut être remis aux autorités : rien que le public, avec accord. Aucune adresse.',
      internal: 'Tout, adresses électroniques comprises. Ne doit pas sortir du cercle des organisateurs.',
    },
    format: 'Format',
    export: 'Télécharger',
    letterKinds: {
      confirm: 'confirmer',
      reminder: 'rappel',
      already: 'déjà signé',
      links: 'liens',
      accepted: 'acceptée',
      returned: 'question',
      refused: 'refusée',
    },
    letterStates: { due: 'à envoyer', sending: 'en cours', sent: 'envoyée', kept: 'gardée', failed: 'en échec' },
    letterTo: 'À',
    letterKind: 'Lettre',
    letterState: 'État',
    letterWhen: 'Date',
    attempts: (n: number) => (n === 1 ? '1 essai' : `${n} essais`),
    sendAgain: 'Tout essayer de nouveau maintenant',
    sendAgainHint: 'Les lettres en attente d’un nouvel essai et celles qui ont échoué.',
    sentAgain: (n: number) => (n === 1 ? 'Une lettre est reprise.' : `${n} lettres sont reprises.`),
    noLetters: 'Aucune lettre pour le moment.',
    letterNotWritten: 'Le texte de cette lettre n’est pas, ou n’est plus, gardé.',
    back: 'Retour',
  },
  /** The sentences of the letters; `null` stands for what a confidential signature may not name. */
  letters: {
    greeting: 'Bonjour,',
    standing: {
      unconfirmed: 'Elle reste à confirmer.',
      waiting: 'Elle est confirmée ; les organisateurs la vérifient.',
      returned: 'Les organisateurs vous ont posé une question.',
      accepted: 'Elle est acceptée.',
      refused: 'Elle n’a pas été acceptée.',
      withdrawn: 'Elle est retirée.',
    },
    confidentialSignature: 'Une signature confidentielle',
    supports: (appeal: string) => `Elle soutient l’appel ${quoted(appeal)}.`,
    privatePage: 'Ouvrir votre page privée',
    ifTheButtonFails: 'Si le bouton ne s’ouvre pas, copiez cette adresse entière :',
    keepForYourself:
      'Ce lien est la clé de votre page privée : qui l’a peut agir à votre place. Ne le transmettez pas.',
    notYou: 'Ce n’était pas vous ?',

    confirm: {
      subject: (organisation: string | null): string =>
        organisation === null ? 'Un lien à ouvrir pour confirmer' : `Confirmez la signature de ${quoted(organisation)}`,
      preview: 'Ouvrez le lien, relisez, confirmez. Sans cela, tout s’efface au bout de 30 jours.',
      intro: (organisation: string | null): string =>
        organisation === null
          ? 'Une signature confidentielle a été déposée avec cette adresse.'
          : `Une signature pour ${quoted(organisation)} a été déposée avec cette adresse.`,
      pending: 'Elle ne comptera qu’une fois confirmée.',
      button: 'Relire et confirmer',
      next: 'Et ensuite',
      steps: [
        'Le lien ouvre votre page privée : la signature, et ce qu’en verront les autres. L’ouvrir ne change rien.',
        'Sur cette page, un bouton confirme la signature.',
        'Les organisateurs la vérifient. Rien n’est public avant leur accord ; une lettre vous dira leur décision.',
        'Le lien attend 30 jours. Vous recevrez au plus un rappel.',
      ],
      notYou: 'Ne faites rien. Sans confirmation, tout s’efface au bout de 30 jours, et personne n’en est averti.',
    },

    reminder: {
      subject: (organisation: string | null): string =>
        organisation === null
          ? 'Rappel : un lien attend votre confirmation'
          : `Rappel : la signature de ${quoted(organisation)} attend votre confirmation`,
      preview: 'Un bouton suffit. Il n’y aura pas d’autre rappel.',
      intro: (organisation: string | null): string =>
        organisation === null
          ? 'Une signature confidentielle, déposée avec cette adresse, attend toujours votre confirmation.'
          : `Une signature pour ${quoted(organisation)}, déposée avec cette adresse, attend toujours votre confirmation.`,
      last: 'Il n’y aura pas d’autre rappel. Une signature que personne ne confirme s’efface 30 jours après son dépôt.',
      notYou: 'Ne faites rien : tout s’effacera, et personne n’en est averti.',
    },

    already: {
      subject: (organisation: string | null): string =>
        organisation === null ? 'Votre signature est déjà là' : `La signature de ${quoted(organisation)} est déjà là`,
      preview: 'Rien n’a changé.',
      intro: (organisation: string | null): string =>
        organisation === null
          ? 'Une signature confidentielle vient d’être déposée de nouveau avec cette adresse.'
          : `Une signature pour ${quoted(organisation)} vient d’être déposée de nouveau avec cette adresse.`,
      unchanged: 'Elle était déjà là : rien n’a changé.',
      change: 'Pour la corriger ou la retirer, ouvrez votre page privée.',
      notYou: 'Ne faites rien : rien n’a changé, et personne n’en est averti.',
    },

    links: {
      subject: 'Les liens de vos signatures',
      preview: 'Ils ont été demandés pour cette adresse.',
      intro: (number: number): string =>
        number === 1
          ? 'Voici la signature déposée avec cette adresse, et le lien de sa page privée.'
          : `Voici les ${number} signatures déposées avec cette adresse, et les liens de leurs pages privées.`,
      keepForYourself: 'Ces liens sont des clés : qui les a peut agir à votre place. Ne les transmettez pas.',
      notYou: 'Quelqu’un a saisi cette adresse pour demander ces liens ; ils n’ont été envoyés qu’ici. Ne faites rien.',
    },

    accepted: {
      subject: (organisation: string | null): string =>
        organisation === null ? 'Votre signature est acceptée' : `La signature de ${quoted(organisation)} est acceptée`,
      preview: 'Merci. Voici ce qui est public, et comment le changer.',
      intro: (organisation: string | null): string =>
        organisation === null
          ? 'Les organisateurs ont vérifié votre signature confidentielle et l’ont acceptée. Merci.'
          : `Les organisateurs ont vérifié la signature de ${quoted(organisation)} et l’ont acceptée. Merci.`,
      publicTitle: 'Ce qui est public maintenant',
      publicNow: (organisation: string | null): string =>
        organisation === null
          ? 'Rien de ce que vous avez écrit : la signature n’est qu’un nombre dans le total.'
          : 'Ce que vous avez choisi de montrer, et rien d’autre. Votre page privée dit exactement quoi.',
      change:
        'Vous pouvez à tout moment y corriger la signature, en montrer moins ou la retirer. Ce que vous enlevez ' +
        'disparaît aussitôt ; ce que vous ajoutez est d’abord vérifié.',
    },

    returned: {
      subject: (organisation: string | null): string =>
        organisation === null
          ? 'Une question des organisateurs'
          : `Une question sur la signature de ${quoted(organisation)}`,
      preview: 'Les organisateurs attendent votre réponse sur votre page privée.',
      intro: (organisation: string | null): string =>
        organisation === null
          ? 'Les organisateurs ont lu votre signature confidentielle et vous posent une question.'
          : `Les organisateurs ont lu la signature de ${quoted(organisation)} et vous posent une question.`,
      question: 'Leur question',
      answer: 'Répondez sur votre page privée : c’est là qu’ils liront la réponse.',
      button: 'Répondre',
      meanwhile: (staysAccepted: boolean): string =>
        staysAccepted ? 'D’ici là, ce qui était accepté le reste.' : 'D’ici là, la signature n’est pas publique.',
    },

    refused: {
      subject: (organisation: string | null): string =>
        organisation === null
          ? 'Votre signature n’a pas été acceptée'
          : `La signature de ${quoted(organisation)} n’a pas été acceptée`,
      subjectOfCorrection: (organisation: string | null): string =>
        organisation === null
          ? 'Votre correction n’a pas été acceptée'
          : `La correction de ${quoted(organisation)} n’a pas été acceptée`,
      preview: 'Voici la raison que donnent les organisateurs.',
      intro: (organisation: string | null): string =>
        organisation === null
          ? 'Les organisateurs ont lu votre signature confidentielle et ne l’ont pas acceptée.'
          : `Les organisateurs ont lu la signature de ${quoted(organisation)} et ne l’ont pas acceptée.`,
      introOfCorrection: (organisation: string | null): string =>
        organisation === null
          ? 'Les organisateurs ont lu la correction de votre signature confidentielle et ne l’ont pas acceptée.'
          : `Les organisateurs ont lu la correction de la signature de ${quoted(organisation)} et ne l’ont pas acceptée.`,
      reason: 'Leur raison',
      outcome: 'La signature n’est ni publique ni comptée.',
      outcomeOfCorrection: 'La signature reste acceptée, telle qu’elle était.',
      change: 'Sur votre page privée vous pouvez la relire, ou la retirer : ce que vous avez écrit est alors effacé.',
    },

    foot: {
      automatic: 'Cette lettre a été envoyée automatiquement.',
      runBy: (who: string) => `Qui tient ce site : ${who}`,
      contact: (contact: string) => `Contact : ${contact}`,
      hostingCountry: (country: string) => `Site hébergé : ${country}`,
      keptFor: (time: string) => `Données gardées : ${time}`,
    },
  },
};

export type Messages = typeof fr;

function quoted(name: string): string {
  return `« ${name} »`;
}
