import { eq } from 'drizzle-orm';
import { asAppeal } from '../appeals';
import { readAttachments } from '../delivering/attachments';
import { eraseFromAnnexes } from '../editions/annex';
import { read, type Tx } from '../engine/sqlite';
import { answerByLink } from '../filing/answering';
import { keepWords, sameWords } from '../filing/lessening';
import { actByLink, alter, findByLink, type NoneByLink } from '../filing/link';
import { lastTold } from '../moderation/decided';
import { appeals } from '../schema';
import type { Picture, PrivateDemarche, ReportSentences, Told } from '../types';
import { veilsOf } from '../visibility';
import { DEMARCHES, type DemarcheRow } from './demarche-filing';
import { insertReport, readReport, toldIn } from './reports';

const BY = 'visitor';

/** The démarche behind a link of its private page; reading changes nothing. */
export async function readPrivateDemarche(token: string, now = new Date()): Promise<PrivateDemarche | NoneByLink> {
  const found = await findByLink(DEMARCHES, read(), token, now);
  return typeof found === 'string' ? found : describeDemarche(found);
}

/** Confirms that the mailbox's owner tells this. Again is no error. `changed`: other words were typed since it was shown. */
export async function confirmDemarche(
  token: string,
  reportId: string,
  now = new Date(),
): Promise<'confirmed' | 'changed' | NoneByLink> {
  return actByLink<DemarcheRow, 'confirmed' | 'changed'>(DEMARCHES, token, now, async (tx, demarche) => {
    if (demarche.status !== 'unconfirmed') return 'confirmed';
    if (demarche.waitingStatementId !== reportId) return 'changed';
    const next = { status: 'waiting', confirmedAt: now } as const;
    await alter(DEMARCHES, tx, demarche, { by: BY, act: 'demarche.confirmed' }, next, now);
    return 'confirmed';
  });
}

/**
 * Takes in what is told now: a reply came, a word was wrong. Before acceptance it replaces what waits; after it, what is
 * taken away goes at once, and what is added or altered waits while the accepted report stays. Where it turns out to
 * have been in a country that is hidden, or in which acting exposes, that one is `country-only` meanwhile. `refused`: too late.
 */
export async function correctDemarche(
  token: string,
  told: Told,
  sentences: ReportSentences,
  now = new Date(),
): Promise<'corrected' | 'refused' | NoneByLink> {
  return actByLink<DemarcheRow, 'corrected' | 'refused'>(DEMARCHES, token, now, async (tx, demarche) => {
    if (demarche.status === 'refused') return 'refused';
    const status = demarche.status === 'returned' ? 'waiting' : demarche.status;
    const words = await keepReports(tx, demarche, told, sentences, now);
    await alter(DEMARCHES, tx, demarche, { by: BY, act: 'demarche.corrected' }, { status, ...words }, now);
    return 'corrected';
  });
}

/** Answers the open question of an organiser; the démarche waits to be read again. */
export async function answerOnDemarche(
  token: string,
  answer: string,
  now = new Date(),
): Promise<'answered' | 'no-question' | NoneByLink> {
  return answerByLink(DEMARCHES, token, answer, { by: BY, act: 'demarche.answered' }, now);
}

/** Everything that who reported it and organisers both may see of a démarche. */
export async function describeDemarche(demarche: DemarcheRow, from: Tx = read()): Promise<PrivateDemarche> {
  const { id, code, appealId, lang, status, reportedAt, confirmedAt } = demarche;
  const [appeal] = await from.select().from(appeals).where(eq(appeals.id, appealId));
  if (!appeal) throw new Error(`The démarche ${id} has no appeal.`);
  const told = await lastTold(from, id);
  return {
    ...{ id, code, lang, status, reportedAt, confirmedAt },
    appeal: asAppeal(appeal),
    accepted: await readReport(from, demarche.acceptedStatementId),
    waiting: await readReport(from, demarche.waitingStatementId),
    question: told?.question ?? null,
    reason: told?.reason ?? null,
    answer: told?.answer ?? null,
    pictures: await listPictures(from, id),
  };
}

async function listPictures(tx: Tx, demarcheId: string): Promise<Picture[]> {
  const attached = (await readAttachments(tx, 'demarcheId', [demarcheId])).get(demarcheId) ?? [];
  return attached.map(({ isRefused, ...attachment }) => ({
    ...attachment,
    state: isRefused ? 'refused' : attachment.isPublic ? 'shown' : 'waiting',
  }));
}

async function keepReports(
  tx: Tx,
  { id, appealId, acceptedStatementId }: DemarcheRow,
  told: Told,
  read: ReportSentences,
  now: Date,
) {
  const accepted = await readReport(tx, acceptedStatementId);
  const [appeal] = await tx.select().from(appeals).where(eq(appeals.id, appealId));
  const exposes = (country: string) =>
    appeal !== undefined && (appeal.atRiskCountries.includes(country) || veilsOf(appeal, now)(country).isHidden);
  const keeping = {
    exposes: accepted !== null && exposes(told.country) && !exposes(accepted.country),
    accepted: accepted && { id: accepted.id, said: toldIn(accepted), read: accepted.sentences },
    add: (words: Told, sentences: ReportSentences) => insertReport(tx, id, words, sentences, now),
    onLessened: async (words: Told) => {
      if (accepted && !sameWords(words, toldIn(accepted))) await eraseFromAnnexes(tx, id);
    },
  };
  return keepWords(keeping, told, read);
}
