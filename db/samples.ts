import { randomUUID } from 'node:crypto';
import { getTableColumns, inArray, ne, sql, type Table } from 'drizzle-orm';
import { record } from './audit';
import { type Tx, write } from './engine/sqlite';
import { foldAddress, foldForOrder, foldForSearch, foldName } from './fold';
import { addressKeyOf } from './keys';
import { contacts, signatories, signatures, statements } from './schema';
import type { NewSignature } from './types';

/** A made-up signature, confirmed when it was made, that waits for an organiser or was accepted at once. */
export interface Sample extends Omit<NewSignature, 'appealId'> {
  status: 'waiting' | 'accepted';
  signedAt: Date;
}

const SAMPLES_A_TRANSACTION = 1000;

/**
 * Adds made-up signatures to an appeal, marked as samples, without decisions and letters; 1,000 in each transaction.
 * `refused`, from that transaction on, where any signature in the database is real. Throws for a sample that is there.
 */
export async function addSamples(appealId: string, samples: Iterable<Sample>): Promise<'added' | 'refused'> {
  for (const some of inParts(samples, SAMPLES_A_TRANSACTION)) {
    const outcome = await write(async (tx) => {
      if (await anyReal(tx)) return 'refused';
      await insertSamples(tx, appealId, some);
      await record(tx, { by: 'system', act: 'samples.added', subject: appealId, details: { number: some.length } });
      return 'added';
    });
    if (outcome === 'refused') return outcome;
  }
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
    signatory: readyInsert(tx, signatories),
    signature: readyInsert(tx, signatures, ['acceptedStatementId', 'acceptedAt', 'remindedAt', 'withdrawnAt']),
    statement: readyInsert(tx, statements),
    contact: readyInsert(tx, contacts),
  };
  const accepted: string[] = [];
  for (const { textId, lang, email, said, sentences, status, signedAt } of samples) {
    const [signatoryId, id, statementId] = [randomUUID(), randomUUID(), randomUUID()];
    const { consents, ...words } = said;
    const addressKey = addressKeyOf(foldAddress(email));
    const organisationKey = foldName(said.organisation);
    const searchKey = foldForSearch(said.organisation, said.organisationLatin, said.acronym, said.city, said.signatory);
    const made = { status: 'waiting', source: 'sample', generation: 1, signedAt, confirmedAt: signedAt };
    const keys = { addressKey, organisationKey };
    await add.signatory.run({ id: signatoryId, appealId, createdAt: signedAt });
    await add.signature.run({
      id,
      appealId,
      signatoryId,
      textId,
      lang,
      ...made,
      ...keys,
      waitingStatementId: statementId,
    });
    const statement = { id: statementId, signatureId: id, number: 1, ...words, ...consents, sentences };
    await add.statement.run({ ...statement, sortKey: foldForOrder(said.organisation), searchKey, saidAt: signedAt });
    await add.contact.run({ id: randomUUID(), signatureId: id, email, addressKey });
    if (status === 'accepted') accepted.push(id);
  }
  const acceptedStatementId = sql`${signatures.waitingStatementId}`;
  const acceptance = {
    status: 'accepted' as const,
    acceptedStatementId,
    waitingStatementId: null,
    acceptedAt: sql`${signatures.signedAt}`,
  };
  await tx.update(signatures).set(acceptance).where(inArray(signatures.id, accepted));
}

/** Built once for all rows: building it anew takes longer than the insertion itself. */
function readyInsert(tx: Tx, table: Table, without: string[] = []) {
  const columns = Object.keys(getTableColumns(table)).filter((name) => !without.includes(name));
  return tx
    .insert(table)
    .values(Object.fromEntries(columns.map((name) => [name, sql.placeholder(name)])))
    .prepare();
}

function* inParts<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
  let part: Item[] = [];
  for (const item of items) {
    part.push(item);
    if (part.length < size) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
