import { randomUUID } from 'node:crypto';
import { and, asc, eq, sql } from 'drizzle-orm';
import { read, write } from '../engine/sqlite';
import { record } from '../keeping/audit';
import { readyTexts } from '../schema';
import type { ReadyText, ReadyTextKind } from '../types';

/** The wordings that organisers keep for an appeal, of one kind and, where it is given, in one language; by title. */
export async function listReadyTexts(appealId: string, kind: ReadyTextKind, lang?: string): Promise<ReadyText[]> {
  const wanted = and(
    eq(readyTexts.appealId, appealId),
    eq(readyTexts.kind, kind),
    lang ? eq(readyTexts.lang, lang) : undefined,
  );
  const rows = await read()
    .select()
    .from(readyTexts)
    .where(wanted)
    .orderBy(asc(readyTexts.lang), asc(readyTexts.title));
  return rows.map(asReadyText);
}

/** One wording of the appeal, or null. */
export async function readReadyText(appealId: string, id: string): Promise<ReadyText | null> {
  const [row] = await read().select().from(readyTexts).where(isText(appealId, id));
  return row ? asReadyText(row) : null;
}

/**
 * Adds a wording, or with an id alters that one; a translation that changes its language becomes a wording of its own.
 * `gone` where it is no more.
 */
export async function saveReadyText(
  appealId: string,
  { id, ...text }: Omit<ReadyText, 'id' | 'translates'> & { id?: string },
  by: string,
  now = new Date(),
): Promise<'saved' | 'gone'> {
  const saved = { ...text, by, at: now };
  return write(async (tx) => {
    const subject = id ?? randomUUID();
    const written = id
      ? await tx
          .update(readyTexts)
          .set({ ...saved, translates: translatesStill(text.lang) })
          .where(isText(appealId, id))
          .returning({ id: readyTexts.id })
      : await tx
          .insert(readyTexts)
          .values({ ...saved, id: subject, appealId })
          .returning({ id: readyTexts.id });
    if (!written.length) return 'gone';
    const details = { kind: text.kind, lang: text.lang };
    await record(tx, { by, act: 'ready-text.saved', subject, details, at: now });
    return 'saved';
  });
}

/** Removes a wording of the appeal. `gone` where it is no more. */
export async function removeReadyText(
  appealId: string,
  id: string,
  by: string,
  now = new Date(),
): Promise<'removed' | 'gone'> {
  return write(async (tx) => {
    const removed = await tx.delete(readyTexts).where(isText(appealId, id)).returning({ id: readyTexts.id });
    if (!removed.length) return 'gone';
    await record(tx, { by, act: 'ready-text.removed', subject: id, at: now });
    return 'removed';
  });
}

function translatesStill(lang: string) {
  return sql`case when ${readyTexts.lang} = ${lang} then ${readyTexts.translates} end`;
}

function isText(appealId: string, id: string) {
  return and(eq(readyTexts.appealId, appealId), eq(readyTexts.id, id));
}

function asReadyText({ id, kind, lang, translates, title, text }: typeof readyTexts.$inferSelect): ReadyText {
  return { id, kind, lang, translates, title, text };
}
