import { and, eq, ne } from 'drizzle-orm';
import { beforeOf, type Filing } from '../filing/filing';
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
  asBefore: (signature) => ({
    ...beforeOf(signature),
    organisationKey: signature.organisationKey,
    messageIs: signature.messageIs,
  }),
  /** Whether the same mailbox has meanwhile signed under the name that a refused correction had set free. */
  async isOvertaken(tx, signature, { organisationKey }) {
    const { id, appealId, addressKey } = signature;
    if (!addressKey || !organisationKey || organisationKey === signature.organisationKey) return false;
    const sameName = and(eq(signatures.addressKey, addressKey), eq(signatures.organisationKey, organisationKey));
    const others = and(eq(signatures.appealId, appealId), sameName, ne(signatures.id, id));
    return (await tx.$count(signatures, others)) > 0;
  },
};
