import { randomUUID } from 'node:crypto';
import { inArray, ne, sql } from 'drizzle-orm';
import { inParts } from './engine/in-parts';
import { readyInsert } from './engine/ready-insert';
import { type Tx, write } from './engine/sqlite';
import { domainOf } from './evidence/domains';
import { searchWordsOf } from './evidence/search-words';
import { foldAddress, foldForOrder, foldName } from './fold';
import { record } from './keeping/audit';
import { addressKeyOf } from './keys';
import { takeNumbers } from './listing/daily-numbers';
import { exposeSignatories } from './listing/exposures';
import { contacts, flags, searchWords, signatories, signatures, statements } from './schema';
import { newCode } from './signing/signatures';
import type { FlagName, MessageState, NewSignature } from './types';

/** A made-up signature, confirmed when it was made, that waits for an organiser or was accepted at once. */
export interface Sample extends Omit<NewSignature, 'appealId'> {
  status: 'waiting' | 'accepted';
  signedAt: Date;
  /** What evidence is to have made suspect. */
  flags?: FlagName[];
  /** What is to have been decided on the message. */
  messageIs?: MessageState;
}

const SAMPLES_A_TRANSACTION = 1000;
/** The columns of a signature that a sample has nothing in. */
const AT_REST = [
  'acceptedStatementId',
  'acceptedAt',
  'remindedAt',
  'withdrawnAt',
  'version',
  'invitationId',
  'sheetId',
  'passedTo',
];

/**
 * Adds made-up signatures to an appeal, marked as samples, without decisions and letters; 1,000 in each transaction.
 * Those that are not named count at once, since none of them can be given away. `refused`, from that transaction on,
 * where any signature in the database is real. Throws for a sample that is there.
 */
export async function addSamples(
  appealId: string,
  samples: Iterable<Sample>,
  now = new Date(),
): Promise<'added' | 'refused'> {
  for (const some of inParts(samples, SAMPLES_A_TRANSACTION)) {
    const outcome = await write(async (tx) => {
      if (await anyReal(tx)) return 'refused';
      await insertSamples(tx, appealId, some);
      await record(tx, { by: 'system', act: 'samples.added', subject: appealId, details: { number: some.length } });
      return 'added';
    });
    if (outcome === 'refused') return outcome;
  }
  await write((tx) => takeNumbers(tx, appealId, now));
  return 'added';
}

async function anyReal(tx: Tx): Promise<boolean> {
  const [real] = await tx
    .select({ id: signatures.id })
    .from(signatures)
    .where(ne(signatures.source, 'sample'))
    .limit(1);
  return Boolean(real);
}

async function insertSamples(tx: Tx, appealId: string, samples: Sample[]): Promise<void> {
  const add = {
    signatory: readyInsert(tx, signatories, ['partOfId']),
    signature: readyInsert(tx, signatures, AT_REST),
    statement: readyInsert(tx, statements),
    contact: readyInsert(tx, contacts, ['objectionId', 'demarcheId']),
    word: readyInsert(tx, searchWords),
    flag: readyInsert(tx, flags),
  };
  const accepted: { id: string; signatoryId: string }[] = [];
  for (const { textId, lang, email, said, sentences, status, signedAt, ...more } of samples) {
    const [signatoryId, id, statementId] = [randomUUID(), randomUUID(), randomUUID()];
    const { consents, ...words } = said;
    const addressKey = addressKeyOf(foldAddress(email));
    const organisationKey = foldName(said.organisation);
    const made = { status: 'waiting', source: 'sample', generation: 1, signedAt, confirmedAt: signedAt };
    const keys = { addressKey, organisationKey };
    await add.signatory.run({ id: signatoryId, appealId, code: newCode(), createdAt: signedAt });
    await add.signature.run({
      id,
      appealId,
      signatoryId,
      textId,
      lang,
      ...made,
      ...keys,
      waitingStatementId: statementId,
      messageIs: more.messageIs ?? null,
    });
    const statement = { id: statementId, signatureId: id, number: 1, ...words, ...consents, sentences };
    await add.statement.run({ ...statement, sortKey: foldForOrder(said.organisation), saidAt: signedAt });
    await add.contact.run({ id: randomUUID(), signatureId: id, email, addressKey, domain: domainOf(email) });
    for (const word of searchWordsOf(said)) await add.word.run({ ...word, statementId });
    for (const flag of more.flags ?? []) await add.flag.run({ id: randomUUID(), signatureId: id, flag });
    if (status === 'accepted') accepted.push({ id, signatoryId });
  }
  const acceptedStatementId = sql`${signatures.waitingStatementId}`;
  const acceptance = {
    status: 'accepted' as const,
    acceptedStatementId,
    waitingStatementId: null,
    acceptedAt: sql`${signatures.signedAt}`,
  };
  const ids = accepted.map(({ id }) => id);
  await tx.update(signatures).set(acceptance).where(inArray(signatures.id, ids));
  const theirs = accepted.map(({ signatoryId }) => signatoryId);
  await exposeSignatories(tx, theirs);
}
