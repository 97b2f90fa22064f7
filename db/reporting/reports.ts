import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Tx } from '../engine/sqlite';
import { reports } from '../schema';
import { REPORT_CONSENTS, type Report, type ReportSentences, type Told } from '../types';

type Row = typeof reports.$inferSelect;

/** Adds what was told as the next report of the démarche, and answers its id. */
export async function insertReport(
  tx: Tx,
  demarcheId: string,
  { consents, ...words }: Told,
  sentences: ReportSentences,
  saidAt: Date,
): Promise<string> {
  const id = randomUUID();
  const number = (await tx.$count(reports, eq(reports.demarcheId, demarcheId))) + 1;
  await tx.insert(reports).values({ id, demarcheId, number, ...words, ...consents, sentences, saidAt });
  return id;
}

/** The report of this id, or null. */
export async function readReport(tx: Tx, id: string | null): Promise<Report | null> {
  const [row] = await tx
    .select()
    .from(reports)
    .where(eq(reports.id, id ?? ''));
  return row ? asReport(row) : null;
}

/** A row as the report that it is. */
export function asReport({ demarcheId, ...row }: Row): Report {
  const { consentProcess, consentPublishName, consentDeliver, ...words } = row;
  return { ...words, consents: { consentProcess, consentPublishName, consentDeliver } };
}

/** What a report says, without when and beside which sentences it was said. */
export function toldIn({ id, number, sentences, saidAt, ...told }: Report): Told {
  return told;
}

/** Blanks every word of a démarche's reports; the database allows it once the démarche is withdrawn. */
export const BLANK = {
  organisations: [],
  kind: 'other',
  inShort: null,
  addressee: null,
  otherAddressee: null,
  actedOn: '',
  until: null,
  country: '',
  place: null,
  text: null,
  lang: '',
  outcome: 'unknown',
  reply: null,
  link: null,
  contact: null,
  visibility: 'confidential',
  consentPublishName: false,
  consentDeliver: false,
  sentences: Object.fromEntries(REPORT_CONSENTS.map((name) => [name, ''])) as ReportSentences,
} satisfies Partial<Row>;
