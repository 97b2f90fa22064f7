import { randomUUID } from 'node:crypto';
import { and, eq, ne, sql } from 'drizzle-orm';
import { read, type Tx } from '../engine/sqlite';
import { contacts, flags, invitations, sheets, signatories, signatures, statements } from '../schema';
import { asStatement } from '../signing/statements';
import type { EvidenceLine, FlagName, Reach } from '../types';
import { weighMailbox } from './evidence-of-mailbox';
import { weighNames } from './evidence-of-names';
import { CLOSE, likenessOf } from './likeness';
import { type Line, lineOf, shownTo, type Weighed } from './weighed';

/**
 * What speaks for and against a signature, as its words stand now, for an organiser who may read that one. Other
 * signatures that are not in the organiser's reach stay unnamed. It suggests and decides nothing; nothing is asked of the
 * network. Empty where the signature is withdrawn or unknown.
 */
export async function readEvidence(signatureId: string, reach: Reach): Promise<EvidenceLine[]> {
  return (await weigh(read(), signatureId)).map((line) => shownTo(line, reach));
}

/**
 * Writes down anew what makes a signature suspect in the queue, but for what only its arrival could tell; and on those
 * that came before, what they are suspect of because of it. Every act that changes its words, its mailbox or its ties
 * ends with it.
 */
export async function flagSignature(tx: Tx, signatureId: string): Promise<void> {
  const lines = await weigh(tx, signatureId);
  await tx.delete(flags).where(and(eq(flags.signatureId, signatureId), ne(flags.flag, 'trap')));
  for (const { flag, other } of lines) {
    if (flag) await insertFlag(tx, signatureId, flag);
    if (flag && other && OF_BOTH.includes(flag)) await insertFlag(tx, other.id, flag);
  }
}

/** What two signatures are suspect of, whichever of them came first: the false one may. A domain is shared by honest ones. */
const OF_BOTH: FlagName[] = ['look-alike', 'close-name', 'same-mailbox'];

async function insertFlag(tx: Tx, signatureId: string, flag: FlagName): Promise<void> {
  await tx.insert(flags).values({ id: randomUUID(), signatureId, flag }).onConflictDoNothing();
}

async function weigh(tx: Tx, signatureId: string): Promise<Line[]> {
  const weighed = await readWeighed(tx, signatureId);
  if (!weighed) return [];
  return [
    ...(await weighTrap(tx, weighed)),
    ...(await weighNames(tx, weighed)),
    ...(await weighMailbox(tx, weighed)),
    ...(await weighInvitation(tx, weighed)),
    ...(await weighPaper(tx, weighed)),
    ...weighMandate(weighed),
  ];
}

async function readWeighed(tx: Tx, signatureId: string): Promise<Weighed | null> {
  const [row] = await tx
    .select({ signature: signatures, statement: statements, domain: contacts.domain, partOfId: signatories.partOfId })
    .from(signatures)
    .innerJoin(
      statements,
      eq(statements.id, sql`coalesce(${signatures.waitingStatementId}, ${signatures.acceptedStatementId})`),
    )
    .innerJoin(signatories, eq(signatories.id, signatures.signatoryId))
    .leftJoin(contacts, eq(contacts.signatureId, signatures.id))
    .where(and(eq(signatures.id, signatureId), ne(signatures.status, 'withdrawn')));
  if (!row) return null;
  const { id, appealId, signatoryId, addressKey, invitationId, sheetId } = row.signature;
  const { domain, partOfId } = row;
  return {
    id,
    appealId,
    signatoryId,
    partOfId,
    addressKey,
    invitationId,
    sheetId,
    domain,
    said: asStatement(row.statement),
  };
}

async function weighTrap(tx: Tx, { id }: Weighed): Promise<Line[]> {
  const [trap] = await tx
    .select({ id: flags.id })
    .from(flags)
    .where(and(eq(flags.signatureId, id), eq(flags.flag, 'trap')));
  return trap ? [lineOf('trap', 'against', { flag: 'trap' })] : [];
}

/** A federation's link is made to be passed on, so that another name under it says little. */
async function weighInvitation(tx: Tx, { invitationId, said }: Weighed): Promise<Line[]> {
  if (!invitationId) return [];
  const [invited] = await tx
    .select({ organisation: invitations.organisation })
    .from(invitations)
    .where(eq(invitations.id, invitationId));
  if (!invited) return [];
  const asInvited = likenessOf(said, { ...invited, organisationLatin: null, acronym: null }) >= CLOSE;
  const facts = { organisation: invited.organisation };
  return [asInvited ? lineOf('invited', 'for', { facts }) : lineOf('invitedAsOther', 'neither', { facts })];
}

async function weighPaper(tx: Tx, { sheetId }: Weighed): Promise<Line[]> {
  if (!sheetId) return [];
  const [sheet] = await tx
    .select({ place: sheets.place, on: sheets.collectedOn, by: sheets.collectedBy })
    .from(sheets)
    .where(eq(sheets.id, sheetId));
  return sheet ? [lineOf('paper', 'neither', { facts: sheet })] : [];
}

function weighMandate({ said: { capacity, mandateText, mandateBody, mandateOn } }: Weighed): Line[] {
  if (capacity === 'personal') return [];
  if (mandateText) return [lineOf('mandateText', 'for')];
  const facts = { ...(mandateBody && { body: mandateBody }), ...(mandateOn && { on: mandateOn }) };
  return [lineOf(mandateBody || mandateOn ? 'mandate' : 'noMandate', 'neither', { facts })];
}
