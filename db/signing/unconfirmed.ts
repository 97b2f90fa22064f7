import type { signatures } from '../schema';

/** A link that was never confirmed stops working, and its signature is removed, after this long. */
export const UNCONFIRMED_FOR = 30 * 24 * 60 * 60_000;

/** Whether nobody confirmed the signature in time. */
export function hasExpired(signature: Pick<typeof signatures.$inferSelect, 'status' | 'signedAt'>, now: Date): boolean {
  return signature.status === 'unconfirmed' && now.getTime() - signature.signedAt.getTime() > UNCONFIRMED_FOR;
}
