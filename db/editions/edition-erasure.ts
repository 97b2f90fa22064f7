import { and, eq, inArray } from 'drizzle-orm';
import type { Tx } from '../engine/sqlite';
import { editionEntries, editions, latinForms, statements } from '../schema';
import type { Said } from '../types';
import { isNamed } from './entry-matter';

const NO_WORDS = { words: null, wordsSalt: null };
/** All but the hash, by which the edition still verifies. */
const NOTHING = { ...NO_WORDS, wordsSha256: null, signatureId: null, signatoryId: null, place: null, salt: null };
const ERASED = { ...NOTHING, facts: null, isNew: null };

/** Erases what editions say of a signature that is withdrawn, and how organisers wrote its name, in that act. */
export async function eraseFromEditions(tx: Tx, signatureId: string): Promise<void> {
  await tx.update(editionEntries).set(ERASED).where(eq(editionEntries.signatureId, signatureId));
  const theirs = tx.select({ id: statements.id }).from(statements).where(eq(statements.signatureId, signatureId));
  await tx.delete(latinForms).where(inArray(latinForms.statementId, theirs));
}

/**
 * Erases from editions what a signatory took away by a correction: who signed and the message by themselves; where it is
 * anything else that an entry says, its being named or the consent to the handing over, the whole of it.
 */
export async function lessenInEditions(tx: Tx, signatureId: string, said: Said): Promise<void> {
  const rows = await tx
    .select({ entry: editionEntries, recipients: editions.recipients })
    .from(editionEntries)
    .innerJoin(editions, eq(editions.id, editionEntries.editionId))
    .where(eq(editionEntries.signatureId, signatureId));
  for (const { entry, recipients } of rows) {
    const { consentDeliver, consentDeliverOthers } = said.consents;
    const agrees = recipients === 'authorities' ? consentDeliver : consentDeliverOthers;
    const gone = agrees ? whatIsGone(entry, said) : 'all';
    if (!gone) continue;
    const here = and(eq(editionEntries.editionId, entry.editionId), eq(editionEntries.hash, entry.hash));
    await tx
      .update(editionEntries)
      .set(gone === 'all' ? ERASED : NO_WORDS)
      .where(here);
  }
}

type Entry = Pick<typeof editionEntries.$inferSelect, 'facts' | 'words'>;

function whatIsGone({ facts, words }: Entry, said: Said): 'all' | 'words' | null {
  if (!facts || !isNamed(facts)) return null;
  if (said.visibility !== 'public') return 'all';
  const { acronym, city, affiliatedTo, website, members, latinBy } = facts;
  const shown = { acronym, city, affiliatedTo, website, members };
  const isEmptied = Object.entries(shown).some(
    ([name, value]) => value !== null && said[name as keyof typeof shown] === null,
  );
  if (isEmptied || (latinBy === 'organisation' && said.organisationLatin === null)) return 'all';
  const { consentPublishName, consentPublishMessage } = said.consents;
  const isNameGone = words?.signatory && (!consentPublishName || said.signatory === null || said.office === null);
  if (isNameGone && facts.countedAs === 'person') return 'all';
  const isMessageGone = words?.message && (!consentPublishMessage || said.message === null);
  return isNameGone || isMessageGone ? 'words' : null;
}
