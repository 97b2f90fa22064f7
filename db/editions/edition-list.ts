import { and, asc, eq, isNotNull } from 'drizzle-orm';
import { read } from '../engine/sqlite';
import { appeals, editionEntries, editions, exposures, signatures, statements } from '../schema';
import { consentsOf } from '../signing/statements';
import type { AnnexEntry, EditionEntry, EntryWords, MessageState, Recipients } from '../types';
import { type Exposure, exposureOf, veilsOf } from '../visibility';
import { readAnnexEntries } from './annex';
import { canonical } from './entry-hash';
import { isNamed } from './entry-matter';

type EntryRow = typeof editionEntries.$inferSelect;

/**
 * What an edition may still show, in the order of its list, and of its annex; and how many of all that were taken away
 * since: those withdrawn, and those that are on hold, hidden, or named no more in what is handed to these recipients.
 */
export async function readEditionEntries(
  editionId: string,
  now = new Date(),
): Promise<{ entries: EditionEntry[]; removed: number; demarches: AnnexEntry[] }> {
  const rows = await read()
    .select({
      entry: editionEntries,
      recipients: editions.recipients,
      appeal: appeals,
      statement: statements,
      messageIs: signatures.messageIs,
    })
    .from(editionEntries)
    .innerJoin(editions, eq(editions.id, editionEntries.editionId))
    .innerJoin(appeals, eq(appeals.id, editions.appealId))
    .leftJoin(exposures, eq(exposures.signatureId, editionEntries.signatureId))
    .leftJoin(statements, eq(statements.id, exposures.statementId))
    .leftJoin(signatures, eq(signatures.id, exposures.signatureId))
    .where(eq(editionEntries.editionId, editionId))
    .orderBy(asc(editionEntries.place));
  const veilOf = rows[0] ? veilsOf(rows[0].appeal, now) : null;
  const entries: EditionEntry[] = [];
  let removed = 0;
  for (const row of rows) {
    const { statement } = row;
    const veil = veilOf && statement && veilOf(statement.country);
    const exposure = veil && exposureOf({ ...statement, consents: consentsOf(statement), veil });
    const shown = exposure ? stillShown(row, exposure) : 'removed';
    if (shown === 'removed') removed += 1;
    else if (shown !== 'number') entries.push(shown);
  }
  const annex = await readAnnexEntries(read(), editionId, now);
  return { entries, removed: removed + annex.removed, demarches: annex.entries };
}

/** Whether the signatory, or the other signatures of it, stand in an edition; for the private page. */
export async function listEditionsOf(signatoryId: string): Promise<{ editionId: string; isNamed: boolean }[]> {
  const rows = await read()
    .select({ editionId: editionEntries.editionId, facts: editionEntries.facts })
    .from(editionEntries)
    .where(and(eq(editionEntries.signatoryId, signatoryId), isNotNull(editionEntries.facts)));
  return rows.map(({ editionId, facts }) => ({ editionId, isNamed: facts !== null && isNamed(facts) }));
}

function stillShown(
  { entry, recipients, messageIs }: { entry: EntryRow; recipients: Recipients; messageIs: MessageState | null },
  exposure: Exposure,
): EditionEntry | 'number' | 'removed' {
  const { hash, salt, facts, words, wordsSalt, wordsSha256, isNew } = entry;
  const handed = recipients === 'authorities' ? exposure.toAuthorities : exposure.toOthers;
  if (!facts || !salt || handed === 'nothing') return 'removed';
  if (!isNamed(facts)) return 'number';
  if (handed !== 'named') return 'removed';
  const shown = words && wordsShown(words, exposure, messageIs);
  // Words of which a part is gone verify no more.
  const isWhole = shown && words && canonical(shown) === canonical(words);
  return { hash, salt, facts, words: shown, wordsSalt: isWhole ? wordsSalt : null, wordsSha256, isNew: isNew ?? false };
}

function wordsShown(
  { signatory, office, message }: EntryWords,
  { signatoryNamed }: Exposure,
  messageIs: MessageState | null,
): EntryWords | null {
  const who = signatoryNamed ? { signatory, office } : { signatory: null, office: null };
  const words = { ...who, message: messageIs === 'published' ? message : null };
  return Object.values(words).some(Boolean) ? words : null;
}
