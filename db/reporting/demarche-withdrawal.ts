import { and, eq, inArray } from 'drizzle-orm';
import { eraseFromAnnexes } from '../editions/annex';
import { checkpoint, type Tx } from '../engine/sqlite';
import { actByLink, type NoneByLink } from '../filing/link';
import { record } from '../keeping/audit';
import { rememberErasure } from '../keeping/erasures';
import { answers, attachments, contacts, decisions, demarches, letters, reports } from '../schema';
import { DEMARCHES, type DemarcheRow } from './demarche-filing';
import { BLANK } from './reports';

/** Withdraws: every word, every picture and the address are erased from the disk; that somebody withdrew is kept. */
export async function withdrawDemarche(token: string, now = new Date()): Promise<'withdrawn' | NoneByLink> {
  let erased = '';
  const outcome = await actByLink<DemarcheRow, 'withdrawn'>(DEMARCHES, token, now, async (tx, { id }) => {
    erased = id;
    await eraseDemarche(tx, id, now);
    await record(tx, { by: 'visitor', act: 'demarche.withdrawn', subject: id, at: now });
    return 'withdrawn';
  });
  if (outcome !== 'withdrawn') return outcome;
  rememberErasure(erased, now, 'demarche');
  await checkpoint();
  return outcome;
}

/**
 * Makes a démarche a withdrawn one and erases, in the transaction of the act, all that hangs on it. `rememberErasure` and
 * `checkpoint` have to follow.
 */
export async function eraseDemarche(tx: Tx, id: string, now: Date): Promise<void> {
  const [demarche] = await tx.select().from(demarches).where(eq(demarches.id, id));
  if (!demarche) return;
  const gone = { addressKey: null, acceptedStatementId: null, waitingStatementId: null };
  await DEMARCHES.put(tx, demarche, { status: 'withdrawn', ...gone, withdrawnAt: now });
  await tx.update(reports).set(BLANK).where(eq(reports.demarcheId, id));
  await tx.delete(attachments).where(eq(attachments.demarcheId, id));
  await eraseFromAnnexes(tx, id);
  const theirs = tx.select({ id: decisions.id }).from(decisions).where(eq(decisions.demarcheId, id));
  await tx.update(answers).set({ answer: '' }).where(inArray(answers.decisionId, theirs));
  const words = { question: null, reason: null, evidence: null, before: null };
  await tx.update(decisions).set(words).where(eq(decisions.demarcheId, id));
  await tx.delete(letters).where(and(eq(letters.demarcheId, id), eq(letters.state, 'due')));
  const blank = { addressKey: null, domain: '', question: null, reason: null, facts: null, written: null, error: null };
  await tx.update(letters).set(blank).where(eq(letters.demarcheId, id));
  await tx.delete(contacts).where(eq(contacts.demarcheId, id));
}
