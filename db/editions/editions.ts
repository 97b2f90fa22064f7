import { randomUUID } from 'node:crypto';
import { and, asc, eq, type SQL } from 'drizzle-orm';
import { env } from '@/env';
import { asAppeal } from '../appeals';
import { readyInsert } from '../engine/ready-insert';
import { read, type Tx, write } from '../engine/sqlite';
import { record } from '../keeping/audit';
import { appeals, editionEntries, editions } from '../schema';
import { readSite } from '../site';
import { listTexts } from '../translating/texts';
import type { Addressee, CoveringLetter, Edition, EditionHead, Manifest, PublishedText, Recipients } from '../types';
import { hashAnnex, insertAnnex, readAnnex } from './annex';
import { countEntries } from './counting';
import { canonical, hashEntry, sha256 } from './entry-hash';
import { type EntryMatter, readMatter } from './entry-matter';
import { nextNumber, readKnown, seenOf } from './preview';

/** How many characters of the SHA-256 stand on every page: enough that nobody finds another manifest with the same. */
const CODE_LENGTH = 20;

export interface ToFreeze {
  appealId: string;
  recipients: Recipients;
  /** Of the preview, so that what is frozen is what was seen. */
  seen: string;
  letters: CoveringLetter[];
  addressees: Addressee[];
  by: string;
}

/**
 * Freezes the next edition, with the démarches that go with it, and answers its number. `changed`: an entry or a
 * démarche is not as it was in the preview any more. `empty`: there is nobody to hand over. `no-letter`: none in the
 * appeal's own language, or in one of an addressee.
 */
export async function freezeEdition(
  { appealId, recipients, seen, letters, addressees, by }: ToFreeze,
  now = new Date(),
): Promise<number | 'changed' | 'empty' | 'no-letter'> {
  return write(async (tx) => {
    const { entries } = await readMatter(tx, appealId, recipients, now);
    const appeal = await readAppeal(tx, appealId);
    const annex = await readAnnex(tx, appeal, recipients, now);
    if (seenOf(entries, annex) !== seen) return 'changed';
    if (!entries.length) return 'empty';
    const languages = new Set([appeal.sourceLang, ...addressees.map(({ lang }) => lang)]);
    if ([...languages].some((lang) => !letters.some((letter) => letter.lang === lang))) return 'no-letter';
    const known = await readKnown(tx, appealId, recipients);
    const hashed = entries.map((matter) => ({ matter, ...hashEntry(matter.facts, matter.words) }));
    const annexed = hashAnnex(annex);
    const texts = await listTexts(appealId, tx);
    const number = await nextNumber(tx, appealId);
    const manifest = canonical({
      format: 'demarche-edition-1',
      appeal: tellAppeal(appeal, texts),
      ...{ number, recipients, frozenOn: now.toISOString().slice(0, 10) },
      texts: textsOf(entries),
      counts: countEntries(entries, known),
      letters: letters.map((letter) => ({ lang: letter.lang, sha256: sha256(canonical(letter)) })),
      entries: hashed.map(({ hash }) => hash).sort(),
      ...(annexed.length > 0 && { demarches: annexed.map(({ hash }) => hash).sort() }),
    } satisfies Manifest);
    const id = randomUUID();
    const matter = {
      appeal: { ...asAppeal(appeal), pausedAt: null },
      site: await readSite(tx),
      texts: texts.filter(({ lang }) => languages.has(lang)),
      ...{ letters, addressees },
      address: `${env.origin}/${appeal.sourceLang}/${appeal.slug}/deliveries/${number}`,
    };
    const kept = { id, appealId, number, recipients, manifest, sha256: sha256(manifest), matter };
    await tx.insert(editions).values({ ...kept, by, frozenAt: now });
    await insertEntries(tx, id, hashed, known);
    await insertAnnex(tx, id, annexed);
    const details = { number, recipients, entries: entries.length, sha256: kept.sha256 };
    await record(tx, { by, act: 'edition.frozen', subject: id, details, at: now });
    return number;
  });
}

/** Every edition of an appeal, the first one first, without what it holds, which is long. */
export async function listEditionHeads(appealId: string): Promise<EditionHead[]> {
  return readHeads(eq(editions.appealId, appealId));
}

/** The heads of the editions for which the condition holds, the first one first. */
export async function readHeads(condition: SQL | undefined): Promise<EditionHead[]> {
  const { id, number, sha256, frozenAt } = editions;
  const rows = await read()
    .select({ id, number, sha256, frozenAt })
    .from(editions)
    .where(condition)
    .orderBy(asc(number));
  return rows.map(({ sha256, ...head }) => ({ ...head, code: codeOf(sha256) }));
}

/** What stands on every page of an edition with this SHA-256, in hex. */
export function codeOf(sha256: string): string {
  return sha256.slice(0, CODE_LENGTH);
}

/** Every edition of an appeal, the first one first. */
export async function listEditions(appealId: string): Promise<Edition[]> {
  const rows = await read()
    .select()
    .from(editions)
    .where(eq(editions.appealId, appealId))
    .orderBy(asc(editions.number));
  return rows.map(asEdition);
}

/** Whether any edition of an appeal was frozen. */
export async function hasEditions(appealId: string): Promise<boolean> {
  return (await read().$count(editions, eq(editions.appealId, appealId))) > 0;
}

/** The edition of that number, or null where there is none such. */
export async function findEdition(appealId: string, number: number): Promise<Edition | null> {
  const [row] = await read()
    .select()
    .from(editions)
    .where(and(eq(editions.appealId, appealId), eq(editions.number, number)));
  return row ? asEdition(row) : null;
}

export function asEdition({ by, appealId, matter, ...row }: typeof editions.$inferSelect): Edition {
  const { counts, demarches = [] } = JSON.parse(row.manifest) as Manifest;
  return { ...row, counts, demarches: demarches.length, code: codeOf(row.sha256) };
}

async function readAppeal(tx: Tx, appealId: string): Promise<typeof appeals.$inferSelect> {
  const [appeal] = await tx.select().from(appeals).where(eq(appeals.id, appealId));
  if (!appeal) throw new Error(`There is no appeal ${appealId}.`);
  return appeal;
}

function tellAppeal(appeal: typeof appeals.$inferSelect, texts: PublishedText[]): Manifest['appeal'] {
  const { slug, issuedOn, publishedOn, sourceUrl, addressedTo, sourceLang } = appeal;
  const source = texts.find(({ lang }) => lang === sourceLang);
  if (!source) throw new Error(`The appeal ${slug} has no text in its own language.`);
  return { slug, issuedOn, publishedOn, sourceUrl, addressedTo, issuer: source.issuer, title: source.title };
}

/** Each version that somebody signed, once. */
function textsOf(entries: EntryMatter[]): Manifest['texts'] {
  const signed = new Map(entries.map(({ text }) => [`${text.lang} ${String(text.version).padStart(6, '0')}`, text]));
  return [...signed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
}

type Hashed = ReturnType<typeof hashEntry> & { matter: EntryMatter };

/** In the order of the hashes: where a row lies on the disk tells as little as its place in the manifest. */
async function insertEntries(tx: Tx, editionId: string, hashed: Hashed[], known: ReadonlySet<string>): Promise<void> {
  const insert = readyInsert(tx, editionEntries);
  const rows = hashed.map(({ matter, ...hashes }, i) => ({ matter, hashes, place: i + 1 }));
  for (const { matter, hashes, place } of rows.sort((a, b) => (a.hashes.hash < b.hashes.hash ? -1 : 1))) {
    const { signatureId, signatoryId, facts, words } = matter;
    const isNew = !known.has(signatoryId);
    await insert.run({ editionId, signatureId, signatoryId, place, facts, words, isNew, ...hashes });
  }
}
