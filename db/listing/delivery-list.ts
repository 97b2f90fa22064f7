import { eq } from 'drizzle-orm';
import { latinOf } from '../editions/entry-matter';
import { read, readLong } from '../engine/sqlite';
import { appeals } from '../schema';
import type { DeliveryLine, ListChoice, Reach, Recipients } from '../types';
import { exposureOf, publicEntryOf, veilsOf } from '../visibility';
import { countriesOf, numbersWithin } from './narrowing';
import { countUnnamed, noneUnnamed, unnamedNumbers } from './unnamed-numbers';

// The columns of a delivery, and no others: no address, message or mandate can come along. A cross join keeps its order,
// so that rows come one by one out of the index of statements, where sorting them would hold everybody else up first.
const entriesOf = (countedAs: 'organisation' | 'person') => `
  SELECT s.organisation, s.organisation_latin AS organisationLatin, s.acronym, s.kind, s.country, s.city,
    s.affiliated_to AS affiliatedTo, s.website, s.members, s.signatory, s.office, s.capacity, s.visibility,
    s.consent_publish_name, s.consent_deliver, s.consent_deliver_others, g.signed_at, t.lang, t.version, l.latin,
    NOT EXISTS (SELECT 1 FROM edition_entries n JOIN editions d ON d.id = n.edition_id
      WHERE n.signatory_id = e.signatory_id AND d.appeal_id = @appealId AND d.recipients = @recipients) AS is_new
  FROM statements s
  CROSS JOIN exposures e ON e.statement_id = s.id
  JOIN signatures g ON g.id = e.signature_id
  JOIN appeal_texts t ON t.id = g.text_id
  LEFT JOIN latin_forms l ON l.statement_id = s.id
  WHERE e.appeal_id = @appealId AND e.leads = 1 AND e.counted_as = '${countedAs}'
    AND (@kind IS NULL OR s.kind = @kind)
    AND (@countries IS NULL OR s.country IN (SELECT value FROM json_each(@countries)))
  ORDER BY s.country, s.sort_key, e.signature_id`;
const DELIVERY_SQL = `SELECT * FROM (${entriesOf('organisation')}) UNION ALL SELECT * FROM (${entriesOf('person')})`;

interface DeliveryRow extends Omit<Parameters<typeof publicEntryOf>[0], 'consents'> {
  consent_publish_name: number;
  consent_deliver: number;
  consent_deliver_others: number;
  signed_at: number;
  lang: string;
  version: number;
  latin: string | null;
  is_new: number;
}

/**
 * What an edition for these recipients would hold now, in its order: organisations that may be named, by country code and
 * sort key, persons likewise, then the numbers of those that may not, as they all stood when it began. Several signatures
 * of one signatory are one entry, as the one that leads says. Read on a connection of its own, a row at a time.
 */
export async function* listForDelivery(
  appealId: string,
  recipients: Recipients,
  choice: ListChoice,
  reach: Pick<Reach, 'countries'>,
  now = new Date(),
): AsyncGenerator<DeliveryLine> {
  const [appeal] = await read().select().from(appeals).where(eq(appeals.id, appealId));
  if (!appeal) return;
  const veilOf = veilsOf(appeal, now);
  const unnamed = noneUnnamed();
  const countries = countriesOf(choice, reach);
  const asked = { appealId, recipients, kind: choice.kind ?? null, countries: countries && JSON.stringify(countries) };
  for await (const row of readLong<DeliveryRow>(DELIVERY_SQL, asked)) {
    const consents = {
      consentProcess: true,
      consentPublishName: row.consent_publish_name === 1,
      consentDeliver: row.consent_deliver === 1,
      consentDeliverOthers: row.consent_deliver_others === 1,
      consentUpdates: false,
      consentPublishMessage: false,
    };
    // Onto the row itself, and cell by cell below: a copy of each adds tens of megabytes to a long list.
    const said = Object.assign(row, { consents, veil: veilOf(row.country) });
    const exposure = exposureOf(said);
    const handed = recipients === 'authorities' ? exposure.toAuthorities : exposure.toOthers;
    const entry = publicEntryOf(said, new Date(row.signed_at), row.lang);
    if (handed === 'number') countUnnamed(unnamed, exposure, row.country);
    if (handed !== 'named' || !entry) continue;
    const { organisationLatin, latinBy } = latinOf(entry.organisationLatin, row.latin);
    yield {
      entry: exposure.countedAs,
      organisation: entry.organisation,
      organisationLatin,
      latinBy,
      acronym: entry.acronym,
      kind: entry.kind,
      country: entry.country,
      city: entry.city,
      affiliatedTo: entry.affiliatedTo,
      website: entry.website,
      members: entry.members ?? null,
      signedOn: entry.signedOn,
      textLang: entry.textLang,
      textVersion: row.version,
      signatory: entry.signatory,
      office: entry.office,
      isNew: row.is_new === 1,
    };
  }
  for (const number of numbersWithin(unnamedNumbers(unnamed), countries, choice.kind))
    yield { entry: 'unnamed', ...number };
}
