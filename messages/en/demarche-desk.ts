import type { demarcheDesk as source } from '../fr/demarche-desk';
import { inNumbers } from '../plural';

const { counted, plural } = inNumbers('en');

export const demarcheDesk = {
  demarcheDesk: {
    intro: 'What organisations say they did. Verify that it took place before you show it.',
    toRead: (n) =>
      plural(n, { 0: 'Nothing to check', 1: 'One action to check', other: `${counted(n)} actions to check` }),
    none: 'No action has come in yet.',
    searchHint: 'Name of an organisation, or place',
    organisations: 'Organisations',
    actedOn: 'Date',
    decide: 'Decide',
    publicNow: 'What everybody will read',
    files: 'Photographs and documents',
    showFile: 'Show this file',
    refuseFile: 'Do not show it',
    fileShown: 'The file is shown.',
    fileRefused: 'The file is not shown.',
    facesHint: 'A face that can be recognised, a number plate, a badge: do not show it.',
    changed: 'Nothing was decided: the action has changed since you opened the page. Here it is as it now stands.',
    atRiskTitle: 'Countries where acting puts people at risk',
    atRisk: 'Countries',
    atRiskHint:
      'Their names or codes, with commas between them. An action there stays confidential if the organisation chooses nothing; its day, its town, its words and its pictures never appear.',
  },
} satisfies typeof source;
