import { randomUUID } from 'node:crypto';
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { alias } from '../engine/columns';
import type { Tx } from '../engine/sqlite';
import { record } from '../keeping/audit';
import { organisers, readyTexts } from '../schema';
import { inOnePiece, inTwoPieces, READY_TEXT_KINDS, type ReadyPassage } from '../types';
import { sha256OfWords } from './passages';
import type { OfAppeal } from './texts';

/** The wordings that the desk wrote in the original's language, each with what stands beside it in `lang`. */
export async function readyPassagesIn(appeal: OfAppeal, lang: string, from: Tx): Promise<ReadyPassage[]> {
  if (lang === appeal.sourceLang) return [];
  const rows = await from
    .select({ kept: readyTexts, writer: organisers.name })
    .from(readyTexts)
    .innerJoin(organisers, eq(organisers.id, readyTexts.by))
    .where(and(eq(readyTexts.appealId, appeal.id), inArray(readyTexts.lang, [appeal.sourceLang, lang])))
    .orderBy(asc(readyTexts.title));
  const sources = rows.filter(({ kept }) => kept.lang === appeal.sourceLang);
  const order = (kind: (typeof sources)[number]['kept']['kind']) => READY_TEXT_KINDS.indexOf(kind);
  return sources
    .toSorted((a, b) => order(a.kept.kind) - order(b.kept.kind))
    .map(({ kept: { appealId, sourceSha256: _, by, at, ...of } }) => {
      const row = rows.find(({ kept }) => kept.translates === of.id && kept.lang === lang);
      const source = inOnePiece(of);
      const sourceSha256 = sha256OfWords(source);
      return {
        ...{ name: `ready-${of.id}`, of, source, sourceSha256 },
        words: row ? inOnePiece(row.kept) : null,
        outdated: row !== undefined && row.kept.sourceSha256 !== sourceSha256,
        fresh: false,
        writtenBy: row?.writer ?? null,
        writtenAt: row?.kept.at ?? null,
      };
    });
}

interface NewReadyPassage {
  appealId: string;
  lang: string;
  of: ReadyPassage['of'];
  words: string;
  sourceSha256: string;
  by: string;
  at: Date;
}

/** Within a transaction: writes the translation of a wording over what stood there. */
export async function keepReadyPassage(tx: Tx, { of, words, ...passage }: NewReadyPassage): Promise<void> {
  const pieces = inTwoPieces(words);
  if (!pieces) throw new Error(`The translation of ${of.id} lacks its title or its text.`);
  const { sourceSha256, by, at, lang } = passage;
  const written = { ...pieces, kind: of.kind, sourceSha256, by, at };
  const [kept] = await tx
    .insert(readyTexts)
    .values({ id: randomUUID(), ...passage, ...written, translates: of.id })
    .onConflictDoUpdate({ target: [readyTexts.translates, readyTexts.lang], set: written })
    .returning({ id: readyTexts.id });
  const details = { kind: of.kind, lang };
  await record(tx, { by, act: 'ready-text.saved', subject: kept?.id ?? '', details, at });
}

/**
 * Older releases did not keep what a translation was written beside. The original that stands counts as that where it
 * was saved before the translation was.
 */
export async function markReadySources(tx: Tx): Promise<void> {
  const source = alias(readyTexts, 'source');
  const unmarked = await tx
    .select({ id: readyTexts.id, at: readyTexts.at, source })
    .from(readyTexts)
    .innerJoin(source, eq(source.id, readyTexts.translates))
    .where(isNull(readyTexts.sourceSha256));
  for (const { id, at, source } of unmarked) {
    const sourceSha256 = source.at <= at ? sha256OfWords(inOnePiece(source)) : OLDER;
    await tx.update(readyTexts).set({ sourceSha256 }).where(eq(readyTexts.id, id));
  }
}

/** In place of a hash: of no words. */
const OLDER = 'older';
