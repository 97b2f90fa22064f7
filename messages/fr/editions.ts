import { inNumbers } from '../plural';

const { counted, plural } = inNumbers('fr');

export const editions = {
  /** Where organisers freeze what is handed over. */
  editions: {
    title: 'Éditions et remises',
    intro:
      'Une édition est la liste telle qu’elle est remise : arrêtée, numérotée, vérifiable par un code. Rien n’y change plus ; si quelqu’un se retire, son inscription en est effacée et l’édition se vérifie encore.',
    none: 'Aucune édition n’est encore arrêtée.',
    prepare: 'Préparer une édition',
    recipients: {
      authorities: 'pour les autorités concernées',
      others: 'pour les organisations internationales, nos gouvernements et la presse',
    },
    number: (n: number) => `Édition ${counted(n)}`,
    columns: { number: 'Édition', recipients: 'Pour qui', frozen: 'Arrêtée le', counts: 'Contenu', code: 'Code' },
    organisations: (n: number) =>
      plural(n, { 0: 'aucune organisation', 1: 'une organisation', other: `${counted(n)} organisations` }),
    countries: (n: number) => plural(n, { 0: 'aucun pays', 1: 'un pays', other: `${counted(n)} pays` }),
    persons: (n: number) =>
      plural(n, {
        0: 'personne à titre personnel',
        1: 'une personne à titre personnel',
        other: `${counted(n)} personnes à titre personnel`,
      }),
    isNew: (n: number) =>
      plural(n, {
        0: 'aucune inscription nouvelle',
        1: 'une inscription nouvelle',
        other: `${counted(n)} inscriptions nouvelles`,
      }),
    previewTitle: (n: number) => `Ce que serait l’édition ${counted(n)}`,
    previewIntro: 'Rien n’est encore arrêté. Voici ce qui y entrerait à cet instant.',
    wouldHold: 'Ce qu’elle contiendrait',
    byKind: 'Par sorte',
    byCountry: 'Par pays',
    onlyNumbers: 'Ce qui n’y est qu’un nombre',
    unnamed: (n: number, of: string) => `${of} : ${counted(n)}`,
    unnamedOrganisations: 'organisations non nommées',
    unnamedOf: (country: string) => `organisations non nommées (${country})`,
    unnamedPersons: 'personnes non nommées',
    leftOut: 'Ce qui reste dehors, et pourquoi',
    withoutConsent: (n: number) =>
      plural(n, {
        0: 'Aucune signature acceptée n’est sans accord pour cette remise.',
        1: 'Une signature acceptée n’a pas donné son accord pour cette remise.',
        other: `${counted(n)} signatures acceptées n’ont pas donné leur accord pour cette remise.`,
      }),
    undecided: (n: number) =>
      plural(n, {
        0: 'Aucune signature confirmée n’attend de décision.',
        1: 'Une signature confirmée attend une décision.',
        other: `${counted(n)} signatures confirmées attendent une décision.`,
      }),
    unconfirmed: (n: number) =>
      plural(n, {
        0: 'Aucune signature n’est sans confirmation.',
        1: 'Une signature n’est pas confirmée.',
        other: `${counted(n)} signatures ne sont pas confirmées.`,
      }),
    warnings: 'À regarder avant',
    objected: (n: number) =>
      plural(n, {
        1: 'Une inscription est contestée, et la contestation est ouverte.',
        other: `${counted(n)} inscriptions sont contestées, et les contestations sont ouvertes.`,
      }),
    drafts: (languages: string) =>
      `Des signatures portent sur une traduction que personne n’a relue (langue : ${languages}).`,
    latinTitle: 'Noms sans lettres latines',
    latinIntro:
      'Qui ne lit pas cette écriture ne sait pas de qui il s’agit. Une forme est proposée, lettre à lettre ; corrigez-la, ou effacez-la. Elle ne sert qu’une fois gardée, et l’édition dit qu’elle vient des organisateurs.',
    latin: 'En lettres latines',
    latinMore: (n: number) => plural(n, { 1: 'Un autre nom suivra.', other: `${counted(n)} autres noms suivront.` }),
    keepLatin: 'Garder ces formes',
    lettersTitle: 'La lettre qui l’accompagne',
    lettersIntro:
      'Une lettre dans la langue de l’appel, et une dans celle de chaque destinataire. Elle est arrêtée avec l’édition.',
    letterWritten: 'écrite',
    letterMissing: 'à écrire',
    writeLetter: 'Écrire la lettre',
    letterTitle: (language: string) => `La lettre (langue : ${language})`,
    letterhead: 'En-tête',
    letterheadHint: 'Qui écrit : nom, adresse, contact. Une ligne chacun.',
    placeAndDay: 'Lieu et date',
    body: 'La lettre',
    bodyHint:
      'Un paragraphe entre deux lignes vides. Là où se trouve {demands}, les exigences sont imprimées mot pour mot.',
    signers: 'Qui signe la lettre',
    signersHint: 'Un nom et une fonction par ligne.',
    keepLetter: 'Garder la lettre',
    addresseesTitle: 'À qui elle va',
    addresseesIntro: 'Cochez les destinataires de cette édition ; chacun aura sa lettre et son accusé de réception.',
    noAddressee: 'Aucun destinataire n’est encore noté.',
    freeze: 'Arrêter l’édition',
    freezeHint: 'Après cela, rien n’y change plus. Les signatures tardives entreront dans la suivante.',
    done: {
      letter: 'La lettre est gardée.',
      latin: 'Les formes sont gardées.',
      frozen: 'L’édition est arrêtée.',
      changed: 'Quelque chose a changé pendant que vous lisiez. Relisez ce qui suit, puis arrêtez l’édition.',
      empty: 'Il n’y a encore personne à nommer ni à compter.',
      'no-letter': 'Il manque la lettre dans la langue de l’appel ou d’un destinataire.',
      asked: 'Les fichiers sont demandés.',
      cancelled: 'La préparation est arrêtée.',
      gone: 'Ces fichiers ne sont plus là, ou montrent plus qu’il n’est permis maintenant. Refaites-les.',
    },
    packTitle: 'Les fichiers',
    packIntro:
      'Une archive, deux dossiers : ce qui se remet (PDF), et ce que vous gardez. Elle se fait en une demi-minute, et reste un jour ici.',
    makePack: 'Préparer les fichiers',
    cancelPack: 'Arrêter la préparation',
    takePack: 'Télécharger l’archive',
    packStates: {
      due: 'La préparation va commencer.',
      making: 'En préparation',
      made: 'Les fichiers sont prêts.',
      failed: 'Les fichiers n’ont pas pu être faits.',
      cancelled: 'La préparation a été arrêtée.',
    },
    packErrors: {
      memory:
        'Il a fallu plus de mémoire que permis. Rien d’autre n’est touché ; essayez encore quand le serveur est moins chargé.',
      glyph: 'Une lettre n’existe dans aucune des polices.',
      time: 'Cela a pris trop de temps.',
      broken: 'La préparation s’est interrompue. Essayez encore.',
      gone: 'L’édition n’est plus là.',
    },
    progress: (percent: number) => `${counted(percent)} %`,
    refreshes: 'Cette page se relit d’elle-même.',
    publicPage: 'La page publique de cette édition',
  },
  /** What anybody reads of what was handed over. */
  deliveries: {
    title: 'Ce qui est remis',
    intro: 'Chaque édition de la liste porte un code. Qui en tient une copie peut vérifier ici que c’est bien elle.',
    none: 'Rien n’a encore été remis.',
    frozenOn: (day: string) => `Liste arrêtée le ${day}`,
    code: 'Code',
    contains: 'Ce qu’elle contient',
    removedSince: (n: number) =>
      plural(n, {
        1: 'Une inscription en a été retirée depuis.',
        other: `${counted(n)} inscriptions en ont été retirées depuis.`,
      }),
    files: 'Fichiers',
    manifest: 'Le manifeste',
    manifestHint: 'L’appel, les textes signés, les nombres, la date, et une empreinte par inscription. Aucun nom.',
    list: 'Les organisations',
    listHint:
      'Celles qui sont nommées, sans le nom d’aucune personne, chacune avec ce qu’il faut pour vérifier son empreinte.',
    checkTitle: 'Vérifier une copie en une minute',
    checkByEye: 'À l’œil : le code imprimé sur chaque page de votre copie doit être celui de cette page.',
    checkByCommand: 'Par une commande : enregistrez le manifeste, puis tapez ceci. Le résultat commence par le code.',
    whole: 'L’empreinte entière (SHA-256)',
    texts: 'Les textes signés',
    version: (n: number) => `version ${counted(n)}`,
  },
};
