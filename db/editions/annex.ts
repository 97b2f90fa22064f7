import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Tx } from '../engine/sqlite';
import { asReport } from '../reporting/reports';
import { appeals, demarches, editionDemarches, reports } from '../schema';
import { type AnnexEntry, type AnnexFacts, type Appeal, PUBLIC_STATUSES, type Recipients, type Told } from '../types';
import { publicDemarcheOf } from '../visibility';
import { canonical, newSalt, sha256 } from './entry-hash';

/** What of an appeal decides on what is shown. */
type Veiling = 'atRiskCountries' | 'hiddenCountries' | 'closedOn';

/** A démarche that goes with a list, and what is told of it. */
export interface AnnexMatter {
  demarcheId: string;
  facts: AnnexFacts;
}

/**
 * The démarches that go with a list to these recipients, the first one first: those that are public and whose
 * organisations agreed to it. Who else than the authorities is handed a list is handed none: nobody was asked.
 */
export async function readAnnex(
  tx: Tx,
  appeal: Pick<Appeal, 'id' | Veiling>,
  recipients: Recipients,
  now: Date,
): Promise<AnnexMatter[]> {
  if (recipients !== 'authorities') return [];
  const rows = await tx
    .select({ id: demarches.id, report: reports })
    .from(demarches)
    .innerJoin(reports, eq(reports.id, demarches.acceptedStatementId))
    .where(and(eq(demarches.appealId, appeal.id), inArray(demarches.status, [...PUBLIC_STATUSES])));
  const annex = rows.flatMap(({ id, report }) => {
    const told = asReport(report);
    const facts = told.consents.consentDeliver ? factsOf(told, appeal, now) : null;
    return facts ? { demarcheId: id, facts } : [];
  });
  // By what is told alone: the place among others must not tell a day that is not told.
  return annex.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

/** What everybody may read of it now, without any person; null where that is nothing. */
function factsOf(told: Told, appeal: Pick<Appeal, Veiling>, now: Date): AnnexFacts | null {
  const shown = publicDemarcheOf(told, appeal, now);
  if (typeof shown === 'string') return null;
  const { isNamed, addressee, otherAddressee, contact, ...facts } = shown;
  const organisations = isNamed ? told.organisations : [];
  return { ...facts, organisations, office: addressee?.office ?? otherAddressee };
}

/** Whether something of it may not be read any more. */
function showsLess(now: AnnexFacts, then: AnnexFacts): boolean {
  const isGone = (field: keyof AnnexFacts) => now[field] === null && then[field] !== null;
  const isVeiled = now.isVeiled && !then.isVeiled;
  const isUnnamed = now.organisations.length === 0 && then.organisations.length > 0;
  return isVeiled || isUnnamed || (Object.keys(then) as (keyof AnnexFacts)[]).some(isGone);
}

function orderOf({ facts, demarcheId }: AnnexMatter): string {
  return `${facts.on} ${demarcheId}`;
}

/** Each with its hash, under a new salt. */
export function hashAnnex(annex: AnnexMatter[]) {
  return annex.map((matter, i) => {
    const salt = newSalt();
    return { ...matter, salt, place: i + 1, hash: hashOfAnnexed(matter.facts, salt) };
  });
}

/** In the order of the hashes, as the entries of the list. */
export async function insertAnnex(tx: Tx, editionId: string, hashed: ReturnType<typeof hashAnnex>): Promise<void> {
  for (const row of hashed.toSorted((a, b) => (a.hash < b.hash ? -1 : 1)))
    await tx.insert(editionDemarches).values({ editionId, ...row });
}

/**
 * What the annex of an edition may still show, and how many démarches were taken out of it since: one that shows less
 * now than it did when it was frozen, since its country was hidden or is at risk, is shown no more.
 */
export async function readAnnexEntries(
  tx: Tx,
  editionId: string,
  now: Date,
): Promise<{ entries: AnnexEntry[]; removed: number }> {
  const rows = await tx
    .select({ annexed: editionDemarches, status: demarches.status, report: reports, appeal: appeals })
    .from(editionDemarches)
    .leftJoin(demarches, eq(demarches.id, editionDemarches.demarcheId))
    .leftJoin(reports, eq(reports.id, demarches.acceptedStatementId))
    .leftJoin(appeals, eq(appeals.id, demarches.appealId))
    .where(eq(editionDemarches.editionId, editionId))
    .orderBy(asc(editionDemarches.place));
  const entries = rows.flatMap(({ annexed: { hash, salt, facts }, status, report, appeal }) => {
    if (!facts || !salt || !report || !appeal || !PUBLIC_STATUSES.includes(status ?? 'withdrawn')) return [];
    const shown = factsOf(asReport(report), appeal, now);
    return shown && !showsLess(shown, facts) ? { hash, salt, facts } : [];
  });
  return { entries, removed: rows.length - entries.length };
}

/** Whether the annex is as the manifest has it; what was erased has its hash alone. */
export async function annexVerifies(tx: Tx, editionId: string, told: string[] = []): Promise<boolean> {
  const rows = await tx.select().from(editionDemarches).where(eq(editionDemarches.editionId, editionId));
  const hashes = rows.map(({ hash }) => hash).sort();
  const isTrue = rows.every(({ hash, facts, salt }) => !facts || !salt || hashOfAnnexed(facts, salt) === hash);
  return hashes.join() === told.join() && isTrue;
}

/** Erases a démarche from every annex, in the act that takes any of it away. */
export async function eraseFromAnnexes(tx: Tx, demarcheId: string): Promise<void> {
  const nothing = { demarcheId: null, place: null, salt: null, facts: null };
  await tx.update(editionDemarches).set(nothing).where(eq(editionDemarches.demarcheId, demarcheId));
}

function hashOfAnnexed(facts: AnnexFacts, salt: string): string {
  return sha256(canonical({ demarche: facts, salt }));
}
