import { and, count, desc, eq, inArray, isNotNull, lt, sql } from 'drizzle-orm';
import { isInvitedFrom } from './asking/invitation-list';
import { countUnanswered } from './delivering/deliveries';
import { read } from './engine/sqlite';
import { countErasable, eraseContactsOn } from './keeping/retention';
import { countOverBudget } from './letters/letters';
import { countStuckLetters } from './letters/stuck-letters';
import { countQueue, listQueue } from './moderation/queue';
import { countOpenObjections } from './objections/objection-desk';
import { inReach } from './organisers/reach';
import { countDemarchesToDecide } from './reporting/desk';
import { appeals, invitations, signatures, statements } from './schema';
import type { Organiser, OutboxState, Overview, SignatureNumbers } from './types';

const DAY = 24 * 60 * 60_000;
const DAYS_SHOWN = 30;

/** What of an appeal needs a hand now. */
export async function readOverview(appealId: string, organiser: Organiser, now = new Date()): Promise<Overview> {
  const { toDecide, passedToMe, byStatus } = await countQueue(appealId, organiser);
  const [oldest] = (await listQueue(appealId, {}, organiser)).rows;
  return {
    ...{ toDecide, passedToMe, oldestSince: oldest?.waitingSince ?? null },
    corrections: await countCorrections(appealId, organiser),
    returned: byStatus.returned ?? 0,
    held: byStatus.held ?? 0,
    objections: await countOpenObjections(appealId, organiser),
    demarches: await countDemarchesToDecide(appealId, organiser),
    answersDue: await countUnanswered(appealId, now),
    decisionsPast: await countDecisionsPast(appealId, organiser, now),
    eraseOn: await nextErasure(appealId, now),
  };
}

/** How the outbox of the installation stands. */
export async function readOutboxState(now = new Date()): Promise<OutboxState> {
  return { stuck: await countStuckLetters(now), overBudget: await countOverBudget(now) };
}

/** How many signed, by day and by country, of what the organiser reaches. */
export async function countSignatures(
  appealId: string,
  organiser: Organiser,
  now = new Date(),
): Promise<SignatureNumbers> {
  const counted = and(
    eq(signatures.appealId, appealId),
    inArray(signatures.status, ['waiting', 'returned', 'held', 'accepted']),
    inReach(organiser),
  );
  const onDay = sql<string>`date(coalesce(${signatures.confirmedAt}, ${signatures.signedAt}) / 1000, 'unixepoch')`;
  const shownSince = dayOf(new Date(now.getTime() - (DAYS_SHOWN - 1) * DAY));
  const days = await read()
    .select({ day: onDay, signatures: count() })
    .from(signatures)
    .where(counted)
    .groupBy(onDay)
    .orderBy(onDay);
  const byCountry = await read()
    .select({ country: statements.country, signatures: count() })
    .from(signatures)
    .innerJoin(
      statements,
      eq(statements.id, sql`coalesce(${signatures.waitingStatementId}, ${signatures.acceptedStatementId})`),
    )
    .where(counted)
    .groupBy(statements.country)
    .orderBy(desc(count()), statements.country);
  const first = days[0]?.day;
  return { byDay: first ? withEmptyDays(days, first > shownSince ? first : shownSince, dayOf(now)) : [], byCountry };
}

async function countCorrections(appealId: string, organiser: Organiser): Promise<number> {
  const corrected = and(isNotNull(signatures.acceptedStatementId), isNotNull(signatures.waitingStatementId));
  return read().$count(
    signatures,
    and(eq(signatures.appealId, appealId), eq(signatures.status, 'accepted'), corrected, inReach(organiser)),
  );
}

async function countDecisionsPast(appealId: string, organiser: Organiser, now: Date): Promise<number> {
  const hasSigned = sql`EXISTS (SELECT 1 FROM signatures g WHERE g.invitation_id = ${invitations.id}
    AND g.confirmed_at IS NOT NULL AND g.status <> 'withdrawn')`;
  return read().$count(
    invitations,
    and(
      eq(invitations.appealId, appealId),
      eq(invitations.answer, 'will-decide'),
      lt(invitations.decidesOn, dayOf(now)),
      isInvitedFrom(organiser),
      sql`NOT ${hasSigned}`,
    ),
  );
}

async function nextErasure(appealId: string, now: Date): Promise<string | null> {
  const [appeal] = await read().select().from(appeals).where(eq(appeals.id, appealId));
  const day = appeal ? eraseContactsOn(appeal) : null;
  if (!day) return null;
  const kept = Object.values(await countErasable(appealId, now));
  return kept.some((n) => n > 0) ? day : null;
}

function withEmptyDays(days: SignatureNumbers['byDay'], from: string, until: string): SignatureNumbers['byDay'] {
  const counted = new Map(days.map(({ day, signatures }) => [day, signatures]));
  const all: SignatureNumbers['byDay'] = [];
  for (let at = Date.parse(from); dayOf(new Date(at)) <= until; at += DAY) {
    const day = dayOf(new Date(at));
    all.push({ day, signatures: counted.get(day) ?? 0 });
  }
  return all;
}

function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
