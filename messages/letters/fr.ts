/** The sentences of the letters; `null` stands for what a confidential signature may not name. */
export const fr = {
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
  keepForYourself: 'Ce lien est la clé de votre page privée : qui l’a peut agir à votre place. Ne le transmettez pas.',
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
};

export type LetterMessages = typeof fr;

function quoted(name: string): string {
  return `« ${name} »`;
}
