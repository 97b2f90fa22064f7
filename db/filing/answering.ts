import { randomUUID } from 'node:crypto';
import { lastTold } from '../moderation/decided';
import { answers } from '../schema';
import type { Filed, Filing } from './filing';
import { actByLink, alter, type NoneByLink } from './link';

/**
 * Answers the open question of an organiser, once; what it is about waits to be read again. A later decision that is told
 * overtakes a question.
 */
export async function answerByLink<Row extends Filed>(
  filing: Filing<Row>,
  token: string,
  answer: string,
  recorded: { by: string; act: string },
  now: Date,
): Promise<'answered' | 'no-question' | NoneByLink> {
  return actByLink<Row, 'answered' | 'no-question'>(filing, token, now, async (tx, row) => {
    const told = await lastTold(tx, row.id);
    if (!told?.question || told.answer !== null) return 'no-question';
    await tx.insert(answers).values({ id: randomUUID(), decisionId: told.id, answer, at: now });
    const status = row.status === 'returned' ? 'waiting' : row.status;
    await alter(filing, tx, row, recorded, { status } as Partial<Row>, now);
    return 'answered';
  });
}
