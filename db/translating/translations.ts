import { and, eq } from 'drizzle-orm';
import { read, type Tx, write } from '../engine/sqlite';
import { organisers, passages } from '../schema';
import type { AppealText, LeftToDo, Passage, ShownText, TextStatus, Translation, TranslationState } from '../types';
import { passagesOf, sha256OfWords, type TextWords, textFrom } from './passages';
import { readyPassagesIn } from './ready-passages';
import { insertText, listStoredTexts, listTexts, type OfAppeal } from './texts';

/** Each language in which something is published or written, the source first, then the others of `langs`. */
export async function listTranslations(appeal: OfAppeal, langs: readonly string[] = []): Promise<TranslationState[]> {
  const begun = await read()
    .selectDistinct({ lang: passages.lang })
    .from(passages)
    .where(eq(passages.appealId, appeal.id));
  const published = await listTexts(appeal.id);
  const all = new Set([appeal.sourceLang, ...[...published, ...begun].map(({ lang }) => lang).sort(), ...langs]);
  return Promise.all(
    [...all].map(async (each) => {
      const { passages, ready, ...state } = await readTranslation(appeal, each);
      return state;
    }),
  );
}

/** Every passage of the appeal with what stands beside it in `lang`, published or not. */
export async function readTranslation(appeal: OfAppeal, lang: string, from: Tx = read()): Promise<Translation> {
  const texts = await listTexts(appeal.id, from);
  const source = sourceOf(appeal, texts);
  const published = texts.find((text) => text.lang === lang) ?? null;
  const shown = new Map(published ? passagesOf(published) : []);
  const written = new Map((await writtenIn(appeal.id, lang, from)).map((row) => [row.name, row]));
  const all = passagesOf(source).map(([name, original]) => {
    const row = written.get(name);
    const words = row?.words ?? shown.get(name) ?? null;
    const sourceSha256 = sha256OfWords(original);
    return {
      name,
      source: original,
      sourceSha256,
      words,
      outdated: row !== undefined && lang !== appeal.sourceLang && row.sourceSha256 !== sourceSha256,
      fresh: words !== null && words !== shown.get(name),
      writtenBy: row?.writer ?? null,
      writtenAt: row?.writer ? row.at : null,
    };
  });
  const ready = await readyPassagesIn(appeal, lang, from);
  return { lang, published, passages: all, ready, left: leftIn(all, ready) };
}

/**
 * What would be published in a language, which nobody has read: what is missing stands in the source's. Where all is
 * published already, that text.
 */
export async function previewTranslation(appeal: OfAppeal, lang: string): Promise<ShownText> {
  const source = sourceOf(appeal, await listTexts(appeal.id));
  const { published, passages: all } = await readTranslation(appeal, lang);
  const text = textFrom(source, wordsIn(all));
  if (published && hasSameWords(text, published)) return published;
  const status = lang === appeal.sourceLang ? 'source' : 'draft';
  const untranslated = all.filter(({ words }) => words === null).map(({ name }) => name);
  return { ...text, lang, status, untranslated, translator: null, reading: null, datedOn: null, sha256: null };
}

/**
 * Publishes what is written in a language as its next version; `missing` and `same` where a passage lacks or where all
 * is published already.
 */
export async function publishTranslation(
  appeal: OfAppeal,
  lang: string,
  { status, translator }: { status: TextStatus; translator: string | null },
  by: string,
  now = new Date(),
): Promise<'published' | 'missing' | 'same'> {
  return write(async (tx) => {
    const stored = await listStoredTexts(appeal.id, tx);
    const { passages: all } = await readTranslation(appeal, lang, tx);
    if (all.some(({ words }) => words === null)) return 'missing';
    const datedOn = now.toISOString().slice(0, 10);
    const text = { ...textFrom(sourceOf(appeal, stored), wordsIn(all)), lang, status, translator, datedOn };
    const newest = stored.find((each) => each.lang === lang);
    const isSame = newest?.status === status && newest.translator === translator;
    if (isSame && hasSameWords(text, newest)) return 'same';
    await insertText(tx, appeal.id, text, by);
    return 'published';
  });
}

async function writtenIn(appealId: string, lang: string, from: Tx) {
  return from
    .select({
      name: passages.name,
      words: passages.words,
      sourceSha256: passages.sourceSha256,
      at: passages.at,
      writer: organisers.name,
    })
    .from(passages)
    .leftJoin(organisers, eq(organisers.id, passages.by))
    .where(and(eq(passages.appealId, appealId), eq(passages.lang, lang)));
}

function leftIn(all: Passage[], ready: Passage[]): LeftToDo {
  const isMissing = ({ words }: Passage) => words === null;
  const isOutdated = ({ outdated }: Passage) => outdated;
  return {
    missing: all.filter(isMissing).length,
    outdated: all.filter(isOutdated).length,
    fresh: all.filter(({ fresh }) => fresh).length,
    readyMissing: ready.filter(isMissing).length,
    readyOutdated: ready.filter(isOutdated).length,
  };
}

function sourceOf<Text extends AppealText>({ slug, sourceLang }: OfAppeal, texts: Text[]): Text {
  const source = texts.find(({ lang }) => lang === sourceLang);
  if (!source) throw new Error(`The appeal ${slug} has no text in its own language.`);
  return source;
}

function hasSameWords(a: TextWords, b: TextWords): boolean {
  return JSON.stringify(passagesOf(a)) === JSON.stringify(passagesOf(b));
}

function wordsIn(all: Passage[]): Map<string, string> {
  return new Map(all.flatMap(({ name, words }) => (words === null ? [] : [[name, words]])));
}
