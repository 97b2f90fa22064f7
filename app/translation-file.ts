import { createHash } from 'node:crypto';
import { parse, stringify } from 'yaml';
import type { NewWords } from '@/db';
import { type Appeal, inOnePiece, inTwoPieces, type Passage } from '@/db/types';
import { LONGEST_TEXT } from './text-rules';

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
  | 'noTitle'
  | 'tooLong';

/** More than any passage of an appeal: a page of a book. */
export const LONGEST_PASSAGE = 5000;
export const LONGEST_TITLE = 100;

/** A passage of the appeal, or a ready text of the desk. */
type Part = Pick<Passage, 'name' | 'source' | 'sourceSha256' | 'words'>;

/**
 * A translation as Markdown, to be worked on off line: what it is of between `---`; then, under `## ` and its name, each
 * passage and ready text, the original as a quotation and below it the translation. `was` and `beside` mark what each
 * was and what its original, so that what others write meanwhile is not written over.
 */
export function writeTranslationFile(head: FileHead, parts: Part[]): string {
  const { appeal, lang, sourceLang, sourceSha256 } = head;
  const was = Object.fromEntries(parts.map((part) => [part.name, markOf(part)]));
  const beside = Object.fromEntries(parts.map(({ name, source }) => [name, shortHash(source)]));
  const front = stringify({ appeal, lang, source_lang: sourceLang, source_sha256: sourceSha256, was, beside });
  return `---\n${front}---\n\n${parts.map(written).join('\n')}`;
}

/**
 * What a translator changed in a file, or what is wrong with it; `parts` is what stands here now. What the file leaves
 * empty stays as it is.
 */
export function readTranslationFile(
  file: string,
  { appeal, lang, sha256, parts }: Expected,
): Required<NewWords>[] | FileFault {
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
  const was = marksIn(head.was);
  const beside = marksIn(head.beside);
  const [before = '', ...rest] = body.split(/^## /m);
  const now = new Map(parts.map((part) => [part.name, part]));
  const read = rest.map(readPart);
  if (before.trim() || read.some(({ name }) => !now.has(name) && !Object.hasOwn(was, name)) || hasTwice(read))
    return 'strangePart';
  const changed = read.filter(({ name, words }) => words && shortHash(words) !== was[name]);
  for (const { name, words } of changed) {
    const there = now.get(name);
    if (!there || markOf(there) !== was[name]) return 'changedSince';
    // Files of older releases mark no originals.
    if (Object.hasOwn(beside, name) && beside[name] !== shortHash(there.source)) return 'otherSource';
    const fault = faultOf(name, words);
    if (fault) return fault;
  }
  return changed.flatMap(({ name, words }) => {
    const there = now.get(name);
    return there ? [{ name, words, was: there.words, beside: there.sourceSha256 }] : [];
  });
}

interface Expected {
  appeal: Pick<Appeal, 'slug'>;
  lang: string;
  /** Of the newest original. */
  sha256: string;
  parts: Part[];
}

/** Twelve signs that stand for what a part says; `none` for nothing. */
function markOf({ name, words }: Part): string {
  return words === null ? 'none' : shortHash(tidied(name, words));
}

function shortHash(words: string): string {
  return createHash('sha256').update(words.normalize('NFC')).digest('hex').slice(0, 12);
}

function written({ name, source, words }: Part): string {
  return `## ${name}\n\n${source.replace(/^/gm, '> ')}\n\n${words === null ? '' : `${escaped(words)}\n`}`;
}

/** A line of the translation that looks like one of the file's own is marked by a backslash. */
function escaped(words: string): string {
  return words.replace(/^(?=\\|>|## )/gm, '\\');
}

function readPart(part: string): { name: string; words: string } {
  const [title = '', ...lines] = part.split('\n');
  const name = title.trim();
  const own = lines.filter((line) => !line.startsWith('>')).map((line) => line.trim().replace(/^\\/, ''));
  return { name, words: tidied(name, own.join('\n')) };
}

/** Words as a file brings them back: an empty line would make two passages of one, and parts title and ready text. */
function tidied(name: string, words: string): string {
  const trimmed = words.replace(/[^\S\n]+$|^[^\S\n]+/gm, '').trim();
  if (!isReady(name)) return trimmed.replace(/\n{2,}/g, '\n');
  const pieces = inTwoPieces(trimmed);
  return pieces ? inOnePiece(pieces) : trimmed;
}

function faultOf(name: string, words: string): FileFault | null {
  if (!isReady(name)) return [...words].length > LONGEST_PASSAGE ? 'tooLong' : null;
  const pieces = inTwoPieces(words);
  if (!pieces) return 'noTitle';
  return [...pieces.title].length > LONGEST_TITLE || [...pieces.text].length > LONGEST_TEXT ? 'tooLong' : null;
}

function isReady(name: string): boolean {
  return name.startsWith('ready-');
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
