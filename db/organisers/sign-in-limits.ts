import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const QUARTER_HOUR = 15 * 60;
const LIMITS = Symbol.for('demarche.sign-in-limits');
const kept = globalThis as { [LIMITS]?: Record<'account' | 'all', RateLimiterMemory> };

// In memory: a restart forgives. No visitor's address on the network is known or kept.
function limits() {
  kept[LIMITS] ??= {
    account: new RateLimiterMemory({ points: 5, duration: QUARTER_HOUR }),
    all: new RateLimiterMemory({ points: 100, duration: QUARTER_HOUR }),
  };
  return kept[LIMITS];
}

/**
 * Counts an attempt, before the password is looked at, and answers whether it may go on: at most five in a quarter of
 * an hour for the account and a hundred for all, where those that succeed do not count.
 */
export async function mayTry(account: string): Promise<boolean> {
  // In this order, so that accounts made up beyond the hundred take no memory.
  if (!(await consume(limits().all, 'all'))) return false;
  if (await consume(limits().account, account)) return true;
  await limits().all.reward('all');
  return false;
}

export async function forgiveTries(account: string): Promise<void> {
  await limits().account.delete(account);
  await limits().all.reward('all');
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  try {
    await limiter.consume(key);
    return true;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return false;
    throw refused;
  }
}
