import { createHash } from 'node:crypto';
import { and, desc, eq } from 'drizzle-orm';
import type { Tx } from '../engine/sqlite';
import { appeals, appealTexts, passages } from '../schema';
import type { AppealText } from '../types';

/** What of a text is translated. */
export type TextWords = Pick<AppealText, 'title' | 'issuer' | 'summary' | 'demands' | 'body' | 'signedAs' | 'signedBy'>;

/** A text cut into the passages that are translated one by one, in the order in which they are read. */
export function passagesOf(text: TextWords): [name: string, words: string][] {
  const { title, issuer, summary, demands, body, signedAs, signedBy } = text;
  return [
    ['title', title],
    ['issuer', issuer],
    ['summary', summary],
    ...demands.map((demand, i): [string, string] => [`demand-${i + 1}`, demand]),
    ...body.split(/\n{2,}/).map((paragraph, i): [string, string] => [`paragraph-${i + 1}`, paragraph]),
    ['signedAs', signedAs],
    ...signedBy.flatMap(({ name, office }, i): [string, string][] => [
      [`name-${i + 1}`, name],
      [`office-${i + 1}`, office],
    ]),
  ];
}

/** A text put together again; passages that `words` lacks stay as they are in `source`. */
export function textFrom(source: TextWords, words: Map<string, string>): TextWords {
  const of = (name: string, original: string) => words.get(name) ?? original;
  return {
    title: of('title', source.title),
    issuer: of('issuer', source.issuer),
    summary: of('summary', source.summary),
    demands: source.demands.map((demand, i) => of(`demand-${i + 1}`, demand)),
    body: source.body
      .split(/\n{2,}/)
      .map((paragraph, i) => of(`paragraph-${i + 1}`, paragraph))
      .join('\n\n'),
    signedAs: of('signedAs', source.signedAs),
    signedBy: source.signedBy.map(({ name, office }, i) => ({
      name: of(`name-${i + 1}`, name),
      office: of(`office-${i + 1}`, office),
    })),
  };
}

export function sha256OfWords(words: string): string {
  return createHash('sha256').update(words.normalize('NFC')).digest('hex');
}

/** Within a transaction: takes what is published in a language as what translators go on from. */
export async function keepPassagesOf(
  tx: Tx,
  appealId: string,
  text: TextWords & { lang: string },
  by: string,
  now = new Date(),
): Promise<void> {
  const source = new Map(passagesOf(await sourceIn(tx, appealId, text)));
  for (const [name, words] of passagesOf(text)) {
    const original = source.get(name);
    if (original === undefined) continue;
    const sourceSha256 = sha256OfWords(original);
    await keepPassage(tx, { appealId, lang: text.lang, name, words, sourceSha256, by, at: now });
  }
}

/** Within a transaction: writes one passage over what stood there. */
export async function keepPassage(tx: Tx, passage: typeof passages.$inferInsert): Promise<void> {
  const { words, sourceSha256, by, at } = passage;
  await tx
    .insert(passages)
    .values(passage)
    .onConflictDoUpdate({
      target: [passages.appealId, passages.lang, passages.name],
      set: { words, sourceSha256, by, at },
    });
}

/** The newest source, or the text itself where it is the source or the first of its appeal. */
async function sourceIn(tx: Tx, appealId: string, text: TextWords & { lang: string }): Promise<TextWords> {
  const [source] = await tx
    .select({ text: appealTexts })
    .from(appealTexts)
    .innerJoin(appeals, and(eq(appeals.id, appealTexts.appealId), eq(appeals.sourceLang, appealTexts.lang)))
    .where(eq(appealTexts.appealId, appealId))
    .orderBy(desc(appealTexts.version))
    .limit(1);
  return source?.text ?? text;
}
