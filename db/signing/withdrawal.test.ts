import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  answerQuestion,
  askForLinks,
  claimLetters,
  confirmSignature,
  correctSignature,
  holdSignature,
  listLetters,
  listPublicSignatories,
  openEngine,
  passSignature,
  readForOrganisers,
  readPrivateSignature,
  refuseSignature,
  returnSignature,
  settleLetter,
  UNDO_FOR,
  withdrawSignature,
  writeGloss,
} from '@/db';
import {
  accept,
  anAppeal,
  anOrganiser,
  DOCKERS,
  deciding,
  foundOnDisk,
  freshDatabase,
  HOUR,
  MINUTE,
  morning,
  type Opened,
  organiserOf,
  PORTERS,
  post,
  rows,
  SENTENCES,
  sendAll,
  sign,
  signAndAccept,
  signAndConfirm,
  waitingOf,
  wholeInternalList,
} from '../test-database';
import type { Said, Sentences } from '../types';

const OFFICE = 'canary.email@dockers.example';
const FIELDS = [
  'organisation',
  'signatory',
  'office',
  'organisationLatin',
  'acronym',
  'affiliatedTo',
  'city',
  'website',
  'mandateBody',
  'mandateText',
  'message',
] as const;

/** What was said, with a word in every field that can be looked for on the disk. */
function marked(round: string): Said {
  const words = Object.fromEntries(FIELDS.map((field) => [field, `Canary-${round}-${field}`]));
  return { ...DOCKERS, ...words, members: 97531 };
}
const canariesOf = (round: string) =>
  FIELDS.flatMap((field) => [`Canary-${round}-${field}`, `canary-${round}-${field}`.toLowerCase()]);
const READ: Sentences = { ...SENTENCES, declaration: 'Canary-declaration' };

let aktau: Opened;
let nadia: string;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = anOrganiser();
});

const statuses = () => rows('SELECT status, count(*) AS n FROM signatures GROUP BY status ORDER BY status');

describe('withdrawing', () => {
  it('leaves no word, name or address of the signatory in any byte of the database', async () => {
    const { id, token } = await signAndConfirm(aktau, marked('first'), OFFICE);
    await correctSignature(token, marked('second'), READ, morning());
    const suspicion = { evidence: 'Canary-evidence', question: 'Canary-question' };
    await returnSignature({ ...deciding(id, nadia), ...suspicion }, morning(1));
    await answerQuestion(token, 'Canary-answer', morning(2));
    await accept(id, nadia, morning(3));
    await correctSignature(token, { ...marked('third'), city: null }, READ, morning(4));
    await refuseSignature({ ...deciding(id, nadia), reason: 'Canary-reason' }, morning(5));
    await correctSignature(token, { ...marked('fourth'), city: null }, READ, morning(5));
    await writeGloss(id, 'message', 'fr', 'Canary-gloss', nadia, morning(5));
    await passSignature(id, nadia, nadia, 'Canary-note', morning(5));
    for (const letter of await claimLetters(10, morning(6 + UNDO_FOR)))
      await settleLetter(
        letter,
        { state: 'kept', written: { subject: 'Canary-subject', text: 'Canary-text' } },
        morning(6),
      );
    const written = ['declaration', 'question', 'answer', 'evidence', 'reason', 'note', 'gloss', 'subject', 'text'];
    const said = written.map((word) => `Canary-${word}`);
    const canaries = [...said, OFFICE, ...['first', 'second'].flatMap(canariesOf), 'Canary-third-message'];
    expect(foundOnDisk(canaries)).toHaveLength(canaries.length - unfoldedOnly(canaries));

    expect(await withdrawSignature(token, morning(HOUR))).toBe('withdrawn');
    expect(foundOnDisk(canaries)).toEqual([]);
    expect(rows('SELECT 1 FROM statements WHERE members IS NOT NULL OR country <> ?', '')).toEqual([]);
  });

  it('keeps that one withdrew, when, and which acts came before', async () => {
    const { id, token } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    await withdrawSignature(token, morning(HOUR));
    expect(statuses()).toEqual([{ status: 'withdrawn', n: 1 }]);
    expect(rows('SELECT withdrawn_at AS at FROM signatures')).toEqual([{ at: morning(HOUR).getTime() }]);
    const acts = rows<{ act: string }>('SELECT act FROM audit WHERE subject = ? ORDER BY at, rowid', id);
    expect(acts.map(({ act }) => act.split('.')[1])).toEqual(['added', 'confirmed', 'accepted', 'withdrawn']);
  });

  it.each(['unconfirmed', 'waiting', 'returned', 'held', 'accepted', 'refused'])(
    'is possible while %s',
    async (status) => {
      const { id, token } = await sign(aktau, DOCKERS, OFFICE);
      if (status !== 'unconfirmed') await confirmSignature(token, waitingOf(id), morning());
      const decision = deciding(id, nadia);
      if (status === 'returned') await returnSignature({ ...decision, question: 'Qui ?' }, morning());
      if (status === 'held') await holdSignature(decision, morning());
      if (status === 'accepted') await accept(id, nadia);
      if (status === 'refused') await refuseSignature({ ...decision, reason: 'Inconnu.' }, morning());
      expect(await readPrivateSignature(token, morning())).toMatchObject({ status });
      expect(await withdrawSignature(token, morning())).toBe('withdrawn');
      expect(foundOnDisk([DOCKERS.organisation, DOCKERS.signatory, OFFICE])).toEqual([]);
    },
  );

  it('takes the signature off every list at once, and its link with it', async () => {
    const { id, token } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    await withdrawSignature(token, morning());
    expect(await listPublicSignatories(aktau.appeal.id)).toMatchObject({ organisations: [] });
    expect(await readForOrganisers(aktau.appeal.id, id, organiserOf(nadia))).toBeNull();
    for await (const line of wholeInternalList(aktau.appeal.id)) expect.unreachable(JSON.stringify(line));
    expect(await readPrivateSignature(token, morning())).toBe('gone');
    expect(await withdrawSignature(token, morning())).toBe('gone');
    expect(await confirmSignature(token, '', morning())).toBe('gone');
  });

  it('leaves the organisation free to sign again, as if it never had', async () => {
    const { token } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    await sendAll();
    await withdrawSignature(token, morning());
    const again = await sign(aktau, DOCKERS, OFFICE, morning(MINUTE));
    expect(again.token).not.toBe(token);
    expect(await sendAll(morning(MINUTE))).toMatchObject([{ kind: 'confirm', entries: [{ token: again.token }] }]);
  });

  it('touches no other signature of the same mailbox', async () => {
    const { token } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    const other = await signAndAccept(aktau, PORTERS, OFFICE, nadia);
    await withdrawSignature(token, morning());
    expect(await readPrivateSignature(other.token, morning())).toMatchObject({ accepted: PORTERS });
    expect((await listPublicSignatories(aktau.appeal.id)).organisations).toHaveLength(1);
  });

  it('takes back the letters that were still to go', async () => {
    const { token } = await sign(aktau, DOCKERS, OFFICE);
    await withdrawSignature(token, morning());
    expect(await claimLetters(10, morning(HOUR))).toEqual([]);
    expect(await listLetters(organiserOf(nadia))).toEqual([]);
  });

  it('erases its name from a letter of links that another signature of the mailbox carries', async () => {
    const { token } = await signAndConfirm(aktau, DOCKERS, OFFICE);
    await signAndConfirm(aktau, PORTERS, OFFICE, morning(1));
    await sendAll(morning(1));
    await askForLinks(OFFICE, 'fr', morning(HOUR));
    const [letter] = await claimLetters(1, morning(HOUR));
    await settleLetter(
      letter!,
      { state: 'kept', written: { subject: 'Liens', text: DOCKERS.organisation } },
      morning(HOUR),
    );
    await withdrawSignature(token, morning(2 * HOUR));
    expect(foundOnDisk([DOCKERS.organisation])).toEqual([]);
  });

  it('keeps out what a letter says that was on its way meanwhile', async () => {
    const { token } = await sign(aktau, DOCKERS, OFFICE);
    const [letter] = await claimLetters(1, morning());
    await withdrawSignature(token, morning());
    await settleLetter(
      letter!,
      { state: 'sent', written: { subject: 'Canary-subject', text: 'Canary-text' } },
      morning(1),
    );
    expect(await listLetters(organiserOf(nadia))).toMatchObject([{ state: 'sent', written: null, to: null }]);
    expect(foundOnDisk(['Canary-subject', 'Canary-text'])).toEqual([]);
  });

  it('keeps out what a mail server said of the address meanwhile, and does not try again', async () => {
    const { token } = await sign(aktau, DOCKERS, OFFICE);
    const [letter] = await claimLetters(1, morning());
    await withdrawSignature(token, morning());
    await settleLetter(letter!, { state: 'due', error: `450 <${OFFICE}> busy`, after: MINUTE }, morning(1));
    expect(foundOnDisk([OFFICE])).toEqual([]);
    expect(await claimLetters(1, morning(HOUR))).toEqual([]);
  });

  it('holds in the middle of other writers', async () => {
    const signed = [];
    for (let n = 0; n < 10; n++)
      signed.push(await sign(aktau, { ...DOCKERS, organisation: `Canary-${n}` }, `c${n}@dockers.example`));
    const posts = (n: number) => post(aktau, { ...PORTERS, organisation: `Section ${n}` }, `s${n}@porters.example`);
    const acts = signed.flatMap(({ token }, n) => [
      posts(2 * n),
      withdrawSignature(token, morning()),
      posts(2 * n + 1),
    ]);
    const outcomes = await Promise.all(acts);
    expect(outcomes.filter((outcome) => outcome === 'withdrawn')).toHaveLength(10);
    expect(foundOnDisk(signed.map((_, n) => `Canary-${n}`))).toEqual([]);
    expect(statuses()).toEqual([
      { status: 'unconfirmed', n: 20 },
      { status: 'withdrawn', n: 10 },
    ]);
  });

  it('does not wait for a list that is being read, and reaches the disk once that is over', async () => {
    for (let n = 0; n < 3; n++)
      await sign(aktau, { ...PORTERS, organisation: `Section ${n}` }, `s${n}@porters.example`);
    const { token } = await sign(aktau, DOCKERS, OFFICE);
    const reading = wholeInternalList(aktau.appeal.id);
    await reading.next();
    const began = performance.now();
    expect(await withdrawSignature(token, morning())).toBe('withdrawn');
    expect(performance.now() - began).toBeLessThan(4000);
    await reading.return(undefined);
    await vi.waitFor(() => expect(foundOnDisk([DOCKERS.organisation, OFFICE])).toEqual([]), {
      timeout: 20_000,
      interval: 100,
    });
    expect(openEngine().writer.inTransaction).toBe(false);
  });
});

/** The organisation's name is kept folded too, for order; the lower-case canaries of other fields never were. */
function unfoldedOnly(canaries: string[]): number {
  return canaries.filter((word) => word.startsWith('canary-') && !word.endsWith('-organisation')).length;
}
