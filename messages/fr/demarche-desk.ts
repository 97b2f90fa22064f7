import { inNumbers } from '../plural';

const { counted, plural } = inNumbers('fr');

/** Where organisers read what was reported, and decide on it. */
export const demarcheDesk = {
  demarcheDesk: {
    intro: 'Ce que des organisations disent avoir fait. Vérifiez que cela a eu lieu avant de le montrer.',
    toRead: (n: number) =>
      plural(n, { 0: 'Rien à vérifier', 1: 'Une démarche à vérifier', other: `${counted(n)} démarches à vérifier` }),
    none: 'Aucune démarche n’est encore arrivée.',
    searchHint: 'Nom d’une organisation, ou lieu',
    organisations: 'Organisations',
    actedOn: 'Date',
    decide: 'Décider',
    publicNow: 'Ce que tout le monde lira',
    files: 'Photos et documents',
    showFile: 'Montrer ce fichier',
    refuseFile: 'Ne pas le montrer',
    fileShown: 'Le fichier est montré.',
    fileRefused: 'Le fichier n’est pas montré.',
    facesHint: 'Un visage reconnaissable, une plaque, un badge : ne le montrez pas.',
    changed:
      'Rien n’a été décidé : la démarche a changé depuis que vous avez ouvert la page. La voici telle qu’elle est.',
    atRiskTitle: 'Pays où agir expose',
    atRisk: 'Pays',
    atRiskHint:
      'Leurs noms ou leurs codes, séparés par des virgules. Une démarche y reste confidentielle si l’organisation ne choisit rien ; jamais le jour, la ville, les mots ni les images n’en paraissent.',
  },
};
