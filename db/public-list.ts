import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { read } from './engine/sqlite';
import { exposedAs } from './exposure-filter';
import { appealTexts, signatures, statements } from './schema';
import { consentsOf } from './statements';
import type { PublicEntry, PublicList, Support } from './types';
import { exposureOf, publicEntryOf } from './visibility';

/** The code under which international organisations stand. */
const NO_COUNTRY = 'XI';

const SHOWN = {
  organisation: statements.organisation,
  organisationLatin: statements.organisationLatin,
  acronym: statements.acronym,
  kind: statements.kind,
  country: statements.country,
  city: statements.city,
  affiliatedTo: statements.affiliatedTo,
  website: statements.website,
  signatory: statements.signatory,
  office: statements.office,
  signedAt: signatures.signedAt,
  textLang: appealTexts.lang,
  visibility: statements.visibility,
  capacity: statements.capacity,
  consentProcess: statements.consentProcess,
  consentPublishName: statements.consentPublishName,
  consentDeliver: statements.consentDeliver,
  consentDeliverOthers: statements.consentDeliverOthers,
  consentUpdates: statements.consentUpdates,
};

/** How many organisations stand behind the appeal, and from how many countries that may be told. */
export async function countSupport(appealId: string): Promise<Support> {
  const groups = await acceptedGroups(appealId);
  const organisations = groups.filter(({ exposure }) => exposure.countedAs === 'organisation');
  const located = organisations.filter(
    ({ country, exposure }) => exposure.listed !== 'number' && country !== NO_COUNTRY,
  );
  return {
    organisations: organisations.reduce((sum, { n }) => sum + n, 0),
    countries: new Set(located.map(({ country }) => country)).size,
  };
}

/** The organisations named in public that were accepted last, the newest first. */
export async function listLatest(appealId: string, most: number): Promise<PublicEntry[]> {
  const rows = await named()
    .where(
      and(
        accepted(appealId),
        exposedAs(({ listed, countedAs }) => listed === 'named' && countedAs === 'organisation'),
      ),
    )
    .orderBy(desc(signatures.acceptedAt), asc(statements.sortKey))
    .limit(most);
  return rows.flatMap(asPublicEntry);
}

/** Everything that the public list shows, names in the order of their sort key. */
export async function listPublicSignatories(appealId: string): Promise<PublicList> {
  const rows = await named()
    .where(
      and(
        accepted(appealId),
        exposedAs(({ listed }) => listed === 'named'),
      ),
    )
    .orderBy(asc(statements.sortKey), asc(signatures.id));
  const isPerson = (row: (typeof rows)[number]) =>
    exposureOf({ ...row, consents: consentsOf(row) }).countedAs === 'person';
  const unnamed = (await acceptedGroups(appealId)).filter(({ exposure }) => exposure.listed !== 'named');
  const unnamedOrganisations = unnamed.filter(({ exposure }) => exposure.countedAs === 'organisation');
  const unnamedByCountry: Record<string, number> = {};
  for (const { exposure, country, n } of unnamedOrganisations)
    if (exposure.listed === 'country') unnamedByCountry[country] = (unnamedByCountry[country] ?? 0) + n;
  const sum = (groups: typeof unnamed) => groups.reduce((total, { n }) => total + n, 0);
  return {
    organisations: rows.filter((row) => !isPerson(row)).flatMap(asPublicEntry),
    persons: rows.filter(isPerson).flatMap(asPublicEntry),
    unnamedByCountry,
    confidential: sum(unnamedOrganisations.filter(({ exposure }) => exposure.listed === 'number')),
    unnamedPersons: sum(unnamed.filter(({ exposure }) => exposure.countedAs === 'person')),
  };
}

/** Numbers of accepted signatures by country and exposure; no names are read. */
export async function acceptedGroups(appealId: string) {
  const columns = {
    visibility: statements.visibility,
    capacity: statements.capacity,
    consentProcess: statements.consentProcess,
    consentPublishName: statements.consentPublishName,
    consentDeliver: statements.consentDeliver,
    consentDeliverOthers: statements.consentDeliverOthers,
    consentUpdates: statements.consentUpdates,
    country: statements.country,
  };
  const groups = await read()
    .select({ ...columns, n: sql<number>`count(*)` })
    .from(signatures)
    .innerJoin(statements, eq(statements.id, signatures.acceptedStatementId))
    .where(accepted(appealId))
    .groupBy(...Object.values(columns))
    .orderBy(asc(statements.country));
  return groups.map((group) => ({
    country: group.country,
    n: group.n,
    exposure: exposureOf({ ...group, consents: consentsOf(group) }),
  }));
}

function named() {
  return read()
    .select(SHOWN)
    .from(signatures)
    .innerJoin(statements, eq(statements.id, signatures.acceptedStatementId))
    .innerJoin(appealTexts, eq(appealTexts.id, signatures.textId))
    .$dynamic();
}

function accepted(appealId: string) {
  return and(eq(signatures.appealId, appealId), eq(signatures.status, 'accepted'));
}

type Row = Awaited<ReturnType<typeof named>>[number];

/** At most one entry: `flatMap` leaves out whatever may not be named. */
function asPublicEntry(row: Row): PublicEntry[] {
  const entry = publicEntryOf({ ...row, consents: consentsOf(row) }, row.signedAt, row.textLang);
  return entry ? [entry] : [];
}
