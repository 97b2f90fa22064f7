import {
  acceptDemarche,
  addDemarche,
  confirmDemarche,
  listPublicDemarches,
  readDeskDemarche,
  readPrivateDemarche,
} from '@/db';
import { tokenFor } from './keys';
import { anAppeal, anOrganiser, freshDatabase, morning, organiserOf, rows } from './test-database';
import type { ReportSentences, Told } from './types';

// Démarches of organisations that do not exist.

export const LILLE: Told = {
  organisations: ['Section des dockers de Port-Évrard'],
  kind: 'letter',
  inShort: null,
  addressee: null,
  otherAddressee: 'L’ambassade',
  actedOn: '2027-02-12',
  until: null,
  country: 'FR',
  place: 'Port-Évrard',
  text: 'Nous exigeons la libération.',
  lang: 'fr',
  outcome: 'unknown',
  reply: null,
  link: null,
  contact: 'Émile Lefèvre, secrétaire',
  visibility: 'public',
  consents: { consentProcess: true, consentPublishName: false, consentDeliver: true },
};
export const AKTAU: Told = {
  ...LILLE,
  organisations: ['Мұнайшылар тобы'],
  kind: 'rally',
  country: 'KZ',
  place: 'Ақтау',
  actedOn: '2027-02-21',
  until: '2027-02-22',
  lang: 'kk',
};

export const READ: ReportSentences = {
  consentProcess: 'Ces renseignements peuvent être conservés.',
  consentPublishName: 'Mon nom peut paraître.',
  consentDeliver: 'Cela peut être joint.',
};

export const MAILBOX = 'section@port-evrard.example';

export type DemarcheStory = Awaited<ReturnType<typeof aDemarcheStory>>;

/** A fresh database with an appeal and one organiser; what happens when somebody reports a démarche. */
export async function aDemarcheStory() {
  await freshDatabase();
  const opened = await anAppeal();
  const { appeal } = opened;
  const nadia = anOrganiser();
  /** Reports it, and answers its id and link. */
  const report = async (told: Told, email = MAILBOX, now = morning(), trapped = false) => {
    await addDemarche({ appealId: appeal.id, lang: 'fr', email, told, sentences: READ, trapped }, now);
    const [row] = rows<{ id: string }>('SELECT id FROM demarches ORDER BY reported_at DESC, rowid DESC LIMIT 1');
    if (!row) throw new Error('Nothing was reported.');
    return { id: row.id, token: tokenFor(row.id, 1) };
  };
  const own = async (token: string, now = morning()) => {
    const found = await readPrivateDemarche(token, now);
    if (typeof found === 'string') throw new Error(`The link leads to nothing: ${found}.`);
    return found;
  };
  const confirm = async (token: string, now = morning()) =>
    confirmDemarche(token, (await own(token, now)).waiting?.id ?? '', now);
  const atDesk = (id: string, organiser = nadia, now?: Date) =>
    readDeskDemarche(appeal.id, id, organiserOf(organiser), now);
  /** What an organiser says who decides on the démarche as it stands now. */
  const deciding = async (id: string, by = nadia) => {
    const version = rows<{ version: number }>('SELECT version FROM demarches WHERE id = ?', id)[0]?.version ?? 0;
    return { id, version, by, verifiedHow: 'public-post' } as const;
  };
  const accept = async (id: string, now = morning(), by = nadia) => acceptDemarche(await deciding(id, by), now);
  const make = async (told: Told, email?: string, now?: Date) => {
    const made = await report(told, email, now);
    await confirm(made.token, now);
    await accept(made.id, now);
    return made;
  };
  const register = (now = morning()) => listPublicDemarches(appeal.id, now);
  return { opened, appeal, nadia, report, own, confirm, atDesk, deciding, accept, make, register };
}
