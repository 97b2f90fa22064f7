import { randomUUID } from 'node:crypto';
import type { Tx } from '../engine/sqlite';
import { keepSearchWords } from '../evidence/search-words';
import { foldForOrder } from '../fold';
import { statements } from '../schema';
import { CONSENTS, type Said, type Sentences, type Statement } from '../types';

type Row = typeof statements.$inferSelect;

/** Adds what was said as the next statement of the signature. */
export async function insertStatement(
  tx: Tx,
  signatureId: string,
  number: number,
  said: Said,
  sentences: Sentences,
  saidAt: Date,
): Promise<string> {
  const id = randomUUID();
  const { consents, ...words } = said;
  await tx.insert(statements).values({
    id,
    signatureId,
    number,
    ...words,
    ...consents,
    sentences,
    sortKey: foldForOrder(said.organisation),
    saidAt,
  });
  await keepSearchWords(tx, id, said);
  return id;
}

export function asStatement(row: Row): Statement {
  const { id, number, sentences, saidAt } = row;
  const { organisation, kind, country, capacity, signatory, office, visibility, organisationLatin, acronym } = row;
  const { affiliatedTo, city, website, members, mandateBody, mandateOn, mandateText, message } = row;
  return {
    ...{ id, number, sentences, saidAt },
    ...{ organisation, kind, country, capacity, signatory, office, visibility, organisationLatin, acronym },
    ...{ affiliatedTo, city, website, members, mandateBody, mandateOn, mandateText, message },
    consents: consentsOf(row),
  };
}

export function consentsOf(row: Pick<Row, (typeof CONSENTS)[number]>): Said['consents'] {
  return Object.fromEntries(CONSENTS.map((name) => [name, row[name]])) as Said['consents'];
}

export function saidOf(statement: Statement): Said {
  const { id, number, sentences, saidAt, ...said } = statement;
  return said;
}

/** Blanks every word of a signature's statements; the database allows it once the signature is withdrawn. */
export const BLANK = {
  organisation: '',
  kind: 'other',
  country: '',
  capacity: 'personal',
  signatory: null,
  office: null,
  visibility: 'confidential',
  organisationLatin: null,
  acronym: null,
  affiliatedTo: null,
  city: null,
  website: null,
  members: null,
  mandateBody: null,
  mandateOn: null,
  mandateText: null,
  message: null,
  consentPublishName: false,
  consentDeliver: false,
  consentDeliverOthers: false,
  consentUpdates: false,
  consentPublishMessage: false,
  sentences: { declaration: '', consents: Object.fromEntries(CONSENTS.map((name) => [name, ''])) } as Sentences,
  sortKey: '',
} satisfies Partial<Row>;
