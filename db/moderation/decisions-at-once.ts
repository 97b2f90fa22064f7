import { and, eq, gte, ne } from 'drizzle-orm';
import { type Tx, write } from '../engine/sqlite';
import { mayActOn } from '../organisers/reach';
import { flags, sights, signatures } from '../schema';
import type { Deciding, Skipped } from '../types';
import { acceptWithin } from './decisions';

type Chosen = Pick<Deciding, 'version'> & { id: string };
type How = Omit<Deciding, 'signatureId' | 'version'>;

/**
 * Accepts several signatures of an appeal in one transaction, each by a decision of its own that can be undone alone.
 * Left out is what has a flag, what this organiser has not had on the screen in that version, and whatever else one by
 * one would not be accepted either.
 */
export async function acceptMany(
  appealId: string,
  chosen: Chosen[],
  how: How,
  now = new Date(),
): Promise<{ decided: string[]; skipped: Skipped[] }> {
  return write(async (tx) => {
    const decided: string[] = [];
    const skipped: Skipped[] = [];
    for (const { id, version } of chosen) {
      const why = await acceptOne(tx, appealId, { ...how, signatureId: id, version }, now);
      if (why) skipped.push({ id, why });
      else decided.push(id);
    }
    return { decided, skipped };
  });
}

async function acceptOne(tx: Tx, appealId: string, given: Deciding, now: Date): Promise<Skipped['why'] | null> {
  const { signatureId, version, by } = given;
  const [signature] = await tx
    .select()
    .from(signatures)
    .where(and(eq(signatures.id, signatureId), eq(signatures.appealId, appealId), ne(signatures.status, 'withdrawn')));
  if (!signature) return 'changed';
  if (!(await mayActOn(tx, by, 'signatures.decide', signature))) return 'out-of-reach';
  if (await tx.$count(flags, eq(flags.signatureId, signatureId))) return 'flagged';
  const seen = and(eq(sights.organiserId, by), eq(sights.signatureId, signatureId), gte(sights.version, version));
  if (!(await tx.$count(sights, seen))) return 'unread';
  const outcome = await acceptWithin(tx, given, now);
  if (outcome === 'decided') return null;
  return outcome === 'agreed' || outcome === 'same-organiser' ? 'second-needed' : outcome;
}
