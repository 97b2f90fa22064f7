import { and, asc, eq } from 'drizzle-orm';
import type { Tx } from '../engine/sqlite';
import { appeals, appealTexts, exposures, latinForms, signatures, statements } from '../schema';
import { consentsOf } from '../signing/statements';
import type { EntryFacts, EntryWords, Recipients, UnnamedFacts } from '../types';
import { type Exposure, exposureOf, publicEntryOf, publicMessageOf, veilsOf } from '../visibility';

/** What an edition would say of a signatory, and by which signature. */
export interface EntryMatter {
  signatureId: string;
  signatoryId: string;
  statementId: string;
  country: string;
  facts: EntryFacts | UnnamedFacts;
  words: EntryWords | null;
  /** What it counts in, where it is not named. */
  exposure: Exposure;
  text: { lang: string; version: number; sha256: string; status: (typeof appealTexts.$inferSelect)['status'] };
}

/** Whether this says who it is. */
export function isNamed(facts: EntryFacts | UnnamedFacts): facts is EntryFacts {
  return 'organisation' in facts;
}

/**
 * What is to be handed to these recipients, as it stands: an entry for each signatory by the signature that leads,
 * organisations by country code and name, persons likewise; then those who are a number. Answers too how many accepted
 * ones gave no consent to it.
 */
export async function readMatter(
  tx: Tx,
  appealId: string,
  recipients: Recipients,
  now: Date,
): Promise<{ entries: EntryMatter[]; withoutConsent: number }> {
  const rows = await readLeading(tx, appealId);
  const [appeal] = await tx.select().from(appeals).where(eq(appeals.id, appealId));
  if (!appeal) return { entries: [], withoutConsent: 0 };
  const veilOf = veilsOf(appeal, now);
  const entries: EntryMatter[] = [];
  let withoutConsent = 0;
  for (const { statement, signature, text, latin } of rows) {
    const said = { ...statement, consents: consentsOf(statement), veil: veilOf(statement.country) };
    const exposure = exposureOf(said);
    const handed = recipients === 'authorities' ? exposure.toAuthorities : exposure.toOthers;
    if (handed === 'nothing') {
      withoutConsent += 1;
      continue;
    }
    const entry = handed === 'named' ? publicEntryOf(said, signature.signedAt, text.lang) : null;
    const message = publicMessageOf(said, signature.messageIs);
    const from = { signatureId: signature.id, signatoryId: signature.signatoryId, statementId: statement.id };
    const told = entry ? tellNamed(entry, exposure, text.version, latin, message) : tellUnnamed(exposure);
    entries.push({ ...from, country: statement.country, exposure, text, ...told });
  }
  return { entries: inOrder(entries), withoutConsent };
}

function readLeading(tx: Tx, appealId: string) {
  const { lang, version, sha256, status } = appealTexts;
  return tx
    .select({
      statement: statements,
      signature: signatures,
      text: { lang, version, sha256, status },
      latin: latinForms,
    })
    .from(exposures)
    .innerJoin(statements, eq(statements.id, exposures.statementId))
    .innerJoin(signatures, eq(signatures.id, exposures.signatureId))
    .innerJoin(appealTexts, eq(appealTexts.id, signatures.textId))
    .leftJoin(latinForms, eq(latinForms.statementId, exposures.statementId))
    .where(and(eq(exposures.appealId, appealId), eq(exposures.leads, true)))
    .orderBy(asc(exposures.country), asc(exposures.sortKey), asc(exposures.signatureId));
}

type PublicEntry = NonNullable<ReturnType<typeof publicEntryOf>>;

function tellNamed(
  { signatory, office, members = null, textLang, ...entry }: PublicEntry,
  { countedAs }: Exposure,
  textVersion: number,
  latin: typeof latinForms.$inferSelect | null,
  message: string | null,
): { facts: EntryFacts; words: EntryWords | null } {
  const names = latinOf(entry.organisationLatin, latin?.latin ?? null);
  const facts: EntryFacts = { ...entry, countedAs, ...names, members, textLang, textVersion };
  return { facts, words: signatory || office || message ? { signatory, office, message } : null };
}

/** How a name is told in Latin letters, and by whom: as the organisation writes itself, or else as organisers write it. */
export function latinOf(own: string | null, byOrganisers: string | null) {
  const latinBy = own ? 'organisation' : byOrganisers ? 'organisers' : null;
  return { organisationLatin: own ?? byOrganisers, latinBy } as const;
}

function tellUnnamed({ countedAs }: Exposure): { facts: UnnamedFacts; words: null } {
  return { facts: { unnamed: countedAs }, words: null };
}

function inOrder(entries: EntryMatter[]): EntryMatter[] {
  const ranks = entries.map((entry) => ({ entry, rank: rankOf(entry.facts) }));
  return ranks.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry);
}

function rankOf(facts: EntryFacts | UnnamedFacts): number {
  if (!isNamed(facts)) return 2;
  return facts.countedAs === 'organisation' ? 0 : 1;
}
