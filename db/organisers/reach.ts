import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../engine/sqlite';
import type { Standing } from '../filing/filing';
import { demarches, organisers, reports, signatures, statements } from '../schema';
import { type DeskAct, may, type Reach, reaches } from '../types';

type Signature = Pick<typeof signatures.$inferSelect, 'acceptedStatementId' | 'waitingStatementId'>;

/** Whether an organiser, by id, may do this to the signature: the role may, and it is in reach. Who has left may nothing. */
export async function mayActOn(tx: Tx, by: string, act: DeskAct, signature: Signature): Promise<boolean> {
  return mayActWithin(tx, by, act, await standingOf(tx, signature));
}

/** The same of whatever has these statements in force. */
export async function mayActWithin(tx: Tx, by: string, act: DeskAct, standing: Standing): Promise<boolean> {
  const [organiser] = await tx
    .select()
    .from(organisers)
    .where(and(eq(organisers.id, by), isNull(organisers.leftAt)));
  return organiser !== undefined && may(organiser, act) && isWithin(standing, organiser);
}

/** Whether of neither what is accepted nor what waits the country or the visibility is beyond the organiser. */
export async function isInReach(tx: Tx, signature: Signature, reach: Reach): Promise<boolean> {
  return isWithin(await standingOf(tx, signature), reach);
}

/** Whether neither country nor visibility of anything that stands is beyond the organiser. */
export function isWithin(standing: Standing, reach: Reach): boolean {
  return standing.every(({ country, visibility }) =>
    reaches(reach, { country, confidential: visibility === 'confidential' }),
  );
}

/** Country and visibility of what is accepted and of what waits. */
export function standingOf(tx: Tx, { acceptedStatementId, waitingStatementId }: Signature): Promise<Standing> {
  return tx
    .select({ country: statements.country, visibility: statements.visibility })
    .from(statements)
    .where(inArray(statements.id, [acceptedStatementId ?? '', waitingStatementId ?? '']));
}

/** As `isInReach`, as a condition for SQL on the signature of the row. */
export function inReach(reach: Reach): SQL | undefined {
  return standsWithin(reach, signatures, statements);
}

/** The same of the démarche of the row. */
export function isDemarcheWithin(reach: Reach): SQL | undefined {
  return standsWithin(reach, demarches, reports);
}

function standsWithin(
  { countries, readsConfidential }: Reach,
  filed: typeof signatures | typeof demarches,
  said: typeof statements | typeof reports,
): SQL | undefined {
  const outside = [
    countries && sql`s.country NOT IN (${sql.join(countries.length ? countries : [''], sql`, `)})`,
    !readsConfidential && sql`s.visibility = 'confidential'`,
  ].filter((condition): condition is SQL => Boolean(condition));
  if (!outside.length) return undefined;
  const standing = sql`${filed.acceptedStatementId}, ${filed.waitingStatementId}`;
  return sql`NOT EXISTS (SELECT 1 FROM ${said} s WHERE s.id IN (${standing}) AND (${sql.join(outside, sql` OR `)}))`;
}
