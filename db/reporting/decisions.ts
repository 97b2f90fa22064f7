import { type Tx, write } from '../engine/sqlite';
import { type DecidingOn, decideOn, type Planned } from '../moderation/deciding';
import { acceptedNow, isOneOf, planHold, planRefuse, planRelease, planReturn } from '../moderation/plans';
import { decidesAlone } from '../moderation/second-organiser';
import { undoOn } from '../moderation/undo';
import type { DecisionOutcome, UndoOutcome } from '../types';
import { DEMARCHES, type DemarcheRow } from './demarche-filing';

/**
 * Accepts what is told; it is public, as far as it may be, from the next page view on. Where the appeal asks for two
 * organisers the first one agrees, and nothing else happens.
 */
export async function acceptDemarche(given: DecidingOn, now = new Date()): Promise<DecisionOutcome> {
  return take(given, now, async (demarche, reportId, tx) => {
    const isConfirmed = demarche.confirmedAt !== null;
    if (!isConfirmed || !isOneOf(demarche, 'waiting', 'returned', 'accepted', 'refused')) return 'changed';
    const alone = await decidesAlone(tx, demarche, reportId, given.by);
    if (alone !== 'alone') return alone === 'agree' ? { act: 'agree', next: {} } : alone;
    return { act: 'accept', next: acceptedNow(demarche, reportId, now) };
  });
}

/** Asks a question. What was accepted before stays public meanwhile. */
export async function returnDemarche(
  { question, ...given }: DecidingOn & { question: string },
  now = new Date(),
): Promise<DecisionOutcome> {
  return take(given, now, async (demarche) => planReturn(demarche, question));
}

/** Refuses what was added; where nothing waits, the accepted démarche itself, which may be accepted again. */
export async function refuseDemarche(
  { reason, ...given }: DecidingOn & { reason: string },
  now = new Date(),
): Promise<DecisionOutcome> {
  return take(given, now, async (demarche, reportId) => planRefuse(demarche, reportId, reason));
}

/** Keeps a démarche out of public until it is released. */
export async function holdDemarche(given: DecidingOn, now = new Date()): Promise<DecisionOutcome> {
  return take(given, now, async (demarche) => planHold(demarche));
}

/** Ends the holding. */
export async function releaseDemarche(given: DecidingOn, now = new Date()): Promise<DecisionOutcome> {
  return take(given, now, async (demarche) => planRelease(demarche));
}

/** Takes the last decision on a démarche back, as `undoDecision` does that on a signature. */
export async function undoDemarcheDecision(decisionId: string, by: string, now = new Date()): Promise<UndoOutcome> {
  return write((tx) => undoOn(DEMARCHES, tx, { decisionId, by }, now));
}

function take(
  given: DecidingOn,
  now: Date,
  planOf: (demarche: DemarcheRow, reportId: string, tx: Tx) => Promise<Planned<DemarcheRow> | DecisionOutcome>,
): Promise<DecisionOutcome> {
  return write((tx) => decideOn(DEMARCHES, tx, given, now, (demarche, reportId) => planOf(demarche, reportId, tx)));
}
