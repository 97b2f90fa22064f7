import { eq, or, type SQL } from 'drizzle-orm';
import type { AnyColumn } from '../engine/columns';
import type { Tx } from '../engine/sqlite';
import type { Before, SignatureStatus, Visibility } from '../types';

// What signatures and démarches share: each is filed through a form from an address, confirmed by who owns it, decided on
// by organisers, corrected and withdrawn. Their own words stand in statements of their own kind.

/** The columns that both have. */
export interface Filed {
  id: string;
  appealId: string;
  lang: string;
  status: SignatureStatus;
  /** Counts up when links already sent must stop working. */
  generation: number;
  /** Counts up with each change. */
  version: number;
  addressKey: string | null;
  acceptedStatementId: string | null;
  waitingStatementId: string | null;
  confirmedAt: Date | null;
  acceptedAt: Date | null;
}

/** Whom an organiser must reach to decide on it: each of its statements in force. */
export type Standing = { country: string; visibility: Visibility }[];

/** One of the two nouns, as the shared acts see it. */
export interface Filing<Row extends Filed> {
  noun: 'signature' | 'demarche';
  find(tx: Tx, id: string): Promise<Row | undefined>;
  filedAt(row: Row): Date;
  standingOf(tx: Tx, row: Row): Promise<Standing>;
  /** Writes `next` under the version after that of `row`, and brings up to date what follows from it. */
  put(tx: Tx, row: Row, next: Partial<Row>): Promise<void>;
  /** What of it a decision may change, to be put back when that is undone. */
  asBefore(row: Row): Before;
  /** Whether what it was before can't stand any more beside what was filed meanwhile. */
  isOvertaken(tx: Tx, row: Row, before: Before): Promise<boolean>;
}

/** What a decision may change of either noun. */
export function beforeOf({ status, acceptedStatementId, waitingStatementId, acceptedAt }: Filed): Before {
  return { status, acceptedStatementId, waitingStatementId, acceptedAt: acceptedAt?.getTime() ?? null };
}

/** What it was before, as columns. */
export function asColumns<Row extends Filed>({ acceptedAt, ...before }: Before): Partial<Row> {
  return asPartOf<Row>({ ...before, acceptedAt: acceptedAt === null ? null : new Date(acceptedAt) });
}

/** What both nouns have is a part of what each of them is. */
export function asPartOf<Row extends Filed>(next: Partial<Filed>): Partial<Row> {
  return next as Partial<Row>;
}

/** How decisions, letters and contacts name what they belong to. */
export function namedBy(
  { noun }: Pick<Filing<Filed>, 'noun'>,
  id: string,
): { signatureId?: string; demarcheId?: string } {
  return noun === 'signature' ? { signatureId: id } : { demarcheId: id };
}

/** The rows that belong to it, whichever noun it is: ids are random, and one is never another's. */
export function isAbout(table: { signatureId: AnyColumn; demarcheId: AnyColumn }, id: string): SQL | undefined {
  return or(eq(table.signatureId, id), eq(table.demarcheId, id));
}
