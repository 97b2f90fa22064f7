import { and, eq } from 'drizzle-orm';
import { read, readLong } from '../engine/sqlite';
import { appeals, exposures } from '../schema';
import type { ListChoice, PressLine, Reach } from '../types';
import { exposureOf, publicEntryOf, veilsOf } from '../visibility';
import { readUnnamed } from './daily-numbers';
import { countriesOf, numbersWithin } from './narrowing';
import { unnamedNumbers } from './unnamed-numbers';

// What the public list may show, and no other columns. A cross join keeps its order, so that rows come one by one out of
// the index of the list.
const entriesOf = (countedAs: 'organisation' | 'person') => `
  SELECT s.organisation, s.organisation_latin AS organisationLatin, s.acronym, s.kind, s.country, s.city,
    s.affiliated_to AS affiliatedTo, s.website, s.members, s.signatory, s.office, s.capacity, s.visibility,
    s.consent_publish_name, g.signed_at, t.lang, y.code
  FROM exposures e
  CROSS JOIN statements s ON s.id = e.statement_id
  JOIN signatures g ON g.id = e.signature_id
  JOIN signatories y ON y.id = e.signatory_id
  JOIN appeal_texts t ON t.id = g.text_id
  WHERE e.appeal_id = @appealId AND e.leads = 1 AND e.listed = 'named' AND e.counted_as = '${countedAs}'
    AND (@kind IS NULL OR e.kind = @kind)
    AND (@countries IS NULL OR e.country IN (SELECT value FROM json_each(@countries)))
  ORDER BY e.country, e.sort_key, e.signature_id`;
const PRESS_SQL = `SELECT * FROM (${entriesOf('organisation')}) UNION ALL SELECT * FROM (${entriesOf('person')})`;

interface PressRow extends Omit<Parameters<typeof publicEntryOf>[0], 'consents'> {
  consent_publish_name: number;
  signed_at: number;
  lang: string;
  code: string;
}

/**
 * What the public list shows, for the press: organisations by country code and name with the names beside them, persons
 * likewise, then the numbers of those who are not named, as they stood when the UTC day began. Read on a connection of
 * its own, a row at a time.
 */
export async function* listForPress(
  appealId: string,
  choice: ListChoice,
  reach: Pick<Reach, 'countries'>,
  now = new Date(),
): AsyncGenerator<PressLine> {
  const [appeal] = await read().select().from(appeals).where(eq(appeals.id, appealId));
  if (!appeal) return;
  const veilOf = veilsOf(appeal, now);
  const unnamed = await readUnnamed(appeal, now);
  if (veilOf('').namesAreGone) unnamed.persons += await countNamedPersons(appealId);
  const countries = countriesOf(choice, reach);
  const asked = { appealId, kind: choice.kind ?? null, countries: countries && JSON.stringify(countries) };
  for await (const row of readLong<PressRow>(PRESS_SQL, asked)) {
    const consents = {
      consentProcess: true,
      consentPublishName: row.consent_publish_name === 1,
      consentDeliver: false,
      consentDeliverOthers: false,
      consentUpdates: false,
      consentPublishMessage: false,
    };
    const said = Object.assign(row, { consents, veil: veilOf(row.country) });
    const entry = publicEntryOf(said, new Date(row.signed_at), row.lang);
    if (entry) yield Object.assign(entry, { entry: exposureOf(said).countedAs, code: row.code });
  }
  for (const number of numbersWithin(unnamedNumbers(unnamed), countries, choice.kind))
    yield { entry: 'unnamed', ...number };
}

/** Those whose names time has taken away; they stand as named until then. */
function countNamedPersons(appealId: string): Promise<number> {
  const { leads, listed, countedAs } = exposures;
  const named = and(eq(leads, true), eq(listed, 'named'), eq(countedAs, 'person'));
  return read().$count(exposures, and(eq(exposures.appealId, appealId), named));
}
