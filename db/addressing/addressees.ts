import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { and, eq, max, type SQL } from 'drizzle-orm';
import { read, type Tx, write } from '../engine/sqlite';
import { record } from '../keeping/audit';
import { addressees, audit } from '../schema';
import type { Addressee, AddresseeWords } from '../types';

type Row = typeof addressees.$inferSelect;

/** The authorities that an appeal is addressed to: those of today first, each in the order in which they were added. */
export async function listAddressees(appealId: string): Promise<Addressee[]> {
  const rows = await read()
    .select()
    .from(addressees)
    .where(eq(addressees.appealId, appealId))
    .orderBy(addressees.isHistoric, addressees.place);
  return rows.map(asAddressee);
}

/** One of an appeal's addressees, or null where it has none of that id. */
export async function findAddressee(appealId: string, id: string): Promise<Addressee | null> {
  const [row] = await read().select().from(addressees).where(isOf(appealId, id));
  return row ? asAddressee(row) : null;
}

/**
 * Adds an addressee to an appeal, by the organiser `by`, and answers its id. The very same words sent twice are one, as
 * they are when a form is.
 */
export async function addAddressee(
  appealId: string,
  words: AddresseeWords,
  by: string,
  now = new Date(),
): Promise<string> {
  return write(async (tx) => {
    const rows = await tx.select().from(addressees).where(eq(addressees.appealId, appealId));
    const same = rows.find((row) => isDeepStrictEqual(wordsOf(row), words));
    if (same) return same.id;
    const id = await insert(tx, appealId, words, now);
    await record(tx, { by, act: 'addressee.added', subject: id, at: now });
    return id;
  });
}

/** Writes an addressee anew. That it was checked holds no longer where it is somebody else, or stands elsewhere. */
export async function changeAddressee(
  appealId: string,
  id: string,
  words: AddresseeWords,
  by: string,
  now = new Date(),
): Promise<'changed' | 'unknown'> {
  return write(async (tx) => {
    const [row] = await tx.select().from(addressees).where(isOf(appealId, id));
    if (!row) return 'unknown';
    const isAsChecked = isDeepStrictEqual(checkedOf(row), checkedOf(words));
    await tx
      .update(addressees)
      .set({ ...words, checkedOn: isAsChecked ? row.checkedOn : null })
      .where(isOf(appealId, id));
    await record(tx, { by, act: 'addressee.changed', subject: id, at: now });
    return 'changed';
  });
}

/** Notes that the organiser `by` looked today and found it still so; history is not looked after any more. */
export async function checkAddressee(
  appealId: string,
  id: string,
  by: string,
  now = new Date(),
): Promise<'checked' | 'unchanged'> {
  return write(async (tx) => {
    const [checked] = await tx
      .update(addressees)
      .set({ checkedOn: now.toISOString().slice(0, 10) })
      .where(and(isOf(appealId, id), eq(addressees.isHistoric, false)))
      .returning({ id: addressees.id });
    if (!checked) return 'unchanged';
    await record(tx, { by, act: 'addressee.checked', subject: id, at: now });
    return 'checked';
  });
}

/** Takes an addressee out of the register for good. */
export async function removeAddressee(
  appealId: string,
  id: string,
  by: string,
  now = new Date(),
): Promise<'removed' | 'unknown'> {
  return write(async (tx) => {
    const [removed] = await tx.delete(addressees).where(isOf(appealId, id)).returning({ id: addressees.id });
    if (!removed) return 'unknown';
    await record(tx, { by, act: 'addressee.removed', subject: id, at: now });
    return 'removed';
  });
}

/**
 * Gives an appeal the addressees that come with it, where it has none and was never given any: what organisers removed
 * stays removed. Answers how many.
 */
export async function addFirstAddressees(appealId: string, list: AddresseeWords[], now = new Date()): Promise<number> {
  return write(async (tx) => {
    const given = { by: 'system', act: 'addressees.added', subject: appealId } as const;
    const wereGiven = and(eq(audit.act, given.act), eq(audit.subject, appealId));
    if (await tx.$count(addressees, eq(addressees.appealId, appealId))) return 0;
    if (await tx.$count(audit, wereGiven)) return 0;
    for (const words of list) await insert(tx, appealId, words, now);
    await record(tx, { ...given, details: { added: list.length }, at: now });
    return list.length;
  });
}

async function insert(tx: Tx, appealId: string, words: AddresseeWords, now: Date): Promise<string> {
  const [last] = await tx
    .select({ place: max(addressees.place) })
    .from(addressees)
    .where(eq(addressees.appealId, appealId));
  const id = randomUUID();
  await tx.insert(addressees).values({ id, appealId, place: (last?.place ?? 0) + 1, ...words, createdAt: now });
  return id;
}

function wordsOf(row: Row): AddresseeWords {
  const { id, checkedOn, ...words } = asAddressee(row);
  return words;
}

/** What an organiser looks up when checking. */
function checkedOf({ office, holder, post, fax, email, country }: AddresseeWords) {
  return { office, holder, post, fax, email, country };
}

function asAddressee({ appealId, place, createdAt, ...addressee }: Row): Addressee {
  return addressee;
}

function isOf(appealId: string, id: string): SQL | undefined {
  return and(eq(addressees.id, id), eq(addressees.appealId, appealId));
}
