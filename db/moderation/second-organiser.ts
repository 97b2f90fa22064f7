import { eq } from 'drizzle-orm';
import type { Tx } from '../engine/sqlite';
import type { Filed } from '../filing/filing';
import { appeals } from '../schema';
import { findAgreement, lastTold } from './decided';

/**
 * Whether the words on the table may be accepted by this organiser now. `agree`: the appeal asks for two, and this is the
 * first. `same-organiser`: the second must be another. `changed`: nothing waits, and no question is answered.
 */
export async function decidesAlone(
  tx: Tx,
  row: Filed,
  statementId: string,
  by: string,
): Promise<'alone' | 'agree' | 'same-organiser' | 'changed'> {
  if (!row.waitingStatementId && !(await isAnswered(tx, row))) return 'changed';
  if (!(await needsTwo(tx, row))) return 'alone';
  const agreement = await findAgreement(tx, row.id, statementId);
  if (!agreement) return 'agree';
  return agreement.by === by ? 'same-organiser' : 'alone';
}

async function isAnswered(tx: Tx, { id, status }: Filed): Promise<boolean> {
  const told = await lastTold(tx, id);
  return status === 'accepted' && typeof told?.answer === 'string';
}

async function needsTwo(tx: Tx, { appealId }: Filed): Promise<boolean> {
  const [appeal] = await tx.select({ needed: appeals.decidersNeeded }).from(appeals).where(eq(appeals.id, appealId));
  return (appeal?.needed ?? 1) > 1;
}
