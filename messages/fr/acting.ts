/** How an organisation approaches the authorities itself: to whom, in which words, and what to take along. */
export const acting = {
  act: {
    title: 'Faire une démarche',
    intro:
      'Écrire, se faire recevoir, se rassembler, voter une motion : toute organisation peut s’adresser aux autorités, qu’elle ait signé l’appel ou non. Voici à qui, avec quels mots, et comment.',
    toWhomTitle: 'À qui s’adresser',
    toWhomIntro:
      'Ce site n’écrit à aucune autorité : c’est votre organisation qui écrit. Vérifiez chaque adresse avant d’envoyer.',
    country: 'Les destinataires qui se trouvent dans ce pays',
    countryHint: 'Choisissez le vôtre pour y trouver une ambassade.',
    show: 'Montrer',
    history: (day: string) => `C’est de l’histoire, telle que connue au ${day}`,
    officeAlone: (day: string) =>
      `Ce que ce site sait de ce destinataire date du ${day} : le texte n’en porte que la fonction. Cherchez le nom et l’adresse d’aujourd’hui avant d’envoyer.`,
    knownOn: (day: string) => `Connu au ${day}`,
    checkedOn: (day: string) => `Vérifié le ${day}`,
    notChecked: 'À vérifier : personne ne l’a fait depuis longtemps.',
    noAddress: 'Aucune adresse n’est connue avec certitude.',
    writeTo: 'Écrire à ce destinataire',
    noneThere: 'Aucun destinataire n’est connu ici pour ce pays.',
    noEmbassyTitle: 'S’il n’y a pas d’ambassade',
    noEmbassy: [
      'Écrivez directement aux autorités du pays lui-même : par la poste en recommandé, par télécopie ou par courriel.',
      'Une ambassade voisine est souvent compétente pour plusieurs pays. Le ministère des Affaires étrangères de votre pays en publie la liste.',
      'Adressez-vous à votre propre gouvernement, ou à une ou un parlementaire qui posera la question.',
      'Allez devant un consulat, ou devant le siège d’une entreprise qui travaille là-bas.',
    ],
    wordsTitle: 'Avec quels mots',
    wordsIntro: 'Répondez à ces questions et le texte se remplit. Rien n’en est gardé sur ce site.',
    model: 'Quel texte ?',
    models: {
      letter: 'Une lettre formelle',
      appeal: 'L’appel, dans ses propres mots',
      motion: 'Une motion à adopter',
    },
    modelHints: {
      letter: 'Une page : qui vous êtes, les faits, les exigences, une réponse demandée. Pour une autorité.',
      appeal: 'Le texte de l’appel, que votre organisation fait sien.',
      motion: 'Ce que votre réunion décide, à envoyer ensuite.',
    },
    organisation: 'Organisation',
    place: 'Lieu',
    date: 'Date',
    addressee: 'Destinataire',
    language: 'Langue du texte',
    fill: 'Remplir le texte',
    filledTitle: 'Votre texte',
    filledIntro:
      'Changez ce que vous voulez, puis copiez-le, imprimez-le ou envoyez-le. Il n’est que sur cette page : une fois fermée, il n’en reste rien.',
    text: 'Le texte',
    textHint: 'Les exigences se placent là où est {demands}.',
    asPdf: 'En PDF',
    again: 'Mettre à jour le texte à copier',
    byMail: 'Ouvrir un courriel avec ce texte',
    byMailHint: 'Il part de votre messagerie. S’il s’ouvre vide, copiez le texte ci-dessous.',
    copyTitle: 'À copier',
    copyHint: 'Touchez le texte deux fois : il se choisit en entier.',
    onSpotTitle: 'Sur place',
    onSpot: [
      {
        title: 'Demander à être reçus',
        text: 'Téléphonez ou écrivez quelques jours avant : qui vous êtes, combien vous serez, ce que vous remettrez. Notez le nom de qui vous répond.',
      },
      {
        title: 'Emporter',
        text: 'La lettre signée en deux exemplaires, une pièce d’identité, de quoi écrire, un ou une témoin. Faites tamponner ou signer votre exemplaire.',
      },
      {
        title: 'Si la porte reste fermée',
        text: 'Restez calmes. Notez l’heure, les mots et qui les a dits. Le jour même, envoyez la lettre par télécopie et en recommandé, en y disant qu’elle a été refusée à la porte.',
      },
      {
        title: 'Prendre des photos',
        text: 'La porte, la banderole, la lettre suffisent. Ne montrez aucun visage sans accord, et pas du tout là où c’est dangereux.',
      },
    ],
    reportTitle: 'C’est fait ?',
    reportText:
      'Dites ce que vous avez fait et comment vous avez été reçus, même si la porte est restée fermée : ce que les autorités font de chaque démarche est aussi une nouvelle.',
    report: 'Nous l’avons fait',
  },
  /** What a model letter or motion is made of; the rest is that of the letter that goes with the list. */
  modelTexts: {
    placeAndDay: (place: string, day: string) => `${place}, le ${day}`,
    organisationHere: '(nom de l’organisation)',
    addressHere: '(adresse postale, pour la réponse)',
    placeHere: '(lieu)',
    dateHere: '(date)',
    personHere: '(nom, fonction)',
    opening: (organisation: string, issuer: string, day: string) =>
      `C’est au nom de ${organisation} que nous nous adressons à vous, à la suite de l’appel lancé le ${day} (${issuer}).`,
    weAre: '(Qui nous sommes : combien de membres, quels métiers, quelle affiliation.)',
    demands: 'Avec les organisations qui soutiennent cet appel, nous exigeons :',
    request:
      'Nous vous prions de nous répondre par écrit, et de nous dire quelles suites vous donnerez à chacune de ces demandes.',
    signer: '(nom, fonction, signature)',
    endorsed: (issuer: string, day: string) => `Nous faisons nôtre l’appel lancé le ${day} (${issuer}) :`,
    met: (day: string, place: string) => `Réunion du ${day}, ${place}`,
    decides: (country: string) =>
      `Décide de soutenir cet appel, et exige avec lui des autorités concernées (${country}) :`,
    sends: (office: string) =>
      `Décide d’adresser cette motion à qui suit, et de demander une réponse écrite : ${office}.`,
    mandates: (person: string) => `Charge ${person} de porter ces demandes en son nom à leur destinataire.`,
  },
};
