import { eq } from 'drizzle-orm';
import { asAppeal } from '../appeals';
import { read } from '../engine/sqlite';
import { tokenFor } from '../keys';
import { lastTold } from '../moderation/decided';
import { appeals, appealTexts, type signatures, statements } from '../schema';
import { asStatement } from '../signing/statements';
import { asText } from '../translating/texts';
import type { PrivateSignature, Statement } from '../types';

/** Everything that signatory and organiser both may see of a signature. */
export async function describeSignature(signature: typeof signatures.$inferSelect): Promise<PrivateSignature> {
  const { id, generation, lang, status, signedAt, confirmedAt, acceptedAt } = signature;
  const [row] = await read()
    .select({ appeal: appeals, text: appealTexts })
    .from(appealTexts)
    .innerJoin(appeals, eq(appeals.id, appealTexts.appealId))
    .where(eq(appealTexts.id, signature.textId));
  if (!row) throw new Error(`The signature ${id} has no text.`);
  const told = await lastTold(read(), id);
  return {
    id,
    token: tokenFor(id, generation),
    appeal: asAppeal(row.appeal),
    text: asText(row.text),
    lang,
    status,
    signedAt,
    confirmedAt,
    acceptedAt,
    accepted: await readStatement(signature.acceptedStatementId),
    waiting: await readStatement(signature.waitingStatementId),
    question: told?.question ?? null,
    reason: told?.reason ?? null,
    answer: told?.answer ?? null,
  };
}

async function readStatement(id: string | null): Promise<Statement | null> {
  const [row] = await read()
    .select()
    .from(statements)
    .where(eq(statements.id, id ?? ''));
  return row ? asStatement(row) : null;
}
