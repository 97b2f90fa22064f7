import { inNumbers } from '../plural';

const { counted, plural } = inNumbers('fr');

export const pack = {
  /** What is handed over with an edition of the list, and what is kept of it. */
  pack: {
    edition: (n: number) => `Édition ${counted(n)}`,
    frozenOn: (day: string) => `Liste arrêtée le ${day}`,
    code: 'Code',
    /** Both are put in by the press. */
    page: (n: string, of: string) => `Page ${n} sur ${of}`,
    toAuthorities: (country: string) => `À l’attention des autorités concernées (${country})`,
    toOthers: 'À l’attention des organisations internationales, des gouvernements et de la presse',
    noneNamed: 'Aucune organisation n’est nommée',
    persons: (n: number) =>
      plural(n, { 1: 'Une personne à titre personnel', other: `${counted(n)} personnes à titre personnel` }),
    removed: (n: number) =>
      plural(n, {
        1: 'Une inscription a été retirée depuis que cette liste est arrêtée.',
        other: `${counted(n)} inscriptions ont été retirées depuis que cette liste est arrêtée.`,
      }),
    isNew: 'nouveau',
    news: (n: number) =>
      plural(n, {
        1: 'Une inscription est nouvelle depuis l’édition précédente.',
        other: `${counted(n)} inscriptions sont nouvelles depuis l’édition précédente.`,
      }),
    contents: 'Sommaire',
    letterTitle: 'La lettre',
    /** To whom the letter goes, above the names of all. */
    addressees: 'Destinataires',
    appealIn: (language: string) => `L’appel, en ${language}`,
    countsTitle: 'Les nombres',
    byKind: 'Par sorte',
    byCountry: 'Par pays',
    listTitle: 'Les organisations, par pays',
    marks:
      'Chaque organisation est donnée dans son écriture, suivie de la forme latine de son nom. Les huit signes en bout de ligne la retrouvent dans le manifeste.',
    messagesTitle: 'Annexe : les messages',
    messagesNote: 'Chaque message est celui de l’organisation ou de la personne nommée, dans sa langue.',
    checkTitle: 'Vérifier cette liste',
    checkCode: (code: string) =>
      `Chaque page porte le code ${code}. Ce sont les vingt premiers signes de l’empreinte SHA-256 du manifeste de cette édition.`,
    checkManifest:
      'Le manifeste est un fichier public. Il dit l’appel, les textes signés, les nombres, la date et une empreinte par inscription ; il ne nomme personne. Il se lit à cette adresse :',
    checkFile:
      'Pour vérifier, enregistrez le manifeste sous le nom manifest.json et tapez cette commande. Le résultat doit commencer par le code :',
    checkEntry:
      'Pour retrouver une inscription, cherchez ses huit signes dans le manifeste : ils y commencent une empreinte, parmi les « entries ».',
    shortTitle: 'La liste en bref',
    moreCountries: (n: number) => plural(n, { 1: 'et un autre pays', other: `et ${counted(n)} autres pays` }),
  },
  /** The letter that goes with an edition: what the press adds to it, and a model to write it from. */
  coveringLetter: {
    subject: 'Objet :',
    enclosed: (n: number) => `Pièce jointe : la liste des signataires, édition ${counted(n)}.`,
    salutation: 'Madame, Monsieur,',
    opening: (organisations: number, countries: number, issuer: string, day: string) =>
      `C’est au nom de ${plural(organisations, {
        1: 'l’organisation signataire',
        other: `${counted(organisations)} organisations`,
      })}${plural(countries, { 0: '', 1: '', other: ` de ${counted(countries)} pays` })} que nous nous adressons à vous, à la suite de l’appel du ${day} (${issuer}).`,
    facts: (summary: string) => `Les faits sont les suivants. ${summary}`,
    demands: 'Avec toutes ces organisations, nous exigeons :',
    request:
      'La liste complète est jointe à cette lettre ; chaque nom y figure avec l’accord de l’organisation. Nous vous prions de nous faire connaître par écrit les suites que vous donnerez à ces demandes.',
    closing: 'Veuillez agréer l’expression de notre haute considération.',
  },
  /** The two sheets that are filled in with a pen, each in the addressee’s language and in that of the appeal. */
  handingOver: {
    addressee: 'Destinataire',
    appeal: 'Appel',
    documents: 'Documents',
    documentsNamed: 'La lettre, la liste des signataires et sa forme brève',
    when: 'Date et heure',
    where: 'Lieu',
    name: 'Nom et fonction',
    signature: 'Signature',
    receiptTitle: 'Accusé de réception',
    receiptSaid: 'Les documents nommés ci-dessous ont été reçus ce jour.',
    receiptOnly: 'Cet accusé atteste la remise des documents, et rien d’autre.',
    stamp: 'Cachet',
    refusalTitle: 'Procès-verbal de refus',
    refusalSaid:
      'Les soussignés attestent que les documents nommés ci-dessous ont été présentés au destinataire, et qu’ils n’ont pas été acceptés.',
    answered: 'Qui a répondu (nom et fonction, si on les connaît)',
    words: 'Ce qui a été dit ou fait',
    after: 'Ce que les documents sont devenus (poste, recommandé, boîte aux lettres)',
    witness: (n: number) => `Témoin ${counted(n)}`,
    witnessName: 'Nom et organisation',
  },
  /** A file of plain text for those who hand the list over. */
  readme: {
    title: 'À LIRE AVANT LA REMISE',
    handOver:
      'Le dossier 1-hand-over peut être remis, sur papier ou en fichiers. Il nomme ceux qui ont accepté de l’être pour cette remise, et personne d’autre.',
    only: 'Cette édition ne va qu’à ceux pour qui elle a été arrêtée : les accords donnés diffèrent d’un destinataire à l’autre.',
    keep: 'Le dossier 2-keep reste chez vous : ses tableaux se copient et se trient trop facilement. Ne le remettez à personne. Seul manifest.json est public : il ne nomme personne.',
    again:
      'Si une organisation se retire avant la remise, refaites ce dossier : celui-ci la nomme encore. Ce qui a été remis ne se reprend pas.',
    pen: 'À la remise, faites tamponner l’accusé de réception. En cas de refus, remplissez le procès-verbal sur place, à deux témoins.',
    files: {
      letter: 'la lettre à chaque destinataire, dans sa langue et dans celle de l’appel',
      book: 'l’appel, la liste complète et les messages, par langue',
      shortForm: 'la liste en bref, sur une feuille',
      receipt: 'l’accusé de réception, à faire tamponner',
      refusal: 'le procès-verbal de refus, pour deux témoins',
      list: 'la liste en tableaux et en données ; le schéma explique chaque champ',
      manifest: 'ce qui a été arrêté, sans un nom ; son empreinte SHA-256 commence par le code',
      sums: 'l’empreinte de chaque fichier',
    },
    check: 'Pour vérifier que rien n’a changé, tapez ces commandes là où l’archive est ouverte :',
  },
};
