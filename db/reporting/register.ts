import { and, eq, inArray } from 'drizzle-orm';
import { asAppeal } from '../appeals';
import { readAttachments } from '../delivering/attachments';
import { read } from '../engine/sqlite';
import { appeals, demarches, reports } from '../schema';
import type { Appeal, DemarcheQuery, DemarcheRegister, PublicDemarche, Told } from '../types';
import { publicDemarcheOf } from '../visibility';
import { codeOf, codesOfNamed } from './named-codes';
import { asReport } from './reports';

interface Row {
  demarche: typeof demarches.$inferSelect;
  told: Told;
}

/** The démarches of an appeal as everybody may read them, the newest first, and how many are not shown. */
export async function listPublicDemarches(
  appealId: string,
  query: DemarcheQuery = {},
  now = new Date(),
): Promise<DemarcheRegister> {
  const [row] = await read().select().from(appeals).where(eq(appeals.id, appealId));
  if (!row) return { found: [], unnamed: 0 };
  const appeal = asAppeal(row);
  const rows = await readAccepted(appealId);
  const unnamed = rows.filter(({ told }) => publicDemarcheOf(told, appeal, now) === 'number').length;
  const shown = await describe(appeal, rows, now);
  return { found: shown.filter((demarche) => isAsked(demarche, query)), unnamed };
}

/** The public démarche under this code, or null. */
export async function readPublicDemarche(
  appealId: string,
  code: string,
  now = new Date(),
): Promise<PublicDemarche | null> {
  const { found } = await listPublicDemarches(appealId, {}, now);
  return found.find((demarche) => demarche.code === code) ?? null;
}

async function readAccepted(appealId: string): Promise<Row[]> {
  const rows = await read()
    .select({ demarche: demarches, report: reports })
    .from(demarches)
    .innerJoin(reports, eq(reports.id, demarches.acceptedStatementId))
    .where(and(eq(demarches.appealId, appealId), inArray(demarches.status, ['accepted', 'returned'])));
  return rows.map(({ demarche, report }) => ({ demarche, told: asReport(report) }));
}

async function describe(appeal: Appeal, rows: Row[], now: Date): Promise<PublicDemarche[]> {
  const names = rows.flatMap(({ told }) => told.organisations);
  const codes = await codesOfNamed(appeal.id, names);
  const ids = rows.map(({ demarche }) => demarche.id);
  const attached = await readAttachments(read(), 'demarcheId', ids);
  const all = rows.flatMap(({ demarche: { id, code }, told }) => {
    const shown = publicDemarcheOf(told, appeal, now);
    if (typeof shown === 'string') return [];
    const { isNamed, ...demarche } = shown;
    const organisations = told.organisations.map((name) => ({ name, signatory: codeOf(codes, name, told.country) }));
    const pictures = (attached.get(id) ?? []).filter(({ isPublic }) => isPublic);
    return {
      ...demarche,
      code,
      organisations: isNamed ? organisations : [],
      attachments: demarche.isVeiled ? [] : pictures.map(({ isRefused, ...picture }) => picture),
    };
  });
  return all.toSorted((a, b) => compare(b.on, a.on) || compare(a.code, b.code));
}

/** By what is told alone: the place of a démarche among others must not tell the day that it does not. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function isAsked(demarche: PublicDemarche, { country, kind, addressee, outcome }: DemarcheQuery): boolean {
  return (
    (!country || demarche.country === country) &&
    (!kind || demarche.kind === kind) &&
    (!addressee || demarche.addressee?.id === addressee) &&
    (!outcome || demarche.outcome === outcome)
  );
}
