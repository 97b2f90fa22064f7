import { createHash, randomUUID } from 'node:crypto';
import { and, desc, eq, max } from 'drizzle-orm';
import { read, type Tx, write } from '../engine/sqlite';
import { record } from '../keeping/audit';
import { appealTexts } from '../schema';
import type { Appeal, AppealText, PublishedText } from '../types';
import { keepPassagesOf } from './passages';
import { readingsOf, statusShown } from './status-shown';

export type OfAppeal = Pick<Appeal, 'id' | 'slug' | 'sourceLang'>;
export type NewText = Omit<AppealText, 'id' | 'version' | 'sha256'>;

/** The newest text of an appeal in each language that has one. */
export async function listTexts(appealId: string, from: Tx = read()): Promise<PublishedText[]> {
  const texts = await listStoredTexts(appealId, from);
  const known = await readingsOf(
    texts.map(({ sha256 }) => sha256),
    from,
  );
  return texts.map((text) => ({
    ...text,
    status: statusShown(text, known),
    reading: known.get(text.sha256) ?? null,
  }));
}

/** The same as they were published: a draft stays one, whoever has read it since. */
export async function listStoredTexts(appealId: string, from: Tx): Promise<AppealText[]> {
  const rows = await from
    .select()
    .from(appealTexts)
    .where(eq(appealTexts.appealId, appealId))
    .orderBy(desc(appealTexts.version));
  const newest = new Map<string, AppealText>();
  for (const row of rows) if (!newest.has(row.lang)) newest.set(row.lang, asText(row));
  return [...newest.values()].sort((a, b) => a.lang.localeCompare(b.lang));
}

/** The newest text in `lang`, or the source where that language has none. */
export async function findText(appeal: OfAppeal, lang: string): Promise<PublishedText> {
  const texts = await listTexts(appeal.id);
  const text = texts.find((t) => t.lang === lang) ?? texts.find((t) => t.lang === appeal.sourceLang);
  if (!text) throw new Error(`The appeal ${appeal.slug} has no text in its own language.`);
  return text;
}

/** Adds a text as the next version of its language; what was signed before stays on the version it was made on. */
export async function addText(appealId: string, text: NewText, by: string): Promise<string> {
  return write((tx) => bringText(tx, appealId, text, by));
}

/**
 * Adds those of the texts whose language the appeal lacks, where its original is the one that they translate. Answers
 * how many.
 */
export async function addMissingLanguages(appeal: OfAppeal, texts: NewText[]): Promise<number> {
  const original = texts.find(({ lang }) => lang === appeal.sourceLang);
  return write(async (tx) => {
    const there = await listTexts(appeal.id, tx);
    const source = there.find(({ lang }) => lang === appeal.sourceLang);
    if (!original || source?.sha256 !== sha256OfText(original)) return 0;
    const missing = texts.filter(({ lang }) => !there.some((text) => text.lang === lang));
    for (const text of missing) await bringText(tx, appeal.id, text, 'system');
    return missing.length;
  });
}

/**
 * SHA-256, in hex, of what an organisation puts its name to: a JSON array of title, issuer, body, demands and hands,
 * all in NFC. The summary is the site's, not the appeal's, and stays out.
 */
export function sha256OfText(
  text: Pick<NewText, 'title' | 'issuer' | 'body' | 'demands' | 'signedAs' | 'signedBy'>,
): string {
  const { title, issuer, body, demands, signedAs, signedBy } = text;
  const hands = signedBy.map(({ name, office }) => [name, office]);
  const canonical = JSON.stringify([title, issuer, body, demands, signedAs, hands]).normalize('NFC');
  return createHash('sha256').update(canonical).digest('hex');
}

/** Within a transaction: as `addText`. Translators go on from it. */
export async function bringText(tx: Tx, appealId: string, text: NewText, by: string): Promise<string> {
  const id = await insertText(tx, appealId, text, by);
  await keepPassagesOf(tx, appealId, text, by);
  return id;
}

/** Within a transaction: publishes a text as the next version of its language. */
export async function insertText(tx: Tx, appealId: string, text: NewText, by: string): Promise<string> {
  const id = randomUUID();
  const [last] = await tx
    .select({ version: max(appealTexts.version) })
    .from(appealTexts)
    .where(and(eq(appealTexts.appealId, appealId), eq(appealTexts.lang, text.lang)));
  const version = (last?.version ?? 0) + 1;
  const sha256 = sha256OfText(text);
  await tx.insert(appealTexts).values({ id, appealId, ...text, version, sha256, createdAt: new Date() });
  await record(tx, { by, act: 'text.added', subject: appealId, details: { lang: text.lang, version, sha256 } });
  return id;
}

export function asText(row: typeof appealTexts.$inferSelect): AppealText {
  const { createdAt, appealId, ...text } = row;
  return text;
}
