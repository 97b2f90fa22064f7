import { read, readLong } from '../engine/sqlite';
import { wantedOf } from '../moderation/queue';
import { queue } from '../schema';
import type { Capacity, InternalChoice, InternalLine, Kind, Organiser, SignatureStatus, Visibility } from '../types';

const internalSql = (wanted: string) => `
  SELECT s.*, g.status, g.lang AS page_lang, g.source, g.signed_at, g.confirmed_at, c.email, t.lang AS text_lang, t.version
  FROM signatures g
  JOIN statements s ON s.id = coalesce(g.waiting_statement_id, g.accepted_statement_id)
  LEFT JOIN contacts c ON c.signature_id = g.id
  JOIN appeal_texts t ON t.id = g.text_id
  WHERE g.id IN (${wanted})
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
 * Everything that organisers know, addresses included, in the order of signing, of what the choice finds in the queue of
 * who takes it; for organisers alone. Confidential signatures are left out unless they are asked for.
 */
export async function* listForInternalUse(
  appealId: string,
  { confidential, ...filter }: InternalChoice,
  organiser: Organiser,
): AsyncGenerator<InternalLine> {
  const reader = { ...organiser, readsConfidential: confidential && organiser.readsConfidential };
  const wanted = wantedOf(appealId, filter, reader);
  const { sql, params } = read().select({ id: queue.signatureId }).from(queue).where(wanted).toSQL();
  for await (const row of readLong<InternalRow>(internalSql(sql), ...params))
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
