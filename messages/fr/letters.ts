import { inNumbers } from '../plural';

const { counted, plural } = inNumbers('fr');

export const letters = {
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
        plural(number, {
          1: 'Voici la signature déposée avec cette adresse, et le lien de sa page privée.',
          other: `Voici les ${number} signatures déposées avec cette adresse, et les liens de leurs pages privées.`,
        }),
      keepForYourself: 'Ces liens sont des clés : qui les a peut agir à votre place. Ne les transmettez pas.',
      notYou: 'Quelqu’un a saisi cette adresse pour demander ces liens ; ils n’ont été envoyés qu’ici. Ne faites rien.',
    },

    delivered: {
      subject: (organisation: string | null): string =>
        organisation === null ? 'Votre signature a été remise' : `Le nom de ${quoted(organisation)} a été remis`,
      preview: 'À qui, quand, et le code qui montre ce qui a été remis.',
      intro: (organisation: string | null): string =>
        organisation === null
          ? 'La liste où figure votre signature a été remise.'
          : `La liste où figure ${quoted(organisation)} a été remise.`,
      to: (office: string) => `À : ${office}`,
      way: (way: string) => `Comment : ${way}`,
      day: (day: string) => `Le : ${day}`,
      witness:
        'Gardez cette lettre. Le code est imprimé sur chaque page de ce qui a été remis, et paraît sur la page publique ' +
        'de cette édition : s’ils sont les mêmes, rien n’y a été changé.',
      more: 'Votre page privée dira ce qui est revenu.',
    },
    answered: {
      subject: (organisation: string | null): string =>
        organisation === null
          ? 'Une réponse est arrivée'
          : `Une réponse à l’appel que soutient ${quoted(organisation)}`,
      preview: 'De qui, et où la lire.',
      intro: 'Une réponse est arrivée à ce qui avait été remis.',
      from: (office: string) => `De : ${office}`,
      day: (day: string) => `Le : ${day}`,
      more: 'Vous pouvez la lire sur votre page privée. Vous recevez cette lettre parce que vous avez demandé des nouvelles.',
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
      subject: (n: number) =>
        plural(n, { 1: 'Une chose vous attend au bureau', other: `${n} choses vous attendent au bureau` }),
      preview: 'Des nombres, et l’empreinte du journal.',
      intro: 'Voici ce qui vous attend au bureau des organisateurs.',
      toDecide: (n: number) => plural(n, { 1: 'Une signature à décider.', other: `${n} signatures à décider.` }),
      passedToMe: (n: number) =>
        plural(n, { 1: 'Une signature vous est passée.', other: `${n} signatures vous sont passées.` }),
      objections: (n: number) => plural(n, { 1: 'Une contestation à régler.', other: `${n} contestations à régler.` }),
      stuckLetters: (n: number) =>
        plural(n, { 1: 'Une lettre n’est pas partie.', other: `${n} lettres ne sont pas parties.` }),
      answersDue: (n: number) =>
        plural(n, {
          1: 'Une remise est restée sans réponse au jour fixé.',
          other: `${counted(n)} remises sont restées sans réponse au jour fixé.`,
        }),
      exports: (n: number) =>
        plural(n, {
          1: 'Un export a été téléchargé.',
          other: `${n} exports ont été téléchargés.`,
        }),
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
    exportTaken: {
      subject: 'Des données ont été exportées',
      intro: (who: string, when: string) => `${who} a téléchargé un export. Quand : ${when}.`,
      what: {
        internal: 'C’est la liste interne, avec les adresses électroniques.',
        'own-data': 'Ce sont les données d’un seul signataire.',
      },
      reason: 'La raison donnée :',
      where: 'Le journal du bureau le dit aussi, à cette adresse :',
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

function quoted(name: string): string {
  return `« ${name} »`;
}
