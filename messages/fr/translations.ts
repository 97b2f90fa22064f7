import { inNumbers } from '../plural';

const { plural, counted } = inNumbers('fr');

export const translations = {
  /** The desk where an appeal is translated. */
  translations: {
    title: 'Traductions',
    intro:
      'Chaque langue de l’appel, où elle en est, et qui l’a relue. Un texte publié ne change pas : ce qui est corrigé devient une nouvelle version.',
    original:
      'Le texte original. Ce que vous y changez devient, une fois publié, une nouvelle version ; les passages traduits sont alors à revoir, et qui a signé reste lié au texte qu’il a lu.',
    language: 'Langue',
    status: 'Ce qui est publié',
    nothingPublished: 'rien encore',
    version: (n: number) => `version ${counted(n)}`,
    work: 'Au travail',
    missing: (n: number) =>
      plural(n, { 0: 'Tout est traduit', 1: 'Il manque un passage', other: `Il manque ${counted(n)} passages` }),
    older: (n: number) =>
      plural(n, {
        0: 'Rien n’est plus ancien que l’original',
        1: 'Un passage est plus ancien que l’original',
        other: `${counted(n)} passages sont plus anciens que l’original`,
      }),
    unpublished: (n: number) =>
      plural(n, {
        0: 'Tout ce qui est écrit est publié',
        1: 'Un passage n’est pas encore publié',
        other: `${counted(n)} passages ne sont pas encore publiés`,
      }),
    promises: 'Phrases d’accord',
    promisesRead: 'relues',
    promisesUnread: 'non relues',
    open: 'Traduire',
    of: (language: string) => `Traduction : ${language}`,
    sourceTitle: 'Original',
    translationTitle: 'Traduction',
    parts: {
      title: 'Titre',
      issuer: 'Qui appelle',
      summary: 'Résumé',
      demand: (n: number) => `Exigence ${counted(n)}`,
      paragraph: (n: number) => `Paragraphe ${counted(n)}`,
      signedAs: 'Les signataires de l’appel',
      office: (name: string) => `Fonction de ${name}`,
    },
    issuerHint: 'Le nom que l’organisation se donne elle-même dans cette langue, en entier.',
    absent: 'Pas encore traduit',
    outdated: 'L’original a changé depuis',
    fresh: 'Pas encore publié',
    writtenBy: (who: string, day: string) => `${who}, le ${day}`,
    save: 'Garder ce passage',
    saved: 'Le passage est gardé.',
    changed:
      'Quelqu’un a changé ce passage entre-temps. Ses mots sont ci-dessous ; les vôtres sont encore dans le champ.',
    theirs: 'Ce que l’autre personne a écrit',
    preview: 'Voir la page telle qu’elle serait',
    previewNote: 'Aperçu : ce texte n’est pas publié. Les passages qui manquent sont dans la langue de l’original.',
    backToWork: 'Revenir à la traduction',
    publishTitle: 'Publier',
    publishIntro: 'La page de l’appel montre aussitôt ce texte. Qui a signé reste lié à la version qu’il a lue.',
    publishStatus: 'Ce que dit la page de cette traduction',
    statuses: {
      official: 'Traduction des auteurs de l’appel',
      volunteer: 'Traduction relue par une personne dont c’est la langue',
      draft: 'Traduction provisoire, non relue',
    },
    translator: 'Qui a traduit',
    translatorHint: 'Le nom tel qu’il doit paraître, ou rien.',
    publish: 'Publier cette version',
    published: 'C’est publié.',
    notComplete: 'Rien n’est publié : il manque encore un passage.',
    nothingNew: 'Rien n’est publié : ce texte est déjà celui de la page.',
    readTitle: 'Relu par une personne dont c’est la langue',
    readIntro:
      'À noter quand une personne dont c’est la langue a lu le texte en entier, à côté de l’original, et le tient pour juste.',
    readBy: 'Qui a relu',
    readByHint: 'Le nom paraît sur la page de l’appel.',
    readOn: 'Quel jour',
    markRead: 'Noter qu’il est relu',
    readNoted: 'La relecture est notée.',
    readChanged:
      'Rien n’est noté : entre-temps, le texte a changé. Il est à relire ; ce que vous avez écrit est encore ci-dessous.',
    readLast: (who: string, day: string) => `Relu par ${who} le ${day}.`,
    promisesTitle: 'Les phrases qui engagent : accords, titre auquel on signe, risques',
    promisesIntro:
      'Elles viennent avec le logiciel. Tant qu’aucune personne dont c’est la langue ne les a relues, le français paraît à côté d’elles.',
    promisesReadTitle: 'Les phrases qui engagent sont relues',
    readyTitle: 'Textes prêts',
    readyIntro: 'Les textes que ce bureau a écrits dans la langue de l’original, à écrire aussi dans celle-ci.',
    readyNone: 'Ce bureau n’a pas encore écrit de texte prêt dans la langue de l’original.',
    readyMissing: (n: number) =>
      plural(n, {
        0: 'Tous les textes prêts sont traduits',
        1: 'Il manque un texte prêt',
        other: `Il manque ${counted(n)} textes prêts`,
      }),
    readyOlder: (n: number) =>
      plural(n, {
        0: 'Aucun texte prêt n’est plus ancien que son original',
        1: 'Un texte prêt est plus ancien que son original',
        other: `${counted(n)} textes prêts sont plus anciens que leur original`,
      }),
    readyWrite: 'Garder ce texte',
    fileTitle: 'Travailler hors ligne',
    fileIntro:
      'Le fichier Markdown porte l’original et la traduction. Traduisez-le où vous voulez, puis rapportez-le : chaque passage est repris à sa place.',
    download: 'Télécharger le fichier',
    file: 'Le fichier traduit',
    bring: 'Rapporter le fichier',
    brought: (n: number) =>
      plural(n, {
        0: 'Le fichier ne change rien.',
        1: 'Un passage est repris du fichier.',
        other: `${counted(n)} passages sont repris du fichier.`,
      }),
    fileErrors: {
      notText: 'Ce fichier n’est pas un texte en UTF-8.',
      noHead: 'Le fichier ne commence pas par les lignes entre --- qui disent l’appel et la langue.',
      otherLanguage: 'Ce fichier est celui d’une autre langue.',
      otherAppeal: 'Ce fichier est celui d’un autre appel.',
      otherSource: 'L’original a changé depuis ce fichier. Téléchargez-le de nouveau.',
      changedSince:
        'Un passage que vous avez changé l’a été ici aussi entre-temps. Téléchargez le fichier de nouveau et reportez-y vos mots.',
      tooLong: 'Un passage est trop long.',
      noTitle:
        'Un texte prêt du fichier n’a pas de titre ou pas de texte : sa première ligne est le titre, la suite est le texte.',
      strangePart: 'Un passage du fichier n’est pas dans l’appel : ses lignes qui commencent par ## ont changé.',
    },
  },
};
