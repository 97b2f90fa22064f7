import { eq } from 'drizzle-orm';
import { write } from '../engine/sqlite';
import { record } from '../keeping/audit';
import { latinForms, signatures, statements } from '../schema';

/**
 * Keeps how organisers write names in Latin letters, for the accepted statements of an appeal that have no such form of
 * their own; an empty one takes back what was kept. Answers how many were kept or taken back.
 */
export async function keepLatinForms(
  appealId: string,
  forms: { statementId: string; latin: string }[],
  by: string,
  now = new Date(),
): Promise<number> {
  return write(async (tx) => {
    let kept = 0;
    for (const { statementId, latin } of forms) {
      const [statement] = await tx
        .select({ own: statements.organisationLatin, appealId: signatures.appealId })
        .from(statements)
        .innerJoin(signatures, eq(signatures.acceptedStatementId, statements.id))
        .where(eq(statements.id, statementId));
      if (!statement || statement.appealId !== appealId || statement.own) continue;
      await tx.delete(latinForms).where(eq(latinForms.statementId, statementId));
      if (latin) await tx.insert(latinForms).values({ statementId, latin, by, at: now });
      kept += 1;
    }
    if (kept) await record(tx, { by, act: 'latin.written', subject: appealId, details: { rows: kept }, at: now });
    return kept;
  });
}
