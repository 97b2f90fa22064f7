import { and, eq, gt, lt, notExists, sql } from 'drizzle-orm';
import type { Tx } from '../engine/sqlite';
import { REMIND_AFTER } from '../filing/unconfirmed';
import { insertLetterWithinLimits } from '../letters/letter-limits';
import { demarches, letters } from '../schema';

/** For so long a reminder that the limits of letters forbid is tried again. */
const TRIED_FOR = 24 * 60 * 60_000;
const MOST_AT_ONCE = 500;

/** Writes once more, after 48 h, to who has not confirmed the report of a démarche; the letter is the same one. */
export async function remindOfDemarches(tx: Tx, now: Date): Promise<void> {
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  const isReminder = and(
    eq(letters.demarcheId, demarches.id),
    eq(letters.kind, 'demarche-confirm'),
    gt(letters.createdAt, sql`${demarches.reportedAt} + ${REMIND_AFTER}`),
  );
  const silent = await tx
    .select({ demarcheId: demarches.id, addressKey: demarches.addressKey, lang: demarches.lang })
    .from(demarches)
    .where(
      and(
        eq(demarches.status, 'unconfirmed'),
        lt(demarches.reportedAt, before(REMIND_AFTER)),
        gt(demarches.reportedAt, before(REMIND_AFTER + TRIED_FOR)),
        notExists(tx.select({ id: letters.id }).from(letters).where(isReminder)),
      ),
    )
    .limit(MOST_AT_ONCE);
  for (const { addressKey, ...about } of silent)
    if (addressKey) await insertLetterWithinLimits(tx, { kind: 'demarche-confirm', ...about, addressKey }, now);
}
