import { randomUUID } from 'node:crypto';
import { and, desc, eq, ne, or } from 'drizzle-orm';
import { asAppeal, asText } from './appeals';
import { record } from './audit';
import { checkpoint, read, type Tx, write } from './engine/sqlite';
import { foldName } from './fold';
import { readToken, tokenFor } from './keys';
import { answers, appeals, appealTexts, contacts, decisions, letters, signatures, statements } from './schema';
import { countStatements, findNamed } from './signatures';
import { asStatement, BLANK, insertStatement, lessen, saidOf, sameSaid } from './statements';
import type { PrivateSignature, Said, Sentences } from './types';

type SignatureRow = typeof signatures.$inferSelect;

/** `unknown`: no signature ever had this link. `gone`: it had, but was withdrawn, has expired or was given a new link. */
export type NoSignature = 'unknown' | 'gone';

/** A link that was never confirmed stops working, and its signature is removed, after this long. */
export const UNCONFIRMED_FOR = 30 * 24 * 60 * 60_000;

/** The signature behind a link of the private page; reading changes nothing. */
export async function readPrivateSignature(token: string, now = new Date()): Promise<PrivateSignature | NoSignature> {
  const found = await findByToken(read(), token, now);
  return typeof found === 'string' ? found : describeSignature(found);
}

/**
 * Confirms that the mailbox's owner signs what the statement says. Confirming again is no error.
 * `changed`: other words were typed since that statement was shown.
 */
export async function confirmSignature(
  token: string,
  statementId: string,
  now = new Date(),
): Promise<'confirmed' | 'changed' | NoSignature> {
  return actOn<'confirmed' | 'changed'>(token, now, async (tx, signature) => {
    if (signature.status !== 'unconfirmed') return 'confirmed';
    if (signature.waitingStatementId !== statementId) return 'changed';
    await tx
      .update(signatures)
      .set({ status: 'waiting', confirmedAt: now })
      .where(and(eq(signatures.id, signature.id), eq(signatures.status, 'unconfirmed')));
    await record(tx, { by: 'signatory', act: 'signature.confirmed', subject: signature.id, at: now });
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
): Promise<'corrected' | 'repeated' | 'refused' | NoSignature> {
  return actOn(token, now, async (tx, signature) => {
    if (signature.status === 'refused') return 'refused';
    const organisationKey = foldName(said.organisation);
    if (await isRepeated(tx, signature, organisationKey)) return 'repeated';
    const status = signature.status === 'returned' ? 'waiting' : signature.status;
    const next = { status, organisationKey, ...(await keepWords(tx, signature, said, sentences, now)) };
    await tx.update(signatures).set(next).where(eq(signatures.id, signature.id));
    await record(tx, { by: 'signatory', act: 'signature.corrected', subject: signature.id, at: now });
    return 'corrected';
  });
}

/** Answers the open question of an organiser; the signature waits to be read again. */
export async function answerQuestion(
  token: string,
  answer: string,
  now = new Date(),
): Promise<'answered' | 'no-question' | NoSignature> {
  return actOn(token, now, async (tx, signature) => {
    const question = await openQuestion(tx, signature.id);
    if (!question) return 'no-question';
    await tx.insert(answers).values({ id: randomUUID(), decisionId: question.id, answer, at: now });
    if (signature.status === 'returned')
      await tx.update(signatures).set({ status: 'waiting' }).where(eq(signatures.id, signature.id));
    await record(tx, { by: 'signatory', act: 'question.answered', subject: signature.id, at: now });
    return 'answered';
  });
}

/** Withdraws: every personal word and the address are erased from the disk; that somebody withdrew is kept. */
export async function withdrawSignature(token: string, now = new Date()): Promise<'withdrawn' | NoSignature> {
  const outcome = await actOn<'withdrawn'>(token, now, async (tx, signature) => {
    const { id } = signature;
    await tx
      .update(signatures)
      .set({
        status: 'withdrawn',
        withdrawnAt: now,
        addressKey: null,
        organisationKey: null,
        acceptedStatementId: null,
        waitingStatementId: null,
      })
      .where(eq(signatures.id, id));
    await tx.update(statements).set(BLANK).where(eq(statements.signatureId, id));
    const theirs = await tx.select({ id: decisions.id }).from(decisions).where(eq(decisions.signatureId, id));
    for (const decision of theirs)
      await tx.update(answers).set({ answer: '' }).where(eq(answers.decisionId, decision.id));
    await tx.update(decisions).set({ question: null, reason: null }).where(eq(decisions.signatureId, id));
    await tx.delete(contacts).where(eq(contacts.signatureId, id));
    await tx.delete(letters).where(and(eq(letters.signatureId, id), eq(letters.state, 'due')));
    const blank = { addressKey: null, question: null, reason: null, written: null, error: null };
    const ofMailbox = and(
      eq(letters.kind, 'links'),
      eq(letters.addressKey, signature.addressKey ?? ''),
      ne(letters.state, 'due'),
    );
    await tx
      .update(letters)
      .set(blank)
      .where(or(eq(letters.signatureId, id), ofMailbox));
    await record(tx, { by: 'signatory', act: 'signature.withdrawn', subject: id, at: now });
    return 'withdrawn';
  });
  if (outcome === 'withdrawn') await checkpoint();
  return outcome;
}

/** Everything that signatory and organiser both may see of a signature. */
export async function describeSignature(signature: SignatureRow): Promise<PrivateSignature> {
  const { id, generation, lang, status, signedAt, confirmedAt } = signature;
  const [row] = await read()
    .select({ appeal: appeals, text: appealTexts })
    .from(appealTexts)
    .innerJoin(appeals, eq(appeals.id, appealTexts.appealId))
    .where(eq(appealTexts.id, signature.textId));
  if (!row) throw new Error(`The signature ${id} has no text.`);
  const last = await lastDecision(read(), id);
  return {
    id,
    token: tokenFor(id, generation),
    appeal: asAppeal(row.appeal),
    text: asText(row.text),
    lang,
    status,
    signedAt,
    confirmedAt,
    accepted: await readStatement(signature.acceptedStatementId),
    waiting: await readStatement(signature.waitingStatementId),
    question: last?.question ?? null,
    reason: last?.reason ?? null,
    answer: last?.answer ?? null,
  };
}

async function actOn<T>(
  token: string,
  now: Date,
  act: (tx: Tx, signature: SignatureRow) => Promise<T>,
): Promise<T | NoSignature> {
  return write(async (tx) => {
    const found = await findByToken(tx, token, now);
    return typeof found === 'string' ? found : act(tx, found);
  });
}

async function findByToken(tx: Tx, token: string, now: Date): Promise<SignatureRow | NoSignature> {
  const named = readToken(token);
  if (!named) return 'unknown';
  const [signature] = await tx.select().from(signatures).where(eq(signatures.id, named.signatureId));
  if (!named.isFor(signature?.generation ?? 1)) return signature && named.isFor(1) ? 'gone' : 'unknown';
  if (!signature || signature.status === 'withdrawn') return 'gone';
  const expired = signature.status === 'unconfirmed' && now.getTime() - signature.signedAt.getTime() > UNCONFIRMED_FOR;
  return expired ? 'gone' : signature;
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

/** Adds the words as statements and answers which one is accepted and which one waits from now on. */
async function keepWords(tx: Tx, signature: SignatureRow, said: Said, sentences: Sentences, now: Date) {
  let number = await countStatements(tx, signature.id);
  const add = (words: Said, read: Sentences) => insertStatement(tx, signature.id, ++number, words, read, now);
  const [row] = await tx
    .select()
    .from(statements)
    .where(eq(statements.id, signature.acceptedStatementId ?? ''));
  if (!row) return { waitingStatementId: await add(said, sentences) };
  const accepted = saidOf(asStatement(row));
  const lessened = lessen(accepted, said);
  return {
    acceptedStatementId: sameSaid(lessened, accepted) ? row.id : await add(lessened, row.sentences),
    waitingStatementId: sameSaid(said, lessened) ? null : await add(said, sentences),
  };
}

async function lastDecision(tx: Tx, signatureId: string) {
  const [last] = await tx
    .select({ id: decisions.id, question: decisions.question, reason: decisions.reason, answer: answers.answer })
    .from(decisions)
    .leftJoin(answers, eq(answers.decisionId, decisions.id))
    .where(eq(decisions.signatureId, signatureId))
    .orderBy(desc(decisions.at))
    .limit(1);
  return last;
}

/** The last decision, where it asked and was not answered; a later decision overtakes a question. */
async function openQuestion(tx: Tx, signatureId: string) {
  const last = await lastDecision(tx, signatureId);
  return last?.question && last.answer === null ? last : undefined;
}

async function readStatement(id: string | null) {
  const [row] = await read()
    .select()
    .from(statements)
    .where(eq(statements.id, id ?? ''));
  return row ? asStatement(row) : null;
}
