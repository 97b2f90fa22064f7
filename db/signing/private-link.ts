import { eq } from 'drizzle-orm';
import { type Tx, write } from '../engine/sqlite';
import { readToken } from '../keys';
import { signatures } from '../schema';
import { hasExpired } from './unconfirmed';

type SignatureRow = typeof signatures.$inferSelect;

/** `unknown`: no signature ever had this link. `gone`: it had, but was withdrawn, has expired or was given a new link. */
export type NoSignature = 'unknown' | 'gone';

/** Does an act of the signatory, in one transaction, on the signature that the link leads to. */
export async function actByLink<T>(
  token: string,
  now: Date,
  act: (tx: Tx, signature: SignatureRow) => Promise<T>,
): Promise<T | NoSignature> {
  return write(async (tx) => {
    const found = await findByLink(tx, token, now);
    return typeof found === 'string' ? found : act(tx, found);
  });
}

/** The signature that a link leads to. */
export async function findByLink(tx: Tx, token: string, now: Date): Promise<SignatureRow | NoSignature> {
  const named = readToken(token);
  if (!named) return 'unknown';
  const [signature] = await tx.select().from(signatures).where(eq(signatures.id, named.signatureId));
  if (!named.isFor(signature?.generation ?? 1)) return signature && named.isFor(1) ? 'gone' : 'unknown';
  if (!signature || signature.status === 'withdrawn') return 'gone';
  return hasExpired(signature, now) ? 'gone' : signature;
}
