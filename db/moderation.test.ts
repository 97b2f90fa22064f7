import { beforeEach, describe, expect, it } from 'vitest';
import {
  acceptSignature,
  answerQuestion,
  correctSignature,
  countByStatus,
  listPublicSignatories,
  readForOrganisers,
  readPrivateSignature,
  refuseSignature,
  returnSignature,
  withdrawSignature,
} from '@/db';
import {
  accept,
  anAppeal,
  anOrganiser,
  countRows,
  DOCKERS,
  freshDatabase,
  HOUR,
  morning,
  type Opened,
  rows,
  SENTENCES,
  sendAll,
  sign,
  signAndAccept,
  signAndConfirm,
  waitingOf,
} from './test-database';
import type { PrivateSignature } from './types';

const OFFICE = 'bureau@dockers.example';
let aktau: Opened;
let nadia: string;
beforeEach(async () => {
  await freshDatabase();
  aktau = await anAppeal();
  nadia = anOrganiser();
});

const readPage = async (token: string) => (await readPrivateSignature(token, morning())) as PrivateSignature;
const namesInPublic = async () =>
  (await listPublicSignatories(aktau.appeal.id)).organisations.map(({ organisation }) => organisation);

/** Each decision on a statement of a signature. */
const DECISIONS = {
  accept: (signatureId: string, statementId: string, by: string, now = morning()) =>
    acceptSignature({ signatureId, statementId, by, verifiedHow: 'domain' }, now),
  return: (signatureId: string, statementId: string, by: string, now = morning()) =>
    returnSignature({ signatureId, statementId, by, question: 'Qui a décidé ?' }, now),
  refuse: (signatureId: string, statementId: string, by: string, now = morning()) =>
    refuseSignature({ signatureId, statementId, by, reason: 'Organisation inconnue.' }, now),
};
const ACTS = Object.keys(DECISIONS) as (keyof typeof DECISIONS)[];

describe('a decision', () => {
  it.each([
    ['accept', 'accepted', { verifiedHow: 'domain', question: null, reason: null }],
    ['return', 'returned', { verifiedHow: null, question: 'Qui a décidé ?', reason: null }],
    ['refuse', 'refused', { verifiedHow: null, question: null, reason: 'Organisation inconnue.' }],
  ] as const)('to %s is kept with its author and its why, and told by letter', async (act, status, why) => {
    const { id, token } = await signAndConfirm(aktau, DOCKERS, OFFICE);
    await sendAll();
    expect(await DECISIONS[act](id, waitingOf(id), nadia, morning(HOUR))).toBe('decided');
    expect(await readPage(token)).toMatchObject({ status });
    const seen = await readForOrganisers(aktau.appeal.id, id);
    expect(seen?.decisions).toEqual([{ act, by: 'Nadia', ...why, answer: null, at: morning(HOUR) }]);
    const { question, reason } = why;
    expect(await sendAll(morning(HOUR))).toMatchObject([
      { kind: status, question, reason, entries: [{ token, status }] },
    ]);
    expect(rows('SELECT "by" FROM audit WHERE act = ?', `signature.${status}`)).toEqual([{ by: nadia }]);
  });

  it.each(ACTS)('to %s is not taken on words that were corrected meanwhile', async (act) => {
    const { id, token } = await signAndConfirm(aktau, DOCKERS, OFFICE);
    const read = waitingOf(id);
    await correctSignature(token, { ...DOCKERS, city: 'Brest' }, SENTENCES, morning());
    expect(await DECISIONS[act](id, read, nadia)).toBe('changed');
    expect([await readPage(token), countRows('decisions')]).toMatchObject([{ status: 'waiting' }, 0]);
  });

  it.each(ACTS)('to %s is not taken on a signature that nobody confirmed', async (act) => {
    const { id } = await sign(aktau, DOCKERS, OFFICE);
    expect(await DECISIONS[act](id, waitingOf(id), nadia)).toBe('changed');
    expect(await countByStatus(aktau.appeal.id)).toEqual({ unconfirmed: 1 });
  });

  it.each(ACTS)('to %s is not taken on a withdrawn signature, nor on none', async (act) => {
    const { id, token } = await signAndConfirm(aktau, DOCKERS, OFFICE);
    const read = waitingOf(id);
    await withdrawSignature(token, morning());
    expect(await DECISIONS[act](id, read, nadia)).toBe('changed');
    expect(await DECISIONS[act]('no-such-signature', read, nadia)).toBe('changed');
    expect([countRows('decisions'), countRows('letters')]).toEqual([0, 0]);
  });

  it.each(ACTS)('to %s is taken once when two organisers take it at once', async (act) => {
    const { id } = await signAndConfirm(aktau, DOCKERS, OFFICE);
    await sendAll();
    const other = anOrganiser('Yusuf');
    const both = await Promise.all([nadia, other].map((by) => DECISIONS[act](id, waitingOf(id), by, morning(HOUR))));
    expect(both).toEqual(['decided', 'changed']);
    expect(await sendAll(morning(HOUR))).toHaveLength(1);
  });

  it('of one appeal is not read under another', async () => {
    const { id } = await signAndConfirm(aktau, DOCKERS, OFFICE);
    const other = await anAppeal('atyrau');
    expect(await readForOrganisers(other.appeal.id, id)).toBeNull();
    expect(await readForOrganisers(aktau.appeal.id, id)).toMatchObject({ id, email: OFFICE, source: 'form' });
  });
});

describe('accepting', () => {
  it('makes the signature public from the next reading on', async () => {
    await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    expect(await namesInPublic()).toEqual([DOCKERS.organisation]);
  });

  it('is possible after a question, answered or not, and after a refusal', async () => {
    const { id, token } = await signAndConfirm(aktau, DOCKERS, OFFICE);
    await DECISIONS.return(id, waitingOf(id), nadia, morning(1));
    await answerQuestion(token, 'Notre congrès.', morning(2));
    await DECISIONS.refuse(id, waitingOf(id), nadia, morning(3));
    expect(await accept(id, nadia, morning(4))).toBe('decided');
    expect(await readPage(token)).toMatchObject({ status: 'accepted', waiting: null, accepted: DOCKERS });
    const seen = await readForOrganisers(aktau.appeal.id, id);
    expect(seen?.decisions.map(({ act, answer }) => [act, answer])).toEqual([
      ['accept', null],
      ['refuse', null],
      ['return', 'Notre congrès.'],
    ]);
  });

  it('is not possible without the words that wait, so that a stale page does not accept the old ones', async () => {
    const { id, token } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    const accepted = (await readPage(token)).accepted?.id ?? '';
    expect(await DECISIONS.accept(id, accepted, nadia)).toBe('changed');
    await correctSignature(token, { ...DOCKERS, city: 'Brest' }, SENTENCES, morning());
    expect(await DECISIONS.accept(id, accepted, nadia)).toBe('changed');
  });
});

describe('returning', () => {
  it('an accepted signature leaves it on the public list', async () => {
    const { id, token } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    const accepted = (await readPage(token)).accepted?.id ?? '';
    expect(await DECISIONS.return(id, accepted, nadia, morning(HOUR))).toBe('decided');
    expect(await readPage(token)).toMatchObject({ status: 'accepted', question: 'Qui a décidé ?' });
    expect(await namesInPublic()).toEqual([DOCKERS.organisation]);
  });
});

describe('refusing', () => {
  it('a correction leaves what was accepted, and on the public list', async () => {
    const { id, token } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    await correctSignature(token, { ...DOCKERS, organisation: 'Dockers unis' }, SENTENCES, morning(HOUR));
    expect(await DECISIONS.refuse(id, waitingOf(id), nadia, morning(HOUR))).toBe('decided');
    expect(await readPage(token)).toMatchObject({
      status: 'accepted',
      waiting: null,
      reason: 'Organisation inconnue.',
    });
    expect(await namesInPublic()).toEqual([DOCKERS.organisation]);
  });

  it('an accepted signature takes it off the public list, and it may be accepted again', async () => {
    const { id, token } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    const accepted = (await readPage(token)).accepted?.id ?? '';
    expect(await DECISIONS.refuse(id, accepted, nadia, morning(HOUR))).toBe('decided');
    expect(await namesInPublic()).toEqual([]);
    expect(await accept(id, nadia, morning(2 * HOUR))).toBe('decided');
    expect(await namesInPublic()).toEqual([DOCKERS.organisation]);
  });

  it('the accepted words while a correction waits is not taken: the correction was not read', async () => {
    const { id, token } = await signAndAccept(aktau, DOCKERS, OFFICE, nadia);
    const accepted = (await readPage(token)).accepted?.id ?? '';
    await correctSignature(token, { ...DOCKERS, city: 'Brest' }, SENTENCES, morning());
    expect(await DECISIONS.refuse(id, accepted, nadia)).toBe('changed');
  });
});
