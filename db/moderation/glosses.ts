import { randomUUID } from 'node:crypto';
import { and, asc, eq, ne } from 'drizzle-orm';
import { read, write } from '../engine/sqlite';
import { record } from '../keeping/audit';
import { mayActOn } from '../organisers/reach';
import { glosses, organisers, signatures, statements } from '../schema';
import type { Gloss, Statement } from '../types';

/**
 * Writes what a message or the wording of a mandate says in another language, for organisers alone; it takes the place
 * of a former gloss in that language. `gone` where the signature was withdrawn or is out of reach, or says nothing there.
 */
export async function writeGloss(
  signatureId: string,
  of: Gloss['of'],
  lang: string,
  text: string,
  by: string,
  now = new Date(),
): Promise<'written' | 'gone'> {
  return write(async (tx) => {
    const [signature] = await tx
      .select()
      .from(signatures)
      .where(and(eq(signatures.id, signatureId), ne(signatures.status, 'withdrawn')));
    const statementId = signature?.waitingStatementId ?? signature?.acceptedStatementId;
    if (!signature || !statementId || !(await mayActOn(tx, by, 'glosses.write', signature))) return 'gone';
    const [said] = await tx.select().from(statements).where(eq(statements.id, statementId));
    if (!said?.[of]) return 'gone';
    const former = and(eq(glosses.statementId, statementId), eq(glosses.of, of), eq(glosses.lang, lang));
    await tx.delete(glosses).where(former);
    await tx.insert(glosses).values({ id: randomUUID(), statementId, of, lang, text, by, at: now });
    await record(tx, { by, act: 'gloss.written', subject: signatureId, details: { of, lang }, at: now });
    return 'written';
  });
}

/** The glosses of a statement's words, also those that were written when an earlier statement said the very same. */
export async function listGlosses(signatureId: string, current: Statement): Promise<Gloss[]> {
  const rows = await read()
    .select({ gloss: glosses, by: organisers.name, message: statements.message, mandateText: statements.mandateText })
    .from(statements)
    .innerJoin(glosses, eq(glosses.statementId, statements.id))
    .innerJoin(organisers, eq(organisers.id, glosses.by))
    .where(eq(statements.signatureId, signatureId))
    .orderBy(asc(glosses.at), asc(glosses.id));
  const newest = new Map<string, Gloss>();
  for (const { gloss, by, ...said } of rows) {
    const { of, lang, text, at } = gloss;
    if (said[of] === current[of]) newest.set(`${of} ${lang}`, { of, lang, text, by, at });
  }
  return [...newest.values()];
}
