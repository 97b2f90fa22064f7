import { asc, eq, sql } from 'drizzle-orm';
import { read, write } from '../engine/sqlite';
import { audit, organisers, sights, signatures } from '../schema';
import type { Change } from '../types';

/** Keeps that an organiser had this version of a signature on the screen; of several, the newest. */
export async function recordSight(signatureId: string, version: number, organiserId: string): Promise<void> {
  await write(async (tx) => {
    const [there] = await tx.select({ id: signatures.id }).from(signatures).where(eq(signatures.id, signatureId));
    if (!there) return;
    await tx
      .insert(sights)
      .values({ organiserId, signatureId, version })
      .onConflictDoUpdate({
        target: [sights.organiserId, sights.signatureId],
        set: { version: sql`max(${sights.version}, excluded.version)` },
      });
  });
}

/** What changes no version, and so nothing that is decided on. */
const ASIDE = ['note.added', 'signature.passed', 'gloss.written', 'export.taken'];

/** What has happened to a signature since an organiser read that version of it, in its order. */
export async function listChanges(signatureId: string, sinceVersion: number): Promise<Change[]> {
  const rows = await read()
    .select({ at: audit.at, act: audit.act, details: audit.details, by: organisers.name })
    .from(audit)
    .leftJoin(organisers, eq(organisers.id, audit.by))
    .where(eq(audit.subject, signatureId))
    .orderBy(asc(audit.number));
  const versionOf = ({ details }: (typeof rows)[number]) => Number(details?.version ?? Number.NaN);
  const lastRead = rows.findLastIndex((row) => versionOf(row) <= sinceVersion);
  const firstUnread = lastRead >= 0 ? lastRead + 1 : rows.findIndex((row) => versionOf(row) > sinceVersion);
  const since = firstUnread < 0 ? [] : rows.slice(firstUnread);
  return since.filter(({ act }) => !ASIDE.includes(act)).map(({ at, act, by }) => ({ at, by, act }));
}
