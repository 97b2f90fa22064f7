import type { SignatureStatus } from '../types';

/** Who has not confirmed by then is written to once more. */
export const REMIND_AFTER = 48 * 60 * 60_000;
/** A link that was never confirmed stops working, and what it leads to is removed, after this long. */
export const UNCONFIRMED_FOR = 30 * 24 * 60 * 60_000;

/** Whether nobody confirmed in time what was filed then. */
export function hasExpired(status: SignatureStatus, filedAt: Date, now: Date): boolean {
  return status === 'unconfirmed' && now.getTime() - filedAt.getTime() > UNCONFIRMED_FOR;
}
