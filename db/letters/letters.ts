import { randomUUID } from 'node:crypto';
import { and, asc, count, desc, eq, gt, isNotNull, lt, lte, not, or } from 'drizzle-orm';
import { env } from '@/env';
import { read, type Tx, write } from '../engine/sqlite';
import { record } from '../keeping/audit';
import { letters } from '../schema';
import { readSite } from '../site';
import {
  type ClaimedLetter,
  type LetterFacts,
  type LetterKind,
  type OutboxLetter,
  type Reach,
  reaches,
  type WrittenLetter,
} from '../types';
import { readBudget } from './letter-budgets';
import { domainFor, hasNoRecipient, readMatter, withRecipient } from './letter-matter';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Waits before the second and each later attempt; after the eighth attempt the letter has failed. */
export const BACK_OFF = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 4 * HOUR, 12 * HOUR, DAY];
export const MOST_ATTEMPTS = BACK_OFF.length + 1;
/** Longer than an attempt can take, so that no letter is sent twice while its first sender still tries. */
const LEASE = 2 * MINUTE;

export interface NewLetter {
  kind: LetterKind;
  lang: string;
  /** Whom it goes to, by its kind: the address of the signature, the objection or the démarche, or an organiser. */
  signatureId?: string;
  objectionId?: string;
  demarcheId?: string;
  organiserId?: string;
  /** For the limits; none for organisers. */
  addressKey?: string;
  /** Where it goes, for the budget of the hour; its contact's, if nothing is said. */
  domain?: string;
  question?: string;
  reason?: string;
  facts?: LetterFacts;
  decisionId?: string;
  /** 0, which goes first, if nothing is said. */
  lane?: number;
  /** Where it may leave later only, so that what it tells of can be undone. */
  dueAt?: Date;
}

/** Puts a letter into the outbox, in the transaction of the act that it tells of. */
export async function insertLetter(tx: Tx, letter: NewLetter, now: Date): Promise<void> {
  const id = randomUUID();
  const messageId = `<${id}@${env.mailFrom.address.split('@')[1]}>`;
  const domain = letter.domain ?? (await domainFor(tx, letter));
  const state = 'due' as const;
  await tx.insert(letters).values({ dueAt: now, ...letter, id, domain, state, attempts: 0, messageId, createdAt: now });
}

/**
 * Takes up to `most` letters that are due, or whose sender died, for two minutes; what the budget of the hour does not
 * allow stays due. The attempt is counted before anything is sent, so that a letter that kills its sender is not sent
 * for ever. Those whose sender died and whose signature was withdrawn have failed.
 */
export async function claimLetters(most: number, now = new Date()): Promise<ClaimedLetter[]> {
  const site = await readSite();
  return write(async (tx) => {
    const mayBeClaimed = or(
      and(eq(letters.state, 'due'), lte(letters.dueAt, now)),
      and(eq(letters.state, 'sending'), lt(letters.leaseUntil, now)),
    );
    await tx
      .update(letters)
      .set({ state: 'failed', error: 'withdrawn', leaseUntil: null, settledAt: now })
      .where(and(mayBeClaimed, hasNoRecipient(tx)));
    await tx
      .update(letters)
      .set({ state: 'failed', error: 'every attempt was cut off', settledAt: now })
      .where(and(mayBeClaimed, eq(letters.attempts, MOST_ATTEMPTS)));
    const budget = await readBudget(tx, now);
    const rows = await tx
      .select()
      .from(letters)
      .where(and(mayBeClaimed, budget.condition))
      .orderBy(asc(letters.lane), asc(letters.dueAt))
      .limit(most);
    const claimed: ClaimedLetter[] = [];
    for (const row of rows) {
      if (!budget.allows(row)) continue;
      budget.spend(row);
      const attempts = row.attempts + 1;
      const leaseUntil = new Date(now.getTime() + LEASE);
      await tx.update(letters).set({ state: 'sending', attempts, leaseUntil }).where(eq(letters.id, row.id));
      const { id, kind, lang, messageId, question, reason } = row;
      claimed.push({ id, kind, lang, attempts, messageId, site, question, reason, ...(await readMatter(tx, row)) });
    }
    return claimed;
  });
}

export type LetterOutcome =
  | { state: 'sent' | 'kept'; written: WrittenLetter }
  | { state: 'failed'; error: string }
  /** `after` is in milliseconds. */
  | { state: 'due'; error: string; after: number };

/**
 * Writes down how an attempt ended; does nothing where another process has taken the letter over meanwhile. The wording
 * of a letter that was sent is kept with its links blotted out. Of a signature withdrawn meanwhile no word is kept, and
 * nothing more is sent.
 */
export async function settleLetter(
  letter: Pick<ClaimedLetter, 'id' | 'attempts'>,
  outcome: LetterOutcome,
  now = new Date(),
): Promise<void> {
  const { id, attempts } = letter;
  await write(async (tx) => {
    const [mine] = await tx
      .select({ addressKey: letters.addressKey, organiserId: letters.organiserId })
      .from(letters)
      .where(and(eq(letters.id, id), eq(letters.state, 'sending'), eq(letters.attempts, attempts)));
    if (!mine) return;
    const withdrawn = mine.addressKey === null && mine.organiserId === null;
    const error = 'error' in outcome && !withdrawn ? outcome.error : null;
    const wording = 'written' in outcome && !withdrawn ? outcome.written : null;
    const written = outcome.state === 'sent' ? blotted(wording) : wording;
    const next =
      outcome.state !== 'due'
        ? { state: outcome.state, settledAt: now }
        : withdrawn || attempts >= MOST_ATTEMPTS
          ? { state: 'failed' as const, settledAt: now }
          : { state: 'due' as const, dueAt: new Date(now.getTime() + outcome.after) };
    await tx
      .update(letters)
      .set({ ...next, leaseUntil: null, error, written })
      .where(eq(letters.id, id));
  });
}

/**
 * The newest 200 letters, for the organisers' outbox. To whom a letter goes and what it says is null where the organiser
 * does not reach its signature.
 */
export async function listLetters(reach: Reach, now = new Date()): Promise<OutboxLetter[]> {
  const rows = await withRecipient(read()).orderBy(desc(letters.createdAt)).limit(200);
  return asOutboxLetters(rows, reach, now);
}

/** As `listLetters`, of one letter. */
export async function readLetter(id: string, reach: Reach, now = new Date()): Promise<OutboxLetter | null> {
  const [letter] = await asOutboxLetters(await withRecipient(read()).where(eq(letters.id, id)), reach, now);
  return letter ?? null;
}

/** How many letters are due and wait for the budget of the hours to come. */
export async function countOverBudget(now = new Date()): Promise<number> {
  const { condition } = await readBudget(read(), now);
  const [row] = await read()
    .select({ n: count() })
    .from(letters)
    .where(and(eq(letters.state, 'due'), lte(letters.dueAt, now), condition && not(condition)));
  return row?.n ?? 0;
}

/**
 * Makes every letter that waits for its next attempt, and every one that failed, due now. Answers how many. A decision's
 * letter that waits so that it can be undone keeps waiting.
 */
export async function sendAgain(by: string, now = new Date()): Promise<number> {
  return write(async (tx) => {
    const waiting = and(eq(letters.state, 'due'), gt(letters.dueAt, now), gt(letters.attempts, 0));
    const { changes: hurried } = tx.update(letters).set({ dueAt: now }).where(waiting).run();
    const { changes: revived } = tx
      .update(letters)
      .set({ state: 'due', dueAt: now, attempts: 0, settledAt: null })
      .where(and(eq(letters.state, 'failed'), or(isNotNull(letters.addressKey), isNotNull(letters.organiserId))))
      .run();
    await record(tx, { by, act: 'letters.sent-again', subject: 'outbox', details: { hurried, revived } });
    return hurried + revived;
  });
}

async function asOutboxLetters(
  rows: Awaited<ReturnType<typeof withRecipient>>,
  reach: Reach,
  now: Date,
): Promise<OutboxLetter[]> {
  const budget = await readBudget(read(), now);
  return rows.map(({ letter, to, country, confidential }) => {
    const { id, kind, state, attempts, dueAt, settledAt, error } = letter;
    // A list of links leads to all that its mailbox signed.
    const isReached =
      letter.kind === 'links'
        ? reach.countries === null && reach.readsConfidential
        : country === null || reaches(reach, { country, confidential });
    // Without a mail server organisers read letters in their recipients' stead, and the links work; with one they do not.
    const shown = env.smtpUrl ? blotted(letter.written) : letter.written;
    return {
      ...{ id, kind, state, attempts, dueAt, settledAt, error },
      to: isReached ? to : null,
      written: isReached ? shown : null,
      waitsForBudget: state === 'due' && dueAt <= now && !budget.allows(letter),
    };
  });
}

/** The wording with the tokens of its links blotted out: they belong to the recipient alone. */
function blotted(written: WrittenLetter | null): WrittenLetter | null {
  return (
    written && {
      ...written,
      text: written.text.replace(/(\/(?:signature|objection|demarche|welcome)\/)[\w-]{43,64}/g, '$1……'),
    }
  );
}
