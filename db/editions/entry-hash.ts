import { createHash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { EntryFacts, EntryWords, UnnamedFacts } from '../types';

/** As long as the hash: what an entry says can't be guessed from it. */
const SALT_BYTES = 32;

export interface HashedEntry {
  hash: string;
  salt: string;
  wordsSalt: string | null;
  wordsSha256: string | null;
}

/** Canonical JSON (RFC 8785): names in order, no space, the same bytes on any machine. */
export function canonical(value: object): string {
  return canonicalize(value) as string;
}

/** SHA-256, in hex, of the UTF-8 of a text. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The hash of what an edition says of one signatory, under new salts. */
export function hashEntry(facts: EntryFacts | UnnamedFacts, words: EntryWords | null): HashedEntry {
  const [salt, wordsSalt] = [newSalt(), words && newSalt()];
  const wordsSha256 = words && wordsSalt ? hashOfWords(words, wordsSalt) : null;
  return { salt, wordsSalt, wordsSha256, hash: hashOfEntry(facts, salt, wordsSha256) };
}

/** The words have a hash of their own within, so that the rest verifies without them. */
export function hashOfEntry(facts: EntryFacts | UnnamedFacts, salt: string, wordsSha256: string | null): string {
  return sha256(canonical({ facts, salt, words: wordsSha256 }));
}

export function hashOfWords(words: EntryWords, salt: string): string {
  return sha256(canonical({ salt, words }));
}

/** Random, in hex; another for each hash. */
export function newSalt(): string {
  return randomBytes(SALT_BYTES).toString('hex');
}
