import { randomUUID } from 'node:crypto';
import { and, asc, eq } from 'drizzle-orm';
import { type Tx, write } from '../engine/sqlite';
import { domainOf } from '../evidence/domains';
import { sameWords } from '../filing/lessening';
import { foldAddress } from '../fold';
import { record } from '../keeping/audit';
import { addressKeyOf } from '../keys';
import { insertLetterWithinLimits, LOOKS_LIKE_A_MACHINE } from '../letters/letter-limits';
import { hasAddress } from '../letters/letter-matter';
import { appeals, contacts, demarches } from '../schema';
import { newCode } from '../signing/signatures';
import { siteMayCollect } from '../site';
import type { NewDemarche } from '../types';
import { expireDemarches } from './expiry';
import { insertReport, readReport, toldIn } from './reports';

/** More than a busy organisation reports before it reads its mail; a machine stops here. */
const MOST_UNCONFIRMED = 20;

/**
 * Takes the report of a démarche in, unconfirmed, and writes to the address to have it confirmed. The very same words
 * sent twice before that are one, as they are when a form is. Of a mailbox that has 20 reports that nobody confirmed
 * the oldest makes room. One answer for all strangers: `taken`. `closed` where the appeal, or this site, takes nothing.
 */
export async function addDemarche(given: NewDemarche, now = new Date()): Promise<'taken' | 'closed'> {
  const siteOpen = await siteMayCollect();
  const addressKey = addressKeyOf(foldAddress(given.email));
  return write(async (tx) => {
    const [appeal] = await tx.select().from(appeals).where(eq(appeals.id, given.appealId));
    // Unlike signing, it goes on where signing is paused: what was done is done.
    if (!siteOpen || appeal?.state !== 'open') return 'closed';
    const waiting = await listUnconfirmed(tx, given, addressKey);
    const id = (await findSame(tx, waiting, given)) ?? (await takeIn(tx, waiting, given, addressKey, now));
    const lane = given.trapped ? LOOKS_LIKE_A_MACHINE : undefined;
    const letter = { kind: 'demarche-confirm', demarcheId: id, addressKey, lang: given.lang, lane } as const;
    await insertLetterWithinLimits(tx, letter, now);
    return 'taken';
  });
}

type Unconfirmed = Awaited<ReturnType<typeof listUnconfirmed>>;

/** Those of the mailbox, the oldest first, and whether each is of this very address. */
function listUnconfirmed(tx: Tx, { appealId, email }: NewDemarche, addressKey: string) {
  const { id, waitingStatementId } = demarches;
  const theirs = and(eq(demarches.appealId, appealId), eq(demarches.addressKey, addressKey));
  return tx
    .select({ id, waitingStatementId, isOfAddress: hasAddress(email).mapWith(Boolean) })
    .from(demarches)
    .innerJoin(contacts, eq(contacts.demarcheId, demarches.id))
    .where(and(theirs, eq(demarches.status, 'unconfirmed')))
    .orderBy(asc(demarches.reportedAt));
}

/** Under another +tag it may be somebody else's mailbox, which is to have its own letter. */
async function findSame(tx: Tx, waiting: Unconfirmed, { told }: NewDemarche): Promise<string | undefined> {
  for (const { id, waitingStatementId, isOfAddress } of waiting) {
    const report = isOfAddress && (await readReport(tx, waitingStatementId));
    if (report && sameWords(told, toldIn(report))) return id;
  }
  return undefined;
}

async function takeIn(
  tx: Tx,
  waiting: Unconfirmed,
  given: NewDemarche,
  addressKey: string,
  now: Date,
): Promise<string> {
  const tooMany = waiting.slice(0, Math.max(0, waiting.length + 1 - MOST_UNCONFIRMED));
  await expireDemarches(
    tx,
    tooMany.map(({ id }) => id),
    now,
  );
  return insertDemarche(tx, given, addressKey, now);
}

async function insertDemarche(tx: Tx, given: NewDemarche, addressKey: string, now: Date): Promise<string> {
  const { appealId, lang, email, told, sentences } = given;
  const id = randomUUID();
  await tx.insert(demarches).values({
    ...{ id, appealId, code: newCode(), lang, addressKey },
    ...{ status: 'unconfirmed', source: 'form', generation: 1, reportedAt: now },
  });
  const waitingStatementId = await insertReport(tx, id, told, sentences, now);
  await tx.update(demarches).set({ waitingStatementId }).where(eq(demarches.id, id));
  await tx.insert(contacts).values({ id: randomUUID(), demarcheId: id, email, addressKey, domain: domainOf(email) });
  await record(tx, { by: 'visitor', act: 'demarche.added', subject: id, at: now });
  return id;
}
