import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../engine/sqlite';
import { organisers, signatures, statements } from '../schema';
import { type DeskAct, may, type Reach, reaches } from '../types';

type Signature = Pick<typeof signatures.$inferSelect, 'acceptedStatementId' | 'waitingStatementId'>;

/** Whether an organiser, by id, may do this to the signature: the role may, and it is in reach. Who has left may nothing. */
export async function mayActOn(tx: Tx, by: string, act: DeskAct, signature: Signature): Promise<boolean> {
  const [organiser] = await tx
    .select()
    .from(organisers)
    .where(and(eq(organisers.id, by), isNull(organisers.leftAt)));
  return organiser !== undefined && may(organiser, act) && isInReach(tx, signature, organiser);
}

/** Whether of neither what is accepted nor what waits the country or the visibility is beyond the organiser. */
export async function isInReach(tx: Tx, signature: Signature, reach: Reach): Promise<boolean> {
  const ids = [signature.acceptedStatementId ?? '', signature.waitingStatementId ?? ''];
  const standing = await tx
    .select({ country: statements.country, visibility: statements.visibility })
    .from(statements)
    .where(inArray(statements.id, ids));
  return standing.every(({ country, visibility }) =>
    reaches(reach, { country, confidential: visibility === 'confidential' }),
  );
}

/** As `isInReach`, as a condition for SQL on the signature of the row. */
export function inReach({ countries, readsConfidential }: Reach): SQL | undefined {
  const outside = [
    countries && sql`s.country NOT IN (${sql.join(countries.length ? countries : [''], sql`, `)})`,
    !readsConfidential && sql`s.visibility = 'confidential'`,
  ].filter((condition): condition is SQL => Boolean(condition));
  if (!outside.length) return undefined;
  const standing = sql`${signatures.acceptedStatementId}, ${signatures.waitingStatementId}`;
  return sql`NOT EXISTS (SELECT 1 FROM statements s WHERE s.id IN (${standing}) AND (${sql.join(outside, sql` OR `)}))`;
}
