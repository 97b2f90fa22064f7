import {
  addObjection,
  confirmObjection,
  listObjections,
  readPrivateSignature,
  resolveObjection,
  verifyDomain,
} from '@/db';
import { tokenFor } from './keys';
import {
  anAppeal,
  anOrganiser,
  DOCKERS,
  freshDatabase,
  HOUR,
  morning,
  organiserOf,
  rows,
  sendAll,
  signAndAccept,
  versionOf,
} from './test-database';

export const OFFICE = 'bureau@dockers.example';
export const SECRETARY = 'secretaire@dockers.example';
export const STRANGER = 'ivan@ailleurs.example';
export const TEXT = 'Notre bureau n’a jamais vu cet appel.';
export const RESOLUTION = 'Leur secrétaire nous l’a dit.';

export type ObjectionStory = Awaited<ReturnType<typeof anObjectionStory>>;

/** The dockers have signed and are in public; what happens when somebody objects. */
export async function anObjectionStory() {
  await freshDatabase();
  const aktau = await anAppeal();
  const nadia = anOrganiser();
  const signed = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
  await sendAll(morning(HOUR));
  const code = codeOf(signed.id);

  const objection = (email: string, of = code) => {
    const who = { email, name: 'Ivan P.', office: 'trésorier' };
    return { appealId: aktau.appeal.id, code: of, lang: 'fr', ...who, text: TEXT };
  };
  /** Objects and answers the id and the link of the objection. */
  const object = async (email: string, of = code) => {
    await addObjection(objection(email, of), morning(HOUR));
    const [row] = rows<{ id: string }>('SELECT objection_id AS id FROM contacts WHERE email = ?', email);
    if (!row) throw new Error(`${email} did not object.`);
    return { id: row.id, token: tokenFor(row.id, 1) };
  };
  const objectAndConfirm = async (email: string, at = morning(2 * HOUR), of = code) => {
    const objected = await object(email, of);
    await confirmObjection(objected.token, at);
    return objected;
  };
  const resolving = (id: string, outcome: 'upheld' | 'dismissed', more: { version?: number; by?: string } = {}) => {
    const [row] = rows<{ id: string }>('SELECT signature_id AS id FROM objections WHERE id = ?', id);
    const why = { verifiedHow: 'call-back', reason: RESOLUTION, evidence: 'appel du 2' } as const;
    const version = versionOf(row?.id ?? '');
    return { appealId: aktau.appeal.id, objectionId: id, version, outcome, ...why, by: nadia, ...more };
  };
  const resolve = (id: string, outcome: 'upheld' | 'dismissed') =>
    resolveObjection(resolving(id, outcome), morning(4 * HOUR));
  const listFor = async (organiser: string) => (await listObjections(aktau.appeal.id, organiserOf(organiser))).rows;
  const verify = (signatureId: string, domain: string) => {
    const about = { signatoryId: signatoryOf(signatureId), domain, evidence: 'leur site', by: nadia };
    return verifyDomain(about, morning());
  };
  return { aktau, nadia, signed, objection, object, objectAndConfirm, resolving, resolve, listFor, verify };
}

export function codeOf(signatureId: string): string {
  const [row] = rows<{ code: string }>('SELECT code FROM signatories WHERE id = ?', signatoryOf(signatureId));
  return row?.code ?? '';
}

export function signatoryOf(signatureId: string): string {
  return rows<{ id: string }>('SELECT signatory_id AS id FROM signatures WHERE id = ?', signatureId)[0]?.id ?? '';
}

/** The organisations that the public list names, each once. */
export function namesInPublic(): string[] {
  const named = `SELECT s.organisation AS name FROM exposures e JOIN statements s ON s.id = e.statement_id
    WHERE e.listed = 'named' AND e.leads ORDER BY s.organisation`;
  return rows<{ name: string }>(named).map(({ name }) => name);
}

export async function statusOf(token: string): Promise<string> {
  const page = await readPrivateSignature(token, morning(4 * HOUR));
  return typeof page === 'string' ? page : page.status;
}

export function kindsOf(letters: { kind: string }[]): string[] {
  return letters.map(({ kind }) => kind).sort();
}
