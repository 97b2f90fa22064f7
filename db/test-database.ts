import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import {
  acceptSignature,
  addAppeal,
  addSignature,
  claimLetters,
  closeEngine,
  confirmSignature,
  findAppeal,
  findText,
  listForDelivery,
  listForInternalUse,
  openEngine,
  settleLetter,
} from '@/db';
import { env } from '@/env';
import { tokenFor } from './keys';
import { FRENCH, SENTENCES } from './test-cast';
import type { Appeal, ClaimedLetter, InternalChoice, NewSignature, Organiser, PublishedText, Said } from './types';

export * from './test-cast';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const MORNING = new Date('2027-03-01T09:00:00Z');

/** The morning on which the stories of the tests begin, or so many milliseconds later. */
export function morning(later = 0): Date {
  return new Date(MORNING.getTime() + later);
}

/** A database as on the first start, in the file that this test file has to itself. */
export async function freshDatabase(): Promise<void> {
  await closeEngine();
  for (const end of ['', '-wal', '-shm']) rmSync(env.databaseFile + end, { force: true });
  openEngine();
}

export interface Opened {
  appeal: Appeal;
  text: PublishedText;
}

/** Adds an open appeal in French, or one in another state, under its own slug. */
export async function anAppeal(slug = 'aktau', state: Appeal['state'] = 'open'): Promise<Opened> {
  const dates = { issuedOn: '2011-12-17', publishedOn: '2011-12-21' };
  const source = { sourceUrl: 'https://source.example/1678', sourceLang: 'fr', addressedTo: 'KZ' };
  await addAppeal({ slug, state, ...dates, ...source }, [FRENCH], 'system');
  const appeal = (await findAppeal(slug)) as Appeal;
  return { appeal, text: await findText(appeal, 'fr') };
}

/** Posts a signature and answers what the verb answered. */
export function post(
  { appeal, text }: Opened,
  said: Said,
  email: string,
  now = morning(),
  more: Partial<NewSignature> = {},
) {
  const given = { appealId: appeal.id, textId: text.id, lang: 'fr', email, said, sentences: SENTENCES };
  return addSignature({ ...given, ...more }, now);
}

/** Signs and answers the id and the link of the signature. */
export async function sign(opened: Opened, said: Said, email: string, now = morning()) {
  await post(opened, said, email, now);
  const [row] = rows<{ id: string }>(
    `SELECT g.id FROM signatures g JOIN contacts c ON c.signature_id = g.id JOIN statements s ON s.id = g.waiting_statement_id
     WHERE g.appeal_id = ? AND c.email = ? AND s.organisation = ?`,
    opened.appeal.id,
    email,
    said.organisation,
  );
  if (!row) throw new Error(`${said.organisation} did not sign.`);
  return { id: row.id, token: tokenFor(row.id, 1) };
}

export async function signAndConfirm(opened: Opened, said: Said, email: string, now = morning()) {
  const signed = await sign(opened, said, email, now);
  await confirmSignature(signed.token, waitingOf(signed.id), now);
  return signed;
}

export async function signAndAccept(opened: Opened, said: Said, email: string, by: string, now = morning()) {
  const signed = await signAndConfirm(opened, said, email, now);
  await accept(signed.id, by, now);
  return signed;
}

/** Accepts what waits of a signature, as an organiser who has just read it. */
export function accept(signatureId: string, by: string, now = morning()) {
  return acceptSignature(deciding(signatureId, by), now);
}

/** What an organiser says who decides on the signature as it stands now. */
export function deciding(signatureId: string, by: string) {
  return { signatureId, version: versionOf(signatureId), by, verifiedHow: 'call-back' } as const;
}

export function versionOf(signatureId: string): number {
  return rows<{ version: number }>('SELECT version FROM signatures WHERE id = ?', signatureId)[0]?.version ?? 0;
}

export function waitingOf(signatureId: string): string {
  const [row] = rows<{ id: string }>('SELECT waiting_statement_id AS id FROM signatures WHERE id = ?', signatureId);
  return row?.id ?? '';
}

/** An organiser who decides in the tests; one without a password, since making that takes a tenth of a second. */
export function anOrganiser(name = 'Nadia', is: Partial<Organiser> = {}): string {
  const id = randomUUID();
  const insert =
    'INSERT INTO organisers (id, name, email, email_verified, reads_confidential, created_at, updated_at) VALUES (?, ?, ?, 1, 1, 0, 0)';
  rawWrite(insert, id, name, `${name.toLowerCase()}@campaign.example`);
  for (const [column, value] of Object.entries({
    role: is.role,
    countries: is.countries && JSON.stringify(is.countries),
    reads: is.reads && JSON.stringify(is.reads),
    reads_confidential: is.readsConfidential === false ? 0 : undefined,
  }))
    if (value !== undefined) rawWrite(`UPDATE organisers SET ${column} = ? WHERE id = ?`, value, id);
  return id;
}

/** What pages know of an organiser who is signed in. */
export function organiserOf(id: string): Organiser {
  const [row] = rows<Record<string, string>>('SELECT * FROM organisers WHERE id = ?', id);
  if (!row) throw new Error(`There is no organiser ${id}.`);
  const { name = '', email = '', role, countries, reads = '[]', reads_confidential } = row;
  const reach = { countries: JSON.parse(countries ?? 'null'), readsConfidential: Number(reads_confidential) === 1 };
  return { id, name, email, role: role as Organiser['role'], reads: JSON.parse(reads), ...reach };
}

/** An organiser who reaches everything, for reads that record nothing. */
export const BOUNDLESS: Organiser = {
  ...{ id: 'boundless', name: 'Boundless', email: 'boundless@campaign.example', role: 'owner', reads: [] },
  ...{ countries: null, readsConfidential: true },
};

/** The whole list as it would be handed to the authorities. */
export function wholeDelivery(appealId: string, now?: Date) {
  return listForDelivery(appealId, 'authorities', {}, BOUNDLESS, now);
}

/** Everything that organisers know. */
export function wholeInternalList(appealId: string, choice: Partial<InternalChoice> = {}) {
  return listForInternalUse(appealId, { confidential: true, everyStatus: true, ...choice }, BOUNDLESS);
}

/** Claims and sends every letter that is due, as a mail server that takes all would. Answers the letters. */
export async function sendAll(now = morning()): Promise<ClaimedLetter[]> {
  const claimed = await claimLetters(1000, now);
  for (const letter of claimed)
    await settleLetter(letter, { state: 'sent', written: { subject: 'S', text: 'T' } }, now);
  return claimed;
}

/** Reads past the verbs. */
export function rows<Row>(sql: string, ...values: unknown[]): Row[] {
  return openEngine()
    .reader.prepare(sql)
    .all(...values) as Row[];
}

export function countRows(table: string): number {
  return rows<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)[0]?.n ?? 0;
}

/** Writes past the verbs, as somebody with a database tool would. */
export function rawWrite(sql: string, ...values: unknown[]): void {
  openEngine()
    .writer.prepare(sql)
    .run(...values);
}

/** Which of the words stand anywhere in the database file or in its write-ahead log. */
export function foundOnDisk(words: string[]): string[] {
  const folder = path.dirname(env.databaseFile);
  const files = readdirSync(folder).filter((file) => file.startsWith(path.basename(env.databaseFile)));
  const bytes = Buffer.concat(files.map((file) => readFileSync(path.join(folder, file))));
  return words.filter((word) => bytes.includes(word));
}
