import anyAscii from 'any-ascii';
import { and, count, eq, inArray } from 'drizzle-orm';
import { inParts } from '../engine/in-parts';
import { read, type Tx } from '../engine/sqlite';
import { appeals, editionEntries, editions, objections, signatures } from '../schema';
import { readingsOf } from '../translating/status-shown';
import { countNamed, type EditionPreview, type Recipients } from '../types';
import { type AnnexMatter, readAnnex } from './annex';
import { countEntries } from './counting';
import { canonical, sha256 } from './entry-hash';
import { type EntryMatter, isNamed, readMatter } from './entry-matter';

const LATIN = /\p{Script=Latin}/u;
const OTHER_LETTERS = /(?!\p{Script=Latin})\p{L}/u;

/** What the next edition for these recipients would hold and leave out; nothing is kept. */
export async function previewEdition(
  appealId: string,
  recipients: Recipients,
  now = new Date(),
): Promise<EditionPreview> {
  const tx = read();
  const { entries, withoutConsent } = await readMatter(tx, appealId, recipients, now);
  const named = entries.flatMap(({ facts }) => (isNamed(facts) ? facts : []));
  const [appeal] = await tx.select().from(appeals).where(eq(appeals.id, appealId));
  const annex = appeal ? await readAnnex(tx, appeal, recipients, now) : [];
  const known = await readKnown(tx, appealId, recipients);
  const statuses = await countStatuses(tx, appealId);
  return {
    recipients,
    number: await nextNumber(tx, appealId),
    counts: countEntries(entries, known),
    ...countNamed(named),
    leftOut: {
      withoutConsent,
      undecided: (statuses.waiting ?? 0) + (statuses.returned ?? 0) + (statuses.held ?? 0),
      unconfirmed: statuses.unconfirmed ?? 0,
    },
    withoutLatin: entries.flatMap(withoutLatin),
    warnings: { objections: await countObjections(tx, entries), drafts: await listDrafts(tx, entries) },
    demarches: annex.length,
    seen: seenOf(entries, annex),
  };
}

/** What an organiser has seen of the entries and of the annex, as one word that changes with any of them. */
export function seenOf(entries: EntryMatter[], annex: AnnexMatter[]): string {
  const list = entries.map(({ signatureId, facts, words }) => ({ signatureId, facts, words }));
  return sha256(canonical({ list, annex })).slice(0, 32);
}

/** The signatories that stood in an earlier edition for these recipients. */
export async function readKnown(tx: Tx, appealId: string, recipients: Recipients): Promise<Set<string>> {
  const rows = await tx
    .selectDistinct({ id: editionEntries.signatoryId })
    .from(editionEntries)
    .innerJoin(editions, eq(editions.id, editionEntries.editionId))
    .where(and(eq(editions.appealId, appealId), eq(editions.recipients, recipients)));
  return new Set(rows.flatMap(({ id }) => id ?? []));
}

/** Editions of an appeal are numbered from 1, whoever they are for. */
export async function nextNumber(tx: Tx, appealId: string): Promise<number> {
  return (await tx.$count(editions, eq(editions.appealId, appealId))) + 1;
}

async function countStatuses(tx: Tx, appealId: string): Promise<Partial<Record<string, number>>> {
  const rows = await tx
    .select({ status: signatures.status, n: count() })
    .from(signatures)
    .where(eq(signatures.appealId, appealId))
    .groupBy(signatures.status);
  return Object.fromEntries(rows.map(({ status, n }) => [status, n]));
}

/** Letters of other scripts and none in Latin ones: a reader of Latin letters can't tell who it is. */
function withoutLatin({ statementId, facts }: EntryMatter): EditionPreview['withoutLatin'] {
  if (!isNamed(facts) || facts.organisationLatin) return [];
  const { organisation, country } = facts;
  if (LATIN.test(organisation) || !OTHER_LETTERS.test(organisation)) return [];
  return [{ statementId, organisation, country, proposed: anyAscii(organisation).trim() }];
}

async function countObjections(tx: Tx, entries: EntryMatter[]): Promise<number> {
  const ids = entries.filter(({ facts }) => isNamed(facts)).map(({ signatureId }) => signatureId);
  let objected = 0;
  for (const some of inParts(ids))
    objected += await tx.$count(objections, and(eq(objections.state, 'open'), inArray(objections.signatureId, some)));
  return objected;
}

async function listDrafts(tx: Tx, entries: EntryMatter[]): Promise<string[]> {
  const drafts = entries.filter(({ text }) => text.status === 'draft').map(({ text }) => text);
  const readings = await readingsOf([...new Set(drafts.map(({ sha256: hash }) => hash))], tx);
  const unread = drafts.filter((text) => !readings.has(text.sha256)).map(({ lang }) => lang);
  return [...new Set(unread)].sort();
}
