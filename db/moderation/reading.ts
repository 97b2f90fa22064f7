import { and, asc, eq, ne } from 'drizzle-orm';
import { read } from '../engine/sqlite';
import { describeSignature } from '../evidence/described';
import { isInReach } from '../organisers/reach';
import { contacts, flags, invitations, notes, organisers, queue, sheets, signatures } from '../schema';
import { SIGNATURES } from '../signing/signature-filing';
import { may, type Note, type Organiser, type OrganiserSignature } from '../types';
import { findAgreement, listDecisions } from './decided';
import { listGlosses } from './glosses';
import { findUndoable } from './undo';

/**
 * One signature of the appeal as an organiser may see it; null where it was withdrawn or is out of reach. Reading
 * records nothing: `recordSight` does.
 */
export async function readForOrganisers(
  appealId: string,
  signatureId: string,
  organiser: Organiser,
  now = new Date(),
): Promise<OrganiserSignature | null> {
  const [row] = await read()
    .select({ signature: signatures, queue, email: contacts.email, sheet: sheets, invitation: invitations })
    .from(signatures)
    .innerJoin(queue, eq(queue.signatureId, signatures.id))
    .leftJoin(contacts, eq(contacts.signatureId, signatures.id))
    .leftJoin(sheets, eq(sheets.id, signatures.sheetId))
    .leftJoin(invitations, eq(invitations.id, signatures.invitationId))
    .where(and(eq(signatures.appealId, appealId), eq(signatures.id, signatureId), ne(signatures.status, 'withdrawn')));
  if (!row || !(await isInReach(read(), row.signature, organiser))) return null;
  const { signature, sheet, invitation } = row;
  const described = await describeSignature(signature);
  const current = described.waiting ?? described.accepted;
  if (!current) return null;
  const { version, signatoryId, source, messageIs } = signature;
  const agreement = await findAgreement(read(), signatureId, current.id);
  return {
    ...described,
    ...{ version, signatoryId, source, messageIs, current },
    toDecide: row.queue.toDecide,
    email: may(organiser, 'addresses.read') ? row.email : null,
    decisions: await listDecisions(signatureId),
    notes: await listNotes(signatureId),
    glosses: await listGlosses(signatureId, current),
    passedTo: await findName(signature.passedTo),
    flags: await listFlags(signatureId),
    undoable: await findUndoable(SIGNATURES, read(), signature, now),
    agreedBy: (await findName(agreement?.by ?? null))?.name ?? null,
    sheet: sheet && { collectedOn: sheet.collectedOn, place: sheet.place, collectedBy: sheet.collectedBy },
    invitation: invitation && { id: invitation.id, organisation: invitation.organisation },
  };
}

async function listNotes(signatureId: string): Promise<Note[]> {
  return read()
    .select({ id: notes.id, by: organisers.name, text: notes.text, at: notes.at })
    .from(notes)
    .innerJoin(organisers, eq(organisers.id, notes.by))
    .where(eq(notes.signatureId, signatureId))
    .orderBy(asc(notes.at), asc(notes.id));
}

async function findName(organiserId: string | null): Promise<{ id: string; name: string } | null> {
  const [organiser] = await read()
    .select({ id: organisers.id, name: organisers.name })
    .from(organisers)
    .where(eq(organisers.id, organiserId ?? ''));
  return organiser ?? null;
}

async function listFlags(signatureId: string) {
  const rows = await read().select({ flag: flags.flag }).from(flags).where(eq(flags.signatureId, signatureId));
  return rows.map(({ flag }) => flag).sort();
}
