import { randomUUID } from 'node:crypto';
import { and, asc, desc, eq, gt, isNotNull, lt, lte, ne, notExists, or, type SQL, sql } from 'drizzle-orm';
import { env } from '@/env';
import { record } from './audit';
import { read, type Tx, write } from './engine/sqlite';
import { tokenFor } from './keys';
import { appealTexts, contacts, letters, signatures, statements } from './schema';
import { readSite } from './site';
import type { ClaimedLetter, LetterEntry, LetterKind, OutboxLetter, WrittenLetter } from './types';

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
  signatureId: string;
  addressKey: string;
  lang: string;
  question?: string;
  reason?: string;
}

/** Puts a letter into the outbox, in the transaction of the act that it tells of. */
export async function insertLetter(tx: Tx, letter: NewLetter, now: Date): Promise<void> {
  const id = randomUUID();
  const messageId = `<${id}@${env.mailFrom.address.split('@')[1]}>`;
  await tx.insert(letters).values({ id, ...letter, state: 'due', attempts: 0, dueAt: now, messageId, createdAt: now });
}

/**
 * Takes up to `most` letters that are due, or whose sender died, for two minutes. The attempt is counted before
 * anything is sent, so that a letter that kills its sender is not sent for ever. Those whose sender died and whose
 * signature was withdrawn have failed.
 */
export async function claimLetters(most: number, now = new Date()): Promise<ClaimedLetter[]> {
  const site = await readSite();
  return write(async (tx) => {
    const mayBeClaimed = or(
      and(eq(letters.state, 'due'), lte(letters.dueAt, now)),
      and(eq(letters.state, 'sending'), lt(letters.leaseUntil, now)),
    );
    const itsContact = tx
      .select({ id: contacts.id })
      .from(contacts)
      .where(eq(contacts.signatureId, letters.signatureId));
    await tx
      .update(letters)
      .set({ state: 'failed', error: 'withdrawn', leaseUntil: null, settledAt: now })
      .where(and(mayBeClaimed, notExists(itsContact)));
    await tx
      .update(letters)
      .set({ state: 'failed', error: 'every attempt was cut off', settledAt: now })
      .where(and(mayBeClaimed, eq(letters.attempts, MOST_ATTEMPTS)));
    const rows = await tx
      .select({ letter: letters, contact: contacts })
      .from(letters)
      .innerJoin(contacts, eq(contacts.signatureId, letters.signatureId))
      .where(mayBeClaimed)
      .orderBy(asc(letters.dueAt))
      .limit(most);
    const claimed: ClaimedLetter[] = [];
    for (const { letter, contact } of rows) {
      const attempts = letter.attempts + 1;
      const leaseUntil = new Date(now.getTime() + LEASE);
      await tx.update(letters).set({ state: 'sending', attempts, leaseUntil }).where(eq(letters.id, letter.id));
      const entries = await entriesFor(tx, letter.kind, contact);
      const { id, kind, lang, messageId, question, reason } = letter;
      const to = { name: entries[0]?.organisation ?? '', address: contact.email };
      claimed.push({ id, kind, lang, attempts, messageId, to, site, entries, question, reason });
    }
    return claimed;
  });
}

/**
 * The signatures that a letter speaks of: its own, or for `links` all that its recipient made. The name is the one said
 * last; where either that or what is accepted is confidential, there is none.
 */
async function entriesFor(
  tx: Tx,
  kind: LetterKind,
  { signatureId, addressKey, email }: typeof contacts.$inferSelect,
): Promise<LetterEntry[]> {
  const ofRecipient = and(eq(signatures.addressKey, addressKey), hasAddress(email));
  const which = kind === 'links' ? ofRecipient : eq(signatures.id, signatureId);
  const standing = or(
    eq(statements.id, signatures.acceptedStatementId),
    eq(statements.id, signatures.waitingStatementId),
  );
  const rows = await tx
    .select({ signature: signatures, statement: statements, title: appealTexts.title })
    .from(signatures)
    .innerJoin(statements, standing)
    .innerJoin(appealTexts, eq(appealTexts.id, signatures.textId))
    .innerJoin(contacts, eq(contacts.signatureId, signatures.id))
    .where(and(which, ne(signatures.status, 'withdrawn')))
    .orderBy(asc(signatures.signedAt), asc(statements.number));
  const entries = new Map<string, LetterEntry>();
  for (const { signature, statement, title } of rows) {
    const { id, generation, status } = signature;
    const named = statement.visibility !== 'confidential' && entries.get(id)?.organisation !== null;
    const names = named
      ? { organisation: statement.organisation, appealTitle: title }
      : { organisation: null, appealTitle: null };
    entries.set(id, { token: tokenFor(id, generation), ...names, status });
  }
  return [...entries.values()];
}

/**
 * Whether a contact's address is this one, the case of A to Z aside. Unlike for the address key a +tag makes another,
 * since on some servers it is somebody else's mailbox.
 */
export function hasAddress(email: string): SQL {
  return sql`lower(${contacts.email}) = lower(${email})`;
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
      .select({ addressKey: letters.addressKey })
      .from(letters)
      .where(and(eq(letters.id, id), eq(letters.state, 'sending'), eq(letters.attempts, attempts)));
    if (!mine) return;
    const withdrawn = mine.addressKey === null;
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

/** The newest 200 letters, for the organisers' outbox. */
export async function listLetters(): Promise<OutboxLetter[]> {
  const rows = await read()
    .select({ letter: letters, to: contacts.email })
    .from(letters)
    .leftJoin(contacts, eq(contacts.signatureId, letters.signatureId))
    .orderBy(desc(letters.createdAt))
    .limit(200);
  return rows.map(asOutboxLetter);
}

export async function readLetter(id: string): Promise<OutboxLetter | null> {
  const [row] = await read()
    .select({ letter: letters, to: contacts.email })
    .from(letters)
    .leftJoin(contacts, eq(contacts.signatureId, letters.signatureId))
    .where(eq(letters.id, id));
  return row ? asOutboxLetter(row) : null;
}

/** Makes every letter that waits for its next attempt, and every one that failed, due now. Answers how many. */
export async function sendAgain(by: string, now = new Date()): Promise<number> {
  return write(async (tx) => {
    const waiting = and(eq(letters.state, 'due'), gt(letters.dueAt, now));
    const { changes: hurried } = tx.update(letters).set({ dueAt: now }).where(waiting).run();
    const { changes: revived } = tx
      .update(letters)
      .set({ state: 'due', dueAt: now, attempts: 0, settledAt: null })
      .where(and(eq(letters.state, 'failed'), isNotNull(letters.addressKey)))
      .run();
    await record(tx, { by, act: 'letters.sent-again', subject: 'outbox', details: { hurried, revived } });
    return hurried + revived;
  });
}

function asOutboxLetter(row: { letter: typeof letters.$inferSelect; to: string | null }): OutboxLetter {
  const { id, kind, state, attempts, dueAt, settledAt, error, written } = row.letter;
  // Without a mail server organisers read letters in their recipients' stead, and the links work; with one they do not.
  const shown = env.smtpUrl ? blotted(written) : written;
  return { id, kind, state, attempts, dueAt, settledAt, error, written: shown, to: row.to };
}

/** The wording with the tokens of its links blotted out: they belong to the recipient alone. */
function blotted(written: WrittenLetter | null): WrittenLetter | null {
  return written && { ...written, text: written.text.replace(/(\/signature\/)[\w-]{64}/g, '$1……') };
}
