import { and, count, eq, gt, inArray, isNotNull, ne, or } from 'drizzle-orm';
import type { Tx } from '../engine/sqlite';
import { isAbout } from '../filing/filing';
import { demarches, letters, signatures } from '../schema';
import type { LetterKind } from '../types';
import { insertLetter, type NewLetter } from './letters';

/** The lanes of letters in the outbox; without one, a letter stands where its address belongs. */
export const INVITED = 0;
export const LOOKS_LIKE_A_MACHINE = 2;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

// Letters that anybody can cause by typing an address; the limits keep them from being used to flood a mailbox.
const ASKED_BY_ANYONE: LetterKind[] = ['confirm', 'reminder', 'already', 'links', 'demarche-confirm'];
const QUIET = 10 * MINUTE;
const PER_MATTER_A_DAY = 3;
// Lists of links are outside of this one, or a stranger could end for ever what gives a lost link back.
const PER_MATTER = 5;
const PER_ADDRESS_A_DAY = 20;
const PER_UNKNOWN_ADDRESS_A_DAY = 5;

type Caused = NewLetter & { addressKey: string } & ({ signatureId: string } | { demarcheId: string });

/**
 * As `insertLetter`, unless the limits for what anybody may cause forbid it. To an address that never confirmed anything
 * it goes in lane 1, unless another one is asked for. Answers whether it was put in.
 */
export async function insertLetterWithinLimits(tx: Tx, letter: Caused, now: Date): Promise<boolean> {
  const isKnown = await hasConfirmed(tx, letter.addressKey);
  if (!(await withinLimits(tx, letter, isKnown, now))) return false;
  const lane = letter.lane ?? (isKnown ? 0 : 1);
  await insertLetter(tx, { ...letter, lane }, now);
  return true;
}

async function hasConfirmed(tx: Tx, addressKey: string): Promise<boolean> {
  for (const noun of [signatures, demarches]) {
    const confirmed = and(eq(noun.addressKey, addressKey), isNotNull(noun.confirmedAt));
    if ((await tx.select({ id: noun.id }).from(noun).where(confirmed).limit(1)).length) return true;
  }
  return false;
}

async function withinLimits(
  tx: Tx,
  { kind, signatureId, demarcheId, addressKey }: Caused,
  isKnown: boolean,
  now: Date,
): Promise<boolean> {
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  const countWhere = async (...conditions: Parameters<typeof and>) => {
    const [row] = await tx
      .select({ n: count() })
      .from(letters)
      .where(and(inArray(letters.kind, ASKED_BY_ANYONE), ...conditions));
    return row?.n ?? 0;
  };
  const ofThis = isAbout(letters, signatureId ?? demarcheId ?? '');
  const ofAddress = eq(letters.addressKey, addressKey);
  const underWay = or(inArray(letters.state, ['due', 'sending']), gt(letters.settledAt, before(QUIET)));
  const linksOfAddress = and(ofAddress, eq(letters.kind, 'links'));
  if (await countWhere(kind === 'links' ? or(ofThis, linksOfAddress) : ofThis, underWay)) return false;
  if (kind !== 'links' && (await countWhere(ofThis, ne(letters.kind, 'links'))) >= PER_MATTER) return false;
  if ((await countWhere(ofThis, gt(letters.createdAt, before(DAY)))) >= PER_MATTER_A_DAY) return false;
  const mostOfAddress = isKnown ? PER_ADDRESS_A_DAY : PER_UNKNOWN_ADDRESS_A_DAY;
  return (await countWhere(ofAddress, gt(letters.createdAt, before(DAY)))) < mostOfAddress;
}
