import type { ClaimedLetter, LetterEntry, LetterFacts, LetterKind, LetterObjection } from '@/db/types';
import { env } from '@/env';
import { DOCKERS } from './test-cast';

// Letters as the outbox claims them, for the tests of how they are written.

export const APPEAL = 'Arrêt immédiat de la répression !';
export const TEACHERS = 'النقابة العامة لمعلمي الساحل';
export const SITE = {
  runBy: 'Comité de solidarité de Port-Évrard',
  contact: 'comite@port-evrard.example',
  hostingCountry: 'IS',
  keptFor: 'un an après la remise',
};

/** The organiser who took something out. */
export const TAKER = 'Yusuf Demir';

const RESOLUTION = 'Leur secrétaire nous l’a dit au téléphone.';
const OBJECTED = 'Les dockers n’ont rien signé.';
const SHEET = { collectedOn: '2027-02-20', place: 'Congrès de Port-Évrard' };
const HANDED = { edition: 3, code: '0123456789abcdef0123', office: 'Посольство в Порт-Эвраре', way: 'refused' };
const FACTS: Partial<Record<LetterKind, LetterFacts>> = {
  paper: SHEET,
  delivered: { ...HANDED, deliveredOn: '2027-03-02' },
  answered: { ...HANDED, cameOn: '2027-04-02' },
};

/** The words of others that a letter brings, line by line. */
export const SAID_IN: Partial<Record<LetterKind, string[]>> = {
  returned: ['Qui a décidé ?', 'Et quand ?'],
  refused: ['Ce syndicat n’existe plus.'],
  'demarche-returned': ['À quelle heure ?', 'Devant quelle porte ?'],
  'demarche-refused': ['L’ambassade était fermée ce jour-là.'],
  paper: [SHEET.place],
  objected: [OBJECTED],
  'objection-resolved': [RESOLUTION],
  'objection-answered': [RESOLUTION],
};

/** A letter of a kind, about the dockers where nothing else is said. */
export function letter(of: Partial<ClaimedLetter>): ClaimedLetter {
  const kind: LetterKind = of.kind ?? 'confirm';
  const said = SAID_IN[kind]?.join('\n') ?? null;
  return {
    id: 'letter-1',
    kind,
    lang: 'fr',
    attempts: 1,
    messageId: '<letter-1@campaign.example>',
    to: { name: DOCKERS, address: 'bureau@dockers.example' },
    by: kind === 'export-taken' ? TAKER : null,
    site: SITE,
    entries: [entry('a', DOCKERS)],
    question: kind.endsWith('returned') ? said : null,
    reason: kind.endsWith('returned') ? null : said,
    facts: FACTS[kind] ?? {},
    objection: kind.startsWith('object') ? objection('o', DOCKERS) : null,
    demarches: kind.startsWith('demarche-') ? [{ token: 'd'.repeat(64) }] : [],
    ...of,
  };
}

export function entry(
  token: string,
  organisation: string | null,
  status: LetterEntry['status'] = 'unconfirmed',
): LetterEntry {
  return {
    token: token.repeat(64),
    organisation,
    appealTitle: organisation === null ? null : APPEAL,
    isUnreviewed: false,
    status,
  };
}

/** An objection; the name is empty where it may not be told. */
export function objection(token: string, organisation: string): LetterObjection {
  const about = { organisation, appealTitle: APPEAL, isUnreviewed: false, appeal: 'repression' };
  return { token: token.repeat(64), ...about, text: OBJECTED, answer: null, resolution: null };
}

/** Where the private page of a signature is, or of an objection. */
export function linkOf(lang: string, token: string, of: 'signature' | 'objection' | 'demarche' = 'signature'): string {
  return `${env.origin}/${lang}/${of}/${token.repeat(64)}`;
}
