import { and, eq, inArray, type SQL } from 'drizzle-orm';
import { asAppeal } from '../appeals';
import { readAttachments } from '../delivering/attachments';
import { read } from '../engine/sqlite';
import { appeals, demarches, reports } from '../schema';
import {
  type DemarcheQuery,
  type DemarcheRegister,
  PUBLIC_STATUSES,
  type PublicDemarche,
  type RegisterPage,
} from '../types';
import { publicDemarcheOf } from '../visibility';
import { codeOf, codesOfNamed } from './named-codes';
import { asReport } from './reports';

const DEMARCHES_A_PAGE = 100;

/** A démarche that is shown, with what has to be looked up for it left out. */
interface Shown {
  id: string;
  demarche: PublicDemarche;
}

/** The démarches of an appeal as everybody may read them, the newest first, and how many are not shown. */
export async function listPublicDemarches(appealId: string, now = new Date()): Promise<DemarcheRegister> {
  const { shown, unnamed } = await readShown(appealId, now);
  return { found: await lookUp(appealId, shown), unnamed };
}

/** A page of the same, 100 démarches at most. A page further on than the last one is the last one. */
export async function readRegisterPage(
  appealId: string,
  query: DemarcheQuery & { page?: number } = {},
  now = new Date(),
): Promise<RegisterPage> {
  const { shown, unnamed } = await readShown(appealId, now);
  const asked = shown.filter((each) => isAsked(each, query));
  const pages = Math.max(1, Math.ceil(asked.length / DEMARCHES_A_PAGE));
  const page = Math.min(query.page ?? 1, pages);
  const onPage = asked.slice((page - 1) * DEMARCHES_A_PAGE, page * DEMARCHES_A_PAGE);
  return {
    found: await lookUp(appealId, onPage),
    all: shown.map(({ demarche }) => demarche),
    ...{ total: asked.length, unnamed, page, pages },
  };
}

/** How many démarches of an appeal everybody may read of. */
export async function countPublicDemarches(appealId: string, now = new Date()): Promise<number> {
  return (await readShown(appealId, now)).shown.length;
}

/** The public démarche under this code, or null. */
export async function readPublicDemarche(
  appealId: string,
  code: string,
  now = new Date(),
): Promise<PublicDemarche | null> {
  const { shown } = await readShown(appealId, now, eq(demarches.code, code));
  return (await lookUp(appealId, shown))[0] ?? null;
}

async function readShown(appealId: string, now: Date, among?: SQL): Promise<{ shown: Shown[]; unnamed: number }> {
  const [row] = await read().select().from(appeals).where(eq(appeals.id, appealId));
  if (!row) return { shown: [], unnamed: 0 };
  const appeal = asAppeal(row);
  const rows = await read()
    .select({ id: demarches.id, code: demarches.code, report: reports })
    .from(demarches)
    .innerJoin(reports, eq(reports.id, demarches.acceptedStatementId))
    .where(and(eq(demarches.appealId, appealId), inArray(demarches.status, [...PUBLIC_STATUSES]), among));
  const shown: Shown[] = [];
  let unnamed = 0;
  for (const { id, code, report } of rows) {
    const told = asReport(report);
    const said = publicDemarcheOf(told, appeal, now);
    if (said === 'number') unnamed += 1;
    if (typeof said === 'string') continue;
    const { isNamed, ...demarche } = said;
    const organisations = isNamed ? told.organisations.map((name) => ({ name, signatory: null })) : [];
    shown.push({ id, demarche: { ...demarche, code, organisations, attachments: [] } });
  }
  return { shown: shown.toSorted(inOrder), unnamed };
}

/** By what is told alone: the place of a démarche among others must not tell the day that it does not. */
function inOrder({ demarche: a }: Shown, { demarche: b }: Shown): number {
  return compare(b.on, a.on) || compare(a.code, b.code);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function isAsked({ demarche }: Shown, { country, kind, addressee, outcome }: DemarcheQuery): boolean {
  return (
    (!country || demarche.country === country) &&
    (!kind || demarche.kind === kind) &&
    (!addressee || demarche.addressee?.id === addressee) &&
    (!outcome || demarche.outcome === outcome)
  );
}

/** Adds which of the organisations signed, and the pictures. */
async function lookUp(appealId: string, shown: Shown[]): Promise<PublicDemarche[]> {
  const names = shown.flatMap(({ demarche }) => demarche.organisations.map(({ name }) => name));
  const codes = await codesOfNamed(appealId, names);
  const ids = shown.filter(({ demarche }) => !demarche.isVeiled).map(({ id }) => id);
  const attached = await readAttachments(read(), 'demarcheId', ids);
  return shown.map(({ id, demarche }) => ({
    ...demarche,
    organisations: demarche.organisations.map(({ name }) => ({
      name,
      signatory: codeOf(codes, name, demarche.country),
    })),
    attachments: (attached.get(id) ?? [])
      .filter(({ isPublic }) => isPublic)
      .map(({ isRefused, ...picture }) => picture),
  }));
}
