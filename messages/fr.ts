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
    description: (title: string) => `Qui soutient « ${title} »`,
    kindsTitle: 'De quelle sorte',
    searchTitle: 'Chercher dans la liste',
    search: 'Nom, sigle ou ville',
    searchHint: 'Dans n’importe quelle écriture, avec ou sans accents.',
    country: 'Pays',
    allCountries: 'Tous les pays',
    kind: 'Sorte',
    allKinds: 'Toutes les sortes',
    show: 'Chercher',
    showAll: 'Montrer toute la liste',
    found: (organisations: number, persons: number) => {
      const found = [
        organisations > 0 && (organisations === 1 ? 'une organisation' : `${counted(organisations)} organisations`),
        persons > 0 &&
          (persons === 1 ? 'une personne à titre personnel' : `${counted(persons)} personnes à titre personnel`),
      ].filter(Boolean);
      return found.length ? `Trouvé : ${found.join(' et ')}.` : 'Rien n’a été trouvé dans cette liste.';
    },
    previous: 'Page précédente',
    next: 'Page suivante',
    page: (n: number, of: number) => `Page ${counted(n)} sur ${counted(of)}`,
    unnamedTitle: 'Sans nom publié',
    unnamed: (n: number) =>
      n === 1 ? 'Une organisation ne publie pas son nom.' : `${counted(n)} organisations ne publient pas leur nom.`,
    elsewhere: 'Autres pays',
    unnamedNote:
      'Ces nombres changent une fois par jour. Un pays n’est cité qu’à partir de cinq organisations sans nom publié.',
    personsTitle: 'À titre personnel',
    personsNote:
      '* À titre personnel ; l’organisation et la fonction ne sont données que pour dire qui signe. Ces personnes ne sont pas comptées parmi les organisations.',
    unnamedPersons: (n: number) =>
      n === 1
        ? 'Une personne a signé sans publier son nom.'
        : `${counted(n)} personnes ont signé sans publier leur nom.`,
    signedOn: (day: string, language: string) => `signé le ${day} sur le texte en ${language}`,
    affiliatedTo: 'affiliée à',
    partOf: 'fait partie de',
    members: (n: number) => (n === 1 ? 'déclare un membre' : `déclare ${counted(n)} membres`),
    alsoSignedBy: 'ont aussi signé pour elle :',
    readMessage: 'Lire son message',
    messageTitle: 'Son message',
    wholeList: 'Toute la liste',
    didNotSign: 'Notre organisation n’a pas signé',
    didNotSignHint: 'Si ce nom est ici par erreur ou par fraude, dites-le : les organisateurs sont prévenus aussitôt.',
    howTitle: 'Comment lire cette liste',
    how: [
      'Les organisateurs ont vérifié chaque nom avant qu’il paraisse. La liste va par pays, puis par nom.',
      'Une organisation pour laquelle plusieurs personnes ont signé est comptée une fois. Une section et sa fédération comptent chacune.',
      'Le nombre de membres est celui que l’organisation déclare. Ces nombres ne sont jamais additionnés : une fédération et ses syndicats comptent les mêmes personnes.',
      'Qui ne publie pas son nom est un nombre. Ce nombre change une fois par jour, et il ne dit le pays qu’à partir de cinq.',
      'Les personnes qui signent à titre personnel sont à part et ne comptent pas parmi les organisations. Les noms de personnes disparaissent six mois après la clôture de l’appel.',
      'Un nom ne devrait pas être ici ? Ouvrez sa page et dites-le.',
    ],
    filesTitle: 'Cette liste pour des programmes',
    filesNote: 'Les organisations seules, sans nom de personne. Le fichier JSON dit ce que contient chaque champ.',
    hiding: {
      title: 'Liste publique',
      intro:
        'Cacher un pays retire aussitôt ses noms de partout : de la liste et de ses fichiers, des pages des organisations, des dernières signatures et des listes à remettre.',
      stays:
        'Les organisations cachées restent comptées, comme un nombre sans pays. Les organisateurs continuent de les voir. Ce qui a déjà été copié ou remis ne peut pas être rappelé.',
      country: 'Pays',
      state: 'État',
      shown: 'montré',
      hidden: 'caché',
      hide: 'Cacher',
      show: 'Montrer de nouveau',
      all: 'Tous les pays',
      allHidden: 'Tous les pays sont cachés, aussi ceux d’où personne n’a encore signé.',
      allShown: 'En cas d’urgence : plus aucun nom ne paraît, d’aucun pays, jusqu’à nouvel ordre.',
      done: {
        hidden: 'C’est caché, partout.',
        shown: 'C’est de nouveau montré.',
        same: 'Rien n’a changé : c’était déjà ainsi.',
        refused: 'Ce pays n’est pas le vôtre. Rien n’a changé.',
      },
      none: 'Aucune signature n’est encore acceptée.',
      seePublic: 'Voir la liste publique',
    },
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
    consentPublishMessage: () =>
      'Le message peut être publié à côté du nom de l’organisation, si les organisateurs le décident.',
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
    membersHint: 'Un nombre entier, même approximatif. Il paraît avec le nom de l’organisation.',
    mandateBody: 'Instance qui a décidé',
    mandateBodyHint: 'Par exemple : bureau, congrès, assemblée générale.',
    mandateOn: 'Date de la décision',
    mandateText: 'Texte de la décision',
    message: 'Votre message',
    messageHint: 'Lu par les organisateurs. Il n’est publié que si vous l’acceptez et s’ils le décident.',
    atMost: (n: number) => `${counted(n)} signes au plus.`,
    submit: 'Signer',
    needed: 'Chaque réponse est nécessaire, sauf où il est dit autrement ; les accords restent libres.',
    readText: 'Relire l’appel',
    onText: (language: string) => `Vous signez le texte publié ici en ${language}.`,
    onSource: 'Vous signez le texte original, en français.',
    closesOn: (day: string) => `Cet appel recueille des signatures jusqu’au ${day} compris.`,
    handoverOn: (day: string) => `La liste sera remise le ${day}.`,
  },
  closed: {
    appeal: 'Cet appel ne recueille plus de signatures : rien n’est enregistré.',
    site: 'Les signatures ne sont pas encore ouvertes : il doit d’abord être dit qui tient ce site.',
    paused:
      'Les organisateurs ont suspendu les signatures pour un moment : rien n’est enregistré. Revenez un peu plus tard.',
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
    badDomain: 'Écrivez un domaine, par exemple syndicat.example',
    badNumber: 'Écrivez un nombre entier, par exemple 450.',
    badDate: 'Cette date n’existe pas. Exemple : 2026-11-22',
    future: 'Cette date est dans l’avenir.',
    consentNeeded: 'Sans cet accord, nous ne pouvons pas garder la signature.',
    personalNeedsName:
      'Une signature publique à titre personnel demande que votre nom soit publié : cochez cette case, ou choisissez une autre visibilité.',
    nameNeeded:
      'Montrée ainsi, la signature demande votre nom et votre fonction : ajoutez-les d’abord par « Corriger ou compléter ».',
    unknownCountries: 'Un de ces pays n’est pas reconnu. Écrivez leurs noms ou leurs codes, séparés par des virgules.',
    unknownLanguages:
      'Une de ces langues n’est pas reconnue. Écrivez leurs noms ou leurs codes, séparés par des virgules.',
    repeated: 'Une autre signature faite avec cette adresse porte déjà ce nom.',
    alreadyListed: 'Cette organisation est déjà dans la liste.',
    outsideReach: 'Ce pays n’est pas un des vôtres.',
    unknownCountry: 'Ce pays n’est pas reconnu. Écrivez son nom ou son code.',
    unknownLanguage: 'Cette langue n’est pas reconnue. Écrivez son nom ou son code.',
    unknownWord: 'Ce mot n’est pas reconnu.',
    yesOrNo: 'Écrivez oui ou non.',
    moreCells: 'Cette ligne a plus de cases que la ligne des titres.',
    mailboxRepeated: 'Cette adresse a déjà signé sous ce nom. Enlevez la ligne, ou son adresse.',
    quoteOpen: (n: number) => `À la ligne ${n}, un guillemet s’ouvre et ne se ferme pas.`,
    tooManyLines: (n: number) => `C’est trop long : ${counted(n)} lignes au plus.`,
    fileUtf16: 'Ce fichier est en UTF-16 (« texte Unicode »). Enregistrez-le comme « CSV UTF-8 ».',
    fileNotUtf8: (n: number) =>
      `Ce fichier n’est pas en UTF-8 : la ligne ${n} ne peut pas être lue. Enregistrez-le comme « CSV UTF-8 ».`,
    fileNoText: 'Ce fichier n’est pas du texte. Enregistrez le tableau comme « CSV UTF-8 ».',
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
    held: 'Mise en attente',
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
      held: 'Les organisateurs vérifient de nouveau la signature ; elle n’est pas publique d’ici là.',
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
    /** The ways at the head of every desk page. */
    ways: {
      moderation: 'Signatures',
      invitations: 'À solliciter',
      paper: 'Papier',
      objections: 'Contestations',
      list: 'Liste publique',
      texts: 'Textes prêts',
      exports: 'Exports',
      floods: 'Afflux',
      settings: 'Réglages',
      retention: 'Effacements',
      outbox: 'Lettres',
      organisers: 'Organisateurs',
      audit: 'Journal',
      site: 'Ce site',
      account: 'Mon compte',
    },
    waysOfAppeal: 'L’appel',
    waysOfSite: 'Le bureau',
    signIn: 'Se connecter',
    email: 'Adresse électronique',
    password: 'Mot de passe',
    passwordHint: (n: number) => `Au moins ${n} signes. Une phrase de quelques mots convient bien.`,
    wrong: 'L’adresse ou le mot de passe ne convient pas.',
    later: 'Trop d’essais. Attendez un quart d’heure.',
    forgotten:
      'Mot de passe oublié : un·e responsable, ou la personne qui tient le serveur, peut faire un nouveau lien.',
    signOut: 'Se déconnecter',
    welcomeTitle: 'Bienvenue',
    welcomeIntro: 'Choisissez le mot de passe avec lequel vous entrerez.',
    yourName: 'Votre nom',
    welcomeSubmit: 'Commencer',
    welcomeGone:
      'Ce lien a servi ou a plus de 24 heures. Un·e responsable, ou la personne qui tient le serveur, peut en faire un autre.',
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
      invitation: 'Elle est venue par le lien d’une invitation',
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
    acts: {
      accept: 'acceptée',
      agree: 'un accord sur deux',
      return: 'renvoyée',
      refuse: 'refusée',
      hold: 'mise en attente',
      release: 'reprise',
      confirm: 'confirmée par un organisateur',
      message: 'message décidé',
      'hand-over': 'passée à une autre personne',
      undo: 'décision annulée',
    },
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
      paper: 'papier',
      'handed-over': 'passation',
      objected: 'contestation reçue',
      'objection-resolved': 'contestation réglée',
      objection: 'contestation à confirmer',
      'objection-answered': 'réponse à la contestation',
      daily: 'lettre du jour',
      'objection-alert': 'alerte',
      'new-way-in': 'nouvel accès',
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
  /** The queue, the screen of one signature, decisions, notes, glosses, ready texts. */
  moderation: {
    tabsLabel: 'Les parties de la file',
    tabs: {
      decide: 'À décider',
      answer: 'Attendent une réponse',
      held: 'Mises en attente',
      mine: 'Transmises à moi',
      all: 'Toutes',
    },
    kind: 'Sorte d’organisation',
    signedIn: 'Langue de la signature',
    flag: 'À regarder de près',
    every: 'Toutes',
    noMatter: 'Peu importe',
    inMyLanguages: 'Seulement dans les langues que je lis',
    lessThanAnHour: 'moins d’une heure',
    waits: (age: string) => `depuis ${age}`,
    toHeed: 'À regarder de près',
    nothingToHeed: 'Rien de particulier',
    flags: {
      'other-domain': 'adresse d’un autre domaine que le site',
      'free-mail': 'messagerie gratuite',
      disposable: 'adresse jetable',
      'look-alike': 'lettres qui en imitent d’autres',
      'mixed-scripts': 'écritures mêlées',
      'close-name': 'nom proche d’un autre',
      'same-mailbox': 'même adresse qu’une autre',
      'same-domain': 'même domaine qu’une autre',
      'parent-body': 'partie d’une autre organisation',
      'refused-before': 'déjà refusée une fois',
      trap: 'champ piège rempli',
    },
    passedTo: 'transmise à',
    passedToNobody: 'n’est plus transmise à personne',
    seenHead: 'Lue par vous',
    seen: 'oui',
    unseen: 'pas encore',
    pick: 'Choisir',
    pickOne: (organisation: string) => `Choisir ${organisation}`,
    acceptSelectedTitle: 'Accepter celles que vous avez cochées',
    acceptSelectedHint:
      'Celles qui sont à regarder de près et celles dont vous n’avez pas ouvert la page restent dans la file : elles se décident une à une.',
    acceptSelected: 'Accepter les signatures cochées',
    nothingPicked: 'Rien n’a été accepté : aucune signature n’est cochée.',
    acceptedMany: (n: number) =>
      n === 0
        ? 'Aucune signature n’a été acceptée.'
        : n === 1
          ? 'Une signature est acceptée. Une lettre le dira dans dix minutes.'
          : `${counted(n)} signatures sont acceptées. Des lettres le diront dans dix minutes.`,
    acceptedManyUndo: 'Lesquelles ? Jusque-là, leur page permet encore d’annuler.',
    skippedMany: (n: number) =>
      n === 1 ? 'Une signature a été laissée de côté :' : `${counted(n)} signatures ont été laissées de côté :`,
    whySkipped: {
      flagged: 'à regarder de près',
      unread: 'vous n’avez pas encore ouvert sa page',
      changed: 'elle a changé entre-temps',
      'out-of-reach': 'elle n’est pas de vos pays',
      'second-needed': 'votre accord est noté ; il en faut encore un autre',
    },
    gone: 'Une signature qui n’est plus là',

    toDecision: 'Aller à la décision',
    toNext: 'Passer à la suivante',
    toQueue: 'Revenir à la file',
    capacity: 'À quel titre',
    sheet: 'Recueillie sur papier',
    invitedAs: 'Venue par l’invitation de',
    difference: {
      title: 'Ce qui change',
      field: 'Réponse',
      before: 'Avant',
      now: 'Maintenant',
      gone: 'supprimé :',
      new: 'ajouté :',
      nothing: 'rien',
      none: 'La correction ne change aucun mot.',
      meanwhile: 'C’est une correction : ce qui était accepté reste public tant que vous n’avez pas décidé.',
      whole: 'La correction en entier',
      accepted: 'Ce qui est accepté aujourd’hui, en entier',
    },

    glosses: 'Mandat et message',
    glossesHint: 'Les traductions aident à décider ; seuls les organisateurs les lisent.',
    glossOf: { message: 'Message', mandateText: 'Texte de la décision' },
    glossIn: (language: string) => `En ${language}`,
    glossWrite: 'Dire ce que le texte veut dire',
    glossOfWhich: 'De quel texte ?',
    glossLang: 'Dans quelle langue ?',
    gloss: 'Ce que le texte dit',
    glossSave: 'Garder la traduction',
    notes: 'Notes entre organisateurs',
    note: 'Ajouter une note',
    noteHint: 'Qui a signé ne la lit jamais.',
    addNote: 'Garder la note',
    passTitle: 'Transmettre',
    passTo: 'À qui ?',
    passHint: 'Entre parenthèses, les langues que chacun·e lit.',
    passToNobody: 'À personne',
    passWhy: 'Note pour cette personne',
    pass: 'Transmettre la signature',

    verifiedHowHint: 'Nécessaire pour accepter et pour confirmer, utile pour les autres décisions.',
    evidence: 'Ce que vous avez vérifié',
    evidenceHint:
      'Qui a répondu, à quel numéro, quelle page. Nécessaire si vous répondez « Autrement ». Reste entre organisateurs.',
    evidenceNeeded: 'Qui vous a parlé, quand, à quel numéro ou à quel endroit. Nécessaire. Reste entre organisateurs.',
    evidenceWas: 'Ce qui a été vérifié',
    questionWas: 'Question',
    reasonWas: 'Raison',
    writeIn: (language: string) => `À écrire en ${language} : la lettre part dans la langue de la signature.`,
    messageChoice: 'Le message',
    messageChoiceHint: 'Qui a signé accepte qu’il soit publié. À vous de voir s’il a sa place sur la liste.',
    messagePublish: 'Le publier',
    messageKeepBack: 'Ne pas le publier',
    messageAloneTitle: 'Le message seul',
    messageAloneHint: 'Applique votre choix sur le message sans rien décider d’autre.',
    messageAlone: 'Décider du message',
    confirmTitle: 'Confirmer de vive voix',
    confirmHint:
      'Pour qui n’ouvre pas sa messagerie et vous a dit, au téléphone ou en personne, que la signature est la sienne. La signature attend ensuite d’être acceptée.',
    confirm: 'Confirmer la signature',
    refuseCorrection: 'Seule la correction est refusée ; ce qui était accepté reste.',
    refuseAccepted: 'La signature quitte la liste publique.',
    holdTitle: 'Mettre en attente',
    holdHint: 'La signature n’est pas publique tant qu’elle attend. Aucune lettre ne part.',
    hold: 'Mettre en attente',
    releaseTitle: 'Reprendre',
    releaseHint: 'La signature redevient ce qu’elle était avant l’attente.',
    release: 'Reprendre la signature',
    readyTexts: 'Textes prêts',
    noReadyText: (language: string) => `Il n’y a pas de texte prêt en ${language}.`,
    /** After an organiser’s name. */
    agrees: 'est d’accord pour accepter. Il faut l’accord d’une deuxième personne.',

    undo: 'Annuler cette décision',
    letterWaits: 'Elle part dans dix minutes ; d’ici là, vous pouvez annuler.',
    decidedOnly: 'C’est décidé.',
    agreedNow: 'Votre accord est noté. Une deuxième personne doit encore accepter.',
    outcomes: {
      'same-organiser': 'Vous avez déjà donné votre accord : c’est à une deuxième personne d’accepter.',
      'out-of-reach': 'Rien n’a été décidé : cette signature n’est pas de celles dont vous décidez.',
    },
    undos: {
      undone: 'La décision est annulée, et sa lettre ne partira pas.',
      'too-late': 'Il est trop tard pour annuler : la lettre est partie, ou dix minutes sont passées.',
      changed: 'Rien n’a été annulé : la signature a changé depuis.',
      'out-of-reach': 'Rien n’a été annulé : cette signature n’est pas de celles dont vous décidez.',
    },
    told: {
      noted: 'La note est gardée.',
      written: 'La traduction est gardée.',
      gone: 'Rien n’a été gardé : la signature n’est plus là, ou son texte a changé.',
      'out-of-reach':
        'Cette personne ne peut pas voir cette signature : elle n’est pas de ses pays, ou elle est confidentielle.',
    },
    /** What happened to a signature while an organiser was reading it. */
    changes: {
      'signature.confirmed': 'confirmée',
      'signature.corrected': 'corrigée par qui a signé',
      'question.answered': 'réponse à la question',
      'signature.accepted': 'acceptée',
      'signature.agreed': 'un accord sur deux',
      'signature.returned': 'question posée',
      'signature.refused': 'refusée',
      'signature.held': 'mise en attente',
      'signature.released': 'reprise',
      'message.decided': 'message décidé',
      'signature.handed-over': 'passée à une autre personne',
      'decision.undone': 'décision annulée',
    },
    changedSomehow: 'modifiée',

    /** Ready texts that come with the software, offered in the language of who signed. */
    shippedTexts: {
      return: [
        {
          title: 'Demander le mandat',
          text: 'Merci de votre signature. Pouvez-vous nous dire quelle instance a décidé de signer, et à quelle date ? Si vous avez le texte de la décision, copiez-le dans votre réponse.',
        },
        {
          title: 'Demander une adresse de l’organisation',
          text: 'Merci de votre signature. Elle nous est venue d’une adresse que nous ne pouvons pas relier à votre organisation. Pouvez-vous nous écrire depuis l’adresse officielle, ou nous indiquer la page où cette adresse paraît ?',
        },
        {
          title: 'Demander un numéro de téléphone public',
          text: 'Merci de votre signature. Avant de la publier, nous aimerions vous appeler. À quel numéro public de l’organisation pouvons-nous vous joindre, et à quelle heure ?',
        },
        {
          title: 'Section ou fédération ?',
          text: 'Merci de votre signature. Signez-vous pour votre section seule ou pour toute la fédération ? Et qui, dans la fédération, peut nous le confirmer ?',
        },
      ],
      refuse: [
        {
          title: 'Pas une organisation',
          text: 'Cet appel est signé par des organisations, ou par leurs responsables à titre personnel. Nous n’avons pas pu reconnaître d’organisation dans votre signature. Si nous nous trompons, répondez à cette lettre.',
        },
        {
          title: 'Impossible à vérifier',
          text: 'Nous n’avons pas réussi à vérifier que cette signature vient de l’organisation nommée. Si vous pouvez nous le montrer, répondez à cette lettre : nous la reprendrons.',
        },
        {
          title: 'Déjà signé',
          text: 'Votre organisation a déjà signé, et chacune n’est comptée qu’une fois. La première signature reste : rien n’est perdu.',
        },
        {
          title: 'L’organisation dit ne pas avoir signé',
          text: 'L’organisation nommée nous a dit ne pas avoir signé. Si la décision a été prise depuis, signez de nouveau ou répondez à cette lettre.',
        },
      ],
    },
    texts: {
      title: 'Textes prêts',
      intro:
        'Des questions, des raisons et des invitations rédigées d’avance, à reprendre d’un clic. Chacune est proposée pour les signatures de sa langue, avec celles que le logiciel apporte.',
      kinds: { return: 'Pour poser une question', refuse: 'Pour refuser', invite: 'Pour inviter à signer' },
      none: 'Aucun texte de cette sorte pour le moment.',
      edit: 'Modifier',
      remove: 'Enlever',
      addTitle: 'Ajouter un texte',
      editTitle: 'Modifier le texte',
      kind: 'À quoi sert-il ?',
      language: 'Langue du texte',
      languageHint: 'Celle de qui le recevra.',
      name: 'Titre',
      nameHint: 'Pour le retrouver dans la liste.',
      text: 'Texte',
      cancel: 'Ne rien modifier',
      done: {
        saved: 'Le texte est gardé.',
        removed: 'Le texte est enlevé.',
        gone: 'Quelqu’un a enlevé ce texte entre-temps. Vos mots sont encore dans le formulaire : gardez-les comme un nouveau texte.',
      },
    },
  },
  /** What speaks for or against a signature, each line with its reason. */
  evidence: {
    title: 'Ce qui parle pour et contre',
    intro: 'Ces indices suggèrent ; c’est vous qui décidez.',
    speaks: { for: 'Pour', against: 'Contre', neither: 'À savoir' },
    hidden: 'une signature que vous ne pouvez pas lire',
    lines: {
      websiteDomain: ({ domain }: Facts) => `L’adresse est à ${domain}, comme le site que la signature indique.`,
      otherDomain: ({ domain, website }: Facts) => `L’adresse est à ${domain}, et le site indiqué à ${website}.`,
      ownDomain: ({ domain }: Facts) => `L’adresse est à ${domain}. Il n’y a pas de site à comparer.`,
      freeMail: ({ domain }: Facts) => `L’adresse est à ${domain}, où chacun peut en prendre une.`,
      disposable: ({ domain }: Facts) => `L’adresse est à ${domain}, qui en donne pour quelques minutes.`,
      noMailbox: (_: Facts) => 'Il n’y a pas d’adresse électronique.',
      verifiedDomain: ({ domain }: Facts) => `Il a été vérifié que ${domain} appartient à cette organisation.`,
      verifiedForOther: ({ domain }: Facts) => `Il a été vérifié que ${domain} appartient à une autre organisation :`,
      mixedScripts: ({ word, scripts }: Facts) => `Le mot ${word} mêle plusieurs écritures : ${scripts}.`,
      lookAlike: (_: Facts) => 'Le nom a l’air d’un autre, écrit avec d’autres lettres :',
      closeName: (_: Facts) => 'Le nom est proche d’un autre :',
      refusedName: (_: Facts) => 'Le nom est proche de celui d’une signature refusée :',
      sameMailbox: (_: Facts) => 'La même adresse a signé sous un autre nom :',
      refusedMailbox: (_: Facts) => 'De la même adresse est venue une signature refusée :',
      sameDomain: ({ domain }: Facts) => `Une autre signature est venue de ${domain} :`,
      refusedDomain: ({ domain }: Facts) => `Une signature refusée est venue de ${domain} :`,
      parentBody: (_: Facts) => 'L’organisation à laquelle elle se dit affiliée a signé aussi :',
      parentDomain: ({ domain }: Facts) => `L’adresse est à ${domain}, d’où une organisation plus large a signé :`,
      invited: ({ organisation }: Facts) => `Elle est venue par le lien personnel donné à ${organisation}.`,
      invitedAsOther: ({ organisation }: Facts) =>
        `Elle est venue par le lien personnel donné à ${organisation}, sous un autre nom : le lien a pu être transmis.`,
      paper: ({ on, place, by }: Facts) =>
        `Elle est entrée d’une feuille recueillie le ${on}, ${place}${by && `, par ${by}`}.`,
      mandateText: (_: Facts) => 'Elle donne le texte de son mandat.',
      mandate: ({ body, on }: Facts) =>
        `Elle indique son mandat, sans le texte : ${[body, on].filter(Boolean).join(', ')}.`,
      noMandate: (_: Facts) => 'Elle n’indique pas de mandat.',
      trap: (_: Facts) => 'Un champ que seules les machines remplissent était rempli.',
    },
  },
  /** Organisers, their roles, codes and ways in. */
  people: {
    notYours: 'Votre rôle ne le permet pas',
    notYoursWhy: 'Un·e responsable peut le changer, à la page « Organisateurs ».',
    title: 'Organisateurs',
    intro: 'Qui entre au bureau, et ce que chaque personne y peut faire.',
    name: 'Nom',
    role: 'Rôle',
    roles: {
      owner: 'Responsable',
      moderator: 'Modération',
      translator: 'Traduction',
      reader: 'Lecture',
    },
    roleHints: {
      owner: 'Peut tout, dont inviter, changer les rôles, exporter les adresses et effacer.',
      moderator: 'Décide des signatures, de tous les pays ou de quelques-uns, et lit les adresses.',
      translator: 'Lit les signatures sans les adresses, écrit des gloses et des textes prêts.',
      reader: 'Lit les signatures sans les adresses, et le journal.',
    },
    countries: 'Pays',
    countriesHint:
      'Pour la modération de quelques pays : leurs noms ou leurs codes, séparés par des virgules. Vide : tous.',
    confidential: 'Signatures confidentielles',
    readsConfidential: 'Lit les signatures confidentielles',
    readsThem: 'les lit',
    doesNotRead: 'ne les lit pas',
    languages: 'Langues',
    codes: 'Codes',
    codesOn: 'avec codes',
    codesOff: 'sans codes',
    seen: 'Vu·e au bureau',
    seenNot: 'pas de session ouverte',
    left: (day: string) => `N’en est plus depuis le ${day}`,
    you: 'vous',
    ruleTitle: 'Exiger des codes',
    rule: 'Chaque organisateur doit donner, après le mot de passe, un code de son téléphone',
    ruleHint: 'Qui n’en a pas encore est conduit à les activer avant toute autre page.',
    inviteTitle: 'Inviter quelqu’un',
    inviteIntro:
      'Vous recevrez un lien, qui sert une fois et dans les 24 heures. Donnez-le vous-même à la personne : aucune lettre ne le porte.',
    invite: 'Faire le lien',
    linkTitle: 'Le lien, une seule fois',
    linkFor: 'Pour',
    linkHint:
      'Copiez-le maintenant et transmettez-le par un moyen sûr. Cette page ne pourra plus être ouverte dans une demi-heure ; chaque responsable est prévenu·e qu’il existe.',
    done: {
      changed: 'Le rôle est changé. Chaque responsable en est prévenu·e.',
      'last-owner': 'Rien n’a changé : il faut toujours au moins un·e responsable.',
      unknown: 'Rien n’a changé : cette personne n’est plus organisatrice.',
      reset: 'Les codes sont retirés. Chaque responsable en est prévenu·e.',
      off: 'Rien n’a changé : cette personne n’avait pas de codes.',
      removed: 'Cette personne n’entre plus. Ce qu’elle a décidé reste sous son nom.',
      ruled: 'C’est enregistré.',
      known: 'Cette adresse est déjà celle d’un organisateur : voici sa page.',
    },
    roleTitle: 'Rôle et pays',
    changeRole: 'Changer le rôle',
    newLinkTitle: 'Mot de passe perdu',
    newLinkIntro: 'Un nouveau lien permet de choisir un autre mot de passe et ferme ses sessions. Ses codes restent.',
    newLink: 'Faire un nouveau lien',
    resetCodesTitle: 'Téléphone perdu',
    resetCodesIntro:
      'Sans téléphone ni code de secours, les codes peuvent être retirés. Assurez-vous d’abord, de vive voix, que la demande vient bien de cette personne.',
    resetCodes: 'Retirer ses codes',
    removeTitle: 'Départ',
    removeIntro:
      'La personne n’entre plus, aussitôt. Ce qu’elle a décidé reste sous son nom, et ce qui lui était passé redevient libre.',
    remove: 'Ne plus laisser entrer',
    welcomeBack: 'Pour la laisser entrer de nouveau, invitez-la par la même adresse.',
    account: 'Mon compte',
    aboutYou: 'Vous',
    yourRole: 'Votre rôle',
    reads: 'Langues que vous lisez',
    readsHint: 'La file peut ne montrer que celles-là, et les autres organisateurs voient à qui passer une signature.',
    otherReads: 'Autres langues',
    otherReadsHint: 'Leurs noms ou leurs codes, séparés par des virgules.',
    passwordTitle: 'Mot de passe',
    oldPassword: 'Mot de passe actuel',
    newPassword: 'Nouveau mot de passe',
    changePassword: 'Changer le mot de passe',
    passwordChanged: 'Le mot de passe est changé, et vos autres sessions sont fermées.',
    signOutTitle: 'Sessions',
    signOutIntro: 'Si un appareil est perdu, fermez toutes vos sessions, celle-ci aussi.',
    signOutEverywhere: 'Fermer toutes mes sessions',
    codesTitle: 'Codes du téléphone',
    codesIntro:
      'En plus du mot de passe, un code à six chiffres que seule une application de votre téléphone peut montrer.',
    codesRequired: 'Les responsables demandent des codes à tous les organisateurs. Activez les vôtres pour continuer.',
    codesBegin: 'Activer les codes',
    codesAgain: 'Recommencer avec un autre secret',
    codesScan:
      'Ouvrez sur votre téléphone une application de codes (TOTP) et montrez-lui cette image, ou tapez-y le secret.',
    codesPicture: 'Image à montrer à l’application',
    codesSecret: 'Secret',
    codesFirst: 'Le code que l’application montre',
    codesConfirm: 'Vérifier et activer',
    codesWrong: 'Ce code ne convient pas, ou il a déjà servi. Attendez le suivant.',
    codesSince: (day: string) => `Les codes sont activés depuis le ${day}.`,
    recoveryTitle: 'Codes de secours',
    recoveryIntro:
      'Chacun sert une fois, si le téléphone manque. Notez-les sur papier maintenant : ils ne seront plus montrés.',
    recoveryLeft: (n: number) => (n === 0 ? 'Il n’en reste aucun.' : n === 1 ? 'Il en reste un.' : `Il en reste ${n}.`),
    recoveryRenew: 'En faire dix autres',
    turnOffTitle: 'Ne plus demander de codes',
    turnOff: 'Désactiver les codes',
    turnedOff: 'Les codes sont désactivés.',
    code: 'Code',
    codeHint: 'Les six chiffres de l’application, ou un code de secours.',
    codeDueTitle: 'Encore un code',
    codeDueIntro: 'Le mot de passe est juste. Il manque le code de votre téléphone.',
    open: 'Entrer',
    againTitle: 'Est-ce bien vous ?',
    againIntro:
      'Avant un export, un changement de rôle ou un effacement, redonnez votre mot de passe ou un code. Cela vaut cinq minutes ; vous retrouverez ensuite ce que vous aviez tapé.',
    againNow: 'C’est bon pour cinq minutes : vous pouvez maintenant le faire.',
    againOr: 'Ou un code',
    prove: 'Continuer',
    wrong: 'Cela ne convient pas.',
    later: 'Trop d’essais. Attendez un quart d’heure.',
    exportConfidential: 'Avec les signatures confidentielles',
  },
  /** Organisations to ask. */
  asking: {
    title: 'Organisations à solliciter',
    intro:
      'Chaque organisation a un lien personnel, que vous envoyez de votre propre messagerie : ce site n’écrit à personne qui n’a pas signé.',
    add: 'Ajouter une organisation',
    addTitle: 'Une organisation à solliciter',
    addMany: 'Coller une liste',
    copyTitle: 'Reprendre la liste d’un autre appel',
    copyHint: 'Noms, pays, langues et contacts ; toutes restent à solliciter. Celles qui sont déjà là ne changent pas.',
    copyFrom: 'Appel',
    copy: 'Reprendre',
    organisation: 'Organisation',
    country: 'Pays',
    language: 'Langue',
    contact: 'Contact connu',
    contactHint: 'Qui l’on connaît là-bas et comment le joindre. Lu par les organisateurs seuls.',
    askedBy: 'Qui la sollicite',
    nobody: 'Personne encore',
    askedOn: (day: string) => `Sollicitée depuis le ${day}`,
    answer: 'Réponse',
    answers: {
      'to-ask': 'à solliciter',
      asked: 'sollicitée',
      'will-decide': 'décidera',
      signed: 'a signé',
      declined: 'a décliné',
    },
    decidesOn: 'Décide le',
    decidesOnHint: 'Le jour de sa réunion, s’il est connu.',
    notes: 'Notes',
    notesHint: 'Pour les organisateurs.',
    brought: 'Par son lien',
    numbers: 'Où elles en sont',
    found: (n: number) =>
      n === 0 ? 'Aucune organisation' : n === 1 ? 'Une organisation' : `${counted(n)} organisations`,
    searchHint: 'Nom de l’organisation',
    done: {
      added: 'C’est ajouté.',
      changed: 'C’est enregistré.',
      removed: 'Elle n’est plus dans la liste.',
      copied: 'La liste est reprise.',
      used: 'Elle reste : une signature confirmée est venue par son lien, et le dit.',
      outside: 'Rien n’a changé : ce pays n’est pas un des vôtres.',
      expired: 'Le brouillon a expiré après une demi-heure. Collez la liste de nouveau.',
    },
    manyTitle: 'Coller une liste',
    manyIntro:
      'Des lignes copiées d’un tableur, une centaine à la fois. Vous verrez d’abord ce qui sera fait de chacune ; tout est ajouté, ou rien.',
    lines: 'Lignes',
    linesHint:
      'Dans cet ordre : organisation, pays, langue, contact. Séparés par des tabulations, des points-virgules ou des virgules.',
    check: 'Vérifier les lignes',
    line: 'Ligne',
    fate: 'Ce qui en sera fait',
    fates: { add: 'ajoutée', known: 'déjà dans la liste : laissée de côté' },
    addAll: (n: number) => (n === 1 ? 'Ajouter une organisation' : `Ajouter ${counted(n)} organisations`),
    nothingToAdd: 'Rien à ajouter : elles sont toutes déjà dans la liste.',
    wrongLines: (n: number) =>
      n === 1
        ? 'Une ligne est à revoir ; rien n’est ajouté avant. Corrigez-la ci-dessous.'
        : `${counted(n)} lignes sont à revoir ; rien n’est ajouté avant. Corrigez-les ci-dessous.`,
    linkTitle: 'Lien personnel',
    linkHint: 'Il remplit d’avance le nom et le pays. Qui l’a peut signer par lui, et n’apprend rien d’autre.',
    link: 'Le lien',
    textTitle: 'Texte prêt à copier',
    textHint: 'Le lien y est déjà.',
    text: 'Texte',
    noText: (language: string) =>
      `Il n’y a pas encore de texte prêt dans cette langue (${language}). En voici un autre.`,
    ownMail: 'L’écrire dans ma messagerie',
    writeTexts: 'Vos propres textes se gardent sous « Textes prêts » ; {link} y tient la place du lien.',
    shippedSubject: (appeal: string) => `Un appel à signer : ${appeal}`,
    shipped: {
      greeting: 'Bonjour,',
      ask: (organisation: string, appeal: string) => `Nous demandons à ${organisation} de signer cet appel : ${appeal}`,
      here: 'Le texte, et le formulaire déjà rempli de votre nom, sont ici :',
      public:
        'Rien ne paraît avant d’avoir été confirmé par vous et vérifié par nous. Vous choisissez ce qui est public.',
      decide: 'Si votre instance doit d’abord décider, dites-nous quand : nous attendrons.',
      farewell: 'Salutations fraternelles',
    },
    standing: 'Où elle en est',
    signedItself:
      'Sa signature est là, ou une signature venue par son lien : cela se voit ici sans que personne l’écrive.',
    broughtTitle: 'Venues par ce lien',
    broughtNobody: 'Aucune signature confirmée n’est encore venue par ce lien.',
    change: 'Changer',
    details: 'Nom, pays, langue, contact',
    removeTitle: 'Retirer de la liste',
    remove: 'Retirer',
    removeHint: 'Son lien ne remplira plus rien.',
    backToList: 'Toutes les organisations à solliciter',
    prefilled: (organisation: string) =>
      `Ce lien a été préparé pour ${organisation}. Si vous signez pour une autre organisation, changez le nom.`,
  },
  /** Sheets of paper. */
  paper: {
    title: 'Signatures sur papier',
    intro:
      'Une organisation par feuille, avec ses accords écrits. Chaque signature est ensuite vérifiée comme les autres.',
    oneSheet: 'Entrer une feuille',
    aFile: 'Entrer plusieurs feuilles par un fichier',
    collected: 'Où, quand et par qui',
    collectedOn: 'Recueillie le',
    place: 'Lieu',
    placeHint: 'Par exemple : congrès de Port-Évrard. L’organisation le lira dans sa lettre.',
    collectedBy: 'Recueillie par',
    collectedByHint: 'Lu par les organisateurs seuls.',
    language: 'Langue de la feuille',
    languageHint:
      'Les phrases de la déclaration et des accords y sont celles du formulaire dans cette langue ; la lettre aussi.',
    sheetIntro:
      'Recopiez la feuille. « Vous » est la personne qui l’a signée ; les cases sont celles qu’elle a cochées. L’adresse est facultative : avec elle, l’organisation reçoit une lettre et peut confirmer, corriger ou tout retirer.',
    enter: 'Entrer la signature',
    noConsent: 'Sans accord écrit',
    noConsentHint:
      'Rien de l’organisation n’est gardé : elle est seulement comptée. Il suffit d’avoir dit où, quand et par qui.',
    countOnly: 'Seulement compter',
    doubleTitle: 'Ce nom est déjà là',
    despite: 'Entrer cette feuille quand même',
    fileTitle: 'Plusieurs feuilles par un fichier',
    fileIntro:
      'Une ligne par organisation. Vous verrez d’abord ce qui sera fait de chacune ; toutes sont entrées, ou aucune. Les lignes sans accord écrit sont seulement comptées.',
    template: 'Télécharger le modèle (CSV)',
    file: 'Fichier CSV',
    fileHint: 'En UTF-8, 1 Mo et 1 000 lignes au plus.',
    lines: 'Ou collez les lignes',
    linesHint: 'Avec la ligne des titres de colonnes. Si un fichier est choisi, c’est lui qui compte.',
    check: 'Vérifier les lignes',
    line: 'Ligne',
    fate: 'Ce qui en sera fait',
    fates: {
      enter: 'entrée',
      counted: 'seulement comptée : pas d’accord écrit',
      example: 'l’exemple du modèle : laissée de côté',
      wrong: 'à revoir',
    },
    sameNameAs: 'Même nom et même pays que',
    sameNameAsLine: (line: number) => `Même nom et même pays que la ligne ${line}.`,
    wrongLines: (n: number) =>
      n === 1
        ? 'Une ligne est à revoir ; rien n’est entré avant. Corrigez-la ci-dessous ou dans le fichier.'
        : `${counted(n)} lignes sont à revoir ; rien n’est entré avant. Corrigez-les ci-dessous ou dans le fichier.`,
    unknownColumn: (name: string) => `Cette colonne n’est pas du modèle : ${name}`,
    missingColumn: (name: string) => `Il manque cette colonne : ${name}`,
    nothingToEnter: 'Il n’y a aucune ligne à entrer.',
    enterAll: (n: number) =>
      n === 0 ? 'Seulement compter' : n === 1 ? 'Entrer une signature' : `Entrer ${counted(n)} signatures`,
    willBe: (entered: number, countedOnly: number) =>
      `À entrer : ${counted(entered)}. Seulement comptées : ${counted(countedOnly)}.`,
    expired: 'Le brouillon a expiré après une demi-heure. Choisissez ou collez de nouveau.',
    noRoom:
      'Trop de brouillons sont gardés en ce moment pour en garder un de plus. Rien n’est entré ; revenez en arrière et réessayez dans une demi-heure.',
    closed: 'Rien n’est entré : cet appel ne prend plus de signatures, ou il doit d’abord être dit qui tient ce site.',
    entered: (entered: number, countedOnly: number) =>
      `C’est fait. Entrées : ${counted(entered)}. Seulement comptées : ${counted(countedOnly)}.`,
    sheets: 'Feuilles entrées',
    noSheets: 'Aucune feuille n’est encore entrée.',
    numberEntered: 'Signatures',
    numberCounted: 'Seulement comptées',
    enteredBy: 'Entrée par',
    yes: 'oui',
    no: 'non',
    columns: {
      organisation: 'organisation',
      kind: 'sorte',
      country: 'pays',
      capacity: 'titre',
      signatory: 'signataire',
      office: 'fonction',
      email: 'courriel',
      visibility: 'visibilité',
      consentProcess: 'accord conservation',
      consentPublishName: 'accord nom',
      consentDeliver: 'accord autorités',
      consentDeliverOthers: 'accord autres',
      consentUpdates: 'accord nouvelles',
      consentPublishMessage: 'accord message',
      organisationLatin: 'nom latin',
      acronym: 'sigle',
      affiliatedTo: 'affiliée à',
      city: 'ville',
      website: 'site',
      members: 'membres',
      mandateBody: 'instance',
      mandateOn: 'date du mandat',
      mandateText: 'texte du mandat',
      message: 'message',
    },
    example: {
      organisation: 'EXEMPLE (ligne à effacer)',
      signatory: 'Camille Exemple',
      office: 'secrétaire',
      city: 'Port-Évrard',
      mandateBody: 'congrès',
    },
    privatePage:
      'Cette signature a été relevée par un organisateur sur une feuille de papier. Si elle est bien la vôtre, confirmez-la ; sinon, corrigez-la ou retirez-la.',
  },
  /** Pausing, budgets of letters, refusing a domain’s hours. */
  floods: {
    title: 'Afflux de signatures',
    intro:
      'Quand quelqu’un signe en masse pour d’autres : arrêter un moment, refuser ce qui est venu d’un coup, et pouvoir revenir en arrière.',
    pauseTitle: 'Suspendre les signatures',
    pauseHint: 'Le formulaire dit que l’appel est suspendu et ne prend rien. Les liens déjà envoyés restent valables.',
    pause: 'Suspendre',
    pausedSince: (when: string) => `Suspendues depuis le ${when}.`,
    resume: 'Reprendre les signatures',
    refuseTitle: 'Refuser tout ce qui vient d’un domaine',
    refuseHint:
      'Les signatures données entre ces deux moments depuis des adresses de ce domaine, si personne ne les a acceptées. Aucune lettre ne part. Vous voyez d’abord combien il y en a.',
    domain: 'Domaine des adresses',
    domainHint: 'Ce qui suit le signe @, par exemple syndicat.example',
    fromAt: 'De (UTC)',
    untilAt: 'À (UTC)',
    momentHint: 'Par exemple 2027-03-01 09h30',
    reason: 'Raison, telle que les signataires la liront sur leur page privée',
    look: 'Voir combien il y en a',
    sizeTitle: (domain: string) => `Ce qui vient de ${domain}`,
    refusable: (n: number) =>
      n === 0
        ? 'Rien à refuser.'
        : n === 1
          ? 'Une signature serait refusée.'
          : `${counted(n)} signatures seraient refusées.`,
    accepted: (n: number) =>
      n === 1
        ? 'Une, déjà acceptée, reste comme elle est.'
        : `${counted(n)}, déjà acceptées, restent comme elles sont.`,
    outOfReach: (n: number) =>
      n === 1 ? 'Une n’est pas de votre ressort, et reste.' : `${counted(n)} ne sont pas de votre ressort, et restent.`,
    providers: {
      free: 'Ce domaine donne une adresse à n’importe qui : de vraies organisations peuvent être parmi elles.',
      disposable: 'Ce domaine donne des adresses jetables.',
      hosting:
        'Ce domaine héberge les pages ou les groupes de n’importe qui : de vraies organisations peuvent être parmi elles.',
    },
    refuse: (n: number) => (n === 1 ? 'Refuser cette signature' : `Refuser ces ${counted(n)} signatures`),
    refused: (n: number) => (n === 1 ? 'Une signature est refusée.' : `${counted(n)} signatures sont refusées.`),
    nothing: 'Rien n’est refusé : il n’y avait plus de signature à refuser.',
    batchesTitle: 'Refusées ensemble',
    noBatches: 'Rien n’a été refusé ainsi.',
    when: 'Quand',
    hours: 'Heures',
    number: 'Refusées',
    who: 'Par',
    takeBack: 'Annuler ce refus',
    takenBackBy: (who: string, when: string) => `Annulé par ${who}, ${when}`,
    restored: (n: number, changed: number) =>
      `${n === 1 ? 'Une signature est revenue' : `${counted(n)} signatures sont revenues`} là où elle${n === 1 ? ' était' : 's étaient'}.${changed === 0 ? '' : changed === 1 ? ' Une autre a changé depuis, et reste comme elle est.' : ` ${counted(changed)} autres ont changé depuis, et restent comme elles sont.`}`,
    notRestored: 'Rien n’est annulé : c’est déjà fait, ou ces signatures ne sont pas toutes de votre ressort.',
    budgetsTitle: 'Lettres par heure',
    budgetsHint:
      'Ce qui dépasse attend l’heure suivante. Les décisions, et les adresses qui ont déjà confirmé quelque chose, passent d’abord.',
    lettersAnHour: 'À tout le monde',
    lettersAnHourToDomain: 'Vers un même domaine',
    waitsForNextHour: 'attend l’heure suivante',
    paused: 'Les signatures sont suspendues.',
  },
  /** “Our organisation did not sign”. */
  objections: {
    formTitle: 'Notre organisation n’a pas signé',
    about: 'Vous parlez pour cette organisation, et elle n’a pas signé l’appel ?',
    whatNext: [
      'Vous recevez une lettre ; rien n’est fait avant que vous confirmiez par son lien.',
      'Les organisateurs et l’organisation signataire sont alors avertis. Celle-ci lit votre texte, mais ni votre nom ni votre adresse.',
      'Si votre adresse est à un domaine que les organisateurs ont vérifié pour cette organisation même, son nom disparaît aussitôt de la liste.',
      'Les organisateurs décident, et vous écrivent leur raison.',
    ],
    name: 'Votre nom',
    nameHint: 'Pour les organisateurs seulement.',
    office: 'Votre fonction dans l’organisation',
    email: 'Adresse électronique',
    emailHint:
      'De préférence celle de l’organisation. Pour les organisateurs seulement ; elle sert à confirmer et à vous répondre.',
    text: 'Ce qui s’est passé',
    textHint: 'L’organisation signataire le lit tel quel : n’y mettez rien qu’elle ne doive pas savoir de vous.',
    submit: 'Envoyer',
    sentTitle: 'Ouvrez votre messagerie',
    sent: 'Une lettre part vers l’adresse que vous avez donnée. Ouvrez son lien et appuyez sur le bouton : les organisateurs sont alors alertés. Pour que personne ne soit inondé, nous n’écrivons que quelques fois par jour à la même adresse.',
    backToList: 'Revenir à la liste',
    confirmTitle: 'Confirmez votre contestation',
    ownTitle: 'Votre contestation',
    states: {
      unconfirmed: 'Rien n’est encore fait.',
      open: 'Elle est confirmée. Les organisateurs vérifient, et vous écriront leur raison.',
      upheld: 'Les organisateurs vous donnent raison : la signature est refusée.',
      dismissed: 'Les organisateurs ont vérifié, et tiennent la signature pour celle de l’organisation.',
    },
    said: 'Ce que vous dites',
    confirm: 'Confirmer la contestation',
    resolution: 'Leur raison',
    goneTitle: 'Ce lien ne mène plus à une contestation',
    gone: 'Elle n’a pas été confirmée dans les 30 jours et s’est effacée, ou la signature a été retirée.',
    heardTitle: 'Votre signature est contestée',
    heardOn: (day: string) => `Quelqu’un dit, le ${day}, que l’organisation n’a pas signé :`,
    heardStates: {
      unconfirmed: 'Les organisateurs n’ont pas encore décidé.',
      open: 'Les organisateurs n’ont pas encore décidé.',
      upheld: 'Les organisateurs ont retenu la contestation : la signature est refusée.',
      dismissed: 'Les organisateurs ont vérifié et écarté la contestation.',
    },
    answer: 'Votre réponse à la contestation',
    answerHint: 'Les organisateurs la lisent avant de décider. Elle ne peut plus être changée ensuite.',
    sendAnswer: 'Envoyer la réponse',
    yourAnswer: 'Vous avez répondu',
    answered: 'Votre réponse est arrivée. Les organisateurs la lisent avant de décider.',
    late: 'La réponse n’a pas été prise : il y en a déjà une, ou les organisateurs ont décidé entre-temps.',
    deskTitle: 'Contestations',
    deskIntro:
      'Quelqu’un dit qu’une organisation de la liste n’a pas signé. Celles qui attendent viennent d’abord, la plus ancienne en tête.',
    count: (n: number) =>
      n === 0 ? 'Aucune contestation.' : n === 1 ? 'Une contestation' : `${counted(n)} contestations`,
    deskStates: { unconfirmed: 'à confirmer', open: 'à décider', upheld: 'retenue', dismissed: 'écartée' },
    confirmedOn: 'Confirmée le',
    deskState: 'Où elle en est',
    signatureIs: 'La signature',
    hasAnswered: 'l’organisation a répondu',
    by: 'Qui conteste',
    address: 'Son adresse',
    fromOwnDomain: 'à un domaine vérifié pour cette organisation même',
    fromElsewhere: 'à un domaine qui n’est pas vérifié pour elle',
    tookOut: 'La signature a quitté la liste publique à la confirmation.',
    signatory: 'Ce que l’organisation signataire répond',
    noAnswer: 'Elle n’a pas encore répondu.',
    toSignature: 'Voir la signature et ses preuves',
    outcome: 'Que décidez-vous ?',
    outcomes: {
      upheld: 'Retenue : l’organisation n’a pas signé, la signature est refusée',
      dismissed: 'Écartée : l’organisation a bien signé',
    },
    reason: 'Raison, telle que les deux parties la liront',
    evidence: 'Qui vous avez appelé, ce que vous avez lu',
    evidenceHint: 'Pour les organisateurs seulement.',
    resolve: 'Décider et écrire aux deux parties',
    resolved: 'C’est décidé. Une lettre part vers chacune des deux parties.',
    changed:
      'Rien n’a été décidé : une réponse est arrivée, ou la signature a changé, depuis que vous avez ouvert la page.',
    resolvedBy: (who: string, when: string) => `Décidé par ${who}, ${when}`,
  },
  /** Signatories tied to each other, domains verified, entries handed over. */
  ties: {
    title: 'Liens, domaines, passation',
    open: 'Lier, vérifier un domaine, passer à une autre personne',
    none: 'Aucun lien, aucun domaine vérifié.',
    same: 'signe aussi pour cette organisation (comptée une fois)',
    whole: 'est le tout dont cette organisation fait partie (comptées toutes deux)',
    part: 'fait partie de cette organisation (comptées toutes deux)',
    unseen: 'Une signature hors de votre portée',
    tiedBy: (who: string, when: string) => `par ${who}, ${when}`,
    untie: 'Défaire ce lien',
    tieTitle: 'Lier à une autre signature',
    tieIntro:
      'Rien n’est jamais lié sans vous. La même organisation : cette signature passe à l’autre, et l’organisation est comptée une fois. Une partie : une section et sa fédération sont comptées toutes deux.',
    close: 'Noms et adresses proches, d’après les preuves',
    other: 'Adresse de l’écran d’une autre signature',
    otherHint: 'Copiée de la barre d’adresse de votre navigateur.',
    isSame: 'C’est la même organisation',
    isPart: 'Cette signature vient d’une partie de l’autre',
    domains: 'Domaines vérifiés',
    domainsIntro:
      'Une contestation venue d’un tel domaine retire aussitôt l’organisation de la liste. N’y mettez que ce qui est à elle seule.',
    domain: 'Domaine',
    domainHint: 'Celui de l’adresse qui a signé, si aucun autre ne l’utilise.',
    domainEvidence: 'Où vous l’avez vu',
    verify: 'Vérifier ce domaine',
    drop: 'Ne plus le tenir pour vérifié',
    noDomain: 'Aucun domaine vérifié.',
    handOverTitle: 'Passer à une autre personne',
    handOverIntro:
      'Une nouvelle ou un nouveau secrétaire prend la suite. Les anciens liens cessent d’ouvrir la page privée, et la nouvelle adresse reçoit le sien. Le nom qui paraît ne change que par une correction.',
    email: 'Nouvelle adresse électronique',
    evidence: 'Comment vous le savez',
    evidenceHint: 'Pour les organisateurs seulement.',
    handOver: 'Passer la signature à cette adresse',
    toSignature: 'Revenir à la signature',
    outcomes: {
      tied: 'C’est lié.',
      untied: 'Le lien est défait.',
      changed: 'Rien n’a été fait : la signature a changé depuis que vous avez ouvert la page.',
      already: 'Rien n’a été fait : ces deux organisations sont déjà liées.',
      circle: 'Rien n’a été fait : l’autre fait déjà partie de celle-ci.',
      person: 'Rien n’a été fait : qui signe à titre personnel n’est pas une organisation.',
      'out-of-reach':
        'Rien n’a été fait : cette signature n’existe pas, est d’un autre appel ou est hors de votre portée.',
      verified: 'Le domaine est vérifié pour cette organisation.',
      dropped: 'Le domaine n’est plus vérifié.',
      shared: 'Rien n’a été fait : ce domaine donne des boîtes ou des pages à tout le monde.',
      federation: 'Rien n’a été fait : une autre organisation utilise ce domaine, ou il est vérifié pour elle.',
      none: 'Rien n’a été fait : ce n’est pas un domaine.',
      handed: 'C’est fait. La nouvelle adresse reçoit le lien ; les anciens ne marchent plus.',
      repeated: 'Rien n’a été fait : cette adresse porte déjà une signature de ce nom.',
    },
  },
  /** What needs a hand, pictures, the audit, settings of an appeal, erasures. */
  overview: {
    toDecide: (n: number) =>
      n === 0 ? 'Rien à décider' : n === 1 ? 'Une signature à décider' : `${counted(n)} signatures à décider`,
    oldest: (age: string) => `la plus ancienne depuis ${age}`,
    corrections: (n: number) => (n === 1 ? 'dont une correction' : `dont ${counted(n)} corrections`),
    passedToMe: (n: number) =>
      n === 1 ? 'Une signature vous est passée' : `${counted(n)} signatures vous sont passées`,
    returned: (n: number) =>
      n === 1 ? 'Une attend la réponse de la ou du signataire' : `${counted(n)} attendent la réponse des signataires`,
    held: (n: number) => (n === 1 ? 'Une est mise en attente' : `${counted(n)} sont mises en attente`),
    objections: (n: number) => (n === 1 ? 'Une contestation à régler' : `${counted(n)} contestations à régler`),
    decisionsPast: (n: number) =>
      n === 1
        ? 'Une organisation sollicitée devait avoir décidé'
        : `${counted(n)} organisations sollicitées devaient avoir décidé`,
    stuckLetters: (n: number) =>
      n === 1 ? 'Une lettre n’est pas partie' : `${counted(n)} lettres ne sont pas parties`,
    overBudget: (n: number) =>
      n === 1
        ? 'Une lettre attend l’heure suivante : la limite par heure est atteinte.'
        : `${counted(n)} lettres attendent l’heure suivante : la limite par heure est atteinte.`,
    eraseOn: (day: string) => `Les adresses s’effacent le ${day}`,
    publicPage: 'La page publique',
    byDay: 'Signatures confirmées par jour',
    byCountry: 'Signatures confirmées par pays',
    day: 'Jour',
    country: 'Pays',
    signatures: 'Signatures',
    asTable: 'Le tableau des chiffres',
    noSignatures: 'Aucune signature n’est encore confirmée.',
    noneSince: (day: string) => `Aucune signature n’a été confirmée depuis le ${day}.`,
    audit: {
      title: 'Journal',
      intro:
        'Tout ce qui a été fait au bureau et par les signataires. Rien n’y est effacé : aucun nom, aucune adresse, aucun mot de signataire n’y entre.',
      headTitle: 'Le bout de la chaîne',
      head: (n: number) => `Acte n° ${counted(n)}`,
      headHint:
        'Chaque acte porte l’empreinte du précédent. La lettre du jour donne aux organisateurs le numéro et l’empreinte du dernier acte : demandez ici ce numéro et comparez. S’ils diffèrent, le journal a été changé derrière l’application.',
      compare: 'Numéro donné par une lettre',
      compareShow: 'Montrer son empreinte',
      compared: (n: number) => `Empreinte de l’acte n° ${counted(n)}`,
      notThere: 'Il n’y a pas d’acte de ce numéro.',
      number: 'N°',
      when: 'Quand',
      who: 'Qui',
      what: 'Acte',
      subject: 'Sur',
      everybody: 'Tout le monde',
      everything: 'Tous les actes',
      from: 'Depuis le',
      until: 'Jusqu’au',
      dayHint: 'AAAA-MM-JJ',
      found: (n: number) => (n === 0 ? 'Aucun acte' : n === 1 ? 'Un acte' : `${counted(n)} actes`),
      people: {
        signatory: 'signataire',
        visitor: 'visiteur ou visiteuse',
        objector: 'qui conteste',
        system: 'le logiciel',
      },
    },
    acts: {
      'account.password': 'a changé son mot de passe',
      'account.saved': 'a changé son compte',
      'account.signed-out': 'a fermé ses autres sessions',
      'appeal.added': 'a ajouté un appel',
      'appeal.closed': 'a fermé l’appel',
      'appeal.reopened': 'a rouvert l’appel',
      'appeal.settled': 'a changé les réglages de l’appel',
      'batch.refused': 'a refusé tout ce qui vient d’un domaine',
      'batch.taken-back': 'a annulé un refus d’ensemble',
      'codes.begun': 'a commencé à installer les codes',
      'codes.off': 'a retiré ses codes',
      'codes.on': 'a installé les codes',
      'codes.recovered': 'est entré·e par un code de secours',
      'codes.renewed': 'a renouvelé les codes de secours',
      'codes.reset': 'a retiré les codes de quelqu’un',
      'contacts.erased': 'a effacé les adresses d’un appel',
      'country.hidden': 'a caché un pays',
      'country.shown': 'a de nouveau montré un pays',
      'decision.undone': 'a annulé une décision',
      'domain.dropped': 'a retiré un domaine vérifié',
      'domain.verified': 'a vérifié un domaine',
      'erasures.repeated': 'a effacé de nouveau ce qu’une copie avait rapporté',
      'export.taken': 'a exporté la liste',
      'gloss.written': 'a écrit une traduction pour les organisateurs',
      'invitation.changed': 'a changé une organisation à solliciter',
      'invitation.removed': 'a retiré une organisation à solliciter',
      'invitations.added': 'a ajouté des organisations à solliciter',
      'invitations.copied': 'a repris des organisations d’un autre appel',
      'letters.sent-again': 'a fait reprendre des lettres',
      'message.decided': 'a décidé d’un message',
      'note.added': 'a écrit une note',
      'objection.added': 'a contesté une signature',
      'objection.answered': 'a répondu à une contestation',
      'objection.confirmed': 'a confirmé une contestation',
      'objection.held': 'a retiré une signature contestée de la liste publique',
      'objection.upheld': 'a retenu une contestation',
      'objection.dismissed': 'a écarté une contestation',
      'objection.resolved': 'a réglé une contestation',
      'organiser.added': 'est devenu·e organisateur·rice',
      'organiser.removed': 'a retiré un organisateur',
      'organiser.reset': 'a choisi un autre mot de passe par un lien',
      'organiser.role': 'a changé le rôle d’un organisateur',
      'paper.entered': 'a saisi des signatures sur papier',
      'question.answered': 'a répondu à une question',
      'ready-text.removed': 'a retiré un texte prêt',
      'ready-text.saved': 'a enregistré un texte prêt',
      'refused.erased': 'a effacé des signatures refusées sans confirmation',
      'samples.added': 'a ajouté des exemples',
      'signature.accepted': 'a accepté une signature',
      'signature.added': 'a signé',
      'signature.agreed': 'est d’accord pour accepter une signature',
      'signature.confirmed': 'a confirmé une signature',
      'signature.corrected': 'a corrigé une signature',
      'signature.entered': 'a saisi une signature',
      'signature.handed-over': 'a confié une signature à quelqu’un d’autre',
      'signature.held': 'a mis une signature en attente',
      'signature.passed': 'a passé une signature à quelqu’un',
      'signature.refused': 'a refusé une signature',
      'signature.released': 'a repris une signature mise en attente',
      'signature.replaced': 'a signé de nouveau avant de confirmer',
      'signature.returned': 'a posé une question',
      'signature.withdrawn': 'a retiré une signature',
      'signing.paused': 'a suspendu les signatures',
      'signing.resumed': 'a repris les signatures',
      'site.ruled': 'a changé les règles du site',
      'site.saved': 'a dit qui tient le site',
      'text.added': 'a ajouté un texte de l’appel',
      'tie.part': 'a relié une partie à son ensemble',
      'tie.same': 'a réuni deux signatures d’une organisation',
      'tie.undone': 'a défait un lien',
      'unconfirmed.removed': 'a retiré ce qui n’était pas confirmé',
      'welcome.offered': 'a fait un lien d’entrée',
    } as Record<string, string>,
    settings: {
      title: 'Réglages de l’appel',
      closesOn: 'Dernier jour pour signer',
      closesOnHint: 'Vide : sans terme. L’appel se ferme quand ce jour est fini partout sur terre.',
      handoverOn: 'Prochaine remise',
      handoverOnHint: 'Le jour où la liste est remise. Il est dit au formulaire et dans les lettres.',
      decidersNeeded: 'Qui doit être d’accord pour accepter',
      deciders: { '1': 'Un organisateur', '2': 'Deux organisateurs' },
      decidersHint: { '1': 'Celui qui lit décide.', '2': 'Le second voit l’accord du premier, et accepte.' },
      closeTitle: 'Fermer l’appel',
      closeHint:
        'Le formulaire ne prend plus rien, tout de suite. Six mois plus tard les adresses s’effacent, et les noms des personnes quittent la liste publique.',
      close: 'Fermer maintenant',
      closedOn: (day: string) => `L’appel est fermé depuis le ${day}.`,
      reopenHint: 'Le formulaire prend de nouveau les signatures, et le délai d’effacement s’arrête.',
      reopen: 'Rouvrir',
      historic: 'Cet appel est historique : il ne prend pas de signatures.',
      done: {
        saved: 'C’est enregistré.',
        closed: 'L’appel est fermé.',
        open: 'L’appel est ouvert.',
        unchanged: 'Rien n’a changé : l’appel était déjà dans cet état.',
      },
    },
    retention: {
      title: 'Effacements',
      intro:
        'Les adresses ne servent qu’à écrire aux signataires. Elles s’effacent six mois après la fermeture de l’appel, ou un mois après la dernière remise. Ce qui est public reste.',
      notClosed: 'L’appel est ouvert : rien n’est encore à effacer.',
      on: (day: string) => `Cela s’efface de soi-même le ${day}.`,
      nothingLeft: 'Tout est effacé.',
      would: 'Ce qui s’effacerait maintenant',
      what: 'Quoi',
      number: 'Combien',
      numbers: {
        addresses: 'Adresses de signataires et de qui conteste',
        letters: 'Lettres dont le texte ou le destinataire est gardé',
        notes: 'Notes et preuves écrites par les organisateurs',
        invitations: 'Contacts et notes d’organisations sollicitées',
        objectors: 'Noms et textes de contestations',
      },
      afterwards:
        'Ensuite, plus personne ne peut recevoir de lettre à propos de cet appel ; les pages privées restent ouvertes à qui en a le lien. Aussi dans une copie remise en place, cela s’efface de nouveau.',
      erase: 'Effacer maintenant',
      erased: 'C’est effacé, aussi dans les fichiers.',
      refused: 'Rien n’est effacé : l’appel est ouvert.',
    },
  },
  /** The sentences of the letters; `null` stands for what a confidential signature may not name. */
  letters: {
    greeting: 'Bonjour,',
    standing: {
      unconfirmed: 'Elle reste à confirmer.',
      waiting: 'Elle est confirmée ; les organisateurs la vérifient.',
      returned: 'Les organisateurs vous ont posé une question.',
      held: 'Les organisateurs la vérifient de nouveau.',
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

    paper: {
      subject: (organisation: string | null): string =>
        organisation === null
          ? 'Une signature sur papier, à confirmer'
          : `La signature sur papier de ${quoted(organisation)}`,
      preview: 'Relisez ce qui a été relevé sur la feuille : confirmez, corrigez ou retirez.',
      intro: (organisation: string | null): string =>
        organisation === null
          ? 'Un organisateur a relevé une signature confidentielle sur une feuille de papier où cette adresse est écrite.'
          : `Un organisateur a relevé la signature de ${quoted(organisation)} sur une feuille de papier où cette adresse est écrite.`,
      collected: (day: string, place: string | null): string =>
        place === null ? `La feuille a été recueillie le ${day}.` : `La feuille a été recueillie le ${day} : ${place}.`,
      next: 'Ce que vous pouvez faire',
      steps: [
        'Si tout est juste, confirmez d’un bouton : les organisateurs sauront que cela vient bien de vous.',
        'Si quelque chose est faux, corrigez-le.',
        'Si vous n’avez pas signé, ou ne le voulez plus, retirez la signature : tout ce qui a été écrit de vous est effacé.',
      ],
      button: 'Relire et confirmer',
      meanwhile: 'Rien n’est public avant l’accord des organisateurs ; une lettre vous dira leur décision.',
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

    objection: {
      subject: (organisation: string | null): string =>
        organisation === null
          ? 'Une contestation à confirmer'
          : `Confirmez votre contestation à propos de ${quoted(organisation)}`,
      preview: 'Ouvrez le lien et confirmez. Sans cela, tout s’efface au bout de 30 jours.',
      intro: (organisation: string | null): string =>
        organisation === null
          ? 'Quelqu’un a dit, avec cette adresse, qu’une organisation n’a pas signé un appel.'
          : `Quelqu’un a dit, avec cette adresse, que ${quoted(organisation)} n’a pas signé l’appel où son nom paraît.`,
      appeal: (title: string | null): string =>
        title === null ? 'L’appel n’est pas nommé dans cette lettre.' : `Il s’agit de l’appel ${quoted(title)}.`,
      pending: 'Rien n’est fait avant que vous confirmiez.',
      button: 'Relire et confirmer',
      next: 'Et ensuite',
      steps: [
        'Le lien ouvre une page où un bouton confirme la contestation. L’ouvrir ne change rien.',
        'Les organisateurs sont alertés. L’organisation signataire lit ce que vous dites, mais ni votre nom ni votre adresse.',
        'Les organisateurs décident ; une lettre vous dit leur raison.',
      ],
      notYou: 'Ne faites rien. Sans confirmation, tout s’efface au bout de 30 jours, et personne n’en est averti.',
    },

    objectionAnswered: {
      subject: (organisation: string | null): string =>
        organisation === null
          ? 'La réponse à votre contestation'
          : `La réponse à votre contestation à propos de ${quoted(organisation)}`,
      preview: 'Les organisateurs ont décidé. Voici leur raison.',
      outcome: (upheld: boolean): string =>
        upheld
          ? 'Les organisateurs vous donnent raison : la signature est refusée, elle n’est ni publique ni comptée.'
          : 'Les organisateurs ont vérifié, et tiennent la signature pour celle de l’organisation.',
      reason: 'Leur raison',
      button: 'Revoir la contestation',
    },

    objected: {
      subject: (organisation: string | null): string =>
        organisation === null
          ? 'Votre signature est contestée'
          : `La signature de ${quoted(organisation)} est contestée`,
      preview: 'Lisez ce qui est dit, et répondez sur votre page privée.',
      intro: (organisation: string | null): string =>
        organisation === null
          ? 'Quelqu’un dit que l’organisation de votre signature confidentielle n’a pas signé.'
          : `Quelqu’un dit que ${quoted(organisation)} n’a pas signé.`,
      said: 'Ce qui est dit',
      meanwhile: (tookOut: boolean): string =>
        tookOut
          ? 'Cela vient d’une adresse qui est à l’organisation elle-même : la signature n’est plus publique jusqu’à la décision des organisateurs.'
          : 'La signature reste telle qu’elle est jusqu’à la décision des organisateurs.',
      answer: 'Répondez sur votre page privée : les organisateurs lisent votre réponse avant de décider.',
      button: 'Lire et répondre',
    },

    objectionResolved: {
      subject: (organisation: string | null): string =>
        organisation === null
          ? 'La contestation de votre signature est réglée'
          : `La contestation de la signature de ${quoted(organisation)} est réglée`,
      preview: 'Les organisateurs ont décidé. Voici leur raison.',
      outcome: (organisation: string | null, upheld: boolean): string => {
        const of =
          organisation === null ? 'de votre signature confidentielle' : `de la signature de ${quoted(organisation)}`;
        return upheld
          ? `Les organisateurs ont retenu la contestation ${of} : elle est refusée.`
          : `Les organisateurs ont vérifié, et écarté la contestation ${of}.`;
      },
      reason: 'Leur raison, telle que les deux parties la lisent',
    },

    objectionAlert: {
      subject: (appeal: string | null): string =>
        appeal === null ? 'Une signature est contestée' : `Une signature de l’appel ${quoted(appeal)} est contestée`,
      preview: 'Elle vous attend au bureau des organisateurs.',
      intro: 'Quelqu’un dit qu’une organisation de la liste n’a pas signé, et l’a confirmé par courriel.',
      meanwhile: (tookOut: boolean): string =>
        tookOut
          ? 'L’adresse est au domaine que vous avez vérifié pour cette organisation même : la signature n’est plus publique jusqu’à votre décision.'
          : 'La signature reste publique jusqu’à votre décision.',
      where: 'Les contestations sont ici :',
    },

    handedOver: {
      subject: (organisation: string | null): string =>
        organisation === null
          ? 'Une signature vous est confiée'
          : `La signature de ${quoted(organisation)} vous est confiée`,
      preview: 'Voici le lien de sa page privée ; ceux d’avant n’ouvrent plus rien.',
      intro: (organisation: string | null): string =>
        organisation === null
          ? 'Les organisateurs vous confient une signature confidentielle, à votre demande ou à celle de votre organisation.'
          : `Les organisateurs vous confient la signature de ${quoted(organisation)}, à votre demande ou à celle de l’organisation.`,
      links: 'Le lien de cette lettre est le seul : ceux qui ont été envoyés avant n’ouvrent plus rien.',
      change: 'Le nom et la fonction qui paraissent ne changent que si vous les corrigez sur cette page.',
      notYou: 'N’ouvrez pas le lien, et dites-le aux organisateurs, dont le contact est au bas de cette lettre.',
    },

    daily: {
      subject: (n: number) => (n === 1 ? 'Une chose vous attend au bureau' : `${n} choses vous attendent au bureau`),
      preview: 'Des nombres, et l’empreinte du journal.',
      intro: 'Voici ce qui vous attend au bureau des organisateurs.',
      toDecide: (n: number) => (n === 1 ? 'Une signature à décider.' : `${n} signatures à décider.`),
      passedToMe: (n: number) => (n === 1 ? 'Une signature vous est passée.' : `${n} signatures vous sont passées.`),
      objections: (n: number) => (n === 1 ? 'Une contestation à régler.' : `${n} contestations à régler.`),
      stuckLetters: (n: number) => (n === 1 ? 'Une lettre n’est pas partie.' : `${n} lettres ne sont pas parties.`),
      eraseOn: (day: string) => `Les adresses d’un appel fermé s’effacent le ${day}.`,
      where: 'Le bureau est ici :',
      chain: 'Le bout du journal',
      head: (n: number, hash: string) => `Acte n° ${n}, empreinte ${hash}`,
      chainHint:
        'Gardez cette lettre : le journal du bureau doit donner la même empreinte à ce numéro, aujourd’hui et plus tard.',
    },
    /** The days of the appeal, where they are set. */
    days: {
      closesOn: (day: string) => `Les signatures sont recueillies jusqu’au ${day}.`,
      handoverOn: (day: string) => `La liste sera remise le ${day}.`,
    },
    foot: {
      automatic: 'Cette lettre a été envoyée automatiquement.',
      runBy: (who: string) => `Qui tient ce site : ${who}`,
      contact: (contact: string) => `Contact : ${contact}`,
      hostingCountry: (country: string) => `Site hébergé : ${country}`,
      keptFor: (time: string) => `Données gardées : ${time}`,
    },
    newWayIn: {
      subject: {
        invited: 'Un lien d’organisateur a été fait',
        added: 'Il y a un nouvel organisateur',
        link: 'Un nouveau mot de passe va être choisi',
        role: 'Le rôle d’un organisateur a changé',
        codes: 'Les codes d’un organisateur ont été retirés',
        removed: 'Un organisateur n’entre plus',
      },
      preview: 'Ceci est envoyé à chaque responsable.',
      intro: {
        invited: 'Un lien pour devenir organisateur vient d’être fait. Il sert une fois, dans les 24 heures.',
        added: 'Un lien d’invitation a servi : quelqu’un vient d’entrer au bureau pour la première fois.',
        link: 'Un lien par lequel un organisateur choisit un autre mot de passe vient d’être fait. Il sert une fois, dans les 24 heures.',
        role: 'Le rôle ou les pays d’un organisateur viennent de changer.',
        codes: 'Les codes du téléphone d’un organisateur viennent d’être retirés : son mot de passe suffit maintenant.',
        removed: 'Un organisateur n’entre plus au bureau. Ce qui a été décidé reste sous son nom.',
      },
      where: 'Qui, et par qui : le bureau et son journal le disent, à cette adresse :',
      unexpected: 'Si vous ne vous y attendez pas, parlez-en aux autres responsables, de vive voix.',
    },
  },
};

export type Messages = typeof fr;

/** What a sentence of evidence tells: domains, names, days. */
type Facts = Record<string, string>;

function quoted(name: string): string {
  return `« ${name} »`;
}
