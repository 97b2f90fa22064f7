import { and, eq, isNotNull, isNull, lt } from 'drizzle-orm';
import { checkpoint, read, type Tx, write } from '../engine/sqlite';
import { UNCONFIRMED_FOR } from '../filing/unconfirmed';
import { appeals, signatures } from '../schema';
import { eraseSignature } from '../signing/withdrawal';
import type { Appeal, ContactNumbers } from '../types';
import { record } from './audit';
import { countContacts, eraseContactsWithin } from './contact-erasure';
import { rememberContacts, rememberErasure } from './erasures';

/** In months: how long contacts are kept once an appeal is closed, and once its list was handed over the last time. */
const KEPT_AFTER_CLOSING = 6;
const KEPT_AFTER_LAST_DELIVERY = 1;

/**
 * The day (YYYY-MM-DD) on which the contacts of an appeal are erased: six months after closing or, where the list was
 * handed over, one month after the last time, whichever comes first; never before closing. Null while it is not closed.
 */
export function eraseContactsOn({
  closedOn,
  lastDeliveredOn = null,
}: Pick<Appeal, 'closedOn'> & { lastDeliveredOn?: string | null }): string | null {
  if (!closedOn) return null;
  const afterClosing = monthsLater(closedOn, KEPT_AFTER_CLOSING);
  if (!lastDeliveredOn) return afterClosing;
  const afterDelivery = monthsLater(lastDeliveredOn, KEPT_AFTER_LAST_DELIVERY);
  return [afterClosing, afterDelivery > closedOn ? afterDelivery : closedOn].sort()[0] as string;
}

/** What an erasure of an appeal's contacts would erase now; changes nothing. */
export async function countErasable(appealId: string, now = new Date()): Promise<ContactNumbers> {
  return countContacts(read(), appealId, now);
}

/** Erases the contacts of a closed appeal from the disk, before their day too. `not-closed`: it still takes signatures. */
export async function eraseContacts(appealId: string, by: string, now = new Date()): Promise<'erased' | 'not-closed'> {
  const outcome = await write(async (tx) => {
    const [closed] = await tx
      .select({ id: appeals.id })
      .from(appeals)
      .where(and(eq(appeals.id, appealId), isNotNull(appeals.closedOn)));
    if (!closed) return 'not-closed';
    const numbers = await countContacts(tx, appealId, now);
    await eraseContactsWithin(tx, appealId, now);
    await record(tx, { by, act: 'contacts.erased', subject: appealId, details: { ...numbers }, at: now });
    return 'erased';
  });
  if (outcome === 'not-closed') return outcome;
  rememberContacts(appealId, now);
  await checkpoint();
  return outcome;
}

/**
 * Erases, each hour, what its day has come for: the contacts of closed appeals, and signatures that were refused before
 * anybody confirmed them, as long after signing as the unconfirmed go. Answers how many appeals and signatures it was.
 */
export async function eraseInTime(now = new Date()): Promise<number> {
  const today = now.toISOString().slice(0, 10);
  const closed = await read().select().from(appeals).where(isNotNull(appeals.closedOn));
  const due = closed.filter((appeal) => (eraseContactsOn(appeal) ?? '9999') <= today);
  let erased = 0;
  for (const { id } of due) {
    const kept = Object.values(await countErasable(id, now));
    if (!kept.some((n) => n > 0)) continue;
    await eraseContacts(id, 'system', now);
    erased += 1;
  }
  return erased + (await eraseNeverConfirmed(now));
}

async function eraseNeverConfirmed(now: Date): Promise<number> {
  const erased = await write(async (tx) => {
    const ids = await listNeverConfirmed(tx, now);
    for (const id of ids) await eraseSignature(tx, id, now);
    if (ids.length)
      await record(tx, {
        by: 'system',
        act: 'refused.erased',
        subject: 'signatures',
        details: { rows: ids.length },
        at: now,
      });
    return ids;
  });
  for (const id of erased) rememberErasure(id, now);
  if (erased.length) await checkpoint();
  return erased.length;
}

async function listNeverConfirmed(tx: Tx, now: Date): Promise<string[]> {
  const before = new Date(now.getTime() - UNCONFIRMED_FOR);
  const rows = await tx
    .select({ id: signatures.id })
    .from(signatures)
    .where(and(eq(signatures.status, 'refused'), isNull(signatures.confirmedAt), lt(signatures.signedAt, before)))
    .limit(MOST_AT_ONCE);
  return rows.map(({ id }) => id);
}

const MOST_AT_ONCE = 500;

/** The same day so many months later, or the last one of a shorter month. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}
