import { beforeEach, describe, expect, it } from 'vitest';
import {
  acceptSignature,
  answerQuestion,
  confirmForSignatory,
  correctSignature,
  decideMessage,
  holdSignature,
  listPublicSignatories,
  readForOrganisers,
  readPrivateSignature,
  releaseSignature,
  returnSignature,
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
  morning,
  type Opened,
  organiserOf,
  SENTENCES,
  sendAll,
  sign,
  signAndAccept,
  signAndConfirm,
} from '../test-database';
import type { PrivateSignature } from '../types';

const OFFICE = 'bureau@dockers.example';
let aktau: Opened;
let nadia: string;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = anOrganiser();
});

const readPage = async (token: string) => (await readPrivateSignature(token, morning())) as PrivateSignature;
const readDesk = (id: string) => readForOrganisers(aktau.appeal.id, id, organiserOf(nadia), morning());
const namesInPublic = async () =>
  (await listPublicSignatories(aktau.appeal.id)).organisations.map(({ organisation }) => organisation);

describe('holding', () => {
  it('takes what was accepted out of public, and releasing puts it back, without a letter', async () => {
    const { id, token } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    await sendAll(morning(HOUR));
    expect(await holdSignature(deciding(id, nadia), morning(HOUR))).toBe('decided');
    expect([await namesInPublic(), await readPage(token)]).toMatchObject([[], { status: 'held', accepted: DOCKERS }]);
    expect(await holdSignature(deciding(id, nadia), morning(HOUR))).toBe('changed');
    expect(await accept(id, nadia)).toBe('changed');
    expect(await releaseSignature(deciding(id, nadia), morning(HOUR))).toBe('decided');
    expect([await namesInPublic(), await readPage(token)]).toMatchObject([
      [DOCKERS.organisation],
      { status: 'accepted' },
    ]);
    expect(await releaseSignature(deciding(id, nadia), morning(HOUR))).toBe('changed');
    expect(await sendAll(morning(DAY))).toEqual([]);
  });

  it('lets a correction wait while held, to be decided on once it is released', async () => {
    const { id, token } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    await holdSignature(deciding(id, nadia), morning());
    await correctSignature(token, { ...DOCKERS, city: 'Brest' }, SENTENCES, morning());
    expect(await readPage(token)).toMatchObject({ status: 'held', accepted: DOCKERS, waiting: { city: 'Brest' } });
    await releaseSignature(deciding(id, nadia), morning());
    expect(await readDesk(id)).toMatchObject({ status: 'accepted', toDecide: true });
    expect(await accept(id, nadia)).toBe('decided');
  });

  it('of what was never accepted ends in waiting, and a question may be asked meanwhile', async () => {
    const { id, token } = await signAndConfirm(aktau, DOCKERS, OFFICE);
    await holdSignature(deciding(id, nadia), morning(1));
    expect(await returnSignature({ ...deciding(id, nadia), question: 'Qui ?' }, morning(2))).toBe('decided');
    await answerQuestion(token, 'Notre congrès.', morning(3));
    expect(await readPage(token)).toMatchObject({ status: 'held', answer: 'Notre congrès.' });
    await releaseSignature(deciding(id, nadia), morning(4));
    expect(await readPage(token)).toMatchObject({ status: 'waiting', answer: 'Notre congrès.' });
  });
});

describe('confirming for a signatory', () => {
  const called = (id: string) => ({ ...deciding(id, nadia), evidence: 'Appelé la secrétaire au 01 00.' });

  it('makes the signature wait, with the evidence kept, and nobody is written to', async () => {
    const { id, token } = await sign(aktau, DOCKERS, OFFICE);
    await sendAll();
    expect(await confirmForSignatory(called(id), morning(HOUR))).toBe('decided');
    expect(await readPage(token)).toMatchObject({ status: 'waiting', confirmedAt: morning(HOUR) });
    expect((await readDesk(id))?.decisions).toMatchObject([
      { act: 'confirm', evidence: 'Appelé la secrétaire au 01 00.' },
    ]);
    expect(await sendAll(morning(DAY))).toEqual([]);
    expect(await confirmForSignatory(called(id), morning(HOUR))).toBe('changed');
  });

  it('needs evidence, and comes too late after thirty days', async () => {
    const { id } = await sign(aktau, DOCKERS, OFFICE);
    await expect(confirmForSignatory({ ...called(id), evidence: ' ' }, morning())).rejects.toThrow(/evidence/);
    expect(await confirmForSignatory(called(id), morning(30 * DAY + 1))).toBe('changed');
  });
});

describe('the decision on a message', () => {
  const SPOKEN = { ...DOCKERS, message: 'Courage !', consents: { ...DOCKERS.consents, consentPublishMessage: true } };
  const messageIs = async (id: string) => (await readDesk(id))?.messageIs;

  it('is taken alone or with the acceptance, and none is none', async () => {
    const { id } = await signAndAccept(aktau, SPOKEN, OFFICE, nadia);
    expect(await messageIs(id)).toBeNull();
    expect(await decideMessage({ ...deciding(id, nadia), message: 'kept-back' }, morning())).toBe('decided');
    expect(await messageIs(id)).toBe('kept-back');
    const other = await signAndConfirm(aktau, { ...SPOKEN, organisation: 'Dockers unis' }, OFFICE);
    await acceptSignature({ ...deciding(other.id, nadia), message: 'published' }, morning());
    expect(await messageIs(other.id)).toBe('published');
  });

  it('falls with the message: another one is decided on anew', async () => {
    const { id, token } = await signAndConfirm(aktau, SPOKEN, OFFICE);
    await acceptSignature({ ...deciding(id, nadia), message: 'published' }, morning());
    await correctSignature(token, { ...SPOKEN, city: 'Brest' }, SENTENCES, morning());
    await accept(id, nadia);
    expect(await messageIs(id)).toBe('published');
    await correctSignature(token, { ...SPOKEN, message: 'À bas !' }, SENTENCES, morning());
    await accept(id, nadia);
    expect(await messageIs(id)).toBeNull();
  });

  it('before acceptance falls with the message too', async () => {
    const { id, token } = await signAndConfirm(aktau, SPOKEN, OFFICE);
    await decideMessage({ ...deciding(id, nadia), message: 'published' }, morning());
    await correctSignature(token, { ...SPOKEN, message: 'À bas !' }, SENTENCES, morning());
    await accept(id, nadia);
    expect(await messageIs(id)).toBeNull();
  });

  it('never publishes the accepted message by what was read of one that waits', async () => {
    const { id, token } = await signAndAccept(aktau, SPOKEN, OFFICE, nadia);
    await decideMessage({ ...deciding(id, nadia), message: 'kept-back' }, morning());
    await correctSignature(token, { ...SPOKEN, message: 'Salut.' }, SENTENCES, morning());
    expect(await decideMessage({ ...deciding(id, nadia), message: 'published' }, morning())).toBe('changed');
    expect(await messageIs(id)).toBe('kept-back');
  });

  it('is not taken where there is no message', async () => {
    const { id } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    expect(await decideMessage({ ...deciding(id, nadia), message: 'published' }, morning())).toBe('changed');
  });
});
