export const exports = {
  /** Files that organisers take out, and signatories of their own data. */
  exports: {
    title: 'Exporter la liste',
    intro: 'Chaque export est inscrit au journal avec votre nom.',
    presetsLabel: 'Ce qui est exporté',
    presets: { delivery: 'Pour une remise', press: 'Pour la presse', internal: 'Pour les organisateurs' },
    presetHints: {
      delivery:
        'Ce que contiendrait une édition à cet instant, sans l’arrêter : ceux qui ont accepté cette remise, nommés s’ils sont publics, les autres en nombres.',
      press: 'Ce que montre la liste publique : les noms publiés, et le nombre de ceux qui ne le sont pas.',
      internal: 'Tout, adresses électroniques comprises. Ne doit pas sortir du cercle des organisateurs.',
    },
    columnsTitle: 'Les colonnes du fichier',
    columnsHint: 'Leur nom est le même dans toutes les langues.',
    /** What the columns hold for which no form has a name. */
    columns: {
      entry: 'Organisation ou personne nommée, ou un nombre de celles qui ne le sont pas',
      latinBy: 'Qui a écrit le nom en lettres latines : l’organisation ou les organisateurs',
      isNew: 'Ne figurait dans aucune édition pour les mêmes destinataires',
      code: 'Le code de sa page publique',
      lang: 'Langue de la page et des lettres',
      textLang: 'Langue du texte signé',
      textVersion: 'Version de ce texte',
    },
    recipients: 'À qui',
    narrowed:
      'Avec un pays ou une sorte, seuls sont donnés les nombres que la liste entière donne pour ce pays : les autres diraient qui se cache derrière.',
    confidential: 'Avec les signatures confidentielles',
    reason: 'Pourquoi',
    reasonHint: 'Inscrit au journal, où rien ne s’efface, et dit aux autres responsables. N’y nommez personne.',
    format: 'Format',
    take: 'Télécharger',
    withFilters: 'Exporter avec ces filtres',
    ownData: {
      title: 'Vos données',
      hint: 'Tout ce qui est gardé de cette signature : ce que vous avez dit, vos accords mot pour mot, ce qui vous a été écrit et décidé, les éditions où elle figure. Un fichier JSON.',
      take: 'Télécharger mes données',
      deskTitle: 'Les données de ce signataire',
      deskHint:
        'Tout ce qui est gardé de cette signature et peut être dit à qui a signé, s’il ou elle le demande : rien d’une autre personne, aucune note d’organisateur. CSV et XLSX ont une ligne par donnée. Les autres responsables en sont prévenu·es.',
    },
  },
};
