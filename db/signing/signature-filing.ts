import { and, eq } from 'drizzle-orm';
import type { Filing } from '../filing/filing';
import { refreshExposures } from '../listing/exposures';
import { standingOf } from '../organisers/reach';
import { signatures } from '../schema';

export type SignatureRow = typeof signatures.$inferSelect;

/** Signatures, as the acts see them that démarches share. */
export const SIGNATURES: Filing<SignatureRow> = {
  noun: 'signature',
  find: async (tx, id) => (await tx.select().from(signatures).where(eq(signatures.id, id)))[0],
  filedAt: ({ signedAt }) => signedAt,
  standingOf,
  async put(tx, { id, version, signatoryId }, next) {
    await tx
      .update(signatures)
      .set({ ...next, version: version + 1 })
      .where(and(eq(signatures.id, id), eq(signatures.version, version)));
    await refreshExposures(tx, signatoryId);
  },
};
