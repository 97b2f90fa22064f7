import { and, asc, eq, inArray } from 'drizzle-orm';
import { inParts } from '../engine/in-parts';
import { readyInsert } from '../engine/ready-insert';
import { read, type Tx } from '../engine/sqlite';
import { appeals, exposures, signatures, statements } from '../schema';
import { consentsOf } from '../signing/statements';
import { exposureOf, veilsOf } from '../visibility';

type ExposureRow = typeof exposures.$inferInsert;

/**
 * Writes down anew how a signatory stands in public. Every act that changes a signature's status, accepted statement or
 * signatory ends with it; where it changed the signatory, for both. Of several signatures the one that shows most leads,
 * the oldest of equals; the signatory is counted by that one alone.
 */
export async function refreshExposures(tx: Tx, signatoryId: string): Promise<void> {
  await exposeSignatories(tx, [signatoryId]);
}

/** As `refreshExposures`, of any number of signatories: ten thousand take about half a second. */
export async function exposeSignatories(tx: Tx, signatoryIds: string[]): Promise<void> {
  const insert = readyInsert(tx, exposures);
  for (const some of inParts(signatoryIds)) {
    const rows = await exposuresByRule(tx, some);
    await tx.delete(exposures).where(inArray(exposures.signatoryId, some));
    if (!rows.length) continue;
    // Those too that stand under the signatory that they have just been moved from.
    const ids = rows.map(({ signatureId }) => signatureId);
    await tx.delete(exposures).where(inArray(exposures.signatureId, ids));
    for (const row of rows) await insert.run({ ...row });
  }
}

/** Ids of signatures whose exposure is missing, left over, or other than the rule says; none where all is well. */
export async function findWrongExposures(tx: Tx = read()): Promise<string[]> {
  const written = new Map((await tx.select().from(exposures)).map((row) => [row.signatureId, JSON.stringify(row)]));
  const wrong: string[] = [];
  for (const some of inParts(await listAcceptedSignatories(tx)))
    for (const row of await exposuresByRule(tx, some)) {
      if (written.get(row.signatureId) !== JSON.stringify(row)) wrong.push(row.signatureId);
      written.delete(row.signatureId);
    }
  return [...wrong, ...written.keys()];
}

async function listAcceptedSignatories(tx: Tx): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ id: signatures.signatoryId })
    .from(signatures)
    .where(eq(signatures.status, 'accepted'));
  return rows.map(({ id }) => id);
}

/** How the signatories stand by the rule; the keys of each row in the order of the table, so that rows can be compared. */
async function exposuresByRule(tx: Tx, signatoryIds: string[]): Promise<ExposureRow[]> {
  // Column by column: the sentences of a statement are long, and are read for nothing here.
  const { visibility, capacity, country, kind, sortKey } = statements;
  const { consentProcess, consentPublishName, consentDeliver, consentDeliverOthers } = statements;
  const { consentUpdates, consentPublishMessage } = statements;
  const rows = await tx
    .select({
      signature: {
        signatureId: signatures.id,
        appealId: signatures.appealId,
        signatoryId: signatures.signatoryId,
        statementId: statements.id,
      },
      ...{ visibility, capacity, country, kind, sortKey },
      ...{ consentProcess, consentPublishName, consentDeliver, consentDeliverOthers },
      ...{ consentUpdates, consentPublishMessage },
      signedAt: signatures.signedAt,
      acceptedAt: signatures.acceptedAt,
      hiddenCountries: appeals.hiddenCountries,
    })
    .from(signatures)
    .innerJoin(statements, eq(statements.id, signatures.acceptedStatementId))
    .innerJoin(appeals, eq(appeals.id, signatures.appealId))
    .where(and(inArray(signatures.signatoryId, signatoryIds), eq(signatures.status, 'accepted')))
    .orderBy(asc(signatures.signatoryId), asc(signatures.id));
  const leading = new Map<string, ExposureRow>();
  const exposed = rows.map((row) => {
    const { signature, country, kind, sortKey, signedAt } = row;
    const { listed, countedAs } = exposureOf({ ...row, consents: consentsOf(row), veil: lastingVeilOf(row) });
    const shown = { listed, countedAs, leads: false, country, kind, sortKey, acceptedAt: row.acceptedAt ?? signedAt };
    const exposure: ExposureRow = { ...signature, ...shown };
    const first = leading.get(signature.signatoryId);
    if (!first || isBefore(exposure, first)) leading.set(signature.signatoryId, exposure);
    return exposure;
  });
  for (const exposure of leading.values()) exposure.leads = true;
  return exposed;
}

/** What hiding takes away; what time takes away is left to who reads. */
function lastingVeilOf({ hiddenCountries, country }: { hiddenCountries: string[]; country: string }) {
  return veilsOf({ hiddenCountries, closedOn: null }, new Date(0))(country);
}

const RANKS = ['named', 'country', 'number'];

function isBefore(a: ExposureRow, b: ExposureRow): boolean {
  if (a.countedAs !== b.countedAs) return a.countedAs === 'organisation';
  if (a.listed !== b.listed) return RANKS.indexOf(a.listed) < RANKS.indexOf(b.listed);
  return a.acceptedAt < b.acceptedAt;
}
