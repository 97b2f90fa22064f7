import { and, asc, desc, eq, inArray, isNotNull, ne } from 'drizzle-orm';
import { isNamed } from '../editions/entry-matter';
import { read, type Tx } from '../engine/sqlite';
import { actByLink, type NoneByLink } from '../filing/link';
import { insertExport } from '../listing/exports';
import { listTold } from '../moderation/decided';
import { isInReach } from '../organisers/reach';
import {
  appeals,
  appealTexts,
  contacts,
  decisions,
  editionEntries,
  editions,
  letters,
  objections,
  sheets,
  signatories,
  signatures,
  statements,
} from '../schema';
import type { OwnData, Reach } from '../types';
import { SIGNATURES, type SignatureRow } from './signature-filing';
import { asStatement } from './statements';

/** What is kept of one signature, for who signed; null where it was withdrawn or is out of the organiser's reach. */
export async function readOwnData(appealId: string, signatureId: string, reach: Reach): Promise<OwnData | null> {
  const tx = read();
  const ofAppeal = and(eq(signatures.appealId, appealId), eq(signatures.id, signatureId));
  const [signature] = await tx
    .select()
    .from(signatures)
    .where(and(ofAppeal, ne(signatures.status, 'withdrawn')));
  return signature && (await isInReach(tx, signature, reach)) ? gather(tx, signature) : null;
}

/** The same by the link of the private page, for the signatory, who takes it out; that is written down. */
export async function takeOwnData(token: string, now = new Date()): Promise<OwnData | NoneByLink> {
  return actByLink<SignatureRow, OwnData>(SIGNATURES, token, now, async (tx, signature) => {
    const taken = { subject: signature.id, by: 'signatory', preset: 'own-data', format: 'json' } as const;
    await insertExport(tx, taken, now);
    return gather(tx, signature);
  });
}

/** After a hand-over to another mailbox: what stands, and what came since; the rest was another person's to know. */
async function gather(tx: Tx, signature: SignatureRow): Promise<OwnData> {
  const since = await lastHandedOver(tx, signature.id);
  const isTheirs = ({ at }: { at: Date }) => !since || at >= since;
  const said = await listStatements(tx, signature);
  return {
    signature: await describe(tx, signature),
    statements: said.filter(({ stands, saidAt }) => stands !== 'earlier' || isTheirs({ at: saidAt })),
    decisions: (await listTold(tx, signature.id)).filter(isTheirs),
    objections: (await listObjected(tx, signature.id)).filter(isTheirs),
    letters: (await listSent(tx, signature.id)).filter(isTheirs),
    editions: await listFrozen(tx, signature.id),
  };
}

async function lastHandedOver(tx: Tx, signatureId: string): Promise<Date | null> {
  const [last] = await tx
    .select({ at: decisions.at })
    .from(decisions)
    .where(and(eq(decisions.signatureId, signatureId), eq(decisions.act, 'hand-over')))
    .orderBy(desc(decisions.at))
    .limit(1);
  return last?.at ?? null;
}

async function describe(tx: Tx, signature: SignatureRow): Promise<OwnData['signature']> {
  const { id, status, source, lang, signedAt, confirmedAt, acceptedAt, invitationId } = signature;
  const [about] = await tx
    .select({
      appeal: appeals.slug,
      code: signatories.code,
      textLang: appealTexts.lang,
      textVersion: appealTexts.version,
      email: contacts.email,
      sheet: { collectedOn: sheets.collectedOn, place: sheets.place },
    })
    .from(signatures)
    .innerJoin(appeals, eq(appeals.id, signatures.appealId))
    .innerJoin(signatories, eq(signatories.id, signatures.signatoryId))
    .innerJoin(appealTexts, eq(appealTexts.id, signatures.textId))
    .leftJoin(contacts, eq(contacts.signatureId, signatures.id))
    .leftJoin(sheets, eq(sheets.id, signatures.sheetId))
    .where(eq(signatures.id, id));
  if (!about) throw new Error(`The signature ${id} has no text.`);
  const { appeal, code, textLang, textVersion, email, sheet } = about;
  const act = { status, source, email, lang, textLang, textVersion, invited: invitationId !== null, sheet };
  return { appeal, code, ...act, signedAt, confirmedAt, acceptedAt };
}

async function listStatements(tx: Tx, signature: SignatureRow): Promise<OwnData['statements']> {
  const { id: signatureId, acceptedStatementId, waitingStatementId } = signature;
  const rows = await tx
    .select()
    .from(statements)
    .where(eq(statements.signatureId, signatureId))
    .orderBy(asc(statements.number));
  return rows.map((row) => {
    const { id, number, saidAt, sentences, ...said } = asStatement(row);
    const stands = id === acceptedStatementId ? 'accepted' : id === waitingStatementId ? 'waiting' : 'earlier';
    return { number, stands, saidAt, ...said, sentences };
  });
}

async function listObjected(tx: Tx, signatureId: string): Promise<OwnData['objections']> {
  const { state, at, answer, resolution } = objections;
  return tx
    .select({ state, at, answer, resolution })
    .from(objections)
    .where(and(eq(objections.signatureId, signatureId), isNotNull(objections.confirmedAt)))
    .orderBy(asc(at));
}

/** What went to the signatory: what tells an objector of its objection is not in it. */
async function listSent(tx: Tx, signatureId: string): Promise<OwnData['letters']> {
  const { kind, settledAt } = letters;
  const rows = await tx
    .select({ kind, at: settledAt })
    .from(letters)
    .where(and(eq(letters.signatureId, signatureId), inArray(letters.state, ['sent', 'kept'])))
    .orderBy(asc(settledAt));
  return rows.flatMap(({ kind, at }) => (at ? [{ kind, at }] : []));
}

async function listFrozen(tx: Tx, signatureId: string): Promise<OwnData['editions']> {
  const { number, recipients, frozenAt } = editions;
  const rows = await tx
    .select({ number, recipients, frozenAt, facts: editionEntries.facts, words: editionEntries.words })
    .from(editionEntries)
    .innerJoin(editions, eq(editions.id, editionEntries.editionId))
    .where(eq(editionEntries.signatureId, signatureId))
    .orderBy(asc(number));
  return rows.map(({ facts, ...row }) => ({ ...row, facts: facts && isNamed(facts) ? facts : null }));
}
