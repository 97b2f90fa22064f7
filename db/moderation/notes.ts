import { randomUUID } from 'node:crypto';
import { and, asc, eq, isNull, ne } from 'drizzle-orm';
import { read, type Tx, write } from '../engine/sqlite';
import { record } from '../keeping/audit';
import { mayActOn } from '../organisers/reach';
import { notes, organisers, signatures } from '../schema';
import type { Colleague, DeskAct } from '../types';

/** Writes down what organisers alone read of a signature. `gone` where it was withdrawn or is out of reach. */
export async function addNote(
  signatureId: string,
  text: string,
  by: string,
  now = new Date(),
): Promise<'noted' | 'gone'> {
  return write(async (tx) => {
    if (!(await findInReach(tx, signatureId, by))) return 'gone';
    await insertNote(tx, signatureId, text, by, now);
    return 'noted';
  });
}

/**
 * Asks another organiser to look at a signature, or with null nobody any more, with a note if there is one.
 * `out-of-reach` where that organiser may not see it.
 */
export async function passSignature(
  signatureId: string,
  to: string | null,
  by: string,
  note = '',
  now = new Date(),
): Promise<'passed' | 'gone' | 'out-of-reach'> {
  return write(async (tx) => {
    const signature = await findInReach(tx, signatureId, by);
    if (!signature) return 'gone';
    if (to !== null && !(await mayActOn(tx, to, READS, signature))) return 'out-of-reach';
    await tx.update(signatures).set({ passedTo: to }).where(eq(signatures.id, signatureId));
    await record(tx, { by, act: 'signature.passed', subject: signatureId, details: { to: to ?? '' }, at: now });
    if (note) await insertNote(tx, signatureId, note, by, now);
    return 'passed';
  });
}

/** The organisers whom a signature can be passed to, by name; who has left is not in it. */
export async function listColleagues(): Promise<Colleague[]> {
  return read()
    .select({ id: organisers.id, name: organisers.name, role: organisers.role, reads: organisers.reads })
    .from(organisers)
    .where(isNull(organisers.leftAt))
    .orderBy(asc(organisers.name), asc(organisers.id));
}

const READS: DeskAct = 'signatures.read';

async function findInReach(tx: Tx, signatureId: string, by: string) {
  const [signature] = await tx
    .select()
    .from(signatures)
    .where(and(eq(signatures.id, signatureId), ne(signatures.status, 'withdrawn')));
  return signature && (await mayActOn(tx, by, READS, signature)) ? signature : null;
}

async function insertNote(tx: Tx, signatureId: string, text: string, by: string, now: Date): Promise<void> {
  await tx.insert(notes).values({ id: randomUUID(), signatureId, by, text, at: now });
  await record(tx, { by, act: 'note.added', subject: signatureId, at: now });
}
