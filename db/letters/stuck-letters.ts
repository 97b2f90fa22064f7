import { and, eq, gt, isNotNull, lt, or } from 'drizzle-orm';
import { read, type Tx } from '../engine/sqlite';
import { letters } from '../schema';
import type { OutboxState } from '../types';

const DAY = 24 * 60 * 60_000;
/** What failed longer ago has been seen, or nobody will. */
const FAILED_WITHIN = 7 * DAY;

/** Letters that don't leave by themselves, or should long have left. */
export async function countStuckLetters(now = new Date(), tx: Tx = read()): Promise<OutboxState['stuck']> {
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  const stillWanted = or(isNotNull(letters.addressKey), isNotNull(letters.organiserId));
  const failedLately = and(eq(letters.state, 'failed'), gt(letters.settledAt, before(FAILED_WITHIN)), stillWanted);
  return {
    cutOff: await tx.$count(letters, and(eq(letters.state, 'sending'), lt(letters.leaseUntil, now))),
    overdue: await tx.$count(letters, and(eq(letters.state, 'due'), lt(letters.dueAt, before(DAY)))),
    failed: await tx.$count(letters, failedLately),
  };
}
