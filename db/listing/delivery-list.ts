import { eq } from 'drizzle-orm';
import { read, readLong } from '../engine/sqlite';
import { appeals } from '../schema';
import type { Capacity, DeliveryLine, InternalChoice, InternalLine, Kind, SignatureStatus, Visibility } from '../types';
import { exposureOf, publicEntryOf, veilsOf } from '../visibility';
import { countUnnamed, noneUnnamed, unnamedNumbers } from './unnamed-numbers';

// The columns of a delivery, and no others: no address, message or mandate can come along. A cross join keeps its order,
// so that rows come one by one out of the index of statements, where sorting them would hold everybody else up first.
const DELIVERY_SQL = `
  SELECT s.organisation, s.organisation_latin AS organisationLatin, s.acronym, s.kind, s.country, s.city,
    s.affiliated_to AS affiliatedTo, s.website, s.signatory, s.office, s.capacity, s.visibility,
    s.consent_publish_name, s.consent_deliver, g.signed_at, t.lang, t.version, t.sha256
  FROM statements s
  CROSS JOIN exposures e ON e.statement_id = s.id
  JOIN signatures g ON g.id = e.signature_id
  JOIN appeal_texts t ON t.id = g.text_id
  WHERE e.appeal_id = ? AND e.leads = 1
  ORDER BY s.country, s.sort_key, e.signature_id`;

interface DeliveryRow extends Omit<Parameters<typeof publicEntryOf>[0], 'consents'> {
  consent_publish_name: number;
  consent_deliver: number;
  signed_at: number;
  lang: string;
  version: number;
  sha256: string;
}

/**
 * The list for the authorities concerned: entries that may be named, by country code and sort key, then the numbers of
 * those that may not, as they all stood when it began. Several signatures of one signatory are one entry, as the one that
 * leads says. Read on a connection of its own, a row at a time.
 */
export async function* listForDelivery(appealId: string, now = new Date()): AsyncGenerator<DeliveryLine> {
  const [appeal] = await read().select().from(appeals).where(eq(appeals.id, appealId));
  if (!appeal) return;
  const veilOf = veilsOf(appeal, now);
  const unnamed = noneUnnamed();
  for await (const row of readLong<DeliveryRow>(DELIVERY_SQL, appealId)) {
    const consents = {
      consentProcess: true,
      consentPublishName: row.consent_publish_name === 1,
      consentDeliver: row.consent_deliver === 1,
      consentDeliverOthers: false,
      consentUpdates: false,
      consentPublishMessage: false,
    };
    // Onto the row itself: a copy of each adds tens of megabytes to a long list.
    const said = Object.assign(row, { consents, veil: veilOf(row.country) });
    const exposure = exposureOf(said);
    const entry = publicEntryOf(said, new Date(row.signed_at), row.lang);
    if (exposure.toAuthorities === 'number') countUnnamed(unnamed, exposure, row.country);
    if (exposure.toAuthorities !== 'named' || !entry) continue;
    yield { entry: exposure.countedAs, ...entry, textVersion: row.version, textSha256: row.sha256 };
  }
  for (const number of unnamedNumbers(unnamed)) yield { entry: 'unnamed', ...number };
}

const INTERNAL_SQL = `
  SELECT s.*, g.status, g.lang AS page_lang, g.source, g.signed_at, g.confirmed_at, c.email, t.lang AS text_lang, t.version
  FROM signatures g
  JOIN statements s ON s.id = coalesce(g.waiting_statement_id, g.accepted_statement_id)
  LEFT JOIN statements a ON a.id = g.accepted_statement_id
  LEFT JOIN contacts c ON c.signature_id = g.id
  JOIN appeal_texts t ON t.id = g.text_id
  WHERE g.appeal_id = ? AND (? OR (s.visibility <> 'confidential' AND coalesce(a.visibility, '') <> 'confidential'))
  ORDER BY g.signed_at, g.id`;

interface InternalRow {
  organisation: string;
  organisation_latin: string | null;
  acronym: string | null;
  kind: Kind;
  country: string;
  city: string | null;
  affiliated_to: string | null;
  website: string | null;
  signatory: string | null;
  office: string | null;
  capacity: Capacity;
  visibility: Visibility;
  status: SignatureStatus;
  page_lang: string;
  source: string;
  confirmed_at: number | null;
  email: string | null;
  text_lang: string;
  members: number | null;
  mandate_body: string | null;
  mandate_on: string | null;
  mandate_text: string | null;
  message: string | null;
  signed_at: number;
  version: number;
  consent_process: number;
  consent_publish_name: number;
  consent_deliver: number;
  consent_deliver_others: number;
  consent_updates: number;
  consent_publish_message: number;
}

/**
 * Everything that organisers know, addresses included, in the order of signing; for them alone. Confidential signatures
 * are left out unless they are asked for.
 */
export async function* listForInternalUse(
  appealId: string,
  { confidential }: InternalChoice = { confidential: false },
): AsyncGenerator<InternalLine> {
  for await (const row of readLong<InternalRow>(INTERNAL_SQL, appealId, Number(confidential)))
    yield {
      status: row.status,
      source: row.source,
      lang: row.page_lang,
      signedAt: new Date(row.signed_at),
      confirmedAt: row.confirmed_at === null ? null : new Date(row.confirmed_at),
      email: row.email,
      organisation: row.organisation,
      organisationLatin: row.organisation_latin,
      acronym: row.acronym,
      kind: row.kind,
      country: row.country,
      city: row.city,
      affiliatedTo: row.affiliated_to,
      website: row.website,
      members: row.members,
      capacity: row.capacity,
      signatory: row.signatory,
      office: row.office,
      visibility: row.visibility,
      mandateBody: row.mandate_body,
      mandateOn: row.mandate_on,
      mandateText: row.mandate_text,
      message: row.message,
      consents: {
        consentProcess: row.consent_process === 1,
        consentPublishName: row.consent_publish_name === 1,
        consentDeliver: row.consent_deliver === 1,
        consentDeliverOthers: row.consent_deliver_others === 1,
        consentUpdates: row.consent_updates === 1,
        consentPublishMessage: row.consent_publish_message === 1,
      },
      textLang: row.text_lang,
      textVersion: row.version,
    };
}
