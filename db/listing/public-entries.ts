import { and, asc, eq, inArray } from 'drizzle-orm';
import { read } from '../engine/sqlite';
import { appealTexts, exposures, signatories, signatures, statements } from '../schema';
import { consentsOf } from '../signing/statements';
import type { Appeal, ListedEntry } from '../types';
import { exposureOf, publicEntryOf, publicMessageOf, type Veil, veilsOf } from '../visibility';

const CONSENTS = {
  consentProcess: statements.consentProcess,
  consentPublishName: statements.consentPublishName,
  consentDeliver: statements.consentDeliver,
  consentDeliverOthers: statements.consentDeliverOthers,
  consentUpdates: statements.consentUpdates,
  consentPublishMessage: statements.consentPublishMessage,
};

const SHOWN = {
  signatureId: exposures.signatureId,
  signatoryId: exposures.signatoryId,
  partOfId: signatories.partOfId,
  code: signatories.code,
  organisation: statements.organisation,
  organisationLatin: statements.organisationLatin,
  acronym: statements.acronym,
  kind: statements.kind,
  country: statements.country,
  city: statements.city,
  affiliatedTo: statements.affiliatedTo,
  website: statements.website,
  members: statements.members,
  signatory: statements.signatory,
  office: statements.office,
  message: statements.message,
  messageIs: signatures.messageIs,
  signedAt: signatures.signedAt,
  textLang: appealTexts.lang,
  visibility: statements.visibility,
  capacity: statements.capacity,
  ...CONSENTS,
};

/** The entries of these leading signatures, in the order of the ids; those that may not be named are not among them. */
export async function readEntries(
  appeal: Pick<Appeal, 'hiddenCountries' | 'closedOn'>,
  signatureIds: string[],
  now: Date,
): Promise<ListedEntry[]> {
  if (!signatureIds.length) return [];
  const veilOf = veilsOf(appeal, now);
  const rows = await read()
    .select(SHOWN)
    .from(exposures)
    .innerJoin(statements, eq(statements.id, exposures.statementId))
    .innerJoin(signatures, eq(signatures.id, exposures.signatureId))
    .innerJoin(signatories, eq(signatories.id, exposures.signatoryId))
    .innerJoin(appealTexts, eq(appealTexts.id, signatures.textId))
    .where(inArray(exposures.signatureId, signatureIds));
  const bySignature = new Map(rows.map((row) => [row.signatureId, row]));
  const others = await listRepresentatives(
    rows.map(({ signatoryId }) => signatoryId),
    veilOf,
  );
  const wholes = await listWholes(rows.flatMap(({ partOfId }) => partOfId ?? []));
  return signatureIds.flatMap((id) => {
    const row = bySignature.get(id);
    if (!row) return [];
    const said = { ...row, consents: consentsOf(row), veil: veilOf(row.country) };
    const entry = publicEntryOf(said, row.signedAt, row.textLang);
    if (!entry) return [];
    const { code, signatoryId, partOfId } = row;
    const { countedAs } = exposureOf(said);
    const beside = { representatives: others.get(signatoryId) ?? [], partOf: wholes.get(partOfId ?? '') ?? null };
    return [{ ...entry, code, countedAs, message: publicMessageOf(said, row.messageIs), ...beside }];
  });
}

/** Who signed for the same organisation beside the one who leads, by signatory; named ones alone. */
async function listRepresentatives(signatoryIds: string[], veilOf: (country: string) => Veil) {
  const { signatory, office, country, visibility, capacity } = statements;
  const rows = await read()
    .select({ signatoryId: exposures.signatoryId, signatory, office, country, visibility, capacity, ...CONSENTS })
    .from(exposures)
    .innerJoin(statements, eq(statements.id, exposures.statementId))
    .where(
      and(
        inArray(exposures.signatoryId, signatoryIds),
        eq(exposures.leads, false),
        eq(exposures.countedAs, 'organisation'),
      ),
    )
    .orderBy(asc(exposures.acceptedAt));
  const named = new Map<string, ListedEntry['representatives']>();
  for (const { signatoryId, signatory, office, ...row } of rows) {
    const exposing = { ...row, consents: consentsOf(row), veil: veilOf(row.country) };
    if (!signatory || !exposureOf(exposing).signatoryNamed) continue;
    named.set(signatoryId, [...(named.get(signatoryId) ?? []), { signatory, office }]);
  }
  return named;
}

/** The organisations of these signatories that are named, by signatory. */
async function listWholes(signatoryIds: string[]) {
  if (!signatoryIds.length) return new Map<string, ListedEntry['partOf']>();
  const { code } = signatories;
  const rows = await read()
    .select({ id: signatories.id, code, organisation: statements.organisation })
    .from(exposures)
    .innerJoin(signatories, eq(signatories.id, exposures.signatoryId))
    .innerJoin(statements, eq(statements.id, exposures.statementId))
    .where(
      and(
        inArray(exposures.signatoryId, signatoryIds),
        eq(exposures.leads, true),
        eq(exposures.listed, 'named'),
        eq(exposures.countedAs, 'organisation'),
      ),
    );
  return new Map(rows.map(({ id, code, organisation }) => [id, { code, organisation }]));
}
