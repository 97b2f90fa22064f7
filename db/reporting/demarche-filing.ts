import { and, eq, inArray } from 'drizzle-orm';
import { beforeOf, type Filing } from '../filing/filing';
import { demarches, reports } from '../schema';

export type DemarcheRow = typeof demarches.$inferSelect;

/** Démarches, as the acts see them that signatures share. */
export const DEMARCHES: Filing<DemarcheRow> = {
  noun: 'demarche',
  find: async (tx, id) => (await tx.select().from(demarches).where(eq(demarches.id, id)))[0],
  filedAt: ({ reportedAt }) => reportedAt,
  standingOf: (tx, { acceptedStatementId, waitingStatementId }) =>
    tx
      .select({ country: reports.country, visibility: reports.visibility })
      .from(reports)
      .where(inArray(reports.id, [acceptedStatementId ?? '', waitingStatementId ?? ''])),
  async put(tx, { id, version }, next) {
    await tx
      .update(demarches)
      .set({ ...next, version: version + 1 })
      .where(and(eq(demarches.id, id), eq(demarches.version, version)));
  },
  asBefore: beforeOf,
  // Of one mailbox there are any number.
  isOvertaken: async () => false,
};
