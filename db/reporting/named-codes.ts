import { and, eq, inArray, sql } from 'drizzle-orm';
import { inParts } from '../engine/in-parts';
import { read } from '../engine/sqlite';
import { foldName } from '../fold';
import { isNamed } from '../listing/all-named';
import { exposures, signatories, signatures, statements } from '../schema';

/** The codes of those of these organisations that the public list names, as `codeOf` finds them. */
export async function codesOfNamed(appealId: string, names: string[]): Promise<Map<string, string>> {
  const codes = new Map<string, string>();
  for (const some of inParts(new Set(names.map(foldName))))
    for (const { name, country, code } of await namedUnder(appealId, some)) codes.set(keyOf(name, country), code);
  return codes;
}

/** The code of the organisation of this name and country, or null. */
export function codeOf(codes: Map<string, string>, name: string, country: string): string | null {
  return codes.get(keyOf(name, country)) ?? null;
}

/** Those of the public list that signed under one of these folded names. */
export function namedUnder(appealId: string, names: string[]) {
  // The plus keeps SQLite from going through all that the appeal names instead of these few.
  const ofAppeal = sql`+${exposures.appealId} = ${appealId}`;
  return read()
    .select({ name: statements.organisation, country: statements.country, code: signatories.code })
    .from(exposures)
    .innerJoin(statements, eq(statements.id, exposures.statementId))
    .innerJoin(signatures, eq(signatures.id, exposures.signatureId))
    .innerJoin(signatories, eq(signatories.id, exposures.signatoryId))
    .where(and(ofAppeal, isNamed('organisation'), inArray(signatures.organisationKey, names)));
}

function keyOf(name: string, country: string): string {
  return `${country} ${foldName(name)}`;
}
