import { and, count, eq, gt, gte, or, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../engine/sqlite';
import { letters } from '../schema';
import { readSiteRules } from '../site';

const HOUR = 60 * 60_000;
/**
 * How much of an hour's budget the letters of each lane may use up: what is kept free is for those who were confirmed
 * before, for decisions and for organisers, so that no flood of strangers holds them up.
 */
const SHARES = [1, 0.8, 0.5];

/** What is left to send in the running hour. */
export interface Budget {
  /** Whether a letter may leave now. */
  allows(letter: Counted): boolean;
  /** Takes the letter into account. */
  spend(letter: Counted): void;
  /** Those that may leave, in SQL. */
  condition: SQL | undefined;
}

type Counted = Pick<typeof letters.$inferSelect, 'lane' | 'domain'>;

/**
 * The budget of the hour before `now`: what was sent in it and what is under way count. Letters of lane 0 are not held
 * to the budget of their recipient's domain.
 */
export async function readBudget(tx: Tx, now: Date): Promise<Budget> {
  const { lettersAnHour, lettersAnHourToDomain } = await readSiteRules(tx);
  const spent = await tx
    .select({ domain: letters.domain, n: count() })
    .from(letters)
    .where(
      or(
        and(eq(letters.state, 'sending'), gte(letters.leaseUntil, now)),
        and(eq(letters.state, 'sent'), gt(letters.settledAt, new Date(now.getTime() - HOUR))),
      ),
    )
    .groupBy(letters.domain);
  const byDomain = new Map(spent.map(({ domain, n }) => [domain, n]));
  let total = spent.reduce((sum, { n }) => sum + n, 0);
  const share = (lane: number) => SHARES[Math.min(lane, SHARES.length - 1)] ?? 0;
  const allowsLane = (lane: number) => total < Math.ceil(lettersAnHour * share(lane));
  const mostTo = (lane: number) => Math.ceil(lettersAnHourToDomain * share(lane));
  const fullFor = (lane: number) => [...byDomain].filter(([domain, n]) => domain && n >= mostTo(lane));
  const inLane = (lane: number) =>
    allowsLane(lane) ? and(laneIs(lane), domainNotIn(lane ? fullFor(lane).map(([domain]) => domain) : [])) : undefined;
  return {
    allows: ({ lane, domain }) =>
      allowsLane(lane) && (lane === 0 || !domain || (byDomain.get(domain) ?? 0) < mostTo(lane)),
    spend: ({ domain }) => {
      total += 1;
      byDomain.set(domain, (byDomain.get(domain) ?? 0) + 1);
    },
    condition: or(...SHARES.map((_, lane) => inLane(lane)), sql`false`),
  };
}

function laneIs(lane: number): SQL {
  return lane < SHARES.length - 1 ? eq(letters.lane, lane) : sql`${letters.lane} >= ${lane}`;
}

/** One value, however many domains: SQLite takes no more than so many. */
function domainNotIn(domains: string[]): SQL | undefined {
  if (!domains.length) return undefined;
  return sql`${letters.domain} NOT IN (SELECT value FROM json_each(${JSON.stringify(domains)}))`;
}
