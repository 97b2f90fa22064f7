import { beforeEach, describe, expect, it } from 'vitest';
import {
  acceptSignature,
  answerQuestion,
  claimLetters,
  confirmForSignatory,
  correctSignature,
  decideMessage,
  holdSignature,
  listPublicSignatories,
  readForOrganisers,
  readPrivateSignature,
  refuseSignature,
  releaseSignature,
  returnSignature,
  settleLetter,
  UNDO_FOR,
  undoDecision,
  withdrawSignature,
} from '@/db';
import {
  accept,
  anAppeal,
  anOrganiser,
  DAY,
  DOCKERS,
  deciding,
  freshDatabase,
  HOUR,
  MINUTE,
  morning,
  type Opened,
  organiserOf,
  rows,
  SENTENCES,
  sendAll,
  sign,
  signAndAccept,
  signAndConfirm,
} from '../test-database';

const OFFICE = 'bureau@dockers.example';
const SPOKEN = { ...DOCKERS, message: 'Courage !' };
let aktau: Opened;
let nadia: string;
let yusuf: string;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = anOrganiser();
  yusuf = anOrganiser('Yusuf');
});

const readDesk = (id: string, now = morning()) => readForOrganisers(aktau.appeal.id, id, organiserOf(nadia), now);
const standing = (id: string) =>
  rows(
    'SELECT status, accepted_statement_id, waiting_statement_id, organisation_key, accepted_at, message_is FROM signatures WHERE id = ?',
    id,
  );
const lastDecision = (id: string) =>
  rows<{ id: string }>('SELECT id FROM decisions WHERE signature_id = ? ORDER BY version DESC', id)[0]?.id ?? '';
const undo = (id: string, now = morning(MINUTE), by = yusuf) => undoDecision(lastDecision(id), by, now);
const dockersDue = () => rows("SELECT 1 FROM letters WHERE state = 'due'").length;

describe('undoing', () => {
  it.each([
    ['an acceptance', (id: string) => acceptSignature({ ...deciding(id, nadia), message: 'published' }, morning())],
    ['a question', (id: string) => returnSignature({ ...deciding(id, nadia), question: 'Qui ?' }, morning())],
    ['a refusal', (id: string) => refuseSignature({ ...deciding(id, nadia), reason: 'Inconnu.' }, morning())],
    ['a holding', (id: string) => holdSignature(deciding(id, nadia), morning())],
    [
      'the decision on a message',
      (id: string) => decideMessage({ ...deciding(id, nadia), message: 'published' }, morning()),
    ],
  ])('%s puts back what stood before, by any organiser, and no letter is ever sent', async (_, decision) => {
    const { id } = await signAndConfirm(aktau, SPOKEN, OFFICE);
    await sendAll();
    const before = standing(id);
    expect(await decision(id)).toBe('decided');
    expect(standing(id)).not.toEqual(before);
    expect(await undo(id)).toBe('undone');
    expect(standing(id)).toEqual(before);
    expect(await sendAll(morning(DAY))).toEqual([]);
    expect((await listPublicSignatories(aktau.appeal.id)).organisations).toEqual([]);
  });

  it('a refusal of an accepted signature, its holding or its release puts it back into public or out of it', async () => {
    const { id } = await signAndAccept(aktau, SPOKEN, OFFICE, nadia);
    const isPublic = async () => (await listPublicSignatories(aktau.appeal.id)).organisations.length === 1;
    await refuseSignature({ ...deciding(id, nadia), reason: 'Inconnu.' }, morning());
    expect([await isPublic(), await undo(id), await isPublic()]).toEqual([false, 'undone', true]);
    await holdSignature(deciding(id, nadia), morning());
    expect([await isPublic(), await undo(id), await isPublic()]).toEqual([false, 'undone', true]);
    await holdSignature(deciding(id, nadia), morning());
    await releaseSignature(deciding(id, nadia), morning());
    expect([await isPublic(), await undo(id), await isPublic()]).toEqual([true, 'undone', false]);
  });

  it('keeps the decision and its undoing on record, and is done once', async () => {
    const { id } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    const decision = lastDecision(id);
    expect(await undoDecision(decision, yusuf, morning(MINUTE))).toBe('undone');
    expect(await undoDecision(decision, yusuf, morning(MINUTE))).toBe('changed');
    expect(await undo(id)).toBe('changed');
    expect((await readDesk(id))?.decisions.map(({ act, by }) => [act, by])).toEqual([
      ['undo', 'Yusuf'],
      ['accept', 'Nadia'],
    ]);
    expect(rows('SELECT "by" FROM audit WHERE act = ?', 'decision.undone')).toEqual([{ by: yusuf }]);
  });

  it('is possible for ten minutes, and the desk says until when', async () => {
    const { id } = await signAndConfirm(aktau, DOCKERS, OFFICE);
    await holdSignature(deciding(id, nadia), morning());
    const undoable = { decisionId: lastDecision(id), until: morning(UNDO_FOR) };
    expect(await readDesk(id, morning(UNDO_FOR))).toMatchObject({ undoable });
    expect(await readDesk(id, morning(UNDO_FOR + 1))).toMatchObject({ undoable: null });
    expect(await undo(id, morning(UNDO_FOR + 1))).toBe('too-late');
    expect(await undo(id, morning(UNDO_FOR))).toBe('undone');
    expect(await readDesk(id, morning(UNDO_FOR))).toMatchObject({ undoable: null });
  });

  it('is too late once the letter is on its way, also where the mail server put it off', async () => {
    const { id } = await signAndConfirm(aktau, DOCKERS, OFFICE);
    await sendAll();
    await accept(id, nadia, morning());
    const [letter] = await claimLetters(1, morning(UNDO_FOR));
    expect(await undo(id, morning(UNDO_FOR))).toBe('too-late');
    await settleLetter(letter!, { state: 'due', error: '450 busy', after: MINUTE }, morning(UNDO_FOR));
    expect(await undo(id, morning(UNDO_FOR))).toBe('too-late');
    expect(await readDesk(id, morning(UNDO_FOR))).toMatchObject({ undoable: null });
  });

  it('leaves the letters of other decisions where they are', async () => {
    const { id } = await signAndConfirm(aktau, DOCKERS, OFFICE);
    await sendAll();
    await returnSignature({ ...deciding(id, nadia), question: 'Qui ?' }, morning());
    await accept(id, nadia, morning(1));
    expect(dockersDue()).toBe(2);
    expect(await undo(id)).toBe('undone');
    expect(await sendAll(morning(DAY))).toMatchObject([{ kind: 'returned', question: 'Qui ?' }]);
  });

  it('is not possible once anything else has happened: what the signatory did is not undone', async () => {
    const { id, token } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    await correctSignature(token, { ...DOCKERS, city: 'Brest' }, SENTENCES, morning());
    expect(await undo(id)).toBe('changed');
    await returnSignature({ ...deciding(id, nadia), question: 'Qui ?' }, morning(1));
    await answerQuestion(token, 'Notre congrès.', morning(2));
    expect(await undo(id)).toBe('changed');
    await withdrawSignature(token, morning(3));
    expect(await undo(id)).toBe('changed');
    expect(await undoDecision('no-such-decision', nadia, morning())).toBe('changed');
  });

  it('is not possible of a confirmation', async () => {
    const { id } = await sign(aktau, DOCKERS, OFFICE);
    await confirmForSignatory({ ...deciding(id, nadia), evidence: 'Appelé.' }, morning());
    expect(await undo(id)).toBe('changed');
    expect(await readDesk(id)).toMatchObject({ undoable: null, status: 'waiting' });
  });

  it('is for who may decide on it', async () => {
    const { id } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    const zarina = anOrganiser('Zarina', { role: 'moderator', countries: ['KZ'] });
    const reader = anOrganiser('Reader', { role: 'reader' });
    for (const by of [zarina, reader, 'nobody']) expect(await undo(id, morning(MINUTE), by)).toBe('out-of-reach');
  });

  it('a refusal of a correction is not possible once the mailbox signed under the name that this set free', async () => {
    const { id, token } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    await correctSignature(token, { ...DOCKERS, organisation: 'Dockers unis' }, SENTENCES, morning());
    await refuseSignature({ ...deciding(id, nadia), reason: 'Inconnu.' }, morning());
    await sign(aktau, { ...DOCKERS, organisation: 'Dockers unis' }, OFFICE, morning());
    expect(await undo(id)).toBe('changed');
  });

  it('a question takes it off the private page, and what was asked before stands again', async () => {
    const { id, token } = await signAndConfirm(aktau, DOCKERS, OFFICE);
    await returnSignature({ ...deciding(id, nadia), question: 'Qui ?' }, morning());
    await answerQuestion(token, 'Notre congrès.', morning(1));
    await returnSignature({ ...deciding(id, nadia), question: 'Quand ?' }, morning(2));
    await undo(id);
    expect(await readPrivateSignature(token, morning(HOUR))).toMatchObject({
      ...{ status: 'waiting', question: 'Qui ?', answer: 'Notre congrès.' },
    });
    expect(await answerQuestion(token, 'En mars.', morning(HOUR))).toBe('no-question');
  });
});
