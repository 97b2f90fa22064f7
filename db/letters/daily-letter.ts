import { and, eq, gte, isNull } from 'drizzle-orm';
import { listAppeals } from '../appeals';
import { read, write } from '../engine/sqlite';
import { auditHead } from '../keeping/audit';
import { countExports } from '../listing/exports';
import { asOrganiser } from '../organisers/organisers';
import { readOutboxState, readOverview } from '../overview';
import { letters, organisers } from '../schema';
import { type LetterFacts, may, type Organiser, type OutboxState } from '../types';
import { insertLetter } from './letters';

const DAY = 24 * 60 * 60_000;
/** UTC: when the day of most who sign begins. */
const FROM_HOUR = 6;
/** An erasure is told of for so many days before it comes. */
const ERASURE_TOLD_BEFORE = 14 * DAY;

/**
 * Writes to each organiser for whom something waits, once a day from 06:00 UTC on, however often it is called: numbers,
 * and the head of the audit's chain, so that many mailboxes witness it. `speaks` are the languages that letters can be
 * written in, the default first. Answers how many letters it put in.
 */
export async function putInDailyLetters(speaks: readonly string[], now = new Date()): Promise<number> {
  if (now.getUTCHours() < FROM_HOUR) return 0;
  const head = await auditHead();
  if (!head) return 0;
  const outbox = await readOutboxState(now);
  const rows = await read().select().from(organisers).where(isNull(organisers.leftAt));
  let written = 0;
  for (const organiser of rows.map(asOrganiser)) {
    const waits = await whatWaitsFor(organiser, outbox, now);
    if (!Object.values(waits).some(Boolean)) continue;
    const lang = organiser.reads.find((each) => speaks.includes(each)) ?? speaks[0] ?? '';
    const facts = { ...waits, auditNumber: head.number, auditHash: head.hash };
    if (await putIn(organiser.id, lang, facts, now)) written += 1;
  }
  return written;
}

const NOTHING = {
  ...{ toDecide: 0, passedToMe: 0, objections: 0, demarches: 0, answersDue: 0 },
  ...{ stuckLetters: 0, exports: 0, eraseOn: '' },
};

/** Only what the organiser may see to; a fact that is 0 or empty does not wait. */
async function whatWaitsFor(organiser: Organiser, { stuck }: OutboxState, now: Date): Promise<LetterFacts> {
  const facts = { ...NOTHING };
  const soon = new Date(now.getTime() + ERASURE_TOLD_BEFORE).toISOString().slice(0, 10);
  for (const { id } of await listAppeals()) {
    const { toDecide, passedToMe, objections, demarches, answersDue, eraseOn } = await readOverview(id, organiser, now);
    facts.passedToMe += passedToMe;
    if (may(organiser, 'signatures.decide')) {
      facts.toDecide += toDecide;
      facts.demarches += demarches;
    }
    if (may(organiser, 'deliveries.write')) facts.answersDue += answersDue;
    if (may(organiser, 'objections.resolve')) facts.objections += objections;
    if (may(organiser, 'erasures.run') && eraseOn && eraseOn <= soon && (!facts.eraseOn || eraseOn < facts.eraseOn))
      facts.eraseOn = eraseOn;
  }
  if (may(organiser, 'outbox.read')) facts.stuckLetters = stuck.cutOff + stuck.overdue + stuck.failed;
  if (may(organiser, 'organisers.manage')) facts.exports = await countExports(organiser.id, now);
  return facts;
}

async function putIn(organiserId: string, lang: string, facts: LetterFacts, now: Date): Promise<boolean> {
  const today = new Date(now);
  today.setUTCHours(0, 0, 0, 0);
  return write(async (tx) => {
    const [already] = await tx
      .select({ id: letters.id })
      .from(letters)
      .where(and(eq(letters.kind, 'daily'), eq(letters.organiserId, organiserId), gte(letters.createdAt, today)))
      .limit(1);
    if (already) return false;
    await insertLetter(tx, { kind: 'daily', organiserId, lang, facts }, now);
    return true;
  });
}
