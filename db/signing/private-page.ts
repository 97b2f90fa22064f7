import { eq } from 'drizzle-orm';
import { lessenInEditions } from '../editions/edition-erasure';
import { read, type Tx } from '../engine/sqlite';
import { describeSignature } from '../evidence/described';
import { flagSignature } from '../evidence/evidence';
import { answerByLink } from '../filing/answering';
import { keepWords } from '../filing/lessening';
import { actByLink, alter, findByLink, type NoneByLink } from '../filing/link';
import { foldName } from '../fold';
import { statements } from '../schema';
import type { PrivateSignature, Said, Sentences } from '../types';
import { SIGNATURES, type SignatureRow } from './signature-filing';
import { countStatements, findNamed } from './signatures';
import { asStatement, insertStatement, saidOf } from './statements';

/** The signature behind a link of the private page; reading changes nothing. */
export async function readPrivateSignature(token: string, now = new Date()): Promise<PrivateSignature | NoneByLink> {
  const found = await findByLink(SIGNATURES, read(), token, now);
  return typeof found === 'string' ? found : describeSignature(found);
}

/**
 * Confirms that the mailbox's owner signs what the statement says; what was entered from paper may be confirmed whatever
 * was decided on it. Confirming again is no error. `changed`: other words were typed since that statement was shown.
 */
export async function confirmSignature(
  token: string,
  statementId: string,
  now = new Date(),
): Promise<'confirmed' | 'changed' | NoneByLink> {
  return actByLink<SignatureRow, 'confirmed' | 'changed'>(SIGNATURES, token, now, async (tx, signature) => {
    const ofPaper = signature.source === 'paper' && !signature.confirmedAt;
    if (signature.status !== 'unconfirmed' && !ofPaper) return 'confirmed';
    const onTheTable = signature.waitingStatementId ?? signature.acceptedStatementId;
    if (onTheTable !== statementId) return 'changed';
    const status = signature.status === 'unconfirmed' ? 'waiting' : signature.status;
    await change(tx, signature, 'signature.confirmed', { status, confirmedAt: now }, now);
    await flagSignature(tx, signature.id);
    return 'confirmed';
  });
}

/**
 * Takes a correction in. Before acceptance it replaces what waits. After it, what is taken away goes at once, and what
 * is added or altered waits for an organiser while the accepted statement stays.
 * `repeated`: the same mailbox already signed the same appeal for an organisation of that name. `refused`: too late.
 */
export async function correctSignature(
  token: string,
  said: Said,
  sentences: Sentences,
  now = new Date(),
): Promise<'corrected' | 'repeated' | 'refused' | NoneByLink> {
  return actByLink(SIGNATURES, token, now, async (tx, signature) => {
    if (signature.status === 'refused') return 'refused';
    const organisationKey = foldName(said.organisation);
    if (await isRepeated(tx, signature, organisationKey)) return 'repeated';
    const status = signature.status === 'returned' ? 'waiting' : signature.status;
    const messageIs = await messageOnceCorrected(tx, signature, said);
    const words = await keepStatements(tx, signature, said, sentences, now);
    await change(tx, signature, 'signature.corrected', { status, organisationKey, messageIs, ...words }, now);
    await flagSignature(tx, signature.id);
    return 'corrected';
  });
}

/** Answers the open question of an organiser; the signature waits to be read again. */
export async function answerQuestion(
  token: string,
  answer: string,
  now = new Date(),
): Promise<'answered' | 'no-question' | NoneByLink> {
  return answerByLink(SIGNATURES, token, answer, { by: 'signatory', act: 'question.answered' }, now);
}

function change(tx: Tx, signature: SignatureRow, act: string, next: Partial<SignatureRow>, now: Date): Promise<void> {
  return alter(SIGNATURES, tx, signature, { by: 'signatory', act }, next, now);
}

/** Whether another signature of the same mailbox has this name already. */
async function isRepeated(
  tx: Tx,
  { id, appealId, addressKey }: SignatureRow,
  organisationKey: string,
): Promise<boolean> {
  const named = await findNamed(tx, appealId, addressKey ?? '', organisationKey);
  return named.some((signature) => signature.id !== id);
}

/** What was decided on the message holds while nothing else is decided and the message stays the same. */
async function messageOnceCorrected(tx: Tx, signature: SignatureRow, said: Said) {
  if (signature.acceptedStatementId) return signature.messageIs;
  const [former] = await tx
    .select({ message: statements.message })
    .from(statements)
    .where(eq(statements.id, signature.waitingStatementId ?? ''));
  return former?.message === said.message ? signature.messageIs : null;
}

async function keepStatements(
  tx: Tx,
  { id, acceptedStatementId }: SignatureRow,
  said: Said,
  read: Sentences,
  now: Date,
) {
  let number = await countStatements(tx, id);
  const [row] = await tx
    .select()
    .from(statements)
    .where(eq(statements.id, acceptedStatementId ?? ''));
  const keeping = {
    accepted: row ? { id: row.id, said: saidOf(asStatement(row)), read: row.sentences } : null,
    add: (words: Said, sentences: Sentences) => insertStatement(tx, id, ++number, words, sentences, now),
    onLessened: (words: Said) => lessenInEditions(tx, id, words),
  };
  return keepWords(keeping, said, read);
}
