import { createHash } from 'node:crypto';
import { parse, stringify } from 'yaml';
import type { Appeal, Passage, Translation } from '@/db/types';

export interface FileHead {
  appeal: string;
  lang: string;
  sourceLang: string;
  /** Of the original that the file shows, as `AppealText.sha256`. */
  sourceSha256: string;
}

export type FileFault =
  | 'noHead'
  | 'otherLanguage'
  | 'otherAppeal'
  | 'otherSource'
  | 'changedSince'
  | 'strangePart'
  | 'tooLong';

/** More than any passage of an appeal: a page of a book. */
export const LONGEST_PASSAGE = 5000;

/** What a file brings for a passage, with what stood there and beside it when the file was compared. */
export interface BroughtWords {
  name: string;
  words: string;
  was: string | null;
  beside: string;
}

/**
 * A translation as Markdown, to be worked on off line: what it is of between `---`; then, under `## ` and its name, each
 * passage, the original as a quotation and below it the translation. `was` and `beside` mark what each was and what its
 * original, so that what others write meanwhile is not written over.
 */
export function writeTranslationFile(head: FileHead, { passages }: Pick<Translation, 'passages'>): string {
  const { appeal, lang, sourceLang, sourceSha256 } = head;
  const was = Object.fromEntries(passages.map(({ name, words }) => [name, markOf(words)]));
  const beside = Object.fromEntries(passages.map(({ name, source }) => [name, markOf(source)]));
  const front = stringify({ appeal, lang, source_lang: sourceLang, source_sha256: sourceSha256, was, beside });
  return `---\n${front}---\n\n${passages.map(written).join('\n')}`;
}

/**
 * The passages that a translator changed in a file, or what is wrong with it; `passages` is what stands here now. What
 * the file leaves empty stays as it is.
 */
export function readTranslationFile(
  file: string,
  { appeal, lang, sha256, passages }: Expected,
): BroughtWords[] | FileFault {
  const text = file
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
  const [, front = '', body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const head = headIn(front);
  if (body === undefined || !head) return 'noHead';
  if (head.appeal !== appeal.slug) return 'otherAppeal';
  if (head.lang !== lang) return 'otherLanguage';
  if (head.source_sha256 !== sha256) return 'otherSource';
  const [before = '', ...parts] = body.split(/^## /m);
  const read = parts.map(readPart);
  const now = new Map(passages.map((passage) => [passage.name, passage]));
  if (before.trim() || read.some(({ name }) => !now.has(name)) || hasTwice(read)) return 'strangePart';
  if (read.some(({ words }) => [...words].length > LONGEST_PASSAGE)) return 'tooLong';
  const was = marksIn(head.was);
  const beside = marksIn(head.beside);
  const changed = read.flatMap(({ name, words }) => {
    const there = now.get(name);
    return there && words && markOf(words) !== was[name] ? [{ name, words, there }] : [];
  });
  if (changed.some(({ name, there }) => markOf(there.words) !== was[name])) return 'changedSince';
  // Files of older releases mark no originals.
  if (changed.some(({ name, there }) => (beside[name] ?? markOf(there.source)) !== markOf(there.source)))
    return 'otherSource';
  return changed.map(({ name, words, there }) => ({ name, words, was: there.words, beside: there.sourceSha256 }));
}

interface Expected {
  appeal: Pick<Appeal, 'slug'>;
  lang: string;
  /** Of the newest original. */
  sha256: string;
  passages: Pick<Passage, 'name' | 'source' | 'sourceSha256' | 'words'>[];
}

/** Twelve signs that stand for the words; `none` for no words. */
function markOf(words: string | null): string {
  return words === null ? 'none' : createHash('sha256').update(words).digest('hex').slice(0, 12);
}

function written({ name, source, words }: Passage): string {
  return `## ${name}\n\n${source.replace(/^/gm, '> ')}\n\n${words === null ? '' : `${escaped(words)}\n`}`;
}

/** A line of the translation that looks like one of the file's own is marked by a backslash. */
function escaped(words: string): string {
  return words.replace(/^(?=\\|>|## )/gm, '\\');
}

function readPart(part: string): { name: string; words: string } {
  const [name = '', ...lines] = part.split('\n');
  const own = lines.filter((line) => !line.startsWith('>')).map((line) => line.trim().replace(/^\\/, ''));
  // An empty line would make two passages of one.
  const words = own
    .join('\n')
    .trim()
    .replace(/\n{2,}/g, '\n');
  return { name: name.trim(), words };
}

function marksIn(marks: unknown): Record<string, unknown> {
  return typeof marks === 'object' && marks !== null ? (marks as Record<string, unknown>) : {};
}

function hasTwice(parts: { name: string }[]): boolean {
  return new Set(parts.map(({ name }) => name)).size < parts.length;
}

function headIn(front: string): Record<string, unknown> | null {
  try {
    const head: unknown = parse(front, { schema: 'failsafe' });
    return typeof head === 'object' ? (head as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}
